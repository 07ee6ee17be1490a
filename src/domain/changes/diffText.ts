import { diffArrays } from "diff";

/** A run of words that both texts share, that only the older has, or that only the newer has. */
export interface DiffRun {
  kind: "kept" | "removed" | "added";
  text: string;
}

/** If the texts share less than this part of their words, the diff is one removal and one addition: a word-by-word diff would be unreadable. */
const minSharedPart = 1 / 3;
/** With more changed words than this, no word-by-word diff is made: it would take too long. */
const maxChangedWords = 3000;

/**
 * The difference between two texts, word by word, with white space as received. A change of white space alone is no difference. A rewritten text
 * gives one removed run and one added run.
 */
export function diffText(before: string, after: string): DiffRun[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const maxEditLength = Math.min(maxChangedWords, Math.floor((old.length + fresh.length) * (1 - minSharedPart)));
  const runs = diffArrays(old, fresh, { comparator: (a, b) => a.trim() === b.trim(), maxEditLength });
  if (!runs) return [run("removed", before), run("added", after)];
  return runs.map(({ added, removed, value }) => run(added ? "added" : removed ? "removed" : "kept", value.join("")));
}

/** Splits a text into words, each with the white space after it. */
const wordsOf = (text: string): string[] => text.trimStart().match(/\S+\s*/g) ?? [];

const run = (kind: DiffRun["kind"], text: string): DiffRun => ({ kind, text });
