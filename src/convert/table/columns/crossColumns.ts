import type { Status } from "../../../domain/status";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import type { ColumnRole } from "./headings";
import type { RoundContext } from "./undatedColumns";
import { firstYearIn, roundOf } from "./rounds";
import { readVerdictHeading } from "../vocabulary/verdictHeading";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { isUndated, undatedRound } from "./weakRounds";

/** A mark under a heading that says a status. */
const cross = /^\s*(?:[x×✓✔☑☒●■•*]\uFE0F?)\s*$/iu;
/** A box without a mark. */
const emptyBox = /^\s*[☐□○◯]\s*$/u;

/** Whether a cell holds nothing but a mark: its heading says what is marked. */
export const isCross = (text: string): boolean => cross.test(text);

/** Whether a cell holds nothing but a box to mark. */
export const isEmptyBox = (text: string): boolean => emptyBox.test(text);

/** What a heading says of the rows that have a mark under it; null where it names no status. */
export function crossStatusOf(heading: string, vocabulary: TableVocabulary): Status | null {
  const words = normalizeWhitespace(heading).trim().split(" ");
  for (let from = 0; from < words.length; from += 1) {
    // "Toteutuminen: ei": the upper heading names the round, the lower one the status. Nothing else may stand before it, least of all a "not".
    const before = words.slice(0, from).join(" ");
    if (from > 0 && !namesRound(before, vocabulary)) return null;
    const rest = words.slice(from).join(" ");
    const status = vocabulary.statusOf(rest) ?? readVerdictHeading(rest, vocabulary)?.status ?? null;
    if (status !== null) return status;
  }
  return null;
}

const negation =
  /(?<!\p{L})(?:ei(?:vät)?|inte|ej|icke|ingen|inget|not?|never|un\p{L}+|osin|osittain|osaksi|delvis|part\p{L}*)(?!\p{L})/iu;

const namesRound = (words: string, vocabulary: TableVocabulary): boolean =>
  !negation.test(words) && (["status", "outcome", "forecast"] as const).some((kind) => vocabulary.says(kind, words));

/**
 * The columns in which a mark tells the status of each row: "Toteutunut | Osittain | Ei toteutunut". One alone is none: what an empty cell means is open. A
 * column of marks whose heading is not understood is one too where others are: its mark is no tick for "yes", and is asked.
 */
export function crossColumns(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  vocabulary: TableVocabulary,
): number[] {
  const isNamed = (at: number) => crossStatusOf(headings[at] ?? "", vocabulary) !== null;
  const isMarked = (at: number) => rows.some((row) => isCross(row[at] ?? ""));
  const columns = headings.flatMap((heading, at) => {
    const areMarks = rows.map((row) => row[at] ?? "").every((text) => text === "" || isCross(text) || isEmptyBox(text));
    return areMarks && heading !== "" && isUndated(heading) && (isNamed(at) || isMarked(at)) ? [at] : [];
  });
  const marks = rows.flatMap((row) =>
    columns.flatMap((at) => (isCross(row[at] ?? "") ? [(row[at] ?? "").trim().toLowerCase()] : [])),
  );
  // Where ticks stand beside crosses, a cross may be a "no".
  return columns.length > 1 && columns.some(isNamed) && new Set(marks).size === 1 ? columns : [];
}

/** Says of columns of statuses that marks tell them, where they do. */
export function withMarks(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  vocabulary: TableVocabulary,
): ColumnRole[] {
  const columns = new Set(crossColumns(headings, rows, vocabulary));
  return roles.map((role, at) => (role.kind === "status" && columns.has(at) ? { ...role, isMarked: true } : role));
}

/** Takes columns of crosses as the statuses of one round: the one that their headings name, or another column, or the document. */
export function withCrossColumns(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { year, vocabulary, documentRound }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  const columns = crossColumns(headings, rows, vocabulary);
  if (columns.length === 0) return [...roles];
  const others = roles.flatMap((role, at) =>
    role.kind === "round" && !columns.includes(at) && !isUndated(headings[at] ?? "") ? [role.round] : [],
  );
  const names = columns.map((at) => normalizeWhitespace(headings[at] ?? ""));
  const shared =
    others.at(-1) ?? (year === null ? null : undatedRound(names.join(" / "), names, { year, documentRound }));
  return roles.map((role, at): ColumnRole => {
    if (!columns.includes(at)) return role;
    const heading = headings[at] ?? "";
    const isDated = firstYearIn(heading) !== null || !isUndated(heading);
    return {
      kind: "status",
      isMarked: true,
      round: (isDated ? roundOf(normalizeWhitespace(heading), year, vocabulary) : null) ?? shared,
    };
  });
}
