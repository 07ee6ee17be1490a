import { diffArrays } from "diff";

/** A run of words that both texts share, that only the older has, or that only the newer has. */
export interface DiffRun {
  kind: "kept" | "removed" | "added";
  text: string;
}

/** If the texts share less than this part, they are shown one after the other: a word-by-word diff would be unreadable. */
const leastShared = 1 / 3;
/** Above this many changed words the comparison is given up: it would take too long. */
const mostChanged = 3000;

/**
 * The difference between two texts, word by word, white space as received; a change of white space alone is none. A text that was written anew
 * comes as one run removed and one added.
 */
export function diffText(before: string, after: string): DiffRun[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const maxEditLength = Math.min(mostChanged, Math.floor((old.length + fresh.length) * (1 - leastShared)));
  const runs = diffArrays(old, fresh, { comparator: (a, b) => a.trim() === b.trim(), maxEditLength });
  if (!runs) return [run("removed", before), run("added", after)];
  return runs.map(({ added, removed, value }) => run(added ? "added" : removed ? "removed" : "kept", value.join("")));
}

/** Words, each with the white space after it. */
const wordsOf = (text: string): string[] => text.trimStart().match(/\S+\s*/g) ?? [];

const run = (kind: DiffRun["kind"], text: string): DiffRun => ({ kind, text });
