import { Fragment, memo, useMemo } from "react";
import { constructRow, useTable } from "@tanstack/react-table";
import type { ReactTable } from "@tanstack/react-table";
import { useTexts } from "../../../i18n/translation";
import { comparatorFor } from "../../../../domain/table/comparators";
import { sortedRows } from "../../../../domain/table/sortedRows";
import { rowCount, virtualBlocks, targetCount } from "../../../../domain/table/virtualBlocks";
import type { TableBlock } from "../../../../domain/table/virtualBlocks";
import type { GoalRow, GroupRow, TableRow, TargetRow } from "../../../../domain/table/groupRows";
import { VisibleColumnsMenu, FlatListButton, GroupSelect, SortSelect, useVisibleColumns } from "./TableControls";
import { useCollapsedGoals } from "./CollapsedGoalsContext";
import { VirtualList } from "../../../components/list/VirtualList";
import { GoalHeading, GroupHeading } from "./headingRows";
import { blockHeight, blockProps, SpacerRows, rowProps } from "./virtualRows";
import type { BlockProps, RowProps } from "./virtualRows";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { SortableHeader } from "./SortableHeader";
import { features, targetColumns } from "./columns";
import type { TableColumn } from "./columns";

/** Rows are drawn one by one: the table library has the columns alone. */
const noRows: TableRow[] = [];

/**
 * The selected goals with their targets, grouped and sorted, with the columns of the URL. On a phone, the rows are a list. Memoized: a re-render of
 * the parent would hydrate every quote whose text is still loading, one by one.
 */
export const TargetTable = memo(function TargetTable() {
  const t = useTexts("views");
  const { dataset, language } = useSite();
  const { view, report, round, compare, goals, isLong, getGoal } = useQueryResult();
  const [closed, setClosed] = useCollapsedGoals();
  const compareId = compare?.id ?? null;
  const visible = useVisibleColumns();
  const shownColumns = useMemo<readonly TableColumn[]>(() => ["name", ...visible], [visible]);
  const rows = useMemo(() => {
    const order = comparatorFor(view.sort, { report, roundId: round.id, compareId, getGoal, dataset }, language);
    return sortedRows(dataset, goals, view.group, view.programmes, order);
  }, [dataset, goals, view.group, view.programmes, view.sort, report, round.id, compareId, getGoal, language]);
  const goalIds = useMemo(() => goals.map(({ goal }) => goal.id), [goals]);
  const columns = useMemo(
    () => targetColumns.filter(({ id }) => shownColumns.some((shown) => shown === id)),
    [shownColumns],
  );
  const table = useTable(useMemo(() => ({ features, columns, data: noRows }), [columns]));
  const blocks = useMemo(() => virtualBlocks(rows, closed), [rows, closed]);
  const isFlat = view.group === "none";
  const last = blocks.at(-1);
  const ofBlock = (measure: (block: TableBlock) => number) => (index: number) => {
    const block = blocks[index];
    return block ? measure(block) : 0;
  };
  const allClosed = goalIds.every((id) => closed.has(id));
  const toggle = (id: string) =>
    setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]));

  const headingDrawn = (row: GroupRow | GoalRow, position: RowProps) =>
    row.kind === "group" ? (
      <GroupHeading row={row} span={shownColumns.length} place={position} />
    ) : (
      <GoalHeading
        row={row}
        columns={shownColumns}
        isOpen={!closed.has(row.goal.id)}
        onToggle={toggle}
        place={position}
      />
    );
  const items = (block: TableBlock, position: BlockProps) => {
    const placeOf = (above: number) => (isLong ? rowProps(block.above + above) : {});
    const { heading } = block;
    const below = heading === null ? 0 : 1;
    return (
      // Further blocks of a long goal start no new page in print.
      <tbody {...(heading === null ? {} : { className: `${heading.kind}-block` })} {...position}>
        {heading !== null && headingDrawn(heading, placeOf(0))}
        {block.targets.map((row, at) => (
          <TargetTableRow key={row.id} table={table} {...row} {...placeOf(below + at)} />
        ))}
      </tbody>
    );
  };

  return (
    <>
      <div className="table-controls scripted">
        <FlatListButton />
        <GroupSelect />
        <SortSelect />
        <VisibleColumnsMenu />
        {!isFlat && (
          <button
            type="button"
            className="button-plain"
            onClick={() => setClosed(allClosed ? new Set() : new Set(goalIds))}
          >
            {t(allClosed ? "open.all" : "close.all")}
          </button>
        )}
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
          name="table"
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

/** A row of a target. Takes the row's parts, which a press leaves as they are, so that a row that stays is not rendered again. */
const TargetTableRow = memo(function TargetTableRow({
  table,
  id,
  kind,
  goal,
  target,
  ...place
}: TargetRow & RowProps & { table: ReactTable<typeof features, TableRow, object> }) {
  return (
    <tr role="row" className="target-row" {...place}>
      {constructRow(table, id, { kind, id, goal, target }, 0, 0)
        .getAllCells()
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
});
