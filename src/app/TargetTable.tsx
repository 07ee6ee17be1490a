import { useMemo, useState } from "react";
import { useTable } from "@tanstack/react-table";
import { useTranslation } from "react-i18next";
import { tableRows } from "../query/tableRows";
import type { GoalRow, GroupRow, TableRow } from "../query/tableRows";
import type { Sorting } from "../url/view";
import { GroupChoice, SortChoice } from "./Arrange";
import { GoalMarks, GoalVerdict } from "./GoalSummary";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import { Name } from "./Name";
import { useSelection } from "./selection";
import { useSite } from "./Site";
import { SortHeader } from "./SortHeader";
import { features, targetColumns } from "./targetColumns";

/** The selected goals, each with its targets under it, grouped and sorted as the address says. A phone shows the same rows as a list. */
export function TargetTable() {
  const { t } = useTranslation("views");
  const { dataset, language } = useSite();
  const { view, report, round, compare, goals } = useSelection();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const compareId = compare?.id ?? null;
  const data = useMemo(
    () => tableRows(dataset, goals, view.group, view.programmes),
    [dataset, goals, view.group, view.programmes],
  );
  const columns = useMemo(
    () => targetColumns({ report, roundId: round.id, compareId }, language),
    [report, round.id, compareId, language],
  );
  const goalIds = useMemo(() => goals.map(({ goal }) => goal.id), [goals]);
  const state = useMemo(
    () => ({
      sorting: sortingOf(view.sort, columns),
      expanded: Object.fromEntries(openRows(data, closed).map((id) => [id, true])),
    }),
    [data, view.sort, columns, closed],
  );
  const table = useTable({ features, columns, data, state, getRowId: (row) => row.id, getSubRows: subRows });
  const allClosed = goalIds.every((id) => closed.has(id));
  const toggle = (id: string) =>
    setClosed(closed.has(id) ? new Set([...closed].filter((one) => one !== id)) : new Set([...closed, id]));

  return (
    <>
      <div className="arrange scripted">
        <GroupChoice />
        <SortChoice className="only-narrow" />
        <button
          type="button"
          className="button-plain"
          onClick={() => setClosed(allClosed ? new Set() : new Set(goalIds))}
        >
          {t(allClosed ? "open.all" : "close.all")}
        </button>
      </div>
      <table className="targets" role="table">
        <caption className="visually-hidden">{t("table.caption", { round: round.label })}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <SortHeader key={header.id} id={header.id} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => {
            switch (row.original.kind) {
              case "group":
                return <GroupHeading key={row.id} row={row.original} span={columns.length} />;
              case "goal":
                return (
                  <GoalHeading
                    key={row.id}
                    row={row.original}
                    span={columns.length}
                    isOpen={row.getIsExpanded()}
                    onToggle={toggle}
                  />
                );
              case "target":
                return (
                  <tr key={row.id} role="row" className="target-row">
                    {row.getAllCells().map((cell) =>
                      cell.column.id === "name" ? (
                        <th key={cell.id} role="rowheader" scope="row" className={`cell-${cell.column.id}`}>
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
          })}
        </tbody>
      </table>
    </>
  );
}

/** The table's sorting state; the address may ask for a column that this view has not, such as the change in a first round. */
function sortingOf(sort: Sorting, columns: readonly { id?: string }[]) {
  const id = sort.replace("-", "");
  return columns.some((column) => column.id === id) ? [{ id, desc: sort.startsWith("-") }] : [];
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

function GroupHeading({ row, span }: { row: GroupRow; span: number }) {
  const { t } = useTranslation("views");
  return (
    <tr role="row" className="group-row">
      <th role="rowheader" scope="rowgroup" colSpan={span}>
        {row.heading ? <Name of={row.heading} /> : t("group.unlinked")}
      </th>
    </tr>
  );
}

function GoalHeading({
  row: { goal },
  span,
  isOpen,
  onToggle,
}: {
  row: GoalRow;
  span: number;
  isOpen: boolean;
  onToggle: (id: string) => void;
}) {
  const { t } = useTranslation("views");
  const { dataset } = useSite();
  const hrefOf = useGoalHref();
  const programmes = dataset.programmes.filter(({ id }) => goal.programmeIds.includes(id));
  return (
    <tr role="row" className="goal-row">
      <th role="rowheader" scope="rowgroup">
        <span className="goal-line">
          <button
            type="button"
            className="goal-toggle scripted"
            aria-expanded={isOpen}
            onClick={() => onToggle(goal.id)}
          >
            <svg width="16" height="16" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
            <span className="visually-hidden">
              {t("goal.targets")} <Name of={goal} />
            </span>
          </button>
          <Link className="goal-title" href={hrefOf(goal)}>
            <Name of={goal} />
          </Link>
        </span>
      </th>
      <td role="cell" className="cell-marks">
        <GoalMarks goal={goal} />
      </td>
      <td role="cell" className="cell-verdict" colSpan={span - 3}>
        <GoalVerdict goal={goal} />
      </td>
      <td role="cell" className="cell-programmes">
        {programmes.length > 0 && (
          <>
            <span className="soft">{t("goal.programmes")}</span>{" "}
            <ul role="list" className="linked-programmes">
              {programmes.map((programme) => (
                <li key={programme.id}>
                  <Name of={programme} />
                </li>
              ))}
            </ul>
          </>
        )}
      </td>
    </tr>
  );
}
