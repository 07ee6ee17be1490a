import { memo } from "react";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";

/** The programmes that the goal is linked to. */
export const GoalProgrammes = memo(function GoalProgrammes({ goal }: { goal: GoalSummary }) {
  const t = useTexts("views");
  const { dataset } = useSite();
  const programmes = dataset.programmes.filter(({ id }) => goal.programmeIds.includes(id));
  if (programmes.length === 0) return null;
  return (
    <>
      <span className="cell-label">{t("goal.programmes")} </span>
      <ul role="list" className="linked-programmes">
        {programmes.map((programme) => (
          <li key={programme.id}>
            <LocalizedName of={programme} />
          </li>
        ))}
      </ul>
    </>
  );
});
