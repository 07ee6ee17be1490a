import type { ShownStatus } from "../../../../domain/status";
import { previousRound } from "../../../../domain/goal/assessmentIn";
import type { ViewState } from "../../../../domain/url/viewParams";
import { useQueryResult } from "../../../data/QueryResultContext";
import type { BarKind } from "./series";

/** The view that shows the targets behind a bar, or behind one segment of it, as a table. */
export function useBarView(kind: BarKind): (id: string, status?: ShownStatus) => ViewState {
  const { view, report } = useQueryResult();
  return (id, status) => {
    const table: ViewState = { ...view, layout: "table", ...(status ? { statuses: [status] } : {}) };
    switch (kind) {
      case "theme":
        return { ...table, themes: [id] };
      case "programme":
        return { ...table, programmes: [id] };
      // The address has no filter of units: the table is grouped by them.
      case "unit":
        return { ...table, group: "unit" };
      case "round":
        return { ...table, roundId: id, compareId: previousRound(report, id)?.id ?? null };
      default:
        return kind satisfies never;
    }
  };
}
