import { useTranslation } from "react-i18next";
import type { Goal, Target } from "../model/dataset";
import { compareBy } from "../query/sortKey";
import { sortKeys } from "../query/sortKey";
import { columnsOf, timelineOf } from "../query/timeline";
import { SortChoice } from "./Arrange";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import { Name } from "./Name";
import { periodName, roundName } from "./roundName";
import { useSelection } from "./selection";
import { useSite } from "./Site";
import { TimelineCellOf } from "./TimelineCellOf";

/** Every selected target through all rounds of the year: a list of targets, each a list of its rounds; on a wide screen the lists align to a grid. */
export function StatusTimeline() {
  const { t } = useTranslation("views");
  const { view, report, round, compare, goals } = useSelection();
  const { language } = useSite();
  const hrefOf = useGoalHref();
  const descending = view.sort.startsWith("-");
  const key = sortKeys.find((one) => one === view.sort.replace("-", ""));
  const columns = columnsOf(report);
  const all = goals.flatMap(({ goal, targets }) => targets.map((target) => ({ goal, target })));
  const compareRows = key && compareBy(key, { report, roundId: round.id, compareId: compare?.id ?? null }, language);
  const sorted =
    compareRows &&
    all.toSorted(
      (a, b) =>
        (descending ? -1 : 1) *
        compareRows(
          { goal: a.goal, targets: [a.target], single: true },
          { goal: b.goal, targets: [b.target], single: true },
        ),
    );
  const isLong = columns.length > 6;

  return (
    <>
      <div className="arrange scripted">
        <SortChoice />
      </div>
      <div
        className={`timeline-scroll ${isLong ? "is-long" : ""}`}
        {...(isLong ? { role: "region", "aria-label": t("timeline.scroll"), tabIndex: 0 } : {})}
      >
        <div className="timeline">
          <TimelineHead />
          {sorted ? (
            <ol role="list" className="timeline-targets">
              {sorted.map(({ goal, target }) => (
                <TimelineRow key={target.id} goal={goal} target={target} named />
              ))}
            </ol>
          ) : (
            goals.map(({ goal, targets }) => (
              <section key={goal.id} className="timeline-goal" aria-labelledby={`timeline-${goal.id}`}>
                <h4 id={`timeline-${goal.id}`}>
                  <Link href={hrefOf(goal)}>
                    <Name of={goal} />
                  </Link>
                </h4>
                <ol role="list" className="timeline-targets">
                  {targets.map((target) => (
                    <TimelineRow key={target.id} goal={goal} target={target} />
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

/** The columns' names for the eye; each cell carries its own for those who listen, and on a phone. */
function TimelineHead() {
  const { t } = useTranslation("views");
  const { t: word } = useTranslation("words");
  const { language } = useSite();
  const { report, round: shown } = useSelection();
  return (
    <div className="timeline-head" aria-hidden="true">
      <span className="timeline-corner">{t("timeline.target")}</span>
      <div className="timeline-cells">
        {columnsOf(report).map((round) =>
          round ? (
            <span
              key={round.id}
              className={`timeline-column ${round.id === shown.id ? "is-shown" : ""} is-${round.kind}`}
            >
              <strong>{roundName(word, language, report, round)}</strong>
              <span className="soft">{periodName(word, round)}</span>
            </span>
          ) : (
            <span key="end" className="timeline-column is-end">
              <strong>{word("round.outcome", { year: report.year })}</strong>
              <span className="soft">{t("timeline.notIn")}</span>
            </span>
          ),
        )}
      </div>
    </div>
  );
}

function TimelineRow({ goal, target, named = false }: { goal: Goal; target: Target; named?: boolean }) {
  const { report } = useSelection();
  const hrefOf = useGoalHref();
  return (
    <li className="timeline-row">
      <div className="timeline-name">
        <Link href={hrefOf(goal, target)}>
          <Name of={target} />
        </Link>
        {named && (
          <span className="timeline-of soft">
            <Name of={goal} />
          </span>
        )}
      </div>
      <ol role="list" className="timeline-cells">
        {timelineOf(report, target).map((cell) => (
          <TimelineCellOf key={cell.round?.id ?? "end"} cell={cell} target={target} />
        ))}
      </ol>
    </li>
  );
}
