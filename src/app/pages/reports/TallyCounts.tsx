import { shownStatuses } from "../../../domain/status";
import { total } from "../../../domain/stats/tally";
import type { Tally } from "../../../domain/stats/tally";
import { StatusIcon } from "../../components/status/StatusIcon";
import { useTexts } from "../../i18n/translation";

/** How many goals were met of how many, and the count of each status. */
export function TallyCounts({ tally }: { tally: Tally }) {
  const t = useTexts("pages");
  const all = total(tally);
  if (all === 0) return null;
  return (
    <>
      <p className="report-met">{t("reports.met", { met: tally.achieved, count: all })}</p>
      <ul role="list" className="report-counts">
        {shownStatuses
          .filter((status) => status !== "achieved" && tally[status] > 0)
          .map((status) => (
            <li key={status}>
              <StatusIcon status={status} size={16} />
              <span className="visually-hidden">{t(`reports.status.${status}`)}: </span>
              {tally[status]}
            </li>
          ))}
      </ul>
    </>
  );
}
