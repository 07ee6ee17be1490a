import type { Status } from "../../domain/status";
import { plainText } from "../table/rowGoal";
import type { SourceDocument } from "../formats/sourceDocument";
import { signOfColour } from "./fillSigns";
import type { TableVocabulary } from "../table/vocabulary";

/** "1 = toteutunut", "G = on track", "🟡 = delvis". */
const entry =
  /(?<![\p{L}\d])([1-5]|\p{Lu}{1,2}|[^\p{L}\d\s,.;:()=/–-]{1,3})\s*=\s*([^,;.\n=()]{2,60}?)(?=\s*(?:[,;.\n()]|$|(?<=\s)[1-5]\s*=))/gu;

/** "Vihreä = toteutui", "Green: on track". */
const colourEntry =
  /(?<!\p{L})(vihreä|keltainen|oranssi|punainen|grön|gul|orange|röd|green|amber|yellow|red|sininen|blå|blue|harmaa|grå|grey|gray)\p{L}{0,3}\s*[=:–-]\s*([^,;.\n=()]{2,60}?)(?=\s*(?:[,;.\n()]|$))/giu;

const maxLegendLength = 600;

/** The statuses that a legend in the documents gives to digits, letters and signs; empty if there is no legend. */
export function legendIn(documents: readonly SourceDocument[], vocabulary: TableVocabulary): Record<string, Status> {
  const texts = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "text"
        ? [block.paragraph.text]
        : block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs))),
    ),
  );
  let signs: [string, Status][] = [];
  let colours: [string, Status][] = [];
  for (const text of texts) {
    if (!/[=:–-]/.test(text) || text.length > maxLegendLength) continue;
    const found = [...text.matchAll(entry)].flatMap(([, sign = "", words = ""]): [string, Status][] => {
      const status = meaningOf(words, vocabulary);
      return status === null ? [] : [[sign, status]];
    });
    if (found.length > 1 && signs.length === 0) signs = found;
    if (colours.length === 0) colours = coloursIn(text, vocabulary);
  }
  return Object.fromEntries([...colours, ...signs]);
}

const meaningOf = (words: string, vocabulary: TableVocabulary): Status | null => {
  const bare = words.trim().replace(/^(?:tavoite|målet|the (?:goal|target))\s+/iu, "");
  return vocabulary.statusOf(bare) ?? phraseIn(bare.split(/\s+/), vocabulary);
};

/** Shorter words for a status ("A", "risk") are not looked for inside a phrase. */
const minPhraseLength = 5;

/** The longest words within an entry that are a status and stand alone in it: "more than 10% off target", "toteutuminen vaarassa". A denial elsewhere in it leaves it open. */
function phraseIn(words: readonly string[], vocabulary: TableVocabulary): Status | null {
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length).join(" ");
      const status = phrase.length < minPhraseLength ? null : vocabulary.statusOf(phrase);
      const others = [...words.slice(0, from), ...words.slice(from + length)];
      if (status !== null) return others.some((word) => denial.test(word)) ? null : status;
    }
  return null;
}

const denial = /^(?:ei|eivät|ilman|inte|ej|ingen|utan|not|no|without|never)$/iu;

/** What a text says that two colours or more mean: by their names, and by the signs that stand for cells of that colour. */
function coloursIn(text: string, vocabulary: TableVocabulary): [string, Status][] {
  const found = [...text.matchAll(colourEntry)].flatMap(([, name = "", words = ""]): [string, Status][] => {
    const status = meaningOf(words, vocabulary);
    return status === null ? [] : [[name.toLowerCase(), status]];
  });
  if (new Set(found.map(([name]) => signOfColour(name))).size < 2) return [];
  return found.flatMap(([name, status]): [string, Status][] => {
    const sign = signOfColour(name);
    return [[name, status], ...(sign === null ? [] : [[sign, status] as [string, Status]])];
  });
}
