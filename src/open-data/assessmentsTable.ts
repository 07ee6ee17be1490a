import type { Assessment, Report, Target } from "../domain/dataset/schema";
import { bases, noneReasons, statuses } from "../domain/status";
import { dateColumn, booleanColumn, describeField, required, createTable, textColumn, integerColumn } from "./table";

interface AssessmentRow {
  readonly report: Report | undefined;
  readonly reportId: string;
  readonly target: Target;
  readonly assessment: Assessment;
}

/** The data contract's description of an assessment's field. */
const describeAssessmentField = (field: string): string => describeField(`goals.targets.assessments.${field}`);

/** The assessment if it has a status, else null. */
const withStatus = ({ assessment }: AssessmentRow) => (assessment.status === "none" ? null : assessment);

const first = ({ assessment }: AssessmentRow) => assessment.source[0];

/** One row per target and round. */
export const assessmentsTable = createTable<AssessmentRow>({
  name: "assessments",
  description: "What each round says of each target, in the order of the targets and of the rounds.",
  primaryKey: ["target_id", "round_id"],
  foreignKeys: [
    { columns: ["target_id"], table: "targets", to: ["id"] },
    { columns: ["report_id", "round_id"], table: "rounds", to: ["report_id", "id"] },
  ],
  rows: ({ goals, reports }) =>
    goals.flatMap(({ reportId, targets }) => {
      const report = reports.find(({ id }) => id === reportId);
      return targets.flatMap((target) =>
        target.assessments.map((assessment) => ({ report, reportId, target, assessment })),
      );
    }),
  columns: [
    textColumn("target_id", "The target that is assessed.", ({ target }) => target.id, required),
    textColumn("report_id", "The report that the round belongs to.", ({ reportId }) => reportId, required),
    textColumn("round_id", describeAssessmentField("roundId"), ({ assessment }) => assessment.roundId, required),
    textColumn("status", describeAssessmentField("status"), ({ assessment }) => assessment.status, {
      ...required,
      enum: statuses,
    }),
    textColumn("none_reason", describeAssessmentField("noneReason"), ({ assessment }) => assessment.noneReason, {
      enum: noneReasons,
    }),
    textColumn("basis", describeAssessmentField("basis"), ({ assessment }) => assessment.basis, { enum: bases }),
    textColumn("rule", describeAssessmentField("rule"), ({ assessment }) => assessment.rule),
    textColumn(
      "evidence",
      "The words that say so, exactly as received.",
      ({ assessment }) => assessment.evidence?.quote,
    ),
    integerColumn(
      "evidence_start",
      "Where the evidence starts in `text`, in UTF-16 units.",
      ({ assessment }) => assessment.evidence?.start,
    ),
    integerColumn(
      "evidence_end",
      "Where the evidence ends in `text`, in UTF-16 units.",
      ({ assessment }) => assessment.evidence?.end,
    ),
    textColumn("reason", describeAssessmentField("reason"), ({ assessment }) => assessment.reason?.quote),
    textColumn("text", describeAssessmentField("text"), ({ assessment }) => assessment.text),
    dateColumn("date", describeAssessmentField("date"), (row) => withStatus(row)?.date),
    integerColumn("postponed_to", describeAssessmentField("postponedTo"), (row) => withStatus(row)?.postponedTo),
    booleanColumn(
      "partly",
      "Whether the outcome says that the target was reached in part; empty where there is no status.",
      (row) => {
        const statusRow = withStatus(row);
        return statusRow === null ? null : statusRow.partly === true;
      },
    ),
    textColumn("own_status_text", describeAssessmentField("ownStatus"), ({ assessment }) => assessment.ownStatus?.text),
    textColumn(
      "own_status",
      "The status that the report's own words or sign stand for, where that is known.",
      ({ assessment }) => assessment.ownStatus?.status,
      { enum: statuses },
    ),
    textColumn("reported", describeAssessmentField("reported"), ({ assessment }) => assessment.reported?.text),
    textColumn(
      "reported_quote",
      "The sentence of `text` that gives the amount.",
      ({ assessment }) => assessment.reported?.quote.quote,
    ),
    textColumn(
      "review_reason",
      describeAssessmentField("review.reason"),
      ({ assessment }) => assessment.review?.reason,
    ),
    textColumn("review_read", describeAssessmentField("review.read"), ({ assessment }) => assessment.review?.read, {
      enum: statuses,
    }),
    textColumn(
      "source_file",
      "The document in which the text starts, relative to the folder of all sources.",
      (row) => first(row) && (first(row)?.file ?? row.report?.sources[0]?.file),
    ),
    integerColumn(
      "source_row",
      `Where the text starts. ${describeAssessmentField("source.row")}`,
      (row) => first(row)?.row,
    ),
    integerColumn(
      "source_column",
      `Where the text starts. ${describeAssessmentField("source.column")}`,
      (row) => first(row)?.column,
    ),
    integerColumn(
      "source_paragraph",
      `Where the text starts. ${describeAssessmentField("source.paragraph")}`,
      (row) => first(row)?.paragraph,
    ),
    textColumn("review_by", describeAssessmentField("review.by"), ({ assessment }) => assessment.review?.by),
    dateColumn("review_on", describeAssessmentField("review.on"), ({ assessment }) => assessment.review?.on),
    textColumn("review_was", describeAssessmentField("review.was"), ({ assessment }) => assessment.review?.was, {
      enum: statuses,
    }),
    textColumn(
      "source_sheet",
      `Where the text starts. ${describeAssessmentField("source.sheet")}`,
      (row) => first(row)?.sheet,
    ),
    integerColumn(
      "source_table",
      `Where the text starts. ${describeAssessmentField("source.table")}`,
      (row) => first(row)?.table,
    ),
    integerColumn(
      "source_page",
      `Where the text starts. ${describeAssessmentField("source.page")}`,
      (row) => first(row)?.page,
    ),
  ],
});
