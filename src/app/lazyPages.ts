import type { i18n } from "i18next";
import type { Page } from "../domain/url/paths";
import { belowBreadcrumb } from "./shell/belowBreadcrumb";
import { loadPageStyles } from "./loadPageStyles";
import { lazyComponent } from "./components/lazyComponent";
import { lazyViews, LazyYearChart } from "./pages/dashboard/lazyViews";

const withStyles = async <Script>(script: Promise<Script>): Promise<Script> => {
  const [loaded] = await Promise.all([script, loadPageStyles()]);
  return loaded;
};

const plainPages = () => withStyles(import("./plainPages"));

/** The pages that are loaded on demand. */
export const lazyPages = {
  goal: lazyComponent(
    () => belowBreadcrumb(withStyles(import("./pages/goal/GoalPage")).then((all) => all.GoalPage)),
    "further",
  ),
  goals: lazyComponent(() => belowBreadcrumb(plainPages().then((all) => all.GoalListPage)), "further"),
  reports: lazyComponent(async () => (await plainPages()).ReportsPage, "further"),
  about: lazyComponent(() => belowBreadcrumb(plainPages().then((all) => all.AboutPage)), "further"),
  method: lazyComponent(() => belowBreadcrumb(plainPages().then((all) => all.MethodPage)), "further"),
  accessibility: lazyComponent(() => belowBreadcrumb(plainPages().then((all) => all.AccessibilityPage)), "further"),
  studio: lazyComponent(
    () => belowBreadcrumb(import("./pages/studio/StudioPage").then((all) => all.StudioPage)),
    "studio",
  ),
  unknown: lazyComponent(async () => (await plainPages()).NotFoundPage, "further"),
} satisfies Record<Exclude<Page["kind"], "dashboard">, unknown>;

/** Loads a page; null if it is there already, as the dashboard always is. */
export const loadPage = (kind: Page["kind"], translator: i18n): Promise<void> | null =>
  kind === "dashboard" || lazyPages[kind].loadedFor.has(translator) ? null : lazyPages[kind].preload(translator);

/** Shown instead of the dashboard on a site without reports. */
export const LazyEmptySite = lazyComponent(async () => (await plainPages()).EmptySite, "further");

/** Preloads all lazy pages and views, so that they open at once; not the studio, which few readers open. */
export async function preloadAll(translator: i18n): Promise<void> {
  const pages = Object.values(lazyPages).filter((page) => page !== lazyPages.studio);
  const all = [LazyYearChart, LazyEmptySite, ...pages, ...Object.values(lazyViews)];
  await Promise.all(all.map(({ preload }) => preload(translator)));
}
