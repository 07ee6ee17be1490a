import { useTexts } from "../../../i18n/translation";
import type { GoalRow, GroupRow } from "../../../../domain/table/groupRows";
import { Highlight } from "../../../components/text/Highlight";
import { GoalProgrammes } from "./GoalProgrammes";
import { GoalVerdictCell } from "./GoalVerdictCell";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useQueryScope } from "../../../data/QueryResultContext";
import type { TableColumn } from "./columns";
import type { RowProps } from "./virtualRows";

/** The heading row of a group of goals. */
export function GroupHeading({
  row: { heading, by },
  span,
  place: position,
}: {
  row: GroupRow;
  span: number;
  place: RowProps;
}) {
  const t = useTexts("views");
  return (
    <tr role="row" className="group-row" {...position}>
      <th role="rowheader" scope="rowgroup" colSpan={span}>
        {heading === null ? (
          by !== "theme" && t(`group.without.${by}`)
        ) : typeof heading === "string" ? (
          <AsWritten text={heading} />
        ) : (
          <LocalizedName of={heading} />
        )}
      </th>
    </tr>
  );
}

/** A goal's row with its verdict: expands and collapses its targets, and links to its page. */
export function GoalHeading({
  row: { goal, targets },
  columns,
  isOpen,
  onToggle,
  place: position,
}: {
  row: GoalRow;
  columns: readonly TableColumn[];
  isOpen: boolean;
  onToggle: (id: string) => void;
  place: RowProps;
}) {
  const t = useTexts("views");
  const hrefOf = useGoalHref();
  // Programmes have their own column; the verdict spans all others.
  const hasProgrammes = columns.includes("programmes");
  const verdictSpan = columns.length - 1 - (hasProgrammes ? 1 : 0);
  return (
    <tr role="row" className="goal-row" {...position}>
      <th role="rowheader" scope="rowgroup">
        <span className="goal-line">
          <button
            type="button"
            className="goal-toggle scripted"
            aria-expanded={isOpen}
            onClick={() => onToggle(goal.id)}
          >
            <svg width="16" height="16" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 4 6 8 10 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
            <span className="visually-hidden">
              {t("goal.targets")} <LocalizedName of={goal} />
            </span>
          </button>
          <span>
            <Link className="goal-title" href={hrefOf(goal)}>
              <LocalizedName of={goal} />
            </Link>
            {goal.unit !== undefined && (
              <span className="goal-unit">
                <span className="muted">{t("goal.unit")}</span> <AsWritten text={goal.unit} />
              </span>
            )}
            {!isOpen && <span className="goal-hidden">{t("goal.hidden", { count: targets.length })}</span>}
          </span>
        </span>
        {verdictSpan === 0 && <GoalVerdictCell goal={goal} />}
      </th>
      {verdictSpan > 0 && (
        <td role="cell" className="cell-goal-verdict" colSpan={verdictSpan}>
          <GoalVerdictCell goal={goal} />
        </td>
      )}
      {hasProgrammes && (
        <td role="cell" className="cell-programmes">
          <GoalProgrammes goal={goal} />
        </td>
      )}
    </tr>
  );
}

/** A name as the report writes it, marked with the report's language. */
function AsWritten({ text }: { text: string }) {
  const { report } = useQueryScope();
  return (
    <span lang={report.language}>
      <Highlight text={text} />
    </span>
  );
}
