import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Language } from "../../../../domain/dataset/contract";
import { sortableGoal } from "../../../../domain/table/sortGoals";
import { compareBy } from "../../../../domain/table/comparators";
import type { Sortable, SortKey, SortRounds } from "../../../../domain/table/comparators";
import type { TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columns } from "../../../../domain/url/viewParams";
import type { Column } from "../../../../domain/url/viewParams";
import { ChangeCell, MeasureCell, SaidCell, StatusCell, WhenCell } from "./cells";
import { StatusStrip } from "../../../components/status/StatusHistory";
import { TargetName } from "../../../components/text/TargetLink";

/** What the table does by itself: sorting rows and hiding columns. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();

/** The name's column, which always stands, and those that the reader chooses. */
export type TableColumn = "name" | Column;

/** What a column sorts by. */
export const sortKeyOf = (column: TableColumn): SortKey => (column === "course" ? "worsened" : column);

const cells = {
  name: (row) => <TargetName {...row} />,
  course: ({ target }) => <StatusStrip target={target} />,
  status: (row) => <StatusCell {...row} />,
  change: (row) => <ChangeCell {...row} />,
  when: (row) => <WhenCell {...row} />,
  said: (row) => <SaidCell {...row} />,
  measure: (row) => <MeasureCell {...row} />,
} satisfies Record<TableColumn, (row: TargetRow) => ReactNode>;

const tableColumns: readonly TableColumn[] = ["name", ...columns];

/** The table's columns, hidden ones too: rows may be sorted by what is not shown. Only targets have cells in each: goals and groups span them. */
export const targetColumns = (rounds: SortRounds, language: Language) =>
  helper.columns(
    tableColumns.map((id) => {
      // An alphabet takes long to make: only a column that is sorted by makes its comparison.
      let compare: ReturnType<typeof compareBy> | undefined;
      // A column without a value is not sorted, so each has one; the order itself comes from the comparison.
      return helper.accessor("id", {
        id,
        sortFn: (a: { original: TableRow }, b: { original: TableRow }) => {
          const [first, second] = [sortable(a.original), sortable(b.original)];
          compare ??= compareBy(sortKeyOf(id), rounds, language);
          return first && second ? compare(first, second) : 0;
        },
        cell: ({ row: { original } }: { row: { original: TableRow } }) =>
          original.kind === "target" ? cells[id](original) : null,
      });
    }),
  );

/** Groups keep their order, goals sort among their own, and targets are sorted under their goal. */
const sortable = (row: TableRow): Sortable | null => (row.kind === "goal" ? sortableGoal(row) : null);
