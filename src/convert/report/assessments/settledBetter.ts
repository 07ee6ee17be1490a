import type { Better } from "../../figures/figure";
import { nameKey } from "../../text/nameKey";

/** Whether higher or lower is better, by the words that name a measure, a target or a goal, or by a heading (`better` in report.json); records which entries were used. */
export interface SettledBetter {
  /** `names` are the target's name and measures, `measures` all measures of its goal, `headings` those over its levels and figures. */
  of: (names: readonly string[], measures: readonly { text: string }[], headings?: readonly string[]) => Better | null;
  /** The entries that match nothing in the report. */
  unused: () => string[];
}

/** The entry for the first of the names that has one. */
function entryOfFirst<Entry extends { key: string }>(keys: readonly string[], entries: readonly Entry[]) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return keys.flatMap((key) => byKey.get(key) ?? [])[0];
}

/**
 * An entry names a measure by its whole text, or by a part of it that no other measure of its goal holds. One that names a heading holds for the whole table,
 * where no entry names the measure.
 */
export function settledBetter(better: Readonly<Record<string, Better>>): SettledBetter {
  const entries = Object.entries(better).map(([words, direction]) => ({ words, key: nameKey(words), direction }));
  const used = new Set<string>();
  return {
    of: (names, measures, headings = []) => {
      if (entries.length === 0) return null;
      const keys = names.map(nameKey);
      const all = measures.map(({ text }) => nameKey(text));
      const isPart = (key: string) =>
        key !== "" &&
        keys.some((name) => name.includes(key)) &&
        all.filter((measure) => measure.includes(key)).length <= 1;
      const over = headings.map(nameKey);
      const found =
        // The first name counts: an entry on a measure that a target shares with others does not override that on its own.
        entryOfFirst(keys, entries) ??
        entries.find(({ key }) => isPart(key)) ??
        entries.find(({ key }) => over.includes(key));
      if (found) used.add(found.words);
      return found?.direction ?? null;
    },
    unused: () => entries.flatMap(({ words }) => (used.has(words) ? [] : [words])),
  };
}
