import { minWordLength, slipsOf } from "../../../text/spelling";
import { formsOf } from "./forms";
import { allPrincipalParts } from "./verbTable";
import { oneOf } from "../../../text/wordMatchers";

/** The verbs whose misspellings are recognised: those of verdicts, and long enough not to resemble other words. */
const watched = oneOf(
  "toteutua saavuttaa täyttyä onnistua valmistua toteuttaa järjestää käynnistyä peruuntua peruuttaa keskeyttää keskeytyä siirtyä lykätä viivästyä myöhästyä epäonnistua",
);

/**
 * Forms of the same verbs that make no claim and look like one that does, so that they are not taken for misspelt: "toteutuneena",
 * "saavuttamiaan", "saavutettavia", "järjestäjä".
 */
function declined(principalParts: string): string[] {
  const [infinitive = "", present = "", , , participle = "", , passiveParticiple] = principalParts.split(" ");
  const a = /[aou]/u.test(infinitive) ? "a" : "ä";
  const stem = /(aa|ää)$/u.test(present) && /t[aä]$/u.test(infinitive) ? present : present.slice(0, -1);
  const words = [
    `${participle.slice(0, -2)}een${a}`,
    ...["", `ss${a}`, `n${a}`, a].map((ending) => `${stem}v${a}${ending}`),
    ...["", "n", `st${a}`, `lt${a}`, `n${a}`, "t", a].map((ending) => `${stem}m${a}${ending}`),
    `${stem}viss${a}`,
    `${stem}mi${a}`,
    `${stem}miss${a}`,
    `${stem.replace(/e$/u, "")}en`,
    `${stem}j${a}`,
    `${stem}j${a}t`,
  ];
  if (!passiveParticiple) return words;
  const to = `${passiveParticiple.slice(0, -1)}${a}v`;
  return [
    ...words,
    `${passiveParticiple.replace(/tt([uy])$/u, "t$1")}n`,
    ...["", `ss${a}`, `n${a}`, "t", a].map((ending) => `${to}${a}${ending}`),
    `${to}i${a}`,
    `${to}ist${a}`,
  ];
}

/** Correct words that resemble a misspelt verb form: nouns of kindred stems, "valmistaa", "varmistua", and "täytyy", which is "must". */
const others =
  "toteutus keskeytys viivästys myöhästys myöhästystä käynnistys valmistus valmistusta täytyy täytyi täytynyt täytyisi täytynee täytyä täyttöä täytteet toteuma toteumassa toteumaan valmistaa valmistavat valmistanut valmistettu valmistetaan valmisti varmistua varmistuu varmistuvat varmistui varmistuivat varmistunut varmistuneet varmistuisi varmistunee varmistumassa varmistuminen järjestelyt siirtymä siirtymän siirtymää siirtymät onnistujat";
const real = new Set(others.split(" "));
const forms = new Set<string>();
for (const principalParts of allPrincipalParts) {
  const lemma = principalParts.slice(0, principalParts.indexOf(" "));
  for (const word of declined(principalParts)) real.add(word);
  for (const [word, form] of formsOf(principalParts)) {
    real.add(word);
    if (watched(lemma) && form !== "noun" && form !== "got-done" && word.length >= minWordLength) forms.add(word);
  }
}

const enclitic = /(?:kin|kaan|kään|ko|kö|han|hän|nsa|nsä|mme|an|en|än)$/u;
const isReal = (word: string): boolean => real.has(word) || real.has(word.replace(enclitic, ""));

const slips = slipsOf(forms, isReal);

/** The forms that a Finnish word may be a misspelling of; none when it is a real word. */
export const misspellingOf = (word: string): readonly string[] => slips(word);
