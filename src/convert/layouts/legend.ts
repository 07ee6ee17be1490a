import { isBad } from "../../domain/status";
import type { Status } from "../../domain/status";
import { assess } from "../../reader/assess";
import { plainText } from "../table/rows/rowGoal";
import type { Block, Row, SourceDocument, SourceTable } from "../formats/sourceDocument";
import { signOfColour } from "./fillSigns";
import { isKeyOfSigns, isLegendOfStatuses } from "./isLegendOfStatuses";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";

/** "1 = toteutunut", "G = on track", "🟡 = delvis", "– = too early to say". */
const entry =
  /(?<![\p{L}\d])([1-5]|\p{Lu}{1,2}|(?<!\S)[–-]|[^\p{L}\d\s,.;:()=/–-]{1,3})\s*=\s*([^,;.\n=()]{2,60}?)(?=\s*(?:[,;.\n()]|$|(?<=\s)(?:[1-5]|\p{Lu}{1,2}|[–-])\s*=))/gu;

const colour =
  "vihreä|keltainen|oranssi|punainen|grön|gul|orange|röd|green|amber|yellow|red|sininen|blå|blue|harmaa|grå|grey|gray";

/** "Vihreä = toteutui", "Green: on track". */
const colourEntry = new RegExp(
  `(?<!\\p{L})(${colour})\\p{L}{0,3}\\s*[=:–-]\\s*([^,;.\\n=()]{2,60}?)(?=\\s*(?:[,;.\\n()]|$))`,
  "giu",
);

/** "● tavoite saavutettiin, ○ tavoitetta ei saavutettu", "✔ uppnådd ✖ ej uppnådd": a sign right before its meaning, which ends at the next sign at the latest. */
const signEntry =
  /(?<![^\s,;.:(])([^\p{L}\p{N}\s,.;:()=/"'”“’%€£§&*+•·–—-]{1,2})\s*(\p{L}(?:[^\p{S},;.\n=()]|[%€£&+<>]){2,60}?)(?=\s*(?:[,;.\n()]|\p{So}|$))/gu;

/** "Käynnissä = etenee suunnitellusti", "Closed – action will not be pursued": the report's own words for a status. */
const wordEntry =
  /(?:^|[.;,:\n]\s*)(\p{Lu}[\p{L} ]{2,24}?)(?:\s*=|\s[–-])\s*([^,;.\n=()]{3,60}?)(?=\s*(?:[,;.\n()]|$))/gu;

const maxLegendLength = 600;

/** The statuses that a legend in the documents gives to digits, letters and signs; empty if there is no legend. */
export function legendIn(documents: readonly SourceDocument[], vocabulary: TableVocabulary): Record<string, Status> {
  const texts = documents.flatMap(({ blocks }) => [
    ...runsOf(blocks, opensWithColour).map((run) => run.join("\n")),
    ...blocks.flatMap((block) =>
      block.kind === "text"
        ? [block.paragraph.text]
        : [
            ...block.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs))),
            ...block.rows.flatMap(rowLegend),
            ...(isLegendOfStatuses(block, vocabulary) ? [legendText(block)] : []),
          ],
    ),
  ]);
  let signs: [string, Status][] =
    documents
      .flatMap(({ blocks }) => [
        ...blocks.flatMap((block) => (block.kind === "table" ? [keyIn(block, vocabulary)] : [])),
        listedKeyIn(blocks, vocabulary),
      ])
      .find(({ length }) => length > 0) ?? [];
  let colours: [string, Status][] = [];
  let words: [string, Status][] = [];
  for (const text of texts) {
    if (text.length > maxLegendLength) continue;
    const found = [...text.matchAll(entry)].flatMap(([, sign = "", words = ""]): [string, Status][] => {
      const status = meaningOf(words, vocabulary);
      return status === null ? [] : [[sign, status]];
    });
    const signed =
      [found, signsIn(text, vocabulary), signRunIn(text, vocabulary)].find(({ length }) => length > 1) ?? [];
    if (signed.length > 1 && signs.length === 0) signs = signed;
    if (words.length === 0) words = wordsIn(text, vocabulary);
    if (colours.length === 0) colours = coloursIn(text, vocabulary);
  }
  return Object.fromEntries([...worstSteps(texts), ...words, ...colours, ...signs]);
}

/** Paragraphs after each other that each fit a pattern, as runs of their texts. */
function runsOf(blocks: readonly Block[], entry: RegExp): string[][] {
  const runs: string[][] = [];
  let open: string[] | null = null;
  for (const block of blocks) {
    const text = block.kind === "text" ? block.paragraph.text.trim() : "";
    if (text.length > maxListedLength || !entry.test(text)) open = null;
    else if (open) open.push(text);
    else runs.push((open = [text]));
  }
  return runs.filter(({ length }) => length > 1);
}

const maxListedLength = 80;
const listedSign = /^([^\p{L}\p{N}\s.,;:()"'”“’%€£§&*+•·]{1,2})\s+(?=\p{L})/u;

/** What the signs of a list mean that each open a paragraph; none where it is a list of other things. */
function listedKeyIn(blocks: readonly Block[], vocabulary: TableVocabulary): [string, Status][] {
  for (const run of runsOf(blocks, listedSign)) {
    const found = run.flatMap((text): [string, Status][] => {
      const sign = listedSign.exec(text)?.[1] ?? "";
      const status = gradeOf(text.slice(sign.length).trim(), vocabulary);
      return status === null ? [] : [[sign, status]];
    });
    const areSigns = new Set(run.map((text) => listedSign.exec(text)?.[1])).size === run.length;
    if (areSigns && new Set(found.map(([, status]) => status)).size > 1) return found;
  }
  return [];
}

/** What a table of signs says that they mean; none where fewer than two of them are understood, or all say the same. */
function keyIn(table: SourceTable, vocabulary: TableVocabulary): [string, Status][] {
  if (!isKeyOfSigns(table)) return [];
  const found = table.rows.flatMap(({ cells }): [string, Status][] => {
    const [sign = "", meaning = ""] = cells
      .map(({ paragraphs }) => plainText(paragraphs))
      .filter((text) => text !== "");
    const status = gradeOf(meaning, vocabulary);
    return status === null ? [] : [[sign, status]];
  });
  return new Set(found.map(([, status]) => status)).size > 1 ? found : [];
}

/** What the words of a grade say ("fair, the target was partly met"): by the part that is a status, else as a sentence. Null where its parts differ. */
function gradeOf(meaning: string, vocabulary: TableVocabulary): Status | null {
  const parts = new Set(meaning.split(/\s*[,;():–]\s*/u).flatMap((part) => meaningOf(part, vocabulary) ?? []));
  const [only, ...others] = parts;
  if (only !== undefined) return others.length === 0 ? only : null;
  const { status } = assess({ text: meaning, kind: "outcome" });
  return status === "none" ? null : status;
}

/** A table that explains signs ("Sign | Meaning"), as the text that would: "● = Met". */
const legendText = ({ rows }: SourceTable): string =>
  rows
    .map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)).filter((text) => text !== ""))
    .flatMap((texts) => (isSign.test(texts[0] ?? "") ? [texts.join(" = ")] : []))
    .join("\n");

/** A row of which every cell is a sign or a colour and its meaning, as one text: "T toteutunut | O osittain", "Blue: Complete | Green: On track". */
function rowLegend({ cells }: Row): string[] {
  const texts = cells.map(({ paragraphs }) => plainText(paragraphs)).filter((text) => text !== "");
  if (texts.length < 2) return [];
  if (texts.every((text) => opensWithColour.test(text))) return [texts.join("\n")];
  return texts.every((text) => isSign.test(text.split(/\s+/)[0] ?? "") && /\s/.test(text)) ? [texts.join(" ")] : [];
}

const opensWithColour = new RegExp(`^(?:${colour})\\p{L}{0,3}\\s*[=:–-]\\s*\\p{L}`, "iu");

/** What precedes the first sign of a key: nothing, or words with a colon. */
const keyOpening = /^(?:[^.]{0,60}:)?$/u;
const maxMeaningWords = 6;

/**
 * "T toteutunut  O toteutunut osittain  E ei toteutunut  – ei koske": signs that each stand before their meaning, without a mark between. No text of sentences
 * does so: a sign comes once, and most of what stands after signs is a status.
 */
function signRunIn(text: string, vocabulary: TableVocabulary): [string, Status][] {
  const words = text.trim().split(/\s+/u);
  const places = words.flatMap((word, at) => (isSign.test(word) ? [at] : []));
  if (!keyOpening.test(words.slice(0, places[0]).join(" "))) return [];
  const entries = places.map((at, entry) => ({
    sign: words[at] ?? "",
    meaning: words
      .slice(at + 1, places[entry + 1])
      .join(" ")
      .replace(/[,;.]$/u, ""),
  }));
  const found = entries.flatMap(({ sign, meaning }): [string, Status][] => {
    const status = meaningOf(meaning, vocabulary);
    return status === null ? [] : [[sign, status]];
  });
  const areShort = entries.every(({ meaning }) => meaning !== "" && meaning.split(" ").length <= maxMeaningWords);
  const isKey =
    areShort &&
    new Set(entries.map(({ sign }) => sign)).size === entries.length &&
    found.length * 3 >= entries.length * 2;
  return isKey && new Set(found.map(([, status]) => status)).size > 1 ? found : [];
}

const isSign = /^(?:[1-5]|\p{Lu}{1,2}|[^\p{L}\d\s]{1,3})$/u;

/** "Enligt plan, viss avvikelse, ej enligt plan": below a middle step, what is not on plan is not met; without one it may be merely late. */
function worstSteps(texts: readonly string[]): [string, Status][] {
  const steps = new Set(texts.map((text) => text.trim().toLowerCase()));
  if (!middleSteps.some((step) => steps.has(step))) return [];
  return lowestSteps.flatMap((step): [string, Status][] => (steps.has(step) ? [[step, "not-achieved"]] : []));
}

const middleSteps = [
  "viss avvikelse",
  "mindre avvikelse",
  "delvis enligt plan",
  "some deviation",
  "minor deviation",
  "partly on plan",
  "some delay",
  "vähäinen poikkeama",
  "pieni poikkeama",
  "osittain suunnitelman mukaisesti",
];

const lowestSteps = [
  "ej enligt plan",
  "inte enligt plan",
  "not on plan",
  "not according to plan",
  "ei suunnitelman mukaan",
  "ei suunnitelman mukaisesti",
];

/** What signs right before words mean; none where they say the same, as bullets do. */
function signsIn(text: string, vocabulary: TableVocabulary): [string, Status][] {
  const found = [...text.matchAll(signEntry)].flatMap(([, sign = "", words = ""]): [string, Status][] => {
    const status = meaningOf(words, vocabulary);
    return status === null ? [] : [[sign, status]];
  });
  const signs = new Map(found);
  return signs.size === found.length && new Set(signs.values()).size > 1 ? found : [];
}

/** What a text says that words for a status mean, where it explains two or more. No bad news becomes good. */
function wordsIn(text: string, vocabulary: TableVocabulary): [string, Status][] {
  const entries = [...text.matchAll(wordEntry)].map(([, word = "", words = ""]) => ({ word: word.trim(), words }));
  const known = entries.filter(({ word }) => vocabulary.statusOf(word) !== null);
  if (entries.length < 2 || known.length === 0) return [];
  return entries.flatMap(({ word, words }): [string, Status][] => {
    const [usual, status] = [vocabulary.statusOf(word), meaningOf(words, vocabulary)];
    const isColour = signOfColour(word.toLowerCase()) !== null;
    if (status === null || isColour || (usual !== null && isBad(usual) && !isBad(status))) return [];
    return [[word.toLowerCase(), status]];
  });
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
      if (status !== null && others.some((word) => denial.test(word))) return null;
      // "Målet bedöms nås delvis": in part is not on track.
      if (status !== null && !isBad(status) && others.some((word) => partial.test(word))) return "at-risk";
      // "Will be delivered by May": what is still to come is on track.
      if (status === "achieved" && others.some((word) => expectation.test(word))) return "on-track";
      if (status !== null) return status;
    }
  return null;
}

const expectation =
  /^(?:will|shall|expected|forecast|going|likely|kommer|väntas|beräknas|bedöms|tulee|odotetaan|arvioidaan|ennustetaan|todennäköisesti)$/iu;

const partial = /^(?:osittain|osin|lähes|melkein|delvis|nästan|partly|partially|nearly|almost)$/iu;

const denial = /^(?:ei|eivät|ilman|inte|ej|ingen|utan|not|no|without|never)$/iu;

/** What a text says that two colours or more mean: by their names, and by the signs that stand for cells of that colour. */
function coloursIn(text: string, vocabulary: TableVocabulary): [string, Status][] {
  const found = [...text.matchAll(colourEntry)].flatMap(([, name = "", words = ""]): [string, Status][] => {
    const status = meaningOf(words, vocabulary);
    return status === null ? [] : [[name.toLowerCase(), status]];
  });
  if (new Set(found.map(([name]) => signOfColour(name))).size < 2) return [];
  // "Amber – some slippage; Red – significant slippage": the worse of two warnings stays what red is.
  const warnings = found.filter(([, status]) => status === "at-risk");
  const isWorse = ([name, status]: [string, Status]) =>
    status === "at-risk" && warnings.length > 1 && vocabulary.statusOf(name) === "not-achieved";
  return found.flatMap((one): [string, Status][] => {
    const [name, given] = one;
    const status = isWorse(one) ? "not-achieved" : given;
    const sign = signOfColour(name);
    return [[name, status], ...(sign === null ? [] : [[sign, status] as [string, Status]])];
  });
}
