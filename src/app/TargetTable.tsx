import { Fragment, memo, useMemo } from "react";
import { useTable } from "@tanstack/react-table";
import { useTexts } from "./translation";
import { tableRows } from "../query/tableRows";
import type { TableRow } from "../query/tableRows";
import { columns as allColumns } from "../url/view";
import type { Sorting } from "../url/view";
import { ColumnChoice, GroupChoice, SortChoice, useShownColumns } from "./Arrange";
import { useClosedGoals } from "./ClosedGoals";
import { LongList } from "./LongList";
import { GoalHeading, GroupHeading } from "./rowHeadings";
import { Gap, placed, rowHeights } from "./tablePlaces";
import type { RowPlace } from "./tablePlaces";
import { useSelection } from "./selection";
import { useSite } from "./Site";
import { SortHeader } from "./SortHeader";
import { features, sortKeyOf, targetColumns } from "./targetColumns";
import type { TableColumn } from "./targetColumns";

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
  const columns = useMemo(
    () => targetColumns({ report, roundId: round.id, compareId, wholeOf }, language),
    [report, round.id, compareId, wholeOf, language],
  );
  const goalIds = useMemo(() => goals.map(({ goal }) => goal.id), [goals]);
  const state = useMemo(
    () => ({
      sorting: sortingOf(view.sort),
      expanded: closed.size === 0 || Object.fromEntries(openRows(data, closed).map((id) => [id, true])),
      columnVisibility: Object.fromEntries(allColumns.map((id) => [id, shownKey.split(",").includes(id)])),
    }),
    [data, view.sort, shownKey, closed],
  );
  const table = useTable({ features, columns, data, state, getRowId: (row) => row.id, getSubRows: subRows });
  const allClosed = goalIds.every((id) => closed.has(id));
  const toggle = (id: string) =>
    setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]));

  const { rows } = table.getRowModel();
  const drawn = (row: (typeof rows)[number], place: RowPlace) => {
    switch (row.original.kind) {
      case "group":
        return <GroupHeading row={row.original} span={shownColumns.length} place={place} />;
      case "goal":
        return (
          <GoalHeading
            row={row.original}
            span={shownColumns.length}
            isOpen={row.getIsExpanded()}
            onToggle={toggle}
            place={place}
          />
        );
      case "target":
        return (
          <tr role="row" className="target-row" {...place}>
            {row.getVisibleCells().map((cell) =>
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
      default:
        return row.original satisfies never;
    }
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
        {...(isLong ? { "aria-rowcount": rows.length + 1 } : {})}
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
          count={rows.length}
          keyOf={(index) => rows[index]?.id ?? ""}
          sizeOf={(index) => rowHeights[rows[index]?.original.kind ?? "target"]}
          targetsIn={(index) => (rows[index]?.original.kind === "target" ? 1 : 0)}
        >
          {({ places, rest, list }) => (
            <tbody ref={list}>
              {places.map((place) => {
                const row = rows[place.index];
                return (
                  row && (
                    <Fragment key={row.id}>
                      <Gap height={place.gap} span={shownColumns.length} />
                      {drawn(row, isLong ? placed(place) : {})}
                    </Fragment>
                  )
                );
              })}
              <Gap height={rest} span={shownColumns.length} />
            </tbody>
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

const subRows = (row: TableRow): readonly TableRow[] => (row.kind === "target" ? [] : row.rows);

/** The ids of all rows that show what stands under them: groups always, goals unless they were closed. */
const openRows = (rows: readonly TableRow[], closed: ReadonlySet<string>): string[] =>
  rows.flatMap((row) => {
    switch (row.kind) {
      case "group":
        return [row.id, ...openRows(row.rows, closed)];
      case "goal":
        return closed.has(row.goal.id) ? [] : [row.id];
      case "target":
        return [];
      default:
        return row satisfies never;
    }
  });
