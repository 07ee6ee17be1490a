import { useTranslation } from "react-i18next";
import type { Goal, Target } from "../model/dataset";
import { placeFound } from "../query/placeFound";
import { Found } from "./Found";
import { useGoalHref } from "./goalHref";
import { Link } from "./Link";
import { Name, useNames } from "./Name";
import { useSelection } from "./selection";

/** A target's name, linking to it on its goal's page; and where the search found it, if none of what is shown says so. */
export function TargetName({ goal, target }: { goal: Goal; target: Target }) {
  const { t } = useTranslation("views");
  const { sought, round, report } = useSelection();
  const hrefOf = useGoalHref();
  const nameOf = useNames();
  const shown = [nameOf(goal).text, nameOf(target).text];
  const place = placeFound(goal, target, round.id, shown, sought);
  return (
    <>
      <Link href={hrefOf(goal, target)}>
        <Name of={target} />
      </Link>
      {place && (
        <span className="found-in">
          {t(`found.${place.where}`)}{" "}
          <span lang={report.language}>
            <Found text={place.excerpt} />
          </span>
        </span>
      )}
    </>
  );
}
