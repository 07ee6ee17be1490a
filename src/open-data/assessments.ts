import type { Assessment, Report, Target } from "../domain/dataset/schema";
import { bases, noneReasons, statuses } from "../domain/status";
import { day, flag, meaningOf, required, tableOf, text, whole } from "./table";

interface Told {
  readonly report: Report | undefined;
  readonly reportId: string;
  readonly target: Target;
  readonly assessment: Assessment;
}

/** What the data contract says of an assessment's field. */
const meaning = (field: string): string => meaningOf(`goals.targets.assessments.${field}`);

/** A field that only an assessment with a status has. */
const assessed = ({ assessment }: Told) => (assessment.status === "none" ? null : assessment);

const first = ({ assessment }: Told) => assessment.source[0];

/** What each round says of each target, flat: one row per target and round. */
export const assessmentsTable = tableOf<Told>({
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
    text("target_id", "The target that is assessed.", ({ target }) => target.id, required),
    text("report_id", "The report that the round belongs to.", ({ reportId }) => reportId, required),
    text("round_id", meaning("roundId"), ({ assessment }) => assessment.roundId, required),
    text("status", meaning("status"), ({ assessment }) => assessment.status, { ...required, enum: statuses }),
    text("none_reason", meaning("noneReason"), ({ assessment }) => assessment.noneReason, { enum: noneReasons }),
    text("basis", meaning("basis"), ({ assessment }) => assessment.basis, { enum: bases }),
    text("rule", meaning("rule"), ({ assessment }) => assessment.rule),
    text("evidence", "The words that say so, exactly as received.", ({ assessment }) => assessment.evidence?.quote),
    whole(
      "evidence_start",
      "Where the evidence starts in `text`, in UTF-16 units.",
      ({ assessment }) => assessment.evidence?.start,
    ),
    whole(
      "evidence_end",
      "Where the evidence ends in `text`, in UTF-16 units.",
      ({ assessment }) => assessment.evidence?.end,
    ),
    text("reason", meaning("reason"), ({ assessment }) => assessment.reason?.quote),
    text("text", meaning("text"), ({ assessment }) => assessment.text),
    day("date", meaning("date"), (row) => assessed(row)?.date),
    whole("postponed_to", meaning("postponedTo"), (row) => assessed(row)?.postponedTo),
    flag(
      "partly",
      "Whether the outcome says that the target was reached in part; empty where there is no status.",
      (row) => {
        const told = assessed(row);
        return told === null ? null : told.partly === true;
      },
    ),
    text("own_status_text", meaning("ownStatus"), ({ assessment }) => assessment.ownStatus?.text),
    text(
      "own_status",
      "The status that the report's own words or sign stand for, where that is known.",
      ({ assessment }) => assessment.ownStatus?.status,
      { enum: statuses },
    ),
    text("reported", meaning("reported"), ({ assessment }) => assessment.reported?.text),
    text(
      "reported_quote",
      "The sentence of `text` that gives the amount.",
      ({ assessment }) => assessment.reported?.quote.quote,
    ),
    text("review_reason", meaning("review.reason"), ({ assessment }) => assessment.review?.reason),
    text("review_read", meaning("review.read"), ({ assessment }) => assessment.review?.read, { enum: statuses }),
    text(
      "source_file",
      "The document in which the text starts, relative to the folder of all sources.",
      (row) => first(row) && (first(row)?.file ?? row.report?.sources[0]?.file),
    ),
    whole("source_row", `Where the text starts. ${meaning("source.row")}`, (row) => first(row)?.row),
    whole("source_column", `Where the text starts. ${meaning("source.column")}`, (row) => first(row)?.column),
    whole("source_paragraph", `Where the text starts. ${meaning("source.paragraph")}`, (row) => first(row)?.paragraph),
    text("review_by", meaning("review.by"), ({ assessment }) => assessment.review?.by),
    day("review_on", meaning("review.on"), ({ assessment }) => assessment.review?.on),
    text("review_was", meaning("review.was"), ({ assessment }) => assessment.review?.was, { enum: statuses }),
  ],
});
