import { StatusLabel } from "../../../components/status/StatusIcon";
import { ReportName } from "../../../components/text/ReportName";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { roundName } from "../../../wording/roundName";
import type { Dataset, Report } from "../../../../domain/dataset/schema";
import { Paged } from "../components/Paged";
import { readerChanges } from "../questions/published";
import type { ReaderChange } from "../questions/published";

/** The list of changes for readers of the site. */
export function ReaderChangesList({ dataset, report }: { dataset: Dataset; report: Report }) {
  const t = useTexts("studio");
  const lang = useReportLang(report.language);
  const { dataset: published } = useSite();
  const changes = readerChanges(published, dataset, report.id);
  if (!changes) return <p>{t("preview.new")}</p>;
  const { statuses, added, gone, rounds, lostDecisions } = changes;
  if (lostDecisions + statuses.length + added.length + gone.length + rounds.length === 0)
    return <p>{t("preview.nothing")}</p>;
  const names = (label: string, some: readonly string[]) =>
    some.length > 0 && (
      <li>
        {label} <span {...lang}>{some.join("; ")}</span>
      </li>
    );
  return (
    <>
      {lostDecisions > 0 && <p className="studio-notice">{t("preview.lostDecisions", { count: lostDecisions })}</p>}
      <h3>{t("preview.changes")}</h3>
      <ul>
        {names(t("preview.rounds"), rounds)}
        {names(t("preview.gone"), gone)}
        {names(t("preview.added"), added)}
      </ul>
      <Paged items={statuses} size={10}>
        {(shown) => (
          <ul>
            {shown.map((change) => (
              <StatusChange key={`${change.target.id} ${change.round.id}`} change={change} report={report} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function StatusChange({ change: { target, round, before, after }, report }: { change: ReaderChange; report: Report }) {
  const common = useTexts("common");
  const { language } = useSite();
  const { kind } = round;
  return (
    <li>
      <ReportName of={target} report={report} />, {roundName(common, language, report, round)}:{" "}
      <StatusLabel status={before.status} noneReason={before.noneReason} kind={kind} /> →{" "}
      <StatusLabel status={after.status} noneReason={after.noneReason} kind={kind} />
    </li>
  );
}
