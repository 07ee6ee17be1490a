import { useTranslation } from "react-i18next";
import type { Assessment, Round } from "../model/dataset";
import type { TargetChange } from "../query/changes";
import { isCarriedForward } from "../query/textDifference";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import { Name } from "./Name";
import { roundName } from "./roundName";
import { useSelection } from "./selection";
import { useSite } from "./Site";
import { StatusWord } from "./StatusMark";
import { TextDifference } from "./TextDifference";
import { WhatIsSaid } from "./WhatIsSaid";

/** One target in both rounds, side by side, and what happened to the words. */
export function ChangeItem({
  change: { goal, target, before, after },
  compare,
}: {
  change: TargetChange;
  compare: Round;
}) {
  const { t } = useTranslation("views");
  const { round } = useSelection();
  const hrefOf = useGoalHref();
  const carried = isCarriedForward(before.text, after.text);
  const sides = [
    { of: compare, assessment: before },
    { of: round, assessment: after },
  ];
  return (
    <li className="change-item">
      <h5>
        <Link href={hrefOf(goal, target)}>
          <Name of={target} />
        </Link>
      </h5>
      <p className="change-goal soft">
        <Name of={goal} />
      </p>
      <div className="change-sides">
        {sides.map(({ of, assessment }) => (
          <Side key={of.id} round={of} assessment={assessment} target={target} />
        ))}
      </div>
      {carried && <p className="change-carried">{t("changes.carried")}</p>}
      {!carried && before.text !== "" && after.text !== "" && (
        <details className="change-words">
          <summary>{t("changes.words")}</summary>
          <TextDifference before={before.text} after={after.text} />
        </details>
      )}
    </li>
  );
}

function Side({ round, assessment, target }: { round: Round; assessment: Assessment; target: TargetChange["target"] }) {
  const { t } = useTranslation("words");
  const { language } = useSite();
  const { report } = useSelection();
  return (
    <div className="change-side">
      <p className="change-round soft">{roundName(t, language, report, round)}</p>
      <p>
        <StatusWord status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} />
      </p>
      <p className="change-said">
        <WhatIsSaid target={target} assessment={assessment} />
      </p>
    </div>
  );
}
