import type { i18n } from "i18next";
import type { Dataset, Language, Report } from "../../../../domain/dataset/schema";
import { createNameMatcher } from "../../../../domain/search/searchableText";
import { defaultViewOf } from "../../../../domain/url/viewParams";
import { queryResult } from "../../../data/QueryResultContext";
import { exportView } from "../../dashboard/export/exportView";

/** Saves a report as a table, as its dashboard opens. It has no addresses, because nothing is published yet. Returns the file's name. */
export function exportReport(
  format: "csv" | "xlsx",
  translator: i18n,
  dataset: Dataset,
  report: Report,
  language: Language,
): Promise<string> {
  const wholeGoal = ({ id }: { id: string }) => dataset.goals.find((goal) => goal.id === id);
  return exportView(format, translator, {
    dataset,
    language,
    result: queryResult(dataset, defaultViewOf(report), createNameMatcher(dataset), wholeGoal),
    getGoal: wholeGoal,
    address: "",
    linkTo: () => "",
  });
}
