import type { i18n } from "i18next";
import { laterCourse } from "./pages/dashboard/lazyYearChart";
import { fetchPages } from "./lazyPages";
import { fetchViews } from "./pages/dashboard/lazyViews";

/** Fetches all that comes later: to write pages, which hold everything, and once the reader's own page answers. */
export async function fetchParts(translator: i18n): Promise<void> {
  await Promise.all([laterCourse.fetch(translator), fetchPages(translator), fetchViews(translator)]);
}
