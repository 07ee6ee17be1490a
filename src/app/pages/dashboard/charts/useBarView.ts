import type { ShownStatus } from "../../../../domain/status";
import { previousRound } from "../../../../domain/goal/assessmentIn";
import type { ViewState } from "../../../../domain/url/viewParams";
import { useQueryResult } from "../../../data/QueryResultContext";
import type { BarKind } from "./series";

/** A function that gives the view with the targets of a bar, or of one of its segments, as a table. */
export function useBarView(kind: BarKind): (id: string, status?: ShownStatus) => ViewState {
  const { view, report } = useQueryResult();
  return (id, status) => {
    const table: ViewState = { ...view, layout: "table", ...(status ? { statuses: [status] } : {}) };
    switch (kind) {
      case "theme":
        return { ...table, themes: [id] };
      case "programme":
        return { ...table, programmes: [id] };
      // There is no filter by unit, so the table is grouped by unit.
      case "unit":
        return { ...table, group: "unit" };
      case "round":
        return { ...table, roundId: id, compareId: previousRound(report, id)?.id ?? null };
      default:
        return kind satisfies never;
    }
  };
}
