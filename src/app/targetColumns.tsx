import {
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { Language } from "../model/dataset";
import { changeBetween } from "../model/change";
import { assessmentIn, statusIn } from "../query/assessmentIn";
import { compareBy } from "../query/sortKey";
import type { Sortable, SortKey, SortRounds } from "../query/sortKey";
import type { TableRow, TargetRow } from "../query/tableRows";
import { ChangeWord } from "./ChangeShape";
import { StatusStrip } from "./StatusStrip";
import { StatusWord } from "./StatusMark";
import { TargetName } from "./TargetName";
import { useSelection } from "./selection";
import { WhatIsSaid } from "./WhatIsSaid";

/** What the table does by itself: sorting each level of rows, and hiding the targets of a closed goal. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

const helper = createColumnHelper<typeof features, TableRow>();

/** The table's columns. Only targets have cells in each: the rows of goals and groups span them. */
export function targetColumns(rounds: SortRounds, language: Language) {
  const sortedBy = (key: SortKey) => {
    const compare = compareBy(key, rounds, language);
    return {
      // A column without a value is not sorted, so each has one; the order itself comes from the comparison.
      id: key,
      sortFn: (a: { original: TableRow }, b: { original: TableRow }) => {
        const [first, second] = [sortable(a.original), sortable(b.original)];
        return first && second ? compare(first, second) : 0;
      },
    };
  };
  const ofTarget = (cell: (row: TargetRow) => ReactNode) => ({
    cell: ({ row: { original } }: { row: { original: TableRow } }) =>
      original.kind === "target" ? cell(original) : null,
  });
  return helper.columns([
    helper.accessor("id", { ...sortedBy("name"), ...ofTarget((row) => <TargetName {...row} />) }),
    helper.accessor("id", { ...sortedBy("worsened"), ...ofTarget(({ target }) => <StatusStrip target={target} />) }),
    helper.accessor("id", { ...sortedBy("status"), ...ofTarget((row) => <StatusCell {...row} />) }),
    ...(rounds.compareId === null
      ? []
      : [helper.accessor("id", { ...sortedBy("change"), ...ofTarget((row) => <ChangeCell {...row} />) })]),
    helper.display({ id: "said", ...ofTarget((row) => <SaidCell {...row} />) }),
  ]);
}

/** Groups keep their order; goals and targets sort among their own. */
function sortable(row: TableRow): Sortable | null {
  switch (row.kind) {
    case "group":
      return null;
    case "goal":
      return { goal: row.goal, targets: row.rows.map(({ target }) => target), single: false };
    case "target":
      return { goal: row.goal, targets: [row.target], single: true };
    default:
      return row satisfies never;
  }
}

function StatusCell({ target }: TargetRow) {
  const { round } = useSelection();
  const { status, noneReason } = assessmentIn(target, round.id);
  return <StatusWord status={status} noneReason={noneReason} kind={round.kind} />;
}

function ChangeCell({ target }: TargetRow) {
  const { round, compare } = useSelection();
  return compare && <ChangeWord change={changeBetween(statusIn(target, compare.id), statusIn(target, round.id))} />;
}

function SaidCell({ target }: TargetRow) {
  const { round } = useSelection();
  return <WhatIsSaid target={target} assessment={assessmentIn(target, round.id)} />;
}
