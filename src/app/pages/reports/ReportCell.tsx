import type { ReportState } from "../../../domain/stats/reportsOverview";
import { defaultViewOf } from "../../../domain/url/viewParams";
import { total } from "../../../domain/stats/tally";
import { ChangeIcon } from "../../components/status/ChangeIcon";
import { OrganisationName, ReportTitle } from "../../components/text/ReportTitle";
import { useSite } from "../../data/SiteContext";
import { useTexts } from "../../i18n/translation";
import { Link } from "../../routing/Link";
import { useLinks } from "../../routing/useLinks";
import { roundName, shortRoundName } from "../../wording/roundName";
import { overviewChanges } from "./overviewChanges";
import { TallyBar } from "./TallyBar";
import { TallyCounts } from "./TallyCounts";

/** One report in the overview: a link to it, its goals as a bar with counts, and what changed: in a forecast since the round before, in an outcome since the year before. */
export function ReportCell({ state }: { state: ReportState }) {
  const common = useTexts("common");
  const { language } = useSite();
  const { to } = useLinks();
  const { report, round, tally } = state;
  return (
    <div className="report-cell">
      <Link href={to({ kind: "dashboard" }, defaultViewOf(report))}>
        <span className="visually-hidden">
          <OrganisationName report={report} />, <ReportTitle report={report} />:{" "}
        </span>
        {roundName(common, language, report, round)}
      </Link>
      <TallyBar tally={tally} />
      <TallyCounts tally={tally} />
      <p className="report-change muted">
        <Changed state={state} />
      </p>
    </div>
  );
}

function Changed({ state: { round, since, yearBefore } }: { state: ReportState }) {
  const t = useTexts("pages");
  if (yearBefore !== null && round.kind === "outcome") {
    const { year, tally } = yearBefore;
    return t("reports.yearBefore", { year, met: tally.achieved, all: total(tally) });
  }
  if (since === null) return null;
  const changed = overviewChanges.filter((change) => since.counts[change] > 0);
  return (
    <>
      {shortRoundName(since.from)} →{" "}
      {changed.map((change) => (
        <span key={change} className="report-change-count">
          <ChangeIcon change={change} />
          <span className="visually-hidden">{t(`reports.change.${change}`)}: </span> {since.counts[change]}
        </span>
      ))}
      {changed.length === 0 && t("reports.change.none")}
    </>
  );
}
