import { looksLikeHeading } from "../looksLikeHeading";
import type { Block, FreeText } from "../../formats/sourceDocument";
import { firstYearIn, roundOf } from "../../table/columns/rounds";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";

/** What a line names: the round that the text below it tells of, where the name ends, and the few words behind it, which may be a status. */
interface Dated {
  label: string;
  end: number;
  rest: string;
}

/** Words behind the name of a round are a status, and no sentence. */
const maxStatusLength = 40;
/** At least this share of the words behind names must be known statuses. */
const minKnown = 0.6;
const separator = /^\s*[:–-]?\s*/u;

/** Fewer rounds may be chapters, and a round under fewer goals may be one goal's history. */
const [fewestRounds, fewestGoals] = [2, 2];

/**
 * The blocks with the text below each name of a round ("Kevät 2031", "Tilanne 30.4.2031", "April 2031: On track") marked as told in that round, where the same
 * rounds are named under several headings. Read in order, the text of the last round would follow that of the first without a word between them.
 */
export function withDatedUpdates(blocks: readonly Block[], vocabulary: TableVocabulary): Block[] {
  const dated = blocks.map((block) => (block.kind === "text" && !block.cell ? datedIn(block) : null));
  const times = new Map<string, number>();
  for (const one of dated) if (one) times.set(one.label, (times.get(one.label) ?? 0) + 1);
  const rounds = new Set([...times].flatMap(([label, count]) => (count >= fewestGoals ? [label] : [])));
  const rests = dated.flatMap((one) => (one && one.rest !== "" ? [one.rest] : []));
  const known = rests.filter((rest) => vocabulary.statusOf(rest) !== null).length;
  if (rounds.size < fewestRounds || known < rests.length * minKnown) return [...blocks];
  let label: string | null = null;
  return blocks.flatMap((block, at): Block[] => {
    if (block.kind !== "text" || block.cell) return [block];
    const line = dated[at];
    if (line && rounds.has(line.label)) {
      label = line.label;
      return line.rest === "" ? [] : [toldIn(block, label, line.end)];
    }
    if (looksLikeHeading(block)) label = null;
    return [label === null ? block : toldIn(block, label)];
  });

  function datedIn({ paragraph: { text } }: FreeText): Dated | null {
    const year = firstYearIn(text);
    if (year === null) return null;
    const named = text.indexOf(`${year}`) + `${year}`.length;
    const name = text.slice(0, named).trim();
    const end = named + (separator.exec(text.slice(named))?.[0].length ?? 0);
    const rest = text.slice(end).trim();
    const isTold = rest === "" || (rest.length <= maxStatusLength && /^\p{L}/u.test(rest) && !/[.,;:?]$/u.test(rest));
    return isTold && roundOf(name, year, vocabulary) !== null ? { label: name, end, rest } : null;
  }

  function toldIn(block: FreeText, heading: string, wordsEnd = 0): FreeText {
    const isStatus = vocabulary.statusOf(block.paragraph.text.slice(wordsEnd).trim()) !== null;
    const kind = isStatus ? "status" : "outcome";
    return {
      ...block,
      heading: null,
      cell: { column: block.column ?? 1, heading, kind, ...(wordsEnd > 0 ? { wordsEnd } : {}) },
    };
  }
}
