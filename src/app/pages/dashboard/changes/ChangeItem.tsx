import { useState } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Assessment, Round } from "../../../../domain/dataset/schema";
import type { AssessmentSummary } from "../../../../domain/dataset/summary";
import { isSameText } from "../../../../domain/text/normalizeWhitespace";
import { assessmentIn, fullTarget } from "../../../../domain/goal/assessmentIn";
import { repeatedSentences } from "../../../../domain/changes/repeatedSentences";
import { rereadingReason } from "../../../../domain/changes/changeBetweenAssessments";
import type { TargetChange } from "../../../../domain/changes/changesBetween";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import type { ItemProps } from "../../../components/list/itemPosition";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { roundName } from "../../../wording/roundName";
import { useQueryScope } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { StatusLabel } from "../../../components/status/StatusIcon";
import { TextDiff } from "./TextDiff";
import { EvidenceQuote } from "../../../components/text/EvidenceQuote";
import { WithGoalText } from "../../../components/text/WithGoalText";

/** One target in both rounds, side by side, with the change of its text. */
export function ChangeItem({
  change: { goal, target, change, before, after },
  compare,
  place: position,
}: {
  change: TargetChange;
  compare: Round;
  place: ItemProps;
}) {
  const t = useTexts("changes");
  const { round } = useQueryScope();
  const hrefOf = useGoalHref();
  const sides = [
    { of: compare, assessment: before },
    { of: round, assessment: after },
  ];
  return (
    <li className="change-item" {...position}>
      <h5>
        <Link href={hrefOf(goal, target)}>
          <LocalizedName of={target} />
        </Link>
      </h5>
      <p className="change-goal muted">
        <LocalizedName of={goal} />
      </p>
      {change === "reread" && (
        <p className="change-note">
          {t("reread.lead")} {t(`reread.${rereadingReason(before, after, compare.kind !== round.kind)}`)}
        </p>
      )}
      <div className="change-sides">
        {sides.map(({ of, assessment }) => (
          <ChangeSide key={of.id} round={of} assessment={assessment} goal={goal} target={target} />
        ))}
      </div>
      <WithGoalText of={goal} quiet>
        {(whole) => {
          const all = fullTarget(whole, target);
          return <UnchangedText before={assessmentIn(all, before.roundId)} after={assessmentIn(all, after.roundId)} />;
        }}
      </WithGoalText>
    </li>
  );
}

function ChangeSide({
  round,
  assessment,
  goal,
  target,
}: Pick<TargetChange, "goal" | "target"> & { round: Round; assessment: AssessmentSummary }) {
  const t = useTexts("common");
  const { language } = useSite();
  const { report } = useQueryScope();
  return (
    <div className="change-side">
      <p className="change-round muted">{roundName(t, language, report, round)}</p>
      <p>
        <StatusLabel status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} />
      </p>
      <p className="change-said">
        <EvidenceQuote goal={goal} target={target} assessment={assessment} />
      </p>
    </div>
  );
}

/** How much of the text was repeated word for word and, unfolded, the differences. */
function UnchangedText({ before, after }: { before: Assessment; after: Assessment }) {
  const t = useTexts("changes");
  const [asked, setAsked] = useState(false);
  if (before.text === "" || after.text === "") return null;
  if (isSameText(before.text, after.text)) return <p className="change-carried">{t("carried")}</p>;
  const { carried, all } = repeatedSentences(before.text, after.text);
  return (
    <>
      {carried > 0 && <p className="change-carried">{t("carriedSome", { count: carried, all })}</p>}
      <details
        className="change-words scripted"
        onToggle={({ currentTarget: { open } }) => setAsked((already) => already || open)}
      >
        <summary>{t("words")}</summary>
        {asked && <TextDiff before={before.text} after={after.text} />}
      </details>
    </>
  );
}
