import { useState } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Round } from "../../../../domain/dataset/contract";
import type { Assessment } from "../../../../domain/dataset/schema";
import type { AssessmentLine } from "../../../../domain/dataset/summary";
import { sameWords } from "../../../../domain/text/normalizeWhitespace";
import { assessmentIn, wholeTarget } from "../../../../domain/goal/assessmentIn";
import { carriedSentences } from "../../../../domain/changes/repeatedSentences";
import { rereadingOf } from "../../../../domain/changes/changeOf";
import type { TargetChange } from "../../../../domain/changes/changesBetween";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import type { ItemPlace } from "../../../components/list/itemPosition";
import { Name } from "../../../components/text/LocalizedName";
import { roundName } from "../../../wording/roundName";
import { useScope } from "../SelectionContext";
import { useSite } from "../../../SiteContext";
import { StatusWord } from "../../../components/status/StatusIcon";
import { TextDifference } from "./TextDiff";
import { WhatIsSaid } from "../../../components/text/EvidenceQuote";
import { Words } from "../../../components/text/WithGoalText";

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
