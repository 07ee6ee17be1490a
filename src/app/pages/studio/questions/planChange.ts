import { outcomeIdOf } from "../../../../convert/table/columns/rounds";
import type { PlannedColumn } from "../../../../convert/plan/readingPlan";
import type { Dataset, Round } from "../../../../domain/dataset/schema";
import type { ColumnMeaning } from "../draft/columnMeaning";

/** A meaning as the value of a menu, and back. */
export const meaningKey = ({ role, roundId }: ColumnMeaning): string =>
  roundId === null ? role : `${role} ${roundId}`;

/** A round that a column or a text may tell of, with its name in the report, where it has one. */
export interface RoundChoice {
  id: string;
  label: string | null;
}

/** The rounds that may be told of, in the order of time: the forecasts of a year, its result, and those that the report has or that headings of its columns name. */
export function roundChoices(
  year: number,
  rounds: readonly Pick<Round, "id" | "label">[],
  columns: readonly Pick<PlannedColumn, "heading" | "role" | "roundId">[],
): RoundChoice[] {
  const labels = new Map<string, string | null>([
    ...[1, 2, 3, 4].map((ordinal) => [`${year}-${ordinal}`, null] as const),
    [outcomeIdOf(year), null],
    ...columns.flatMap(({ roundId }) => (roundId === null ? [] : [[roundId, null] as const])),
    // A round of which nothing is told yet stands in its heading alone.
    ...columns.flatMap(({ heading, role, roundId }) =>
      roundId === null || role !== "round" || heading === "" ? [] : [[roundId, heading] as const],
    ),
    ...rounds.map(({ id, label }) => [id, label] as const),
  ]);
  return Array.from(labels, ([id, label]) => ({ id, label })).toSorted((a, b) => timeOf(a.id) - timeOf(b.id));
}

/** A number that is larger for a later round; that of a result is larger than those of its year's forecasts. */
function timeOf(roundId: string): number {
  const [year = "", part = ""] = roundId.split("-");
  return Number(year) * 100 + (part === "result" ? 99 : Number(part));
}

/** The number of changed statuses of a report, including new and lost ones. */
export function changedStatuses(before: Dataset, after: Dataset, reportId: string): number {
  const [old, now] = [statusesOf(before, reportId), statusesOf(after, reportId)];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys].filter((key) => old.get(key) !== now.get(key)).length;
}

const statusesOf = ({ goals }: Dataset, reportId: string): Map<string, string> =>
  new Map(
    goals
      .filter((goal) => goal.reportId === reportId)
      .flatMap(({ targets }) =>
        targets.flatMap(({ id, assessments }) =>
          assessments.map(({ roundId, status, noneReason }) => [`${id} ${roundId}`, noneReason ?? status] as const),
        ),
      ),
  );
