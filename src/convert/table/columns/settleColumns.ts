import type { Round } from "../../../domain/dataset/schema";
import type { SourceCell } from "../../formats/sourceDocument";
import type { DocumentLayout } from "../../plan/readingPlan";
import { contentOf, isFigure } from "./columnContent";
import type { ColumnContent } from "./columnContent";
import { withCrossColumns } from "./crossColumns";
import type { ColumnRole } from "./headings";
import { inTermOrder } from "./inTermOrder";
import { firstYearIn, roundOf, termOf } from "./rounds";
import { normalizeWhitespace } from "../../../domain/text/normalizeWhitespace";
import { withResponsible } from "./withResponsible";
import { withStatusColumns } from "./withStatusColumns";
import type { TableVocabulary } from "../vocabulary/vocabulary";
import { isUndated, undatedRound } from "./weakRounds";
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
  const crossed = withCrossColumns(received, headings, rows, { year, vocabulary, documentRound });
  const contents = headings.map((_, at) => contentOf(cellsOf(at), vocabulary));
  const ofYears = documentRound?.kind === "forecast" ? crossed : withYears(crossed, headings, contents, year);
  const roles = withResponsible(ofYears, headings, cellsOf);
  const resultColumns = roles.filter(({ kind }) => kind === "round" || kind === "status").length;
  const named = withoutEmptyTheme(roles, rows).map((role, at) =>
    resultColumns > 1 && (role.kind === "status" || role.kind === "round") && isStateOfReport(cellsOf(at))
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

interface RoundContext {
  year: number | null;
  documentRound: Round | null;
}

/** A round whose heading names no period ("Arviointi") is the document's, unless other columns name theirs. */
function withUndatedRounds(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cellsOf: (at: number) => string[],
  { year, documentRound, vocabulary }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  const hasUndatedWords = (heading: string) => undatedWords.test(heading) || vocabulary.says("status", heading);
  const isOpen = (role: ColumnRole, at: number) =>
    role.kind === "round" && role.round.kind === "forecast" && isUndated(headings[at] ?? "");
  const dated = roles.flatMap((role, at) =>
    role.kind === "round" && !isOpen(role, at) ? [{ round: role.round, isPlanned: cellsOf(at).length === 0 }] : [],
  );
  // The current expectation belongs to the last round with content, not to a planned one.
  const last = (dated.findLast(({ isPlanned }) => !isPlanned) ?? dated.at(-1))?.round;
  return roles.map((role, at) => {
    if (role.kind !== "round" || !isOpen(role, at)) return role;
    // "Prognos helår" beside "Utfall aug 2024": what the interim report expects of the year.
    if (last?.kind === "forecast" && expectingWords.test(headings[at] ?? "")) return { kind: "round", round: last };
    if (!hasUndatedWords(headings[at] ?? "")) return role;
    if (last) return { kind: "round", round: last };
    // Figures do not show whether the year is over; the verdicts beside them may.
    const statusCells = roles.flatMap(({ kind }, place) => (kind === "status" ? cellsOf(place) : []));
    const cells = statusCells.length > 0 && cellsOf(at).every(isFigure) ? statusCells : cellsOf(at);
    const undated = undatedRound(role.round.label, cells, { year: year ?? role.round.year, documentRound });
    return { kind: "round", round: undated };
  });
}

/** Words for an expectation that name no period. */
const expectingWords = /(?<!\p{L})(?:\p{L}*ennuste\p{L}*|\p{L}*prognos\p{L}*|forecast|outlook)(?!\p{L})/iu;

/** Words for an assessment that name no period. */
const undatedWords =
  /(?<!\p{L})(?:arvio\p{L}*|tilanne\p{L}*|bedömning\p{L}*|läge\p{L}*|nuläge\p{L}*|uppföljning\p{L}*|seuranta|progress|performance|position|status|update|selostus|ytd|year[\s-]to[\s-]date|kommentar\p{L}*|comments?)(?!\p{L})/iu;

/** Takes a column of comments as a round's text if no other column of rounds has prose. */
function withComments(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  contents: readonly ColumnContent[],
  cellsOf: (at: number) => string[],
  { year, documentRound, vocabulary }: RoundContext & { vocabulary: TableVocabulary },
): ColumnRole[] {
  if (!roles.some(({ kind }) => kind === "comment") || year === null) return [...roles];
  const marked = roles.flatMap((role) => (role.kind === "status" && role.isMarked && role.round ? [role.round] : []));
  const rounds = [...marked, ...roles.flatMap((role) => (role.kind === "round" ? [role.round] : []))];
  const begun = roles.flatMap((role, at) => (role.kind === "round" && contents[at] !== "empty" ? [role.round] : []));
  const hasProseRound = roles.some(({ kind }, at) => kind === "round" && contents[at] === "prose");
  const last = begun.at(-1) ?? rounds.at(-1);
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "comment" || contents[at] === "empty") return role;
    // "Q1 update" belongs to its own quarter, whatever the other columns are.
    const ownRound = isUndated(headings[at] ?? "")
      ? null
      : roundOf(normalizeWhitespace(headings[at] ?? ""), year, vocabulary);
    if (ownRound && rounds.some(({ id }) => id === ownRound.id)) return { kind: "round", round: ownRound };
    if (ownRound && ownRound.year < year) return { kind: "history" };
    if (hasProseRound) return role;
    const undated = undatedRound(headings[at] ?? "", cellsOf(at), { year, documentRound });
    return { kind: "round", round: last ?? undated };
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

/** Takes the statuses as the round's text in a table without any text on a round. */
function withRoundOfLights(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cellsOf: (at: number) => string[],
  { year, documentRound }: RoundContext,
): ColumnRole[] {
  if (year === null || roles.some(({ kind }) => kind === "round")) return [...roles];
  return roles.map((role, at): ColumnRole => {
    if (role.kind !== "status" || role.isMarked) return role;
    return { kind: "round", round: undatedRound(headings[at] ?? "", cellsOf(at), { year, documentRound }) };
  });
}

/**
 * Whether a row is one target whatever it says: a card, a measure with its level or light, a state with the estimate beside it, or a row with one light
 * whose round has one paragraph, or names no period and so is a comment on the light.
 */
export function holdsRowTargets(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cells: readonly SourceCell[],
  layout: DocumentLayout,
): boolean {
  if (layout === "cards" || layout === "goal-blocks") return true;
  const measures = roles.flatMap(({ kind }, at) => (kind === "measure" ? (cells[at]?.paragraphs ?? []) : []));
  if (measures.length <= 1 && (hasStateAndEstimate(roles, headings, cells) || hasFigureBesideText(roles, cells)))
    return true;
  const hasStatus = roles.some(({ kind }) => kind === "status");
  const hasLevel = roles.some(({ kind }) => kind === "level");
  if (roles.some(({ kind }) => kind === "measure")) return measures.length === 1 && (hasStatus || hasLevel);
  if (hasLevel) return true;
  const roundColumns = roles.flatMap((role, at) => (role.kind === "round" ? [at] : []));
  const isComment = roundColumns.every((at) => isUndated(headings[at] ?? ""));
  const isOne = roundColumns.every((at) => (cells[at]?.paragraphs.length ?? 0) <= 1);
  return hasStatus && (isComment || isOne);
}

/** "2. seuranta 31.8. | Toteuma 8/2031": the text and the figure of one date are of the same target. */
function hasFigureBesideText(roles: readonly ColumnRole[], cells: readonly SourceCell[]): boolean {
  const told = roles.flatMap((role, at) => {
    const paragraphs = cells[at]?.paragraphs ?? [];
    return role.kind === "round" && paragraphs.length > 0 ? [{ id: role.round.id, paragraphs }] : [];
  });
  const isFigures = ({ paragraphs }: (typeof told)[number]) => paragraphs.every(({ text }) => isFigure(text));
  const texts = told.filter((one) => !isFigures(one));
  return (
    told.every(({ paragraphs }) => paragraphs.length === 1) &&
    new Set(texts.map(({ id }) => id)).size === texts.length &&
    texts.some(({ id }) => told.some((one) => one.id === id && isFigures(one)))
  );
}

/** "Tilanne 30.6.2033 | Arvio loppuvuodesta": what a date came to, and what is expected of the year, are one round of the same target. */
function hasStateAndEstimate(
  roles: readonly ColumnRole[],
  headings: readonly string[],
  cells: readonly SourceCell[],
): boolean {
  const told = roles.flatMap((role, at) => {
    const paragraphs = cells[at]?.paragraphs.length ?? 0;
    return role.kind === "round" && role.round.kind === "forecast" && paragraphs > 0
      ? [{ id: role.round.id, paragraphs, heading: headings[at] ?? "" }]
      : [];
  });
  const [state, estimate, ...others] = told;
  return (
    state !== undefined &&
    estimate !== undefined &&
    others.every(({ id }) => id !== state.id) &&
    state.id === estimate.id &&
    !isUndated(state.heading) &&
    isUndated(estimate.heading) &&
    state.paragraphs === 1 &&
    estimate.paragraphs === 1
  );
}
