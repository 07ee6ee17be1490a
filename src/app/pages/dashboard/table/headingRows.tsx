import { memo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { GoalSummary } from "../../../../domain/dataset/summary";
import type { GoalRow, GroupRow } from "../../../../domain/table/groupRows";
import { Highlight } from "../../../components/text/Highlight";
import { GoalVerdictCell } from "./GoalVerdictCell";
import { useGoalHref } from "../../../routing/useGoalHref";
import { Link } from "../../../routing/Link";
import { LocalizedName } from "../../../components/text/LocalizedName";
import { useQueryScope } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import type { RowProps } from "./virtualRows";

/** The heading over a group of goals. */
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

/** What a goal's row says beside its name, and over how many columns: its verdict over all but the last, or both parts together. */
function cellsBeside(columns: number) {
  const parts = ["verdict", "links"] as const;
  const cells = Math.min(columns, parts.length);
  return Array.from({ length: cells }, (_, index) => ({
    parts: index === cells - 1 ? parts.slice(index) : parts.slice(index, index + 1),
    span: cells === parts.length && index === 0 ? columns - 1 : 1,
  }));
}

/** A goal with its verdict: opens and closes its targets, and leads to its page. */
export function GoalHeading({
  row: { goal, targets },
  span,
  isOpen,
  onToggle,
  place: position,
}: {
  row: GoalRow;
  span: number;
  isOpen: boolean;
  onToggle: (id: string) => void;
  place: RowProps;
}) {
  const t = useTexts("views");
  const hrefOf = useGoalHref();
  const cells = cellsBeside(span - 1);
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
            <svg width="16" height="16" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
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
            {!isOpen && <span className="goal-hidden">{t("goal.hidden", { count: targets.length })}</span>}
          </span>
        </span>
        {cells.length === 0 && <GoalParts goal={goal} parts={["verdict", "links"]} />}
      </th>
      {cells.map(({ parts, span: width }) => (
        <td key={parts[0]} role="cell" className={`cell-goal-${parts[0] ?? ""}`} colSpan={width}>
          <GoalParts goal={goal} parts={parts} />
        </td>
      ))}
    </tr>
  );
}

function GoalParts({ goal, parts }: { goal: GoalSummary; parts: readonly ("verdict" | "links")[] }) {
  return parts.map((part) => {
    switch (part) {
      case "verdict":
        return (
          <div key={part}>
            <GoalVerdictCell goal={goal} />
          </div>
        );
      case "links":
        return <GoalLinks key={part} goal={goal} />;
      default:
        return part satisfies never;
    }
  });
}

/** Whom the goal is with, and the programmes it is linked to. */
const GoalLinks = memo(function GoalLinks({ goal }: { goal: GoalSummary }) {
  const t = useTexts("views");
  const { dataset } = useSite();
  const programmes = dataset.programmes.filter(({ id }) => goal.programmeIds.includes(id));
  return (
    <div className="goal-links">
      {goal.unit !== undefined && (
        <p>
          <span className="soft">{t("goal.unit")}</span> <AsWritten text={goal.unit} />
        </p>
      )}
      {programmes.length > 0 && (
        <>
          <span className="soft">{t("goal.programmes")}</span>{" "}
          <ul role="list" className="linked-programmes">
            {programmes.map((programme) => (
              <li key={programme.id}>
                <LocalizedName of={programme} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
});

/** A name that only the report has, in its language. */
function AsWritten({ text }: { text: string }) {
  const { report } = useQueryScope();
  return (
    <span lang={report.language}>
      <Highlight text={text} />
    </span>
  );
}
