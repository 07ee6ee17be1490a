import type { Dataset } from "../domain/dataset/schema";
import type { Method } from "../domain/method";
import type { Manifest } from "./assets";

/** What makes a page live that is no dashboard, beside what every page starts with. */
export const pageScripts = {
  goal: "src/app/pages/goal/GoalPage.tsx",
  plain: "src/app/plainPages.ts",
  studio: "src/app/pages/studio/StudioPage.tsx",
} as const;

/** What every page of one edition of the site shares. `siteUrl` ends with a slash; without it nothing in a page is absolute. */
export interface BuildContext {
  dataset: Dataset;
  method: Method;
  /** `index.html` of this repository. */
  template: string;
  manifest: Manifest;
  siteUrl: string | undefined;
  /** The file below the site's folder that holds each goal's words, by the goal's id. */
  words: ReadonlyMap<string, string>;
}
