import { looksLikeHeading } from "../../looksLikeHeading";
import type { Block, FreeText } from "../../../formats/sourceDocument";
import { speaksOfGoals } from "../wording/speaksOfGoals";

/** "1. Hoitoon pääsy paranee", "Mål 3: Fler barn deltar", "Goal 2 – Build the pier": a goal with its number. */
const listed = /^\s*(?:(\p{L}{3,20})\s+)?(\d{1,2})(?:[.):]|\s[–—-])\s+(?=["“”»]?[\p{L}\d])/u;
/** "Tavoite 4: …", "Tavoitteesta 1 voidaan todeta, että …", "Beträffande mål 2 …", "Commitment 7 has been kept": a text on the goal with a number. */
const resultOn =
  /^\s*(?:[•–—-]\s+)?((?:\p{L}+\s+){0,3}?(\p{L}*(?:tavoit|mål|åtagande|löfte|lupau|sitoum|goal|objective|target|aim|commitment|promise|pledge)\p{L}*)\s+(?:nr\.?\s+|nro\s+|no\.?\s+)?(\d{1,2})(?!\d|[.,]\d))(\s*[:.)–—-]+\s+|\s*,?\s+(?=\p{Ll}))/iu;

const [minGoals, minShare] = [3, 2 / 3];
const maxGoalLength = 300;

interface Numbered {
  at: number;
  number: number;
}

/**
 * The blocks of a document that first lists its goals by number ("1. …", "2. …") and further down tells how each has fared by its number ("Tavoite 1: …", "As regards
 * objective 2, …"), with each result under its goal. The goals must run from 1 without a gap, each result must be of one of them, and most must have one; else
 * all stays as it is.
 */
export function withResultsByNumber(blocks: readonly Block[]): Block[] {
  const list = longestList(blocks);
  const last = list.at(-1);
  if (list.length < minGoals || !last) return [...blocks];
  const results = blocks.flatMap((block, at): (Numbered & { text: FreeText })[] => {
    if (at <= last.at || block.kind !== "text" || looksLikeHeading(block)) return [];
    const [opening, words, , number] = resultOn.exec(block.paragraph.text) ?? [];
    if (opening === undefined || words === undefined) return [];
    return [{ at, number: Number(number), text: asResult(block, opening, words) }];
  });
  const told = new Set(results.map(({ number }) => number));
  const areOfList = results.every(({ number }) => number >= 1 && number <= list.length);
  if (told.size !== results.length || !areOfList || told.size < list.length * minShare) return [...blocks];
  const resultAfter = new Map(results.map(({ number, text }) => [list[number - 1]?.at, text]));
  const moved = new Set(results.map(({ at }) => at));
  return blocks.flatMap((block, at) => [...(moved.has(at) ? [] : [block]), ...[resultAfter.get(at) ?? []].flat()]);
}

/** The longest run of texts that are numbered from 1, one right after the other. Each names a goal, or the text above the first says that goals follow. */
function longestList(blocks: readonly Block[]): Numbered[] {
  const lists: Numbered[][] = [];
  let open: Numbered[] = [];
  blocks.forEach((block, at) => {
    const { text } = block.kind === "text" ? block.paragraph : { text: "" };
    const [opening, word = "", digits] = listed.exec(text) ?? [];
    const number = Number(digits);
    const isNext = opening !== undefined && text.length <= maxGoalLength && number === open.length + 1;
    if (!isNext) open = [];
    if (opening === undefined || text.length > maxGoalLength || number !== open.length + 1) return;
    const above = blocks[at - 1];
    const isToldAbove = above?.kind === "text" && speaksOfGoals(above.paragraph.text);
    if (number === 1 && !isToldAbove && !speaksOfGoals(word)) return;
    open.push({ at, number });
    if (number === 1) lists.push(open);
  });
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The result as a text that its label names; the words of a sentence stay whole ("Tavoitteesta 1 voidaan todeta, että …"). */
function asResult(text: FreeText, opening: string, words: string): FreeText {
  const isParted = /[:.)–—-]/u.test(opening.slice(words.length));
  const cell = { column: 1, heading: isParted ? words : "", kind: "outcome" as const };
  return { ...text, cell: isParted ? { ...cell, wordsEnd: opening.length } : cell };
}
