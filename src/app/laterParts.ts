import { laterCourse } from "./laterCourse";
import { fetchPages } from "./laterPages";
import { fetchViews } from "./laterViews";

/** Fetches all that comes later: to write pages, which hold everything, and once the reader's own page answers. */
export async function fetchParts(): Promise<void> {
  await Promise.all([laterCourse.fetch(), fetchPages(), fetchViews()]);
}
