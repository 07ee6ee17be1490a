import { Fragment, memo, useMemo } from "react";
import { constructRow, useTable } from "@tanstack/react-table";
import { useTexts } from "../../../i18n/translation";
import { compareAs } from "../../../../domain/table/comparators";
import { hasHeading, rowsIn, tableBlocks, targetsIn } from "../../../../domain/table/virtualBlocks";
import type { TableBlock } from "../../../../domain/table/virtualBlocks";
import { tableRows, targetRows } from "../../../../domain/table/groupRows";
import type { GoalRow, GroupRow, TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { columns as allColumns } from "../../../../domain/url/viewParams";
import type { Sorting } from "../../../../domain/url/viewParams";
import { ColumnChoice, GroupChoice, SortChoice, useShownColumns } from "./TableControls";
import { useClosedGoals } from "./CollapsedGoalsContext";
import { LongList } from "../../../components/list/VirtualList";
import { GoalHeading, GroupHeading } from "./headingRows";
import { blockHeight, blockPlaced, Gap, placed } from "./virtualRows";
import type { BlockPlace, RowPlace } from "./virtualRows";
import { useSelection } from "../SelectionContext";
import { useSite } from "../../../SiteContext";
import { SortHeader } from "./SortableHeader";
import { features, sortKeyOf, targetColumns } from "./columns";
import type { TableColumn } from "./columns";

/**
 * The selected goals, each with its targets under it, grouped, sorted and in the columns that the address says. A phone shows the same rows as a list.
 * Drawn anew for another selection only: what is written and still waits to be made live would be made live at once, each quote by itself.
 */
export const TargetTable = memo(function TargetTable() {
  const t = useTexts("views");
  const { dataset, language } = useSite();
  const { view, report, round, compare, goals, isLong, wholeOf } = useSelection();
  const [closed, setClosed] = useClosedGoals();
  const compareId = compare?.id ?? null;
  const shownColumns: readonly TableColumn[] = ["name", ...useShownColumns()];
  const shownKey = shownColumns.join();
  const data = useMemo(
    () => tableRows(dataset, goals, view.group, view.programmes),
    [dataset, goals, view.group, view.programmes],
  );
  const rounds = useMemo(
    () => ({ report, roundId: round.id, compareId, wholeOf }),
    [report, round.id, compareId, wholeOf],
  );
  const columns = useMemo(() => targetColumns(rounds, language), [rounds, language]);
  const order = useMemo(() => compareAs(view.sort, rounds, language), [view.sort, rounds, language]);
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
      tableBlocks(
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

  const targetDrawn = (row: TargetRow, place: RowPlace) => (
    <tr key={row.id} role="row" className="target-row" {...place}>
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
  const headingDrawn = (row: GroupRow | GoalRow, place: RowPlace) =>
    row.kind === "group" ? (
      <GroupHeading row={row} span={shownColumns.length} place={place} />
    ) : (
      <GoalHeading
        row={row}
        span={shownColumns.length}
        isOpen={!closed.has(row.goal.id)}
        onToggle={toggle}
        place={place}
      />
    );
  const drawn = (block: TableBlock, place: BlockPlace) => {
    const placeOf = (above: number) => (isLong ? placed(block.above + above) : {});
    const heading = hasHeading(block) ? 1 : 0;
    return (
      // What follows of a goal of many targets opens no page on paper.
      <tbody {...(heading > 0 ? { className: `${block.row.kind}-block` } : {})} {...place}>
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
        <GroupChoice />
        <SortChoice />
        <ColumnChoice />
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
        {...(isLong ? { "aria-rowcount": (last ? last.above + rowsIn(last) : 0) + 1 } : {})}
      >
        <caption className="visually-hidden">{t("table.caption", { round: round.label })}</caption>
        <thead>
          <tr role="row" {...(isLong ? { "aria-rowindex": 1 } : {})}>
            {shownColumns.map((column) => (
              <SortHeader key={column} column={column} />
            ))}
          </tr>
        </thead>
        <LongList
          isLong={isLong}
          count={blocks.length}
          keyOf={(index) => blocks[index]?.id ?? ""}
          sizeOf={ofBlock(blockHeight)}
          rowsIn={ofBlock(rowsIn)}
          targetsIn={ofBlock(targetsIn)}
        >
          {({ places, rest, list }) => (
            <>
              {list && <tbody ref={list} className="list-top" />}
              {places.map((place) => {
                const block = blocks[place.index];
                return (
                  block && (
                    <Fragment key={block.id}>
                      <Gap height={place.gap} span={shownColumns.length} />
                      {drawn(block, blockPlaced(place))}
                    </Fragment>
                  )
                );
              })}
              <Gap height={rest} span={shownColumns.length} />
            </>
          )}
        </LongList>
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
