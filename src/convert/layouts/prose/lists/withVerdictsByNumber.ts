import { looksLikeHeading } from "../../looksLikeHeading";
import type { Block, FreeText } from "../../../formats/sourceDocument";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { holdsVerdict } from "../wording/holdsVerdict";

/** "Tavoite 2.1: ei toteutunut. …", "Mål 3 – uppnått", "Goal 4 was met." */
const verdictOnNumber = /^\s*(?:[•–-]\s+)?(\p{L}{2,20}\s+(\d{1,2}(?:\.\d{1,2})*))\s*[:.–—-]?\s+(?=\S)/u;
/** "2.1 Maakuntakaava valmistuu", "Tavoite 3. …" */
const openerNumber = /^\s*(?:\p{L}{2,20}\s+)?(\d{1,2}(?:\.\d{1,2})*)[.):]?(?:\s[–—-])?\s+(?=\p{L})/u;

const maxVerdictLength = 400;
const minVerdicts = 2;

/**
 * The blocks of a document whose closing chapter gives the verdict on each goal by its number ("Tavoite 2.1: toteutui."), with each verdict under its goal. A
 * number that two headings have, or none, settles nothing: then all stays as it is.
 */
export function withVerdictsByNumber(blocks: readonly Block[], vocabulary: TableVocabulary): Block[] {
  const openers = new Map<string, number[]>();
  const verdicts: { at: number; number: string; text: FreeText }[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== "text") return;
    const { text } = block.paragraph;
    const [label, words, number] = verdictOnNumber.exec(text) ?? [];
    if (label !== undefined && number !== undefined && isVerdict(block, label, words ?? "", vocabulary))
      verdicts.push({ at, number, text: verdictText(block, words ?? "") });
    else if (looksLikeHeading(block)) {
      const own = openerNumber.exec(text)?.[1];
      if (own !== undefined) openers.set(own, [...(openers.get(own) ?? []), at]);
    }
  });
  const isOfOne = ({ number, at }: (typeof verdicts)[number]) =>
    openers.get(number)?.length === 1 && (openers.get(number)?.[0] ?? at) < at;
  const areAlone = new Set(verdicts.map(({ number }) => number)).size === verdicts.length;
  if (verdicts.length < minVerdicts || !areAlone || !verdicts.every(isOfOne)) return [...blocks];
  const moved = new Map(verdicts.map(({ number, text }) => [endOf(blocks, openers.get(number)?.[0] ?? 0), text]));
  const taken = new Set(verdicts.map(({ at }) => at));
  return blocks.flatMap((block, at) => [...(taken.has(at) ? [] : [block]), ...[moved.get(at) ?? []].flat()]);
}

const isVerdict = (
  { heading, paragraph: { text } }: FreeText,
  label: string,
  words: string,
  vocabulary: TableVocabulary,
): boolean =>
  heading === null &&
  text.length <= maxVerdictLength &&
  (vocabulary.labelOf(words) === "goal" || /^\p{Lu}/u.test(words)) &&
  (holdsVerdict(text.slice(label.length), vocabulary) || vocabulary.statusOf(text.slice(label.length)) !== null);

/** The verdict as a text on the result, which its number names. */
const verdictText = (text: FreeText, words: string): FreeText => ({
  ...text,
  cell: { column: 1, heading: words, kind: "outcome" },
});

/** The last block under a heading, before the next heading or bold line. */
function endOf(blocks: readonly Block[], opener: number): number {
  const next = blocks.findIndex((block, at) => at > opener && block.kind === "text" && looksLikeHeading(block));
  return (next === -1 ? blocks.length : next) - 1;
}
