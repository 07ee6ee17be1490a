import type { Page } from "../url/page";
import { later } from "./later";

/** The pages that a reader comes to from the dashboard, or by a link: each fetches its own code. */
export const laterPages = {
  goal: later(async () => (await import("./GoalPage")).GoalPage),
  goals: later(async () => (await import("./GoalsPage")).GoalsPage),
  about: later(async () => (await import("./AboutPage")).AboutPage),
  accessibility: later(async () => (await import("./AccessibilityPage")).AccessibilityPage),
};

/** Fetches what one kind of page needs beyond the first script. */
export async function fetchPage(kind: Page["kind"]): Promise<void> {
  if (kind === "goal" || kind === "goals" || kind === "about" || kind === "accessibility")
    await laterPages[kind].fetch();
}

/** Fetches every page: to write them, and once the reader's own page answers. */
export async function fetchPages(): Promise<void> {
  await Promise.all(Object.values(laterPages).map(({ fetch }) => fetch()));
}
