import { outcomeIdOf } from "../../../../convert/table/columns/rounds";
import type { Dataset } from "../../../../domain/dataset/schema";
import type { ColumnMeaning } from "../draft/columnMeaning";

/** A meaning as the value of a menu, and back. */
export const meaningKey = ({ role, roundId }: ColumnMeaning): string =>
  roundId === null ? role : `${role} ${roundId}`;

/** The rounds that a column may tell of, in the order of time: the forecasts of a year, its result, and those that the plan names. */
export function roundChoices(year: number, named: readonly (string | null)[]): string[] {
  const forecasts = [1, 2, 3, 4].map((ordinal) => `${year}-${ordinal}`);
  const all = new Set([...forecasts, outcomeIdOf(year), ...named.filter((id) => id !== null)]);
  return [...all].toSorted((a, b) => timeOf(a) - timeOf(b));
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
