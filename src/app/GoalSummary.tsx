import { useTranslation } from "react-i18next";
import type { Goal } from "../model/dataset";
import { assessmentIn, blockersIn, statusIn, verdictIn } from "../query/assessmentIn";
import { severity } from "../model/status";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import { Name } from "./Name";
import { useSelection } from "./selection";
import { StatusMark, useStatusWord } from "./StatusMark";

/** One mark per target of the goal, worst first, whatever the filter leaves; their statuses in words for those who do not see them. */
export function GoalMarks({ goal }: { goal: Goal }) {
  const { round } = useSelection();
  const wordOf = useStatusWord();
  const assessments = goal.targets
    .map((target) => assessmentIn(target, round.id))
    .toSorted((a, b) => severity(a.status) - severity(b.status));
  return (
    <ul role="list" className="mark-row">
      {assessments.map(({ status, noneReason }, index) => (
        <li key={index}>
          <StatusMark status={status} noneReason={noneReason} size={18} />
          <span className="visually-hidden">{wordOf(status, round.kind, noneReason)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The verdict on the whole goal in words, with the targets that it hangs on; no colour, because it speaks of no single target. */
export function GoalVerdict({ goal }: { goal: Goal }) {
  const { t } = useTranslation("views");
  const { round } = useSelection();
  const hrefOf = useGoalHref();
  const verdict = verdictIn(goal, round.id);
  const blockers = blockersIn(goal, round.id);
  const achieved = goal.targets.filter((target) => statusIn(target, round.id) === "achieved").length;
  return (
    <>
      <strong>{t(`verdict.${round.kind}.${verdict}`)}</strong>
      {goal.targets.length > 0 && " · "}
      <span className="verdict-count">
        {blockers.length > 0
          ? t(`blocked.${verdict === "not-achieved" ? "not-achieved" : "at-risk"}`, {
              count: blockers.length,
              all: goal.targets.length,
            })
          : goal.targets.length > 0 && t("reached", { count: achieved, all: goal.targets.length })}
      </span>
      {blockers.length > 0 && (
        <ul className="blockers" role="list">
          {blockers.map((target) => (
            <li key={target.id}>
              <Link href={hrefOf(goal, target)}>
                <Name of={target} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
