import { useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import { badStatuses, shownStatuses } from "../../../../domain/status";
import type { ShownStatus } from "../../../../domain/status";
import { tallyTargets } from "../../../../domain/stats/tally";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { focusFilterSummary } from "../filters/focusFilterSummary";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";

/** Up to this many targets, there is an icon per target; above, one per status. */
const maxMarks = 30;

/** The tally of targets, worst first. Each count is a button that filters by the status, and counts the targets that the other filters leave. */
export function StatusTally() {
  const t = useTexts("summary");
  const { language } = useSite();
  const statusLabel = useStatusLabel();
  const [view, setView] = useView();
  const { round, anyStatusGoals } = useQueryResult();
  const targets = useMemo(() => anyStatusGoals.flatMap((goal) => goal.targets), [anyStatusGoals]);
  const tally = useMemo(() => tallyTargets(targets, round.id), [targets, round.id]);
  const chosen = view.statuses;
  const present = shownStatuses.filter((status) => tally[status] > 0 || chosen.includes(status));
  const choose = (wanted: readonly ShownStatus[]) =>
    setView({ statuses: shownStatuses.filter((status) => wanted.includes(status)) });
  const toggle = (status: ShownStatus) => {
    choose(chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status]);
    // A status without targets has a button only while it is chosen.
    if (tally[status] === 0) focusFilterSummary();
  };
  const isBadOnly = chosen.length === badStatuses.length && badStatuses.every((status) => chosen.includes(status));
  if (present.length === 0) return null;
  return (
    <div className="status-line" role="group" aria-label={t("filter.label")}>
      <p className="status-line-lead scripted">{t("filter.lead")}</p>
      {present.map((status) => (
        <button
          key={status}
          type="button"
          className="status-filter"
          aria-pressed={chosen.includes(status)}
          onClick={() => toggle(status)}
        >
          <span className="mark-row mark-row-each">
            {Array.from({ length: targets.length > maxMarks ? 1 : tally[status] }, (_, index) => (
              <StatusIcon key={index} status={status} />
            ))}
          </span>{" "}
          <span>{statusLabel(status, round.kind)}</span> <strong>{tally[status]}</strong>
        </button>
      ))}
      {badStatuses.every((status) => tally[status] > 0) && present.length > badStatuses.length && (
        <button
          type="button"
          className="status-filter status-filter-both scripted"
          aria-pressed={isBadOnly}
          onClick={() => choose(isBadOnly ? [] : badStatuses)}
        >
          <span className="mark-row">
            <StatusIcon status="not-achieved" />
            <StatusIcon status="at-risk" />
          </span>{" "}
          <span>
            {t("filter.both", {
              bad: statusLabel("not-achieved", round.kind),
              warn: statusLabel("at-risk", round.kind).toLocaleLowerCase(language),
            })}
          </span>{" "}
          <strong>{tally["not-achieved"] + tally["at-risk"]}</strong>
        </button>
      )}
    </div>
  );
}
