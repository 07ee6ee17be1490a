import type { Status } from "../../../../domain/status";
import { roundBefore } from "../../../../domain/goal/assessmentIn";
import type { View } from "../../../../domain/url/viewParams";
import { useSelection } from "../SelectionContext";
import type { TallyKind } from "./series";

/** The view that shows the targets behind a bar, or behind one segment of it, as a table. */
export function useTallyView(kind: TallyKind): (id: string, status?: Status) => View {
  const { view, report } = useSelection();
  return (id, status) => {
    const table: View = { ...view, layout: "table", ...(status ? { statuses: [status] } : {}) };
    switch (kind) {
      case "theme":
        return { ...table, themes: [id] };
      case "programme":
        return { ...table, programmes: [id] };
      case "round":
        return { ...table, roundId: id, compareId: roundBefore(report, id)?.id ?? null };
      default:
        return kind satisfies never;
    }
  };
}
