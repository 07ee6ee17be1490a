import { Fragment, useState } from "react";
import { useTexts } from "../../i18n/translation";
import type { Goal, Report, Round } from "../../../domain/dataset/schema";
import { newestRound } from "../../../domain/goal/assessmentIn";
import { targetsBySeverity } from "../../../domain/goal/decidingTargets";
import { removedGoalOf } from "../../../domain/site";
import { YearChart } from "../../components/year-chart/YearChart";
import { GoalDescription, OtherColumns, OtherMeasures } from "./GoalDescription";
import { GoalHeader } from "./GoalHeader";
import { OtherYears } from "./OtherYears";
import { RemovedGoalNotice } from "./RemovedGoalNotice";
import { PreviousNextNav } from "./PreviousNextNav";
import { PrintHeader } from "../../components/PrintHeader";
import { RelatedGoals } from "./RelatedGoals";
import { useSite } from "../../data/SiteContext";
import { GoalSourceTable } from "./GoalSourceTable";
import { TargetSection } from "./TargetSection";
import { NotFound } from "../../components/NotFound";
import { WithGoalText } from "../../components/text/WithGoalText";

/** A goal's page, in the newest round or that of the URL. */
export function GoalPage({ goalId, roundId }: { goalId: string; roundId: string | undefined }) {
  const { dataset } = useSite();
  const goal = dataset.goals.find(({ id }) => id === goalId);
  const report = dataset.reports.find(({ id }) => id === goal?.reportId);
  if (!goal || !report) {
    const gone = removedGoalOf(dataset, goalId);
    return gone ? <RemovedGoalNotice {...gone} /> : <NotFound path={goalId} what="goal" />;
  }
  const round = roundId === undefined ? newestRound(report) : report.rounds.find(({ id }) => id === roundId);
  if (!round) return <NotFound path={goalId} what="round" goal={goal} />;
  return (
    <article className="goal-page">
      <PrintHeader report={report} round={round} filtered={false} />
      <div className="goal-opening">
        <GoalHeader report={report} goal={goal} round={round} />
        <WithGoalText of={goal} quiet>
          {(whole) => <GoalDescription report={report} goal={whole} />}
        </WithGoalText>
      </div>
      {goal.targets.length > 1 && <YearChart report={report} round={round} goals={[goal]} />}
      <WithGoalText of={goal}>{(whole) => <GoalSections report={report} goal={whole} round={round} />}</WithGoalText>
      <OtherYears report={report} goal={goal} />
      <RelatedGoals report={report} goal={goal} round={round} />
      <PreviousNextNav report={report} goal={goal} round={round} />
    </article>
  );
}

/** The sections of a goal's page. */
function GoalSections({ report, goal, round }: { report: Report; goal: Goal; round: Round }) {
  return (
    <>
      {goal.targets.length > 0 && <Targets report={report} goal={goal} round={round} />}
      <DroppedTargets goal={goal} />
      <OtherMeasures report={report} goal={goal} />
      <OtherColumns report={report} goal={goal} />
      <GoalSourceTable report={report} goal={goal} />
    </>
  );
}

const orders = ["worst", "report"] as const;

/** The goal's targets, worst first unless the reader chooses the report's order. */
function Targets({ report, goal, round }: { report: Report; goal: Goal; round: Round }) {
  const t = useTexts("goal");
  const [order, setOrder] = useState<(typeof orders)[number]>("worst");
  const worst = targetsBySeverity(goal, round.id);
  const alike = worst.every((target, index) => target === goal.targets[index]);
  const targets = order === "worst" ? worst : goal.targets;
  return (
    <section className="section goal-targets" aria-labelledby="targets">
      <div className="section-head">
        <h2 id="targets">{t("targets", { count: goal.targets.length })}</h2>
        {!alike && (
          <div role="group" aria-label={t("order.label")} className="target-order scripted">
            {orders.map((one) => (
              <button
                key={one}
                type="button"
                className="button"
                aria-pressed={order === one}
                onClick={() => setOrder(one)}
              >
                {t(`order.${one}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      <p className="muted legend">{t("legend")}</p>
      <FormerTargets goal={goal} to={null} />
      {targets.map((target) => (
        <Fragment key={target.id}>
          <FormerTargets goal={goal} to={target.id} />
          <TargetSection report={report} goal={goal} target={target} round={round} />
        </Fragment>
      ))}
    </section>
  );
}

/** Anchors for links to former targets, at the target that replaced them. */
const FormerTargets = ({ goal, to }: { goal: Goal; to: string | null }) =>
  (goal.formerTargets ?? []).filter((former) => former.to === to).map(({ id }) => <span key={id} id={id} />);

/** Targets that a person decided to drop, with the reasons. */
function DroppedTargets({ goal: { droppedTargets = [] } }: { goal: Goal }) {
  const t = useTexts("goal");
  if (droppedTargets.length === 0) return null;
  return (
    <section className="dropped-targets">
      <p>{t("made.dropped")}</p>
      <ul>
        {droppedTargets.map(({ id, name, reason }) => (
          <li key={id}>{t("made.droppedReason", { name, reason })}</li>
        ))}
      </ul>
    </section>
  );
}
