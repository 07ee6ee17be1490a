import type { Language } from "../../domain/dataset/schema";

/** Frequent words of one language that the others do not have. */
const commonWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [
    "sv",
    new Set(
      "och är inte att som för av den det ett en på till med har målet under om kommer vid från var eller blir också inom året mål uppnås nås uppnåddes nåddes delvis ej".split(
        " ",
      ),
    ),
  ],
  [
    "en",
    new Set(
      "the of and is not to was will be in has been on for with by are goal target this that it were achieved met reached".split(
        " ",
      ),
    ),
  ],
  [
    "fi",
    new Set(
      "on ei ja että oli ovat sekä mutta vuoden tavoite eivät joka ole myös tavoitteen mukaan aikana vuonna koska osittain kun".split(
        " ",
      ),
    ),
  ],
];

/** How many characters of a text are examined. */
const looksAt = 2000;

/** The language of a text; Finnish if no word decides, because Finnish has few frequent short words. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, looksAt)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: Language = "fi";
  let most = 0;
  for (const [language, telling] of commonWords) {
    const count = words.filter((word) => telling.has(word)).length;
    if (count > most || (count === most && language === "fi")) {
      best = language;
      most = count;
    }
  }
  return best;
}
