/** A run of words that both texts share, that only the older has, or that only the newer has. */
export interface DifferenceRun {
  kind: "kept" | "removed" | "added";
  text: string;
}

/**
 * The difference between two texts, word by word. The longest common run of words is found with the classical table; the texts of one target
 * are some hundred words, so the table stays small. Texts longer than that are shown whole, as removed and added.
 */
export function textDifference(before: string, after: string): DifferenceRun[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  if (old.length * fresh.length > largestTable) {
    return joined([...old.map((text) => run("removed", text)), ...fresh.map((text) => run("added", text))]);
  }
  const common = commonLengths(old, fresh);
  const runs: DifferenceRun[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const oldWord = old[i];
    const freshWord = fresh[j];
    if (oldWord !== undefined && oldWord === freshWord) {
      runs.push(run("kept", oldWord));
      i += 1;
      j += 1;
    } else if (
      oldWord !== undefined &&
      (freshWord === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      runs.push(run("removed", oldWord));
      i += 1;
    } else if (freshWord !== undefined) {
      runs.push(run("added", freshWord));
      j += 1;
    }
  }
  return joined(runs);
}

/** Whether the newer text says nothing that the older did not, white space aside. */
export const isCarriedForward = (before: string, after: string): boolean =>
  after.trim() !== "" && wordsOf(before).join(" ") === wordsOf(after).join(" ");

const largestTable = 1_000_000;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const run = (kind: DifferenceRun["kind"], text: string): DifferenceRun => ({ kind, text });

/** How many words the texts share from each pair of places on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = table[i];
    if (!row) continue;
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === fresh[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  }
  return table;
}

const lengthAt = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Neighbours of one kind become one run. */
function joined(runs: readonly DifferenceRun[]): DifferenceRun[] {
  const found: DifferenceRun[] = [];
  for (const { kind, text } of runs) {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else found.push({ kind, text });
  }
  return found;
}
