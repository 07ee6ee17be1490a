import { onOneLine } from "./exportContent";
import type { ExportContent, ExportTexts } from "./exportContent";
import { filterSummary } from "../../../wording/filterSummary";
import { periodName, roundName } from "../../../wording/roundName";

/** The round's name and the months that it covers. */
export function roundAndPeriod({ common: texts }: ExportTexts, { language, result: { report, round } }: ExportContent) {
  return `${roundName(texts, language, report, round)}, ${periodName(texts, language, round)}`;
}

/** The active filters in words; null if there are none. */
export function filtersText(texts: ExportTexts, { dataset, language, result }: ExportContent): string | null {
  const filters = filterSummary(texts, language, dataset, result.view, result.round);
  return filters.length === 0 ? null : onOneLine(filters.join("; "));
}

/** How much of the report the view shows, in the page's words. */
export function shownText({ views: t }: ExportTexts, { shown, all }: ExportContent["result"]): string {
  return shown.goals === all.goals && shown.targets === all.targets
    ? t("count.all", { count: all.targets, goals: t("count.goals", { count: all.goals }) })
    : t("count.some", { count: all.targets, shown: shown.targets, goals: shown.goals, allGoals: all.goals });
}

/** The provenance of a download, as lines of label and value. */
export function provenance(texts: ExportTexts, content: ExportContent): [label: string, value: string][] {
  const { download: t, views } = texts;
  const { dataset, language, result, address } = content;
  const { report, compare, view } = result;
  const licence = dataset.site?.licence;
  const lines: [string, string | null][] = [
    [t("provenance.organisation"), report.organisation],
    [t("provenance.report"), report.title],
    [t("provenance.round"), roundAndPeriod(texts, content)],
    [t("provenance.compared"), compare && roundName(texts.common, language, report, compare)],
    [t("provenance.filters"), filtersText(texts, content) ?? t("provenance.noFilters")],
    [t("provenance.shown"), shownText(texts, result)],
    [t("provenance.sort"), views(`sort.${view.sort}`)],
    [t("provenance.address"), address],
    ...report.sources.map(({ file, sha256 }): [string, string] => [
      t("provenance.file"),
      `${file} (SHA-256 ${sha256})`,
    ]),
    [t("provenance.how"), t("provenance.howText")],
    [t("provenance.licence"), licence ? [licence.name, licence.address].filter(Boolean).join(", ") : null],
  ];
  return lines.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, onOneLine(value)]]));
}
