import { Fragment, memo, useMemo } from "react";
import { constructRow, useTable } from "@tanstack/react-table";
import { useTexts } from "../../../i18n/translation";
import { comparatorFor } from "../../../../domain/table/comparators";
import { startsWithHeading, rowCount, virtualBlocks, targetCount } from "../../../../domain/table/virtualBlocks";
import type { TableBlock } from "../../../../domain/table/virtualBlocks";
import { groupRows, targetRows } from "../../../../domain/table/groupRows";
import type { GoalRow, GroupRow, TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columnIds as allColumns } from "../../../../domain/url/viewParams";
import type { Sorting } from "../../../../domain/url/viewParams";
import { ColumnMenu, GroupSelect, SortSelect, useVisibleColumns } from "./TableControls";
import { useCollapsedGoals } from "./CollapsedGoalsContext";
import { VirtualList } from "../../../components/list/VirtualList";
import { GoalHeading, GroupHeading } from "./headingRows";
import { blockHeight, blockProps, SpacerRows, rowProps } from "./virtualRows";
import type { BlockProps, RowProps } from "./virtualRows";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../SiteContext";
import { SortableHeader } from "./SortableHeader";
import { features, sortKeyOf, targetColumns } from "./columns";
import type { TableColumn } from "./columns";

/**
 * The selected goals, each with its targets under it, grouped, sorted and in the columns that the address says. A phone shows the same rows as a list.
 * Drawn anew for another selection only: what is written and still waits to be made live would be made live at once, each quote by itself.
 */
export const TargetTable = memo(function TargetTable() {
  const t = useTexts("views");
  const { dataset, language } = useSite();
  const { view, report, round, compare, goals, isLong, getGoal } = useQueryResult();
  const [closed, setClosed] = useCollapsedGoals();
  const compareId = compare?.id ?? null;
  const shownColumns: readonly TableColumn[] = ["name", ...useVisibleColumns()];
  const shownKey = shownColumns.join();
  const data = useMemo(
    () => groupRows(dataset, goals, view.group, view.programmes),
    [dataset, goals, view.group, view.programmes],
  );
  const rounds = useMemo(
    () => ({ report, roundId: round.id, compareId, getGoal }),
    [report, round.id, compareId, getGoal],
  );
  const columns = useMemo(() => targetColumns(rounds, language), [rounds, language]);
  const order = useMemo(() => comparatorFor(view.sort, rounds, language), [view.sort, rounds, language]);
  const goalIds = useMemo(() => goals.map(({ goal }) => goal.id), [goals]);
  const state = useMemo(
    () => ({
      sorting: sortingOf(view.sort),
      columnVisibility: Object.fromEntries(allColumns.map((id) => [id, shownKey.split(",").includes(id)])),
    }),
    [view.sort, shownKey],
  );
  const table = useTable({ features, columns, data, state, getRowId: (row) => row.id, getSubRows: goalsUnder });
  const { rows } = table.getRowModel();
  const blocks = useMemo(
    () =>
      virtualBlocks(
        rows.flatMap((row) => [row, ...row.subRows]).flatMap(({ original }) => (isHeading(original) ? [original] : [])),
        closed,
      ),
    [rows, closed],
  );
  const last = blocks.at(-1);
  const ofBlock = (measure: (block: TableBlock) => number) => (index: number) => {
    const block = blocks[index];
    return block ? measure(block) : 0;
  };
  const allClosed = goalIds.every((id) => closed.has(id));
  const toggle = (id: string) =>
    setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]));

  const targetDrawn = (row: TargetRow, position: RowProps) => (
    <tr key={row.id} role="row" className="target-row" {...position}>
      {constructRow(table, row.id, row, 0, 0)
        .getVisibleCells()
        .map((cell) =>
          cell.column.id === "name" ? (
            <th key={cell.id} role="rowheader" scope="row" className="cell-name">
              <table.FlexRender cell={cell} />
            </th>
          ) : (
            <td key={cell.id} role="cell" className={`cell-${cell.column.id}`}>
              <table.FlexRender cell={cell} />
            </td>
          ),
        )}
    </tr>
  );
  const headingDrawn = (row: GroupRow | GoalRow, position: RowProps) =>
    row.kind === "group" ? (
      <GroupHeading row={row} span={shownColumns.length} place={position} />
    ) : (
      <GoalHeading
        row={row}
        span={shownColumns.length}
        isOpen={!closed.has(row.goal.id)}
        onToggle={toggle}
        place={position}
      />
    );
  const items = (block: TableBlock, position: BlockProps) => {
    const placeOf = (above: number) => (isLong ? rowProps(block.above + above) : {});
    const heading = startsWithHeading(block) ? 1 : 0;
    return (
      // What follows of a goal of many targets opens no page on paper.
      <tbody {...(heading > 0 ? { className: `${block.row.kind}-block` } : {})} {...position}>
        {heading > 0 && headingDrawn(block.row, placeOf(0))}
        {block.row.kind === "goal" &&
          targetRows(block.row, order)
            .slice(...block.targets)
            .map((row, at) => targetDrawn(row, placeOf(heading + at)))}
      </tbody>
    );
  };

  return (
    <>
      <div className="arrange scripted">
        <GroupSelect />
        <SortSelect />
        <ColumnMenu />
        <button
          type="button"
          className="button-plain"
          onClick={() => setClosed(allClosed ? new Set() : new Set(goalIds))}
        >
          {t(allClosed ? "open.all" : "close.all")}
        </button>
      </div>
      <table
        className={`targets ${shownColumns.length > 5 ? "has-many-columns" : ""}`}
        role="table"
        {...(isLong ? { "aria-rowcount": (last ? last.above + rowCount(last) : 0) + 1 } : {})}
      >
        <caption className="visually-hidden">{t("table.caption", { round: round.label })}</caption>
        <thead>
          <tr role="row" {...(isLong ? { "aria-rowindex": 1 } : {})}>
            {shownColumns.map((column) => (
              <SortableHeader key={column} column={column} />
            ))}
          </tr>
        </thead>
        <VirtualList
          isLong={isLong}
          count={blocks.length}
          keyOf={(index) => blocks[index]?.id ?? ""}
          sizeOf={ofBlock(blockHeight)}
          rowsIn={ofBlock(rowCount)}
          targetsIn={ofBlock(targetCount)}
        >
          {({ positions, paddingAfter, list }) => (
            <>
              {list && <tbody ref={list} className="list-top" />}
              {positions.map((position) => {
                const block = blocks[position.index];
                return (
                  block && (
                    <Fragment key={block.id}>
                      <SpacerRows height={position.paddingBefore} span={shownColumns.length} />
                      {items(block, blockProps(position))}
                    </Fragment>
                  )
                );
              })}
              <SpacerRows height={paddingAfter} span={shownColumns.length} />
            </>
          )}
        </VirtualList>
      </table>
    </>
  );
});

/** The table's sorting state. */
function sortingOf(sort: Sorting) {
  const key = sort.replace("-", "");
  const column = (["name", ...allColumns] as const).find((one) => sortKeyOf(one) === key);
  return column === undefined ? [] : [{ id: column, desc: sort.startsWith("-") }];
}

/** The table sorts groups and goals; a goal's targets stand under it as lines of their own, a row of the table only once they are drawn. */
const goalsUnder = (row: TableRow): readonly TableRow[] => (row.kind === "group" ? row.rows : []);

const isHeading = (row: TableRow): row is GroupRow | GoalRow => row.kind !== "target";
