import type { Dataset } from "../domain/dataset/schema";
import type { Method } from "../domain/method";
import type { Manifest } from "./assets";

/** The scripts that hydrate pages other than the dashboard, in addition to the main script. */
export const pageScripts = {
  goal: "src/app/pages/goal/GoalPage.tsx",
  plain: "src/app/plainPages.ts",
  studio: "src/app/pages/studio/StudioPage.tsx",
} as const;

/** What all pages of one build share. `siteUrl` ends with a slash; without it, pages have no absolute URLs. */
export interface BuildContext {
  dataset: Dataset;
  method: Method;
  /** `index.html` of this repository. */
  template: string;
  manifest: Manifest;
  siteUrl: string | undefined;
  /** For each goal's id, the file below the site's folder with the goal's texts. */
  goalTextFiles: ReadonlyMap<string, string>;
}
