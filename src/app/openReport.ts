import type { Report } from "../model/contract";
import type { Overview } from "../model/overview";
import type { Page } from "../url/page";
import type { View } from "../url/view";
import { newestReport } from "../url/view";

/** The report that the open page speaks of: a goal's own, else the one in view. */
export function openReport(dataset: Overview, page: Page, view: View): Report {
  const goal = page.kind === "goal" ? dataset.goals.find(({ id }) => id === page.goalId) : undefined;
  const id = goal?.reportId ?? view.reportId;
  return dataset.reports.find((report) => report.id === id) ?? newestReport(dataset);
}
