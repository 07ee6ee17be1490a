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

/** Whether a sentence of a forecast is about the future: then a level that is kept is on track, not reached. */
export const looksAhead = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some(({ lower }) => expects[language](lower));
