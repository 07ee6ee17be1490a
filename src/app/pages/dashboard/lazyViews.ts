import { lazyComponent } from "../../components/lazyComponent";
import type { ViewLayout } from "../../../domain/url/viewParams";

/** The views that are closed at first. The table is the one that an address without a query opens, and comes with the page. */
export const lazyViews = {
  timeline: lazyComponent(async () => (await import("./timeline/Timeline")).Timeline),
  changes: lazyComponent(async () => (await import("./changes/ChangesView")).ChangesView, "further"),
  charts: lazyComponent(async () => (await import("./charts/ChartsView")).ChartsView, "further"),
} satisfies Record<Exclude<ViewLayout, "table">, unknown>;

/** The course of the year is in the prerendered page, to be read at once; what makes it answer to touch comes after the filters do. */
export const LazyYearChart = lazyComponent(
  async () => (await import("../../components/year-chart/YearChart")).YearChart,
);
