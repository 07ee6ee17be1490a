import { useTexts } from "../../../i18n/translation";
import { useQueryScope, useQueryResult, useWaiting } from "../../../data/QueryResultContext";

/** Announces how many targets the filters leave, and whether the search was fuzzy or covered only names. */
export function ResultCount() {
  const t = useTexts("views");
  const { shown, all } = useQueryResult();
  const { query } = useQueryScope();
  const { waits, namesOnly } = useWaiting();
  const guessed = shown.targets > 0 && query.some(({ isFuzzy: near }) => near);
  const count = waits
    ? t("count.searching")
    : shown.goals === 0
      ? t("count.nothing")
      : shown.goals === all.goals && shown.targets === all.targets
        ? t("count.all", { count: all.targets, goals: t("count.goals", { count: all.goals }) })
        : t("count.some", { count: all.targets, shown: shown.targets, goals: shown.goals, allGoals: all.goals });
  // One text node, which a browser's translation can replace as a whole.
  return (
    <p role="status" className="result-count">
      {[count, ...(namesOnly ? [t("count.namesOnly")] : []), ...(guessed ? [t("count.near")] : [])].join(" ")}
    </p>
  );
}
