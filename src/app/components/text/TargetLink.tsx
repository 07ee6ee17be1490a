import { useTexts } from "../../i18n/translation";
import type { Goal, Target } from "../../../domain/dataset/schema";
import type { GoalSummary, TargetSummary } from "../../../domain/dataset/summary";
import { fullTarget } from "../../../domain/goal/assessmentIn";
import { matchExcerpt } from "../../../domain/search/matchExcerpt";
import { Highlight } from "./Highlight";
import { useGoalHref } from "../../routing/useGoalHref";
import { Link } from "../../routing/Link";
import { LocalizedName, useLocalizedName } from "./LocalizedName";
import { useQueryScope } from "../../data/QueryResultContext";
import { WithGoalText } from "./WithGoalText";

/** A target's name, linking to its goal's page; with an excerpt of the search's match if it is not in the shown texts. */
export function TargetLink({ goal, target }: { goal: GoalSummary; target: TargetSummary }) {
  const { query } = useQueryScope();
  const hrefOf = useGoalHref();
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <LocalizedName of={target} />
      </Link>
      {query.length > 0 && (
        <WithGoalText of={goal} quiet>
          {(whole) => <FoundIn goal={whole} target={fullTarget(whole, target)} />}
        </WithGoalText>
      )}
    </>
  );
}

function FoundIn({ goal, target }: { goal: Goal; target: Target }) {
  const t = useTexts("views");
  const { query, round, report } = useQueryScope();
  const nameOf = useLocalizedName();
  const place = matchExcerpt(goal, target, round.id, [nameOf(goal).text, nameOf(target).text], query);
  return (
    place && (
      <span className="found-in">
        {t(`found.${place.where}`)}{" "}
        <span lang={report.language}>
          <Highlight text={place.excerpt} />
        </span>
      </span>
    )
  );
}
