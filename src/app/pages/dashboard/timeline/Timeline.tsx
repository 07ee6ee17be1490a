import { useTexts } from "../../../i18n/translation";
import type { GoalSummary, TargetSummary } from "../../../../domain/dataset/summary";
import { comparatorFor } from "../../../../domain/table/comparators";
import { timelineColumns, timelineCells } from "../../../../domain/timeline/timeline";
import type { TimelineColumn } from "../../../../domain/timeline/timeline";
import { SortSelect } from "../table/TableControls";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import { visibleItems, itemProps, listEndProps } from "../../../components/list/itemPosition";
import type { ItemProps } from "../../../components/list/itemPosition";
import { VirtualList } from "../../../components/list/VirtualList";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useQueryScope, useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { TimelineCell } from "./TimelineCell";
import { useTimelineLabels } from "../../../wording/useTimelineLabels";

/** Up to how many cells are rendered with their hidden texts, which cost rendering time even if never opened. */
const maxCellsWithHiddenText = 150;
/** Estimated height of a row with its goal's name on a wide screen, in pixels. */
const rowHeight = 86;

/** Every selected target through all rounds of the year: a list of targets, each a list of its rounds; on a wide screen the lists align to a grid. */
export function Timeline() {
  const t = useTexts("timeline");
  const { view, report, round, compare, goals, isLong, getGoal } = useQueryResult();
  const { dataset, language } = useSite();
  const hrefOf = useGoalHref();
  const all = goals.flatMap(({ goal, targets }) => targets.map((target) => ({ goal, target })));
  const columns = timelineColumns(
    report,
    all.map(({ target }) => target),
  );
  const compareRows = comparatorFor(
    view.sort,
    { report, roundId: round.id, compareId: compare?.id ?? null, getGoal, dataset },
    language,
  );
  const sorted =
    compareRows &&
    all.toSorted((a, b) =>
      compareRows(
        { goal: a.goal, targets: [a.target], single: true },
        { goal: b.goal, targets: [b.target], single: true },
      ),
    );
  // A long list is flat, with the goal's name in each row, so that it can be virtualized.
  const rows = sorted ?? (isLong ? all : null);
  const isWide = columns.length > 6;
  const eager = all.length * columns.length <= maxCellsWithHiddenText;

  return (
    <>
      <div className="table-controls scripted">
        <SortSelect />
      </div>
      <div
        className={`timeline-scroll ${isWide ? "is-long" : ""} ${isLong ? "is-virtual" : ""}`}
        {...(isWide ? { role: "region", "aria-label": t("scroll"), tabIndex: 0 } : {})}
      >
        <div className="timeline">
          <TimelineHead columns={columns} />
          {rows ? (
            <VirtualList
              name="timeline"
              isLong={isLong}
              count={rows.length}
              keyOf={(index) => rows[index]?.target.id ?? ""}
              sizeOf={() => rowHeight}
            >
              {({ positions, paddingAfter, list }) => (
                <ol role="list" className="timeline-targets" ref={list} {...listEndProps(paddingAfter)}>
                  {visibleItems(rows, positions).map(([{ goal, target }, position]) => (
                    <TimelineRow
                      key={target.id}
                      columns={columns}
                      goal={goal}
                      target={target}
                      eager={eager}
                      named
                      place={itemProps(position)}
                    />
                  ))}
                </ol>
              )}
            </VirtualList>
          ) : (
            goals.map(({ goal, targets }) => (
              <section key={goal.id} className="timeline-goal" aria-labelledby={`timeline-${goal.id}`}>
                <h4 id={`timeline-${goal.id}`}>
                  <Link href={hrefOf(goal)}>
                    <LocalizedName of={goal} />
                  </Link>
                </h4>
                <ol role="list" className="timeline-targets">
                  {targets.map((target) => (
                    <TimelineRow key={target.id} columns={columns} goal={goal} target={target} eager={eager} />
                  ))}
                </ol>
              </section>
            ))
          )}
        </div>
      </div>
    </>
  );
}

/** The visible column names; each cell has its own for screen readers and phones. */
function TimelineHead({ columns }: { columns: readonly TimelineColumn[] }) {
  const t = useTexts("timeline");
  const { round: shown } = useQueryScope();
  const { nameOf, noteOf } = useTimelineLabels();
  return (
    // On paper, the outer element is a table's head, which is repeated on every sheet.
    <div className="timeline-head" aria-hidden="true">
      <div className="timeline-heads">
        <span className="timeline-corner">{t("target")}</span>
        <div className="timeline-cells">
          {columns.map((column, index) => (
            <span
              key={column.id}
              className={`timeline-column ${column.id === shown.id ? "is-shown" : ""} ${opensYear(columns, index) ? "opens-year" : ""} is-${column.kind === "round" ? column.round.kind : column.kind}`}
            >
              <strong>{nameOf(column)}</strong>
              <span className="muted">{noteOf(column)}</span>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Whether a column starts a new year. */
const opensYear = (columns: readonly TimelineColumn[], index: number): boolean =>
  index > 0 && columns[index]?.year !== columns[index - 1]?.year;

function TimelineRow({
  columns,
  goal,
  target,
  eager,
  named = false,
  place: position = {},
}: {
  columns: readonly TimelineColumn[];
  goal: GoalSummary;
  target: TargetSummary;
  eager: boolean;
  named?: boolean;
  place?: ItemProps;
}) {
  const { report } = useQueryScope();
  const hrefOf = useGoalHref();
  const first = columns.findIndex(({ kind }) => kind === "round");
  return (
    <li className="timeline-row" {...position}>
      <div className="timeline-name">
        <Link href={hrefOf(goal, target)}>
          <LocalizedName of={target} />
        </Link>
        {named && (
          <span className="timeline-of muted">
            <LocalizedName of={goal} />
          </span>
        )}
      </div>
      <ol role="list" className="timeline-cells">
        {timelineCells(report, columns, target).map((cell, index) => (
          <TimelineCell
            key={cell.column.id}
            cell={cell}
            goal={goal}
            target={target}
            isFirst={index <= first}
            opensYear={opensYear(columns, index)}
            eager={eager}
          />
        ))}
      </ol>
    </li>
  );
}
