import type { i18n } from "i18next";
import type { Page } from "../domain/url/paths";
import { later } from "./lazyPart";

const speaksFurther = true;
const plainPages = () => import("./plainPages");

/** Every page but the dashboard: each fetches its own code, and the texts that the dashboard opens without. */
export const laterPages = {
  goal: later(async () => (await import("./pages/goal/GoalPage")).GoalPage, { speaksFurther }),
  goals: later(async () => (await plainPages()).GoalsPage, { speaksFurther }),
  about: later(async () => (await plainPages()).AboutPage, { speaksFurther }),
  method: later(async () => (await plainPages()).MethodPage, { speaksFurther }),
  accessibility: later(async () => (await plainPages()).AccessibilityPage, { speaksFurther }),
  unknown: later(async () => (await plainPages()).UnknownPage, { speaksFurther }),
} satisfies Record<Exclude<Page["kind"], "dashboard">, unknown>;

/** What a site without reports shows instead of its dashboard. */
export const laterEmptySite = later(async () => (await plainPages()).EmptySite, { speaksFurther });

/** Fetches what one kind of page needs beyond the first script. */
export async function fetchPage(kind: Page["kind"], translator: i18n): Promise<void> {
  if (kind !== "dashboard") await laterPages[kind].fetch(translator);
}

/** Fetches every page: to write them, and once the reader's own page answers. */
export async function fetchPages(translator: i18n): Promise<void> {
  await Promise.all([laterEmptySite, ...Object.values(laterPages)].map(({ fetch }) => fetch(translator)));
}
