import type { Round } from "../../domain/dataset/schema";
import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";
import type { ColumnRole } from "../table/columns/headings";
import { roundOf } from "../table/columns/rounds";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { isUndated } from "../table/columns/weakRounds";
import type { ConfirmedPlan } from "./confirmedPlan";

/** The roles that a person has confirmed for a row of headings; null where the plan does not know it. */
export function confirmedRoles(
  headings: readonly string[],
  plan: ConfirmedPlan,
  { year, vocabulary }: { year: number | null; vocabulary: TableVocabulary },
): ColumnRole[] | null {
  const found = plan.find(
    ({ columns }) =>
      columns.length >= headings.length &&
      columns.some(({ heading }) => heading !== "") &&
      columns.every(({ heading }, at) => heading === (headings[at] ?? "")),
  );
  return found
    ? found.columns.map((column) => roleIn(column, roundOf(normalizeWhitespace(column.heading), year, vocabulary)))
    : null;
}

/** `named` is the round that the heading itself names: where it is of the same year, it tells the period ("Tammi–maaliskuu 2031"). */
function roleIn(
  { heading, role, roundId: id }: ConfirmedPlan[number]["columns"][number],
  named: Round | null,
): ColumnRole {
  const planned = id == null ? null : roundOfId(id, heading);
  const isSame = planned?.kind === "forecast" && named?.kind === "forecast" && named.year === planned.year;
  const round = planned && isSame && !isUndated(heading) ? { ...planned, period: named.period } : planned;
  if (role === "status") return { kind: "status", round };
  if (role === "round") return round ? { kind: "round", round } : { kind: "other" };
  return { kind: role };
}

/** A round by its id, called as its heading. */
export function roundOfId(id: string, label: string): Round {
  const [year = "", part = ""] = id.split("-");
  if (part === "result") return { id, label, year: Number(year), ordinal: 99, period: year, kind: "outcome" };
  const ordinal = Number(part);
  const period = ordinal <= 4 ? `${year}-Q${ordinal}` : `${year}-${part.padStart(2, "0")}`;
  return { id, label, year: Number(year), ordinal, period, kind: "forecast" };
}
