import { useMemo } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Round } from "../../../../domain/dataset/schema";
import type { TargetSummary } from "../../../../domain/dataset/summary";
import { bySeverity, statuses } from "../../../../domain/status";
import type { Status } from "../../../../domain/status";
import { tallyTargets } from "../../../../domain/stats/tally";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";

/** Up to this many targets, each has a mark of its own; above, one mark stands for all of its kind. */
const mostMarks = 30;

const trouble = ["at-risk", "not-achieved"] as const satisfies readonly Status[];

/** The tally of targets, worst first: each count is also a filter. */
export function StatusTally({ targets, round }: { targets: readonly TargetSummary[]; round: Round }) {
  const t = useTexts("summary");
  const { language } = useSite();
  const word = useStatusLabel();
  const [view, setView] = useView();
  const tally = useMemo(() => tallyTargets(targets, round.id), [targets, round.id]);
  const present = bySeverity.filter((status) => tally[status] > 0);
  const chosen = view.statuses;
  const choose = (wanted: readonly Status[]) =>
    setView({ statuses: statuses.filter((status) => wanted.includes(status)) });
  const toggle = (status: Status) =>
    choose(chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status]);
  const onlyTrouble = chosen.length === trouble.length && trouble.every((status) => chosen.includes(status));
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
            {Array.from({ length: targets.length > mostMarks ? 1 : tally[status] }, (_, index) => (
              <StatusIcon key={index} status={status} />
            ))}
          </span>{" "}
          <span>{word(status, round.kind)}</span> <strong>{tally[status]}</strong>
        </button>
      ))}
      {trouble.every((status) => tally[status] > 0) && present.length > trouble.length && (
        <button
          type="button"
          className="status-filter status-filter-both scripted"
          aria-pressed={onlyTrouble}
          onClick={() => choose(onlyTrouble ? [] : trouble)}
        >
          <span className="mark-row">
            <StatusIcon status="not-achieved" />
            <StatusIcon status="at-risk" />
          </span>{" "}
          <span>
            {t("filter.both", {
              bad: word("not-achieved", round.kind),
              warn: word("at-risk", round.kind).toLocaleLowerCase(language),
            })}
          </span>{" "}
          <strong>{tally["not-achieved"] + tally["at-risk"]}</strong>
        </button>
      )}
      {chosen.length > 0 && (
        <p className="status-line-shown">
          {t("filter.shown", {
            count: chosen.reduce((sum, status) => sum + tally[status], 0),
            total: targets.length,
          })}{" "}
          <a href="#goals">{t("filter.toList")}</a>{" "}
          <button type="button" className="button-plain" onClick={() => choose([])}>
            {t("filter.all")}
          </button>
        </p>
      )}
    </div>
  );
}
