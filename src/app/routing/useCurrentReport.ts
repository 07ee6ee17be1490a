import type { Report } from "../../domain/dataset/schema";
import { newestReport } from "../../domain/url/viewParams";
import { useAddress } from "./useAddress";
import { useSite } from "../data/SiteContext";
import { useView } from "./useView";

/** The report of the open page: a goal's own, else the one in view. */
export function useCurrentReport(): Report {
  const { dataset } = useSite();
  const { page } = useAddress();
  const [view] = useView();
  const goal = page.kind === "goal" ? dataset.goals.find(({ id }) => id === page.goalId) : undefined;
  const id = goal?.reportId ?? view.reportId;
  return dataset.reports.find((report) => report.id === id) ?? newestReport(dataset);
}
