import type { Language } from "../../domain/dataset/schema";
import type { Token } from "../text/tokens";
import { beginsWith, either, oneOf, type WordTest } from "../text/wordMatchers";

/** Words for what is expected, by language. What is only judged ("arvioidaan", "bedöms") may be so already. */
const expects: Readonly<Record<Language, WordTest>> = {
  fi: either(
    beginsWith("ennust odotet ennako loppuvuo"),
    oneOf("näyttää näyttäisi muodostumassa lopussa vuodenvaihteessa"),
  ),
  sv: either(beginsWith("prognos vänta förvänta beräkna"), oneOf("resten spås ser årsskiftet")),
  en: either(beginsWith("expect anticipat forecast project predict"), oneOf("will remainder")),
};

/** A label stands no longer than this. */
const labelWithin = 8;
const already = oneOf("jo redan already");

/** Whether a sentence of a forecast is about the future: then a level that is kept is on track, not reached. */
export function looksAhead(tokens: readonly Token[], language: Language): boolean {
  const colon = tokens.slice(0, labelWithin).findIndex(({ lower }) => lower === ":");
  const after = tokens.slice(colon + 1);
  // "Ennuste: tavoite on jo saavutettu": the label names the column, what follows tells what is.
  const told = after.some(({ lower }) => already(lower)) ? after : tokens;
  return told.some(({ lower }) => expects[language](lower));
}
