import { memo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import { assessmentIn, blockersIn, statusIn, verdictIn } from "../../../../domain/goal/assessmentIn";
import { rollsUp } from "../../../../domain/site";
import { severity } from "../../../../domain/status";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useSite } from "../../../data/SiteContext";
import { useQueryScope } from "../../../data/QueryResultContext";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";

/** An icon per target of the goal, worst first, regardless of filters, with the statuses in words for screen readers. */
const GoalMarks = memo(function GoalMarks({ goal }: { goal: GoalSummary }) {
  const { round } = useQueryScope();
  const statusLabel = useStatusLabel();
  const assessments = goal.targets
    .map((target) => assessmentIn(target, round.id))
    .toSorted((a, b) => severity(a.status) - severity(b.status));
  return (
    <ul role="list" className="mark-row">
      {assessments.map(({ status, noneReason }, index) => (
        <li key={index}>
          <StatusIcon status={status} noneReason={noneReason} size={18} />
          <span className="visually-hidden">{statusLabel(status, round.kind, noneReason)}</span>
        </li>
      ))}
    </ul>
  );
});

/**
 * The goal's verdict: an icon for each of its targets, the word, and the targets that decide it. The word has no colour, because it is not about a
 * single target. A goal with one target needs only the word: the row below has the rest.
 */
export function GoalVerdictCell({ goal }: { goal: GoalSummary }) {
  const t = useTexts("views");
  const { round } = useQueryScope();
  const statusLabel = useStatusLabel();
  const verdict = verdictIn(goal, round.id);
  const { dataset } = useSite();
  if (!rollsUp(dataset))
    return (
      <div className="goal-verdict">
        <GoalMarks goal={goal} />
      </div>
    );
  const isWhole = goal.targets.length > 1;
  return (
    <>
      <div className="goal-verdict">
        <GoalMarks goal={goal} />
        <strong>{isWhole ? t(`verdict.${round.kind}.${verdict}`) : statusLabel(verdict, round.kind)}</strong>
      </div>
      {isWhole && <DecidingTargets goal={goal} />}
    </>
  );
}

/** How many targets keep the goal from being met, and which; if none does, how many are achieved. */
function DecidingTargets({ goal }: { goal: GoalSummary }) {
  const t = useTexts("views");
  const { round } = useQueryScope();
  const hrefOf = useGoalHref();
  const all = goal.targets.length;
  const blockers = blockersIn(goal, round.id);
  if (blockers.length === 0) {
    const achieved = goal.targets.filter((target) => statusIn(target, round.id) === "achieved").length;
    return <p className="blockers">{t("reached", { count: achieved, all })}</p>;
  }
  const kind = verdictIn(goal, round.id) === "not-achieved" ? "not-achieved" : "at-risk";
  return (
    <div className="blockers">
      {t(`blocked.${kind}`, { count: blockers.length, all })}:{" "}
      <ul role="list">
        {blockers.map((target) => (
          <li key={target.id}>
            <Link href={hrefOf(goal, target)}>
              <LocalizedName of={target} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
