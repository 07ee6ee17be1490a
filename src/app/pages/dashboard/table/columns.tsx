import { columnVisibilityFeature, createColumnHelper, tableFeatures } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { SortKey } from "../../../../domain/table/comparators";
import type { TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columnIds } from "../../../../domain/url/viewParams";
import type { ColumnId } from "../../../../domain/url/viewParams";
import { ChangeCell, MeasureCell, EvidenceCell, NameCell, ProgrammesCell, TargetStatusCell, WhenCell } from "./cells";
import { StatusHistory } from "../../../components/status/StatusHistory";

/** What the table library does: it hides columns. The rows come sorted, since the download and the goal pages need the same order. */
export const features = tableFeatures({ columnVisibilityFeature });

const helper = createColumnHelper<typeof features, TableRow>();

/** The name's column, which always stands, and those that the reader chooses. */
export type TableColumn = "name" | ColumnId;

/** What a column sorts by. */
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

/** The table's columns. Only targets have a cell in each: goals and groups span them. */
export const targetColumns = helper.columns(
  tableColumns.map((id) =>
    helper.display({
      id,
      cell: ({ row: { original } }: { row: { original: TableRow } }) =>
        original.kind === "target" ? cells[id](original) : null,
    }),
  ),
);
