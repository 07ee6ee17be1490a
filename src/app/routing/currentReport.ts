import type { Report } from "../../domain/dataset/schema";
import type { DatasetSummary } from "../../domain/dataset/summary";
import type { Page } from "../../domain/url/paths";
import type { ViewState } from "../../domain/url/viewParams";
import { newestReport } from "../../domain/url/viewParams";

/** The report of the open page: a goal's own, else the one in view. */
export function currentReport(dataset: DatasetSummary, page: Page, view: ViewState): Report {
  const goal = page.kind === "goal" ? dataset.goals.find(({ id }) => id === page.goalId) : undefined;
  const id = goal?.reportId ?? view.reportId;
  return dataset.reports.find((report) => report.id === id) ?? newestReport(dataset);
}
