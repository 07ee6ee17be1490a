import type { Language } from "../../domain/dataset/schema";

/** Words that one language uses all the time and the others never. */
const tells: readonly (readonly [Language, ReadonlySet<string>])[] = [
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

/** Only the beginning is looked at: a report does not change its language in mid-sentence. */
const looksAt = 2000;

/** The language of a text; Finnish when nothing tells, since its words seldom stand alone. */
export function languageOf(text: string): Language {
  const words =
    text
      .slice(0, looksAt)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best: Language = "fi";
  let most = 0;
  for (const [language, telling] of tells) {
    const count = words.filter((word) => telling.has(word)).length;
    if (count > most || (count === most && language === "fi")) {
      best = language;
      most = count;
    }
  }
  return best;
}
