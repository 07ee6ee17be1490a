import { useState } from "react";
import { useTexts } from "./translation";
import type { Round } from "../model/contract";
import type { Assessment } from "../model/dataset";
import type { AssessmentLine } from "../model/overview";
import { sameWords } from "../model/sameWords";
import { assessmentIn, wholeTarget } from "../query/assessmentIn";
import { carriedSentences } from "../query/carried";
import { rereadingOf } from "../query/changeOf";
import type { TargetChange } from "../query/changes";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import type { ItemPlace } from "./listPlaces";
import { Name } from "./Name";
import { roundName } from "./roundName";
import { useScope } from "./selection";
import { useSite } from "./Site";
import { StatusWord } from "./StatusMark";
import { TextDifference } from "./TextDifference";
import { WhatIsSaid } from "./WhatIsSaid";
import { Words } from "./Words";

/** One target in both rounds, side by side, and what happened to the words. */
export function ChangeItem({
  change: { goal, target, change, before, after },
  compare,
  place,
}: {
  change: TargetChange;
  compare: Round;
  place: ItemPlace;
}) {
  const t = useTexts("views");
  const { round } = useScope();
  const hrefOf = useGoalHref();
  const sides = [
    { of: compare, assessment: before },
    { of: round, assessment: after },
  ];
  return (
    <li className="change-item" {...place}>
      <h5>
        <Link href={hrefOf(goal, target)}>
          <Name of={target} />
        </Link>
      </h5>
      <p className="change-goal soft">
        <Name of={goal} />
      </p>
      {change === "reread" && (
        <p className="change-note">
          {t("changes.reread.lead")} {t(`changes.reread.${rereadingOf(before, after, compare.kind !== round.kind)}`)}
        </p>
      )}
      <div className="change-sides">
        {sides.map(({ of, assessment }) => (
          <Side key={of.id} round={of} assessment={assessment} goal={goal} target={target} />
        ))}
      </div>
      <Words of={goal} quiet>
        {(whole) => {
          const all = wholeTarget(whole, target);
          return <Carried before={assessmentIn(all, before.roundId)} after={assessmentIn(all, after.roundId)} />;
        }}
      </Words>
    </li>
  );
}

function Side({
  round,
  assessment,
  goal,
  target,
}: Pick<TargetChange, "goal" | "target"> & { round: Round; assessment: AssessmentLine }) {
  const t = useTexts("words");
  const { language } = useSite();
  const { report } = useScope();
  return (
    <div className="change-side">
      <p className="change-round soft">{roundName(t, language, report, round)}</p>
      <p>
        <StatusWord status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} />
      </p>
      <p className="change-said">
        <WhatIsSaid goal={goal} target={target} assessment={assessment} />
      </p>
    </div>
  );
}

/** What was carried forward word for word, and, on asking, what was not. */
function Carried({ before, after }: { before: Assessment; after: Assessment }) {
  const t = useTexts("views");
  const [asked, setAsked] = useState(false);
  if (before.text === "" || after.text === "") return null;
  if (sameWords(before.text, after.text)) return <p className="change-carried">{t("changes.carried")}</p>;
  const { carried, all } = carriedSentences(before.text, after.text);
  return (
    <>
      {carried > 0 && <p className="change-carried">{t("changes.carriedSome", { count: carried, all })}</p>}
      <details
        className="change-words scripted"
        onToggle={({ currentTarget: { open } }) => setAsked((already) => already || open)}
      >
        <summary>{t("changes.words")}</summary>
        {asked && <TextDifference before={before.text} after={after.text} />}
      </details>
    </>
  );
}
