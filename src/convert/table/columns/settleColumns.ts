import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import type { Round } from "../../../domain/dataset/schema";
import { contentOf } from "./columnContent";
import type { ColumnContent } from "./columnContent";
import { withCrossColumns } from "./crossColumns";
import type { ColumnRole } from "./headings";
import { inTermOrder } from "./inTermOrder";
import { firstYearIn, termOf, yearOutcome } from "./rounds";
import { tellsResults } from "./tellsResults";
import { withUnitColumns } from "./unitColumns";
import { withResponsible } from "./withResponsible";
import { withStatusColumns } from "./withStatusColumns";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { withComments, withRoundOfLights, withUndatedRounds } from "./undatedColumns";
import { isUndated } from "./weakRounds";
import { yearRole } from "./wideHeader";

/** What is known of a table's columns before their cells are read. */
export interface ColumnContext {
  year: number | null;
  vocabulary: TableVocabulary;
  /** The round that the document's own headings name. */
  documentRound: Round | null;
}

/** Decides the roles of columns by their cells: which report a round, which are the report's own statuses, and which are details. */
export function settleColumns(
  headings: readonly string[],
  received: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
  { year, vocabulary, documentRound }: ColumnContext,
): ColumnRole[] {
  const cellsOf = (at: number) => rows.map((cells) => cells[at] ?? "").filter((text) => text !== "");
  const contents = headings.map((_, at) => contentOf(cellsOf(at), vocabulary));
  const told = withoutEarlierYears(withEarlierProse(received, headings, contents), headings, year);
  const commented = withToldProse(told, contents, cellsOf);
  const byUnit = withUnitColumns(commented, headings, rows, { year, vocabulary, documentRound });
  const crossed = withCrossColumns(byUnit, headings, rows, { year, vocabulary, documentRound });
  const ofYears = documentRound?.kind === "forecast" ? crossed : withYears(crossed, headings, contents, year);
  const roles = withResponsible(ofYears, headings, cellsOf);
  const resultColumns = roles.filter(({ kind }) => kind === "round" || kind === "status").length;
  const named = withoutEmptyTheme(roles, rows).map((role, at) =>
    resultColumns > 1 &&
    (role.kind === "status" || (role.kind === "round" && role.unit === undefined)) &&
    isStateOfReport(cellsOf(at))
      ? ({ kind: "detail" } as const)
      : withLights(role, contents[at] ?? "empty", headings[at] ?? ""),
  );
  const actions = withActions(withBudget(named, headings, contents, year));
  const rounded = withUndatedRounds(actions, headings, cellsOf, { year, documentRound, vocabulary });
  const withCommentRounds = withComments(rounded, headings, contents, cellsOf, { year, documentRound, vocabulary });
  const ordered = inTermOrder(withCommentRounds, (at) => termOf(headings[at] ?? ""));
  const settled = withGoalProse(withStatusColumns(ordered, rows, vocabulary, contents), contents, rows);
  return withRoundOfLights(settled, headings, cellsOf, { year, documentRound });
}

/** "Uppföljning 2030 | Uppföljning 2031": prose of an earlier year under the same words as the report's own is a round of that year; figures of it are history. */
function withEarlierProse(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  contents: readonly ColumnContent[],
): ColumnRole[] {
  const words = headings.map((heading) => normalizeWhitespace(heading).replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, ""));
  const isTold = (at: number) => contents[at] === "prose";
  const current = new Set(roles.flatMap(({ kind }, at) => (kind === "round" && isTold(at) ? [words[at]] : [])));
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "history" || !isTold(at) || !current.has(words[at])) return role;
    const named = firstYearIn(headings[at] ?? "");
    return named === null
      ? role
      : { kind: "round", round: yearOutcome(normalizeWhitespace(headings[at] ?? ""), named) };
  });
}

/** Prose beside figures, under a heading that is not known, is a comment on them where it tells how goals fared and no other column does. */
function withToldProse(
  roles: readonly ColumnRole[],
  contents: readonly ColumnContent[],
  cellsOf: (at: number) => string[],
): ColumnRole[] {
  const isTold = roles.some(({ kind }, at) => kind === "comment" || (kind === "round" && contents[at] === "prose"));
  if (isTold) return [...roles];
  const at = roles.findLastIndex(
    ({ kind }, place) => kind === "other" && contents[place] === "prose" && tellsResults(cellsOf(place)),
  );
  return roles.map((role, place): ColumnRole => (place === at ? { kind: "comment" } : role));
}

/** The level and the status of a year before the report's, which is no round of it, are history beside those of its own. */
function withoutEarlierYears(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  year: number | null,
): ColumnRole[] {
  const years = headings.map((heading) => firstYearIn(heading));
  const ofRounds = new Set(roles.flatMap((role) => (role.kind === "round" ? [role.round.year] : [])));
  return roles.map((role, at): ColumnRole => {
    const named = years[at] ?? null;
    const isEarlier = year !== null && named !== null && named < year && !ofRounds.has(named);
    const hasOwn = roles.some(({ kind }, place) => kind === role.kind && years[place] === year);
    const isUndatedStatus = role.kind === "status" && role.round === null;
    return (role.kind === "level" || isUndatedStatus) && isEarlier && hasOwn ? { kind: "history" } : role;
  });
}

/** Figures under the year of the report and under years before it: the year's result, and what it was before. */
function withYears(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  contents: readonly ColumnContent[],
  year: number | null,
): ColumnRole[] {
  if (year === null) return [...roles];
  const years = roles.map((role, at) =>
    role.kind === "other" && contents[at] === "figures" ? yearRole(headings[at] ?? "", year) : null,
  );
  const isSeries = years.some((role) => role?.kind === "round") && years.some((role) => role?.kind === "history");
  return roles.map((role, at) => (isSeries ? (years[at] ?? role) : role));
}

/** Ignores an empty theme column: it does not show where a goal begins. */
function withoutEmptyTheme(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): ColumnRole[] {
  // A row with a single text may continue a goal of the page before.
  const hasGoals = rows.some((cells) => cells.filter(Boolean).length > 1);
  const isEmpty = (at: number) => rows.every((cells) => (cells[at] ?? "") === "");
  return roles.map((role, at): ColumnRole =>
    hasGoals && role.kind === "theme" && isEmpty(at) ? { kind: "other" } : role,
  );
}

/** Digits under no heading are lights. */
function withLights(role: ColumnRole, content: ColumnContent, heading: string): ColumnRole {
  if (role.kind === "status" && role.isMarked) return role;
  // "Arvio toteutumisesta" belongs to the round of the column beside it: with prose it is that round's text, otherwise its status.
  if (role.kind === "status" && role.round?.kind === "forecast" && isUndated(heading))
    return content === "prose" ? { kind: "round", round: role.round } : { kind: "status", round: null };
  if (role.kind === "other" && content === "digits" && heading.trim() === "") return { kind: "status", round: null };
  return role;
}

/** Whether a column holds the state of the report's text ("Tila: Valmis" in every row), not of its goals. */
const isStateOfReport = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((text) => /^(?:valmis|klar|klart|hyväksytty|godkänd|approved|final)$/iu.test(text));

/** Takes the year's budget as the level if figures of the outcome stand beside it. */
function withBudget(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  contents: readonly ColumnContent[],
  year: number | null,
): ColumnRole[] {
  const reports = roles.some(({ kind }, at) => kind === "round" && contents[at] === "figures");
  const hasLevel = roles.some(({ kind }) => kind === "level");
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "budget") return role;
    const named = firstYearIn(headings[at] ?? "");
    return { kind: reports && !hasLevel && (named === null || named === year) ? "level" : "other" };
  });
}

/** Actions are the measures of a goal that has no others. */
function withActions(roles: readonly ColumnRole[]): ColumnRole[] {
  const measured = roles.some(({ kind }) => kind === "measure");
  const first = roles.findIndex(({ kind }) => kind === "action");
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "action") return role;
    return { kind: !measured && at === first ? "measure" : "other" };
  });
}

/** Takes prose that is repeated beside every indicator of a goal, or spans them, as the goal's description. */
function withGoalProse(
  roles: readonly ColumnRole[],
  contents: readonly ColumnContent[],
  rows: readonly (readonly string[])[],
): ColumnRole[] {
  const [goal, measure] = [
    roles.findIndex(({ kind }) => kind === "goal"),
    roles.findIndex(({ kind }) => kind === "measure"),
  ];
  const hasFigures = roles.some(({ kind }, at) => kind === "round" && contents[at] === "figures");
  if (goal === -1 || measure === -1 || !hasFigures) return [...roles];
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "round" || contents[at] === "figures" || contents[at] === "empty") return role;
    const again = rows.flatMap((cells, row) => {
      const above = rows[row - 1];
      const isAgain =
        above !== undefined && cells[measure] !== above[measure] && [above[goal], ""].includes(cells[goal]);
      return isAgain ? [cells[at] === "" || cells[at] === above[at]] : [];
    });
    return again.length > 0 && again.every(Boolean) ? { kind: "description" } : role;
  });
}
