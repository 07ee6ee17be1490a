import { useTexts } from "../../../i18n/translation";
import type { Report } from "../../../../domain/dataset/schema";
import { LabelledSelect } from "../../../components/controls/LabelledSelect";
import { useSite } from "../../../data/SiteContext";
import { useView } from "../../../routing/useView";

/** Another report of the same site: it opens at its newest round, with nothing narrowed. Only where there are several. */
export function ReportSelect({ report }: { report: Report }) {
  const t = useTexts("summary");
  const { dataset } = useSite();
  const [, setView] = useView();
  if (dataset.reports.length < 2) return null;
  const open = (reportId: string) => {
    const rounds = dataset.reports.find(({ id }) => id === reportId)?.rounds ?? [];
    setView({
      reportId,
      roundId: rounds.at(-1)?.id ?? "",
      compareId: rounds.at(-2)?.id ?? null,
      themes: [],
      programmes: [],
      statuses: [],
      changes: [],
      text: "",
    });
  };
  return (
    <LabelledSelect
      label={t("round.report")}
      value={report.id}
      lang={report.language}
      options={dataset.reports.toReversed().map((one) => ({ id: one.id, name: nameOf(one) }))}
      onChoose={open}
    />
  );
}

/** Reports of one organisation differ by their years, which not every title tells. */
const nameOf = ({ title, organisation, year }: Report): string =>
  [
    title,
    ...(title.includes(String(year)) ? [] : [String(year)]),
    ...(organisation === title ? [] : [organisation]),
  ].join(" · ");
