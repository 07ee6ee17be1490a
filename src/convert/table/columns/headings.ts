import type { Round } from "../../../domain/dataset/schema";
import { lastYearOf, roundOf, yearOutcome } from "./rounds";
import type { NamedKind } from "../vocabulary/ownWords";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";

/**
 * What a column of the report holds. A column of the report's own statuses belongs to a round; so does prose of another document (`outcomeProse`). Where it
 * is marked, a cross in it says that the status is its heading. A round's column may hold the lights of one unit, which its heading names.
 */
export type ColumnRole =
  | { kind: NamedKind | "note" | "other" }
  | { kind: "round"; round: Round; unit?: string }
  | { kind: "outcomeProse"; round: Round }
  | { kind: "status"; round: Round | null; isMarked?: true };

/** Reads one heading. `year` stands in where the heading names none. */
export function roleOf(heading: string, year: number | null, vocabulary: TableVocabulary): ColumnRole {
  const text = normalizeWhitespace(heading).replace(/(\p{L})((?:19|20)\d\d)(?!\d)/gu, "$1 $2");
  if (text === "") return { kind: "other" };
  const named = namedBy(text, vocabulary);
  const round = roundOf(text, year, vocabulary);
  if (vocabulary.says("status", text)) return { kind: "status", round };
  if (round && !(named !== null && isHead(text, named, vocabulary))) return { kind: "round", round };
  return { kind: named ?? "other" };
}

/** What a heading names. The unit or the theme in it may only say whose measure, level or goal the column holds: "Departmental result indicator", "Service target". */
function namedBy(heading: string, vocabulary: TableVocabulary): NamedKind | null {
  const named = vocabulary.columnOf(heading);
  if (named === null || (named.kind !== "unit" && named.kind !== "theme")) return named?.kind ?? null;
  const last = heading.match(/\p{L}[\p{L}-]*/gu)?.at(-1) ?? "";
  const head = named.phrase.endsWith(last) ? null : (vocabulary.columnOf(last)?.kind ?? null);
  return head === "measure" || head === "level" || head === "goal" ? head : named.kind;
}

/**
 * The last word of a heading says what the column is: "Toteutumisen mittari" holds measures, "Mittarin toteuma" outcomes. A number after it
 * ("Tavoitetaso 2024") tells when; a round is named by its words alone ("Arvio tavoitteesta 1/2024").
 */
function isHead(heading: string, kind: NamedKind, vocabulary: TableVocabulary): boolean {
  if (!vocabulary.says("forecast", heading) && !vocabulary.says("outcome", heading)) return true;
  // "Performance standard", "Key result": a phrase that holds the round's word and means something else.
  const phrase = vocabulary.columnOf(heading)?.phrase ?? "";
  if (vocabulary.says("forecast", phrase) || vocabulary.says("outcome", phrase)) return true;
  // "Ennuste vuodelle / poikkeamien syyt ja toimenpiteet": what stands first says what the column is.
  const [first = ""] = heading.split(joins);
  const isRoundFirst = vocabulary.says("forecast", first) || vocabulary.says("outcome", first);
  const last = (isRoundFirst ? first : heading).match(/\p{L}[\p{L}-]*/gu)?.at(-1) ?? "";
  return kind !== "goal" && kind !== "theme" && !/\d/.test(heading) && vocabulary.columnOf(last)?.kind === kind;
}

/** What joins the parts of a heading that names several things. */
const joins = /\s*[/,;&]\s*|\s(?:ja|sekä|och|samt|and)\s/u;

const maxHeadingLength = 120;

/**
 * The roles of a header row's columns; null where the row is no header. A header names one goal column and at least one round, in short cells of
 * which most are known words; a row of a report talks longer, and of several things at once.
 */
export function readHeader(
  cells: readonly string[],
  year: number | null,
  vocabulary: TableVocabulary,
): ColumnRole[] | null {
  if (cells.some((cell) => cell.length > maxHeadingLength)) return null;
  const roles = withGoal(
    cells.map((cell) => roleOf(cell, year, vocabulary)),
    cells,
    vocabulary,
  );
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const known = roles.filter(({ kind }) => kind !== "other").length;
  const goals = roles.filter(({ kind }) => kind === "goal").length;
  if (goals !== 1 || known * 2 <= filled) return null;
  const settled = withoutBaselines(withRounds(roles, cells, year, vocabulary), year);
  return settled.some(({ kind }) => kind === "round") ? settled : null;
}

/** One column is the goal's: the strongest word wins, and "Tavoite 2024" beside it is the level. The others are kept as they are. */
function withGoal(roles: readonly ColumnRole[], cells: readonly string[], vocabulary: TableVocabulary): ColumnRole[] {
  const places = (kind: ColumnRole["kind"]) => roles.flatMap((role, at) => (role.kind === kind ? [at] : []));
  const goals = places("goal");
  const [themes, levels, measures] = [places("theme"), places("level"), places("measure")];
  const change = (at: number | undefined, kind: NamedKind | "other") =>
    roles.map((role, place): ColumnRole => (place === at ? { kind } : role));
  if (goals.length === 0) {
    const aimed = aimedOutcome(roles, cells);
    if (aimed !== undefined) return change(aimed, "goal");
    const spare = themes.findLast((at) => themes.length > 1 || vocabulary.says("goal", cells[at] ?? ""));
    if (spare !== undefined) return change(spare, "goal");
    return levels.length > 1 || (levels.length === 1 && measures.length > 0) ? change(levels[0], "goal") : [...roles];
  }
  if (levels.length === 1 && measures.length === 0 && goals.length === 1) return change(levels[0], "measure");
  const isYearly = (at: number) => /\d/.test(cells[at] ?? "");
  const rankOf = (at: number) => vocabulary.columnOf(cells[at] ?? "")?.rank ?? Infinity;
  const named = goals.some((at) => !isYearly(at)) ? goals.filter((at) => !isYearly(at)) : goals;
  const best = Math.min(...named.map(rankOf));
  const chosen = named.filter((at) => rankOf(at) === best);
  if (chosen.length > 1) return [...roles];
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "goal" || at === chosen[0]) return role;
    return { kind: isYearly(at) ? "level" : "other" };
  });
}

/** "Outcome | Indicator | Target | Actual 2031 | Status": an outcome without a time that stands before its measure, where others tell how it went, is what is aimed at. */
function aimedOutcome(roles: readonly ColumnRole[], cells: readonly string[]): number | undefined {
  const measure = roles.findIndex(({ kind }) => kind === "measure");
  const told = roles.filter(({ kind }, at) => at > measure && (kind === "round" || kind === "status")).length;
  const aimed = roles.findIndex(
    (role, at) => at < measure && role.kind === "round" && role.round.kind === "outcome" && !/\d/.test(cells[at] ?? ""),
  );
  return aimed === -1 || told === 0 ? undefined : aimed;
}

/**
 * A report that gives no forecast but only its own statuses: these are what its rounds say. One without these too tells of its goals by what was done ("What we
 * promised | What we did").
 */
function withRounds(
  roles: readonly ColumnRole[],
  cells: readonly string[],
  year: number | null,
  vocabulary: TableVocabulary,
): ColumnRole[] {
  if (roles.some(({ kind }) => kind === "round")) return [...roles];
  const isDone = (at: number) => roles[at]?.kind === "action" && vocabulary.labelOf(cells[at] ?? "") === "outcome";
  const done = roles.some(({ kind }) => kind === "status" || kind === "comment")
    ? -1
    : roles.findIndex((_, at) => isDone(at));
  if (done !== -1 && year !== null) {
    const round = yearOutcome(normalizeWhitespace(cells[done] ?? ""), year);
    return roles.map((role, at): ColumnRole => (at === done ? { kind: "round", round } : role));
  }
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "status") return role;
    const label = normalizeWhitespace(cells[at] ?? "");
    const only: Round | null =
      year === null ? null : { id: `${year}-1`, label, year, ordinal: 1, period: `${year}`, kind: "forecast" };
    const round = role.round ?? only;
    return round ? { kind: "round", round } : { kind: "other" };
  });
}

/**
 * What an earlier year came to ("Toteuma 2022" in a report on 2023) is no round of this one: a column that is kept, with its heading. Where forecasts
 * of the same year stand beside it ("Ennuste 3/2030", "Tilinpäätös 2030", "Ennuste 1/2031"), it is their outcome.
 */
function withoutBaselines(roles: readonly ColumnRole[], year: number | null): ColumnRole[] {
  const rounds = roles.flatMap((role) => (role.kind === "round" ? [role.round] : []));
  const last = Math.max(...rounds.map(lastYearOf), year ?? 0);
  const forecastYears = new Set(rounds.flatMap((round) => (round.kind === "forecast" ? [round.year] : [])));
  return roles.map((role): ColumnRole =>
    role.kind === "round" &&
    role.round.kind === "outcome" &&
    lastYearOf(role.round) < last &&
    !forecastYears.has(role.round.year)
      ? { kind: "history" }
      : role,
  );
}
