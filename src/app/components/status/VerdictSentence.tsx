import { Fragment } from "react";
import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { rollsUp } from "../../../domain/site";
import { verdictIn } from "../../../domain/goal/assessmentIn";
import { unassessedTargets } from "../../../domain/goal/decidingTargets";
import { localizedName } from "../../wording/localizedName";
import { ReportName } from "../text/ReportName";
import { useSite } from "../../data/SiteContext";
import { StatusIcon } from "./StatusIcon";
import { afterNames, namesSlot, verdictTargets, goalVerdict } from "../../wording/goalVerdict";

/** The goal's verdict in one sentence, if goals have one, and the targets without an assessment. Each name links to its target. */
export function VerdictSentence({ report, goal, round }: { report: Report; goal: GoalSummary; round: Round }) {
  const t = useTexts("goal");
  const { dataset, language } = useSite();
  if (!rollsUp(dataset)) return null;
  const namesOf = (targets: readonly TargetSummary[]) => targets.map((target) => localizedName(language, target));
  const verdict = verdictIn(goal, round.id);
  const [opening = "", closing = ""] = goalVerdict(t, goal, round).split(namesSlot);
  const wordEnd = opening.indexOf(":") + 1;
  const named = verdictTargets(goal, round);
  const unassessed = verdict === "none" || goal.targets.length === 1 ? [] : unassessedTargets(goal, round.id);
  const [before = "", after = ""] = t("unassessed", { names: namesSlot }).split(namesSlot);
  return (
    <p className="verdict">
      <StatusIcon status={verdict} size={32} />{" "}
      <span>
        <strong>{opening.slice(0, wordEnd)}</strong>
        {opening.slice(wordEnd)}
        <Names targets={named} report={report} />
        {afterNames(namesOf(named), closing)}
        {unassessed.length > 0 && (
          <>
            {" "}
            {before}
            <Names targets={unassessed} report={report} />
            {afterNames(namesOf(unassessed), after)}
          </>
        )}
      </span>
    </p>
  );
}

function Names({ targets, report }: { targets: readonly TargetSummary[]; report: Report }) {
  const t = useTexts("common");
  const lastGlue = t("list.last", { rest: namesSlot, last: namesSlot }).split(namesSlot)[1];
  return targets.map((target, index) => (
    <Fragment key={target.id}>
      {index === 0 ? null : index === targets.length - 1 ? lastGlue : ", "}
      <a href={`#${target.id}`}>
        <ReportName of={target} report={report} />
      </a>
    </Fragment>
  ));
}
