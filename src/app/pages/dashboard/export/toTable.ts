import type { Assessment, Goal, Round, Target } from "../../../../domain/dataset/schema";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { changeBetweenRounds } from "../../../../domain/changes/changeBetweenAssessments";
import { exportRows } from "../../../../domain/table/exportRows";
import { sortedRows } from "../../../../domain/table/sortedRows";
import { measuresOfTarget } from "../../../../domain/goal/goalMeasures";
import { comparatorFor } from "../../../../domain/table/comparators";
import type { ColumnId } from "../../../../domain/url/viewParams";
import { onOneLine } from "./exportContent";
import type { ExportContent, ExportTexts } from "./exportContent";
import { provenance } from "./provenance";
import { sourceText, quoteText, reasonText, stateText } from "./cellText";
import { localizedName } from "../../../wording/localizedName";
import { statusCorrection } from "../../../wording/statusCorrection";
import { roundName } from "../../../wording/roundName";
import type { Texts } from "../../../i18n/texts";

/** A cell with its type: text, a number, a day, an address, or nothing. */
export type TableCell = string | number | { iso: string } | { href: string } | null;

/** A view as a table, one line per target, with its provenance. `width` is in characters. */
export interface ExportTable {
  columns: { heading: string; width: number }[];
  rows: TableCell[][];
  about: [label: string, value: string][];
}

/** The columns whose heading does not name a round. */
type PlainColumn = Exclude<keyof Texts["download"]["column"], "change" | "statusIn" | "quoteIn">;

interface ExportColumn {
  heading: string;
  width: number;
  cell: (row: FullRow) => TableCell;
}

/** One line of a download, with texts: a target of a goal, or a goal that has no targets. */
export interface FullRow {
  goal: Goal;
  target: Target | null;
}

/** The rows of a download: in the view's order, each target once. */
export function rowsOf({ dataset, language, result, getGoal }: ExportContent): FullRow[] {
  const { view, report, round, compare, goals } = result;
  const order = comparatorFor(
    view.sort,
    { report, roundId: round.id, compareId: compare?.id ?? null, getGoal, dataset },
    language,
  );
  return exportRows(sortedRows(dataset, goals, view.group, view.programmes, order)).map(({ goal, target }) => {
    const whole = getGoal(goal);
    if (!whole) throw new RangeError(`the words of ${goal.id} are not here`);
    return { goal: whole, target: target && fullTarget(whole, target) };
  });
}

/** The view as a table: its visible columns and always the evidence, its source and the link. */
export function toTable(texts: ExportTexts, content: ExportContent): ExportTable {
  const columns = columnsOf(texts, content);
  return {
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: rowsOf(content).map((row) => columns.map(({ cell }) => cell(row))),
    about: provenance(texts, content),
  };
}

function columnsOf(texts: ExportTexts, content: ExportContent): ExportColumn[] {
  const { download: t } = texts;
  const { dataset, language, result, linkTo } = content;
  const { report, round, compare } = result;
  const shown = shownColumns(content);
  const theme = (id: string) => dataset.themes.find((one) => one.id === id);
  const said =
    (cell: (assessment: Assessment, row: FullRow & { target: NonNullable<FullRow["target"]> }) => TableCell) =>
    (row: FullRow): TableCell =>
      row.target && (cell(assessmentIn(row.target, round.id), { ...row, target: row.target }) || null);
  const heading = (key: PlainColumn, width: number, cell: ExportColumn["cell"]) => ({
    heading: t(`column.${key}`),
    width,
    cell,
  });
  const only = (column: ColumnId, ...columns: ExportColumn[]) => (shown.includes(column) ? columns : []);
  const named = (one: Parameters<typeof localizedName>[1] | null | undefined) =>
    one && onOneLine(localizedName(language, one));
  return [
    heading("theme", 28, ({ goal }) => named(theme(goal.themeId)) ?? null),
    heading("goal", 44, ({ goal }) => named(goal) ?? null),
    heading("target", 34, ({ target }) => named(target) ?? null),
    ...(shown.includes("status") || shown.includes("course")
      ? [
          heading(
            "status",
            16,
            said((assessment) => stateText(texts.common, assessment, round)),
          ),
        ]
      : []),
    heading("quote", 60, said(quoteText)),
    heading(
      "reason",
      50,
      said((assessment, { target }) => reasonText(texts, report, target, assessment)),
    ),
    ...(isCorrected(content)
      ? [
          heading(
            "corrected",
            30,
            said((assessment) => statusCorrection(texts.common, assessment, round.kind)),
          ),
        ]
      : []),
    heading(
      "source",
      40,
      said((assessment, { goal }) => sourceText(texts, goal, assessment)),
    ),
    ...(compare === null
      ? []
      : only("change", {
          heading: t("column.change", { round: roundName(texts.common, language, report, compare) }),
          width: 18,
          cell: said((_, { target }) => texts.views(`change.${changeBetweenRounds(target, compare.id, round.id)}`)),
        })),
    ...only(
      "when",
      heading(
        "date",
        12,
        said((one) => (one.status !== "none" && one.date ? { iso: one.date } : null)),
      ),
      heading(
        "postponed",
        12,
        said((one) => (one.status === "none" ? null : (one.postponedTo ?? null))),
      ),
    ),
    ...only(
      "course",
      ...report.rounds
        .filter((other) => other.id !== round.id)
        .flatMap((other) => courseColumns(texts, content, other)),
    ),
    ...only(
      "measure",
      heading(
        "measure",
        40,
        ({ goal, target }) => target && (measuresOfTarget(goal, target).map(onOneLine).join("; ") || null),
      ),
    ),
    heading("programmes", 40, ({ goal }) => programmesText(content, goal.programmeIds) || null),
    heading("link", 40, ({ goal, target }) => ({ href: linkTo(goal, target) })),
  ];
}

/** Whether any status of the shown round corrects an earlier published one. */
const isCorrected = (content: ExportContent): boolean =>
  rowsOf(content).some(
    ({ target }) => target && assessmentIn(target, content.result.round.id).review?.was !== undefined,
  );

/** The columns of another round: the status always with its evidence. */
function courseColumns(texts: ExportTexts, { language, result: { report } }: ExportContent, round: Round) {
  const name = roundName(texts.common, language, report, round);
  const cell =
    (text: (assessment: Assessment) => string) =>
    ({ target }: FullRow): TableCell =>
      target && (text(assessmentIn(target, round.id)) || null);
  return [
    {
      heading: texts.download("column.statusIn", { round: name }),
      width: 18,
      cell: cell((assessment) => stateText(texts.common, assessment, round)),
    },
    { heading: texts.download("column.quoteIn", { round: name }), width: 50, cell: cell(quoteText) },
  ];
}

const programmesText = ({ dataset, language }: ExportContent, ids: readonly string[]): string =>
  dataset.programmes
    .filter(({ id }) => ids.includes(id))
    .map((programme) => onOneLine(localizedName(language, programme)))
    .join("; ");

/** The table's visible columns; the timeline view always adds the course, and the changes view the change. */
function shownColumns({ result: { view } }: ExportContent): ColumnId[] {
  const columnsOfLayout: ColumnId[] =
    view.layout === "timeline" ? ["course"] : view.layout === "changes" ? ["change", "status"] : [];
  return [...view.cols, ...columnsOfLayout];
}
