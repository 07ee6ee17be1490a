import { useTexts } from "../../i18n/translation";
import type { Goal, Target } from "../../../domain/dataset/schema";
import type { GoalLine, TargetLine } from "../../../domain/dataset/summary";
import { wholeTarget } from "../../../domain/goal/assessmentIn";
import { placeFound } from "../../../domain/search/matchExcerpt";
import { Found } from "./Highlight";
import { useGoalHref } from "../../routing/useGoalHref";
import { Link } from "../../routing/Link";
import { Name, useNames } from "./LocalizedName";
import { useScope } from "../../pages/dashboard/SelectionContext";
import { Words } from "./WithGoalText";

/** A target's name, linking to it on its goal's page; and where the search found it, if none of what is shown says so. */
export function TargetName({ goal, target }: { goal: GoalLine; target: TargetLine }) {
  const { sought } = useScope();
  const hrefOf = useGoalHref();
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <Name of={target} />
      </Link>
      {sought.length > 0 && (
        <Words of={goal} quiet>
          {(whole) => <FoundIn goal={whole} target={wholeTarget(whole, target)} />}
        </Words>
      )}
    </>
  );
}

function FoundIn({ goal, target }: { goal: Goal; target: Target }) {
  const t = useTexts("views");
  const { sought, round, report } = useScope();
  const nameOf = useNames();
  const place = placeFound(goal, target, round.id, [nameOf(goal).text, nameOf(target).text], sought);
  return (
    place && (
      <span className="found-in">
        {t(`found.${place.where}`)}{" "}
        <span lang={report.language}>
          <Found text={place.excerpt} />
        </span>
      </span>
    )
  );
}
