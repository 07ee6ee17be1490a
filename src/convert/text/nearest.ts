import { editDistance } from "../../domain/text/editDistance";
import { nameKey } from "./nameKey";

/** Longer names are cut to this length before they are compared. */
const maxComparedLength = 120;
const maxCompared = 300;
/** The highest share of edited letters at which a name counts as a misspelling of another. */
const nearEnough = 0.5;

/** The known name that is nearest to a mistyped or outdated one; null if none is near. */
export function nearestTo(wanted: string, known: readonly string[]): string | null {
  const key = nameKey(wanted).slice(0, maxComparedLength);
  const words = key
    .split(" ")
    .slice(0, 4)
    .filter((word) => word.length > 2);
  let nearest: { name: string; share: number } | null = null;
  for (const name of known) {
    const other = nameKey(name).slice(0, maxComparedLength);
    if (key === "" || other === "") continue;
    // Comparing by letters is slow: of many names, only those with a common word are tried.
    if (known.length > maxCompared && !words.some((word) => other.includes(word))) continue;
    const isPart = other.includes(key) || key.includes(other);
    const share = isPart ? 0.1 : editDistance(key, other) / Math.max(key.length, other.length);
    if (share < nearEnough && share < (nearest?.share ?? 1)) nearest = { name, share };
  }
  return nearest?.name ?? null;
}
