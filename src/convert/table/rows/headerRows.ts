import { contentOf } from "../columns/columnContent";
import { readHeader } from "../columns/headings";
import type { ColumnRole } from "../columns/headings";
import type { ConfirmedPlan } from "../../plan/confirmedPlan";
import { confirmedRoles } from "../../plan/confirmedRoles";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { areAccounts, readWideHeader } from "../columns/wideHeader";

/** A table's headings: one row, or two where the upper one spans several columns ("Ennuste" over "1/2024" and "2/2024"). */
export interface Header {
  headings: string[];
  roles: ColumnRole[];
  /** How many rows it takes. */
  rows: 1 | 2;
  /** A person has confirmed the roles. */
  confirmed?: true;
}

/** What headings are understood by. */
export interface HeaderContext {
  year: number | null;
  vocabulary: TableVocabulary;
  confirmed?: ConfirmedPlan | undefined;
}

/** Reads the row at a place, with the one below it where both make the headings; null where no headings stand there. */
export function headerAt(
  rows: readonly (readonly string[])[],
  at: number,
  { year, vocabulary, confirmed }: HeaderContext,
): Header | null {
  const upper = rows[at] ?? [];
  const settled = confirmedRoles(upper, confirmed ?? [], { year, vocabulary });
  if (settled) return { headings: [...upper], roles: settled, rows: 1, confirmed: true };
  const joined = joinedHeadings(upper, rows[at + 1] ?? []);
  const both = joined && rolesOf(joined, sampleAfter(rows, at + 1), year, vocabulary);
  const joinedSettled = joined && confirmedRoles(joined, confirmed ?? [], { year, vocabulary });
  if (joined && joinedSettled) return { headings: joined, roles: joinedSettled, rows: 2, confirmed: true };
  if (joined && both) return { headings: joined, roles: both, rows: 2 };
  const roles = rolesOf(upper, sampleAfter(rows, at), year, vocabulary);
  return roles && { headings: [...upper], roles, rows: 1 };
}

/** As many rows below the headings tell what the columns hold. */
const sampleSize = 60;

const sampleAfter = <T>(rows: readonly T[], at: number): T[] => rows.slice(at + 1, at + 1 + sampleSize);

/** By the headings alone where these agree with the cells below them; else by both. */
function rolesOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  year: number | null,
  vocabulary: TableVocabulary,
): ColumnRole[] | null {
  if (areAccounts(rows)) return null;
  const byWords = readHeader(headings, year, vocabulary);
  const goal = byWords?.findIndex(({ kind }) => kind === "goal") ?? -1;
  const content = contentOf(
    rows.map((cells) => cells[goal] ?? ""),
    vocabulary,
  );
  if (byWords && content !== "figures" && content !== "lights" && content !== "digits") return byWords;
  return readWideHeader(headings, rows, year, vocabulary) ?? byWords;
}

const maxLowerCaseHeadingLength = 40;

/** Each heading of the lower row with the one that spans it; null where the lower row is not of that kind. */
function joinedHeadings(received: readonly string[], lower: readonly string[]): string[] | null {
  // A workbook does not write the covered cells of a merged heading that ends its row; a single text is a title.
  const areHeadings = received.filter((text) => text !== "").length > 1;
  const upper = areHeadings ? lower.map((_, at) => received[at] ?? "").concat(received.slice(lower.length)) : received;
  const isUnder = (at: number) =>
    at < upper.length && (upper[at] === "" || sameAsNext(upper, at) || upper[at + 1] === "");
  const filled = lower.flatMap((text, at) => (text === "" ? [] : [at]));
  const fits = filled.every((at) => isUnder(at) && (lower[at] ?? "").length <= maxLowerCaseHeadingLength);
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
