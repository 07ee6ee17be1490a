import { createColumnHelper, tableFeatures } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { SortKey } from "../../../../domain/url/viewParams";
import type { TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columnIds } from "../../../../domain/url/viewParams";
import type { ColumnId } from "../../../../domain/url/viewParams";
import { ChangeCell, MeasureCell, EvidenceCell, NameCell, ProgrammesCell, TargetStatusCell, WhenCell } from "./cells";
import { StatusHistory } from "../../../components/status/StatusHistory";

/** No features of the table library: rows are sorted elsewhere, because downloads and goal pages need the same order. */
export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, TableRow>();

/** The name column, which is always visible, and the others. */
export type TableColumn = "name" | ColumnId;

/** The sort key of a column. */
export const sortKeyOf = (column: TableColumn): SortKey => (column === "course" ? "worsened" : column);

const cells = {
  name: (row) => <NameCell {...row} />,
  course: ({ target }) => <StatusHistory target={target} />,
  status: (row) => <TargetStatusCell {...row} />,
  change: (row) => <ChangeCell {...row} />,
  when: (row) => <WhenCell {...row} />,
  said: (row) => <EvidenceCell {...row} />,
  measure: (row) => <MeasureCell {...row} />,
  programmes: (row) => <ProgrammesCell {...row} />,
} satisfies Record<TableColumn, (row: TargetRow) => ReactNode>;

const tableColumns: readonly TableColumn[] = ["name", ...columnIds];

/** The table's columns. Only target rows have a cell in each: goal and group rows span them. */
export const targetColumns = helper.columns(
  tableColumns.map((id) =>
    helper.display({
      id,
      cell: ({ row: { original } }: { row: { original: TableRow } }) =>
        original.kind === "target" ? cells[id](original) : null,
    }),
  ),
);
