import type { i18n } from "i18next";
import { laterCourse } from "./laterCourse";
import { fetchPages } from "./laterPages";
import { fetchViews } from "./laterViews";

/** Fetches all that comes later: to write pages, which hold everything, and once the reader's own page answers. */
export async function fetchParts(translator: i18n): Promise<void> {
  await Promise.all([laterCourse.fetch(translator), fetchPages(translator), fetchViews(translator)]);
}
