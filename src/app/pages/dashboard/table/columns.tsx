import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Language } from "../../../../domain/dataset/schema";
import { sortableGoal } from "../../../../domain/table/sortGoals";
import { comparatorByKey } from "../../../../domain/table/comparators";
import type { Sortable, SortKey, SortContext } from "../../../../domain/table/comparators";
import type { TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columnIds } from "../../../../domain/url/viewParams";
import type { ColumnId } from "../../../../domain/url/viewParams";
import { ChangeCell, MeasureCell, EvidenceCell, TargetStatusCell, WhenCell } from "./cells";
import { StatusHistory } from "../../../components/status/StatusHistory";
import { TargetLink } from "../../../components/text/TargetLink";

/** What the table does by itself: sorting rows and hiding columns. */
export const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();

/** The name's column, which always stands, and those that the reader chooses. */
export type TableColumn = "name" | ColumnId;

/** What a column sorts by. */
export const sortKeyOf = (column: TableColumn): SortKey => (column === "course" ? "worsened" : column);

const cells = {
  name: (row) => <TargetLink {...row} />,
  course: ({ target }) => <StatusHistory target={target} />,
  status: (row) => <TargetStatusCell {...row} />,
  change: (row) => <ChangeCell {...row} />,
  when: (row) => <WhenCell {...row} />,
  said: (row) => <EvidenceCell {...row} />,
  measure: (row) => <MeasureCell {...row} />,
} satisfies Record<TableColumn, (row: TargetRow) => ReactNode>;

const tableColumns: readonly TableColumn[] = ["name", ...columnIds];

/** The table's columns, hidden ones too: rows may be sorted by what is not shown. Only targets have cells in each: goals and groups span them. */
export const targetColumns = (rounds: SortContext, language: Language) =>
  helper.columns(
    tableColumns.map((id) => {
      // An alphabet takes long to make: only a column that is sorted by makes its comparison.
      let compare: ReturnType<typeof comparatorByKey> | undefined;
      // A column without a value is not sorted, so each has one; the order itself comes from the comparison.
      return helper.accessor("id", {
        id,
        sortFn: (a: { original: TableRow }, b: { original: TableRow }) => {
          const [first, second] = [sortable(a.original), sortable(b.original)];
          compare ??= comparatorByKey(sortKeyOf(id), rounds, language);
          return first && second ? compare(first, second) : 0;
        },
        cell: ({ row: { original } }: { row: { original: TableRow } }) =>
          original.kind === "target" ? cells[id](original) : null,
      });
    }),
  );

/** Groups keep their order, goals sort among their own, and targets are sorted under their goal. */
const sortable = (row: TableRow): Sortable | null => (row.kind === "goal" ? sortableGoal(row) : null);
