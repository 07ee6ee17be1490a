import type { i18n } from "i18next";
import type { ViewLayout } from "../../../domain/url/viewParams";
import { later } from "../../lazyPart";

/** The views that are closed at first. The table is the one that an address without a query opens, and comes with the page. */
export const laterViews = {
  timeline: later(async () => (await import("./timeline/Timeline")).Timeline),
  changes: later(async () => (await import("./changes/ChangesView")).ChangesView, { speaksFurther: true }),
  charts: later(async () => (await import("./charts/ChartsView")).ChartsView, { speaksFurther: true }),
} satisfies Record<Exclude<ViewLayout, "table">, unknown>;

/** Fetches every view: to write a page, which holds them all, and for whoever may open one at any moment. */
export async function fetchViews(translator: i18n): Promise<void> {
  await Promise.all(Object.values(laterViews).map(({ fetch }) => fetch(translator)));
}
