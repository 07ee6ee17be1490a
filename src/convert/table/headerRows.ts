import { readHeader } from "./headings";
import type { ColumnRole } from "./headings";
import type { Vocabulary } from "./vocabulary";

/** A table's headings: one row, or two where the upper one spans several columns ("Ennuste" over "1/2024" and "2/2024"). */
export interface Header {
  headings: string[];
  roles: ColumnRole[];
  /** How many rows it takes. */
  rows: 1 | 2;
}

/** Reads the row at a place, with the one below it where both make the headings; null where no headings stand there. */
export function headerAt(
  rows: readonly (readonly string[])[],
  at: number,
  year: number | null,
  vocabulary: Vocabulary,
): Header | null {
  const upper = rows[at] ?? [];
  const joined = joinedHeadings(upper, rows[at + 1] ?? []);
  const both = joined && readHeader(joined, year, vocabulary);
  if (joined && both) return { headings: joined, roles: both, rows: 2 };
  const roles = readHeader(upper, year, vocabulary);
  return roles && { headings: [...upper], roles, rows: 1 };
}

const longestLowerHeading = 40;

/** Each heading of the lower row with the one that spans it; null where the lower row is not of that kind. */
function joinedHeadings(upper: readonly string[], lower: readonly string[]): string[] | null {
  const isUnder = (at: number) =>
    at < upper.length && (upper[at] === "" || sameAsNext(upper, at) || upper[at + 1] === "");
  const filled = lower.flatMap((text, at) => (text === "" ? [] : [at]));
  const fits = filled.every((at) => isUnder(at) && (lower[at] ?? "").length <= longestLowerHeading);
  if (!fits || !filled.some((at) => at > 0 && (upper[at] === "" || upper[at] === upper[at - 1]))) return null;
  let spanning = "";
  return upper.map((text, at) => {
    if (text !== "") spanning = text;
    const below = lower[at] ?? "";
    return below === "" ? text : `${spanning} ${below}`.trim();
  });
}

const sameAsNext = (cells: readonly string[], at: number): boolean =>
  cells[at] === cells[at + 1] || (at > 0 && cells[at] === cells[at - 1]);
