import { lazyComponent } from "../../components/lazyComponent";
import type { ViewLayout } from "../../../domain/url/viewParams";

/** The views that are closed at first. The table is the default view and is loaded with the page. */
export const lazyViews = {
  timeline: lazyComponent(async () => (await import("./timeline/Timeline")).Timeline, "further"),
  changes: lazyComponent(async () => (await import("./changes/ChangesView")).ChangesView, "further"),
  charts: lazyComponent(async () => (await import("./charts/ChartsView")).ChartsView, "further"),
} satisfies Record<Exclude<ViewLayout, "table">, unknown>;

/** The year chart is prerendered; its script is loaded after that of the filters. */
export const LazyYearChart = lazyComponent(
  async () => (await import("../../components/year-chart/YearChart")).YearChart,
);
