import { contentOf } from "./columnContent";
import type { ColumnContent } from "./columnContent";
import { crossColumns } from "./crossColumns";
import { roleOf } from "./headings";
import type { ColumnRole } from "./headings";
import { firstYearIn, yearOutcome } from "./rounds";
import { tellsResults } from "./tellsResults";
import { unitColumnsIn } from "./unitColumns";
import type { TableVocabulary } from "../vocabulary/vocabulary";

interface Column {
  heading: string;
  role: ColumnRole;
  content: ColumnContent;
  cells: readonly string[];
}

const maxHeadingLength = 80;

/** Words by which a table of money is known: its rows are accounts, not goals. */
const accounts =
  /^(?:toimintatuotot|toimintakulut|toimintakate|myyntituotot|henkilöstökulut|palvelujen ostot|vuosikate|verotulot|verksamhetsintäkter|verksamhetskostnader|verksamhetsbidrag|intäkter|kostnader|personalkostnader|revenue|income|expenditure|net expenditure|operating (?:income|costs))/iu;

/**
 * The roles of a header row's columns by their headings and by what stands below them, where the words alone do not settle them: wide tables, trackers
 * of actions, indicators with their levels over years. Null where no column names what is aimed at, or none tells how it went.
 */
export function readWideHeader(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  year: number | null,
  vocabulary: TableVocabulary,
): ColumnRole[] | null {
  const filled = headings.filter((text) => text.trim() !== "");
  if (year === null || filled.length < 2 || headings.some((text) => text.length > maxHeadingLength)) return null;
  const units = unitColumnsIn(headings, rows, vocabulary);
  const marked = new Set([...crossColumns(headings, rows, vocabulary), ...(units?.names.keys() ?? [])]);
  const columns = headings.map((heading, at): Column => {
    const cells = rows.map((cells) => cells[at] ?? "");
    return {
      heading,
      role: marked.has(at)
        ? { kind: "status", round: null }
        : (yearRole(heading, year) ?? roleOf(heading, year, vocabulary)),
      content: contentOf(cells, vocabulary),
      cells,
    };
  });
  const known = columns.filter(({ role }) => role.kind !== "other").length;
  if (known < 2 || known * 2 < filled.length) return null;
  const named = withGoal(withFigures(columns, year), units !== null);
  return withTold(named) ?? withTold(named && withToldProse(named));
}

/** The last column of prose under a heading that is not known, where it tells how goals fared ("Mitä vuonna 2031 saatiin aikaan"), as comments. */
function withToldProse(columns: readonly Column[]): Column[] {
  const told = columns.findLastIndex(
    ({ role, content, cells }) => role.kind === "other" && content === "prose" && tellsResults(cells),
  );
  return columns.map((column, at) => (at === told ? { ...column, role: { kind: "comment" } } : column));
}

/** Whether rows are accounts of money: two of them open with a word of accounting. */
export const areAccounts = (rows: readonly (readonly string[])[]): boolean =>
  rows.filter((cells) => accounts.test(cells.find((text) => text !== "") ?? "")).length > 1;

/** What "2024", "År 2022", "2013/14" as a heading says: the report's year, one before it, or one to come. */
export function yearRole(heading: string, year: number): ColumnRole | null {
  const found = /^(?:vuosi|år|year|v\.)?\s*((?:19|20)\d\d)(?:\s?[/–-]\s?(?:\d{2}|\d{4}))?$/iu.exec(heading.trim())?.[1];
  if (found === undefined) return null;
  if (Number(found) < year) return { kind: "history" };
  if (Number(found) > year) return { kind: "detail" };
  return { kind: "round", round: yearOutcome(heading.trim(), year) };
}

/** Columns of figures: a goal's word over them means the level, a budget beside an outcome too; another year's are history. */
function withFigures(columns: readonly Column[], year: number): Column[] {
  const reports = columns.some(({ role, content }) => role.kind === "round" && content === "figures");
  return columns.map((column) => {
    const { role, content, heading } = column;
    const isFigures = content === "figures" || content === "digits" || content === "dates";
    const named = firstYearIn(heading);
    if (role.kind === "round" && role.round.year < year) return { ...column, role: { kind: "history" } };
    if (role.kind === "goal" && isFigures)
      return { ...column, role: { kind: named === null || named <= year ? "level" : "detail" } };
    if (role.kind === "level" && named !== null && named !== year) return { ...column, role: { kind: "detail" } };
    if (role.kind === "budget")
      return {
        ...column,
        role: { kind: reports && isFigures && (named === null || named === year) ? "level" : "other" },
      };
    return column;
  });
}

/** The column that names what is aimed at, and those above it. Where the lights of units stand beside it (`byUnit`), its heading may be any. */
function withGoal(columns: readonly Column[], byUnit: boolean): Column[] | null {
  const isText = ({ content }: Column) => content === "labels" || content === "prose";
  const places = (...kinds: string[]) =>
    columns.flatMap((column, at) => (kinds.includes(column.role.kind) && isText(column) ? [at] : []));
  const change = (changes: ReadonlyMap<number, ColumnRole["kind"]>): Column[] =>
    columns.map((column, at) => {
      const kind = changes.get(at);
      return kind === undefined || kind === "round" || kind === "status" || kind === "outcomeProse"
        ? column
        : { ...column, role: { kind } };
    });
  const [goals, themes, measures, actions] = [places("goal"), places("theme"), places("measure"), places("action")];
  const goal = goals.at(-1);
  if (goal !== undefined) return change(new Map(goals.map((at) => [at, at === goal ? "goal" : "theme"])));
  // "Priority | Outcome | Action": what is to come of it, before what is done.
  const aims = columns.findIndex(
    (column, at) =>
      column.role.kind === "round" &&
      column.content === "labels" &&
      [...measures, ...actions].some((place) => place > at) &&
      columns
        .slice(at + 1)
        .some(({ role }) => role.kind === "status" || role.kind === "round" || role.kind === "comment"),
  );
  if (aims !== -1) return change(new Map([[aims, "goal"]]));
  const hasLevel = columns.some(
    ({ role, content }) => role.kind === "level" || role.kind === "status" || content === "lights",
  );
  // "Service | Budget | Actual | Variance": what a budget stands beside, without a measure, is an account.
  const isAccount = measures.length === 0 && actions.length === 0 && columns.some(isBudget);
  if (isAccount) return null;
  const next =
    (themes.length > 1 ? themes.at(-1) : undefined) ??
    (hasLevel || actions.length > 0 ? (measures[0] ?? actions[0]) : undefined) ??
    (hasLevel ? (ownNameBeside(columns, themes[0]) ?? themes[0]) : undefined) ??
    (byUnit ? places("other")[0] : undefined);
  if (next === undefined) return null;
  return change(new Map([[next, "goal"]]));
}

const isBudget = ({ heading, content }: Column): boolean =>
  (content === "figures" || content === "empty") && budgetHeading.test(heading);

const budgetHeading =
  /(?<!\p{L})(?:budget\p{L}*|talousarvio\p{L}*|budjet\p{L}*|TA|MTP|määräraha\p{L}*|appropriations?|anslag)(?!\p{L})/iu;

/** The column after one that names groups of rows, in which each row has a name of its own, whatever its heading: a group is not as far as one of its rows. */
function ownNameBeside(columns: readonly Column[], group: number | undefined): number | undefined {
  const groups = group === undefined ? undefined : columns[group];
  if (group === undefined || !groups || !namesGroups(groups.cells)) return undefined;
  const at = columns.findIndex(
    ({ role, content, cells }, place) =>
      place > group &&
      role.kind === "other" &&
      (content === "labels" || content === "prose") &&
      areOwnNames(cells, groups),
  );
  return at === -1 ? undefined : at;
}

/** Merged or repeated: fewer names than rows. */
function namesGroups(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== "");
  return filled.length < cells.length || new Set(filled).size < filled.length;
}

function areOwnNames(cells: readonly string[], { cells: groups }: Column): boolean {
  const filled = cells.filter((text) => text !== "");
  return (
    filled.length * 10 >= cells.length * 9 &&
    filled.length > new Set(groups).size &&
    new Set(filled).size === filled.length
  );
}

/** The columns that tell how it went: at least one round, light or comment. */
function withTold(columns: Column[] | null): ColumnRole[] | null {
  const hasResultColumn = columns?.some(
    ({ role, content }) =>
      role.kind === "round" || role.kind === "status" || role.kind === "comment" || content === "lights",
  );
  return columns && hasResultColumn ? columns.map(({ role }) => role) : null;
}
