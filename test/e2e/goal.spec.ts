import type { Page } from "@playwright/test";
import { bySeverity, severity } from "../../src/domain/status";
import { assessmentIn, newestRound, statusIn } from "../../src/domain/goal/assessmentIn";
import type { Language } from "../../src/domain/dataset/schema";
import { languages } from "../../src/domain/language";
import { openFolds } from "./site/accessibilityPreferences";
import { axeFindings, dataset, expect, open, test } from "./site/site";

/*
 * A leader's questions to the page: where is the risk, what got worse, what exactly was said and when.
 * The answers are the dataset's own, so that another report asks the same.
 */
const report = dataset.reports.at(-1);
if (!report) throw new RangeError("the dataset holds no report");
const newest = newestRound(report);
const first = report.rounds[0] ?? newest;

const all = dataset.goals
  .filter(({ reportId }) => reportId === report.id)
  .flatMap((goal) => goal.targets.map((target) => ({ goal, target })));
const byAtRiskOrMissed = all.toSorted(
  (a, b) => severity(statusIn(a.target, newest.id)) - severity(statusIn(b.target, newest.id)),
);
const worst = byAtRiskOrMissed[0];
if (!worst) throw new RangeError("the dataset holds no target");
const newestAssessment = assessmentIn(worst.target, newest.id);

const nameIn = (language: Language) => worst.target.translations[language] ?? worst.target.name;
const fits = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

test("where is the risk, and what exactly was said", async ({ page }) => {
  await open(page, "fi/");
  await page
    .getByRole("region", { name: "Huomiota" })
    .getByRole("link", { name: nameIn("fi") })
    .click();
  const target = page.locator(`[id="${worst.target.id}"]`);
  await expect(target).toBeInViewport();
  await expect(target.getByRole("heading", { level: 3 })).toHaveText(nameIn("fi"));
  if (newestAssessment.evidence) await expect(target.locator("mark").first()).toBeVisible();
  for (const round of report.rounds)
    if (assessmentIn(worst.target, round.id).text !== "")
      await expect(
        target.locator(".round-text").nth(report.rounds.length - 1 - report.rounds.indexOf(round)),
      ).toBeVisible();
});

test("what got worse over the year, old words beside new", async ({ page }) => {
  await open(page, "sv/?view=changes");
  const view = page.locator("#view-changes");
  if (first.id !== newest.id) await page.locator(".bar").getByLabel("Jämför med").selectOption(first.id);
  await expect(page).toHaveURL(new RegExp(`compare=${first.id}`));
  await expect(view).toHaveAccessibleName("Förändringar");
  const item = view.locator(".change-item").first();
  await expect(item.locator(".change-side")).toHaveCount(2);
  const differing = view.locator(".change-words").first();
  await differing.getByText("Vad som ändrades i texten").click();
  await expect(differing.locator("del").first()).toBeVisible();
  await expect(differing.locator("ins").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await fits(page, 320);
  expect(await axeFindings(page)).toEqual([]);
});

test("with everything open the goal's page fits a phone in each language, and passes axe there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const language of languages) {
    await open(page, `${language}/goal/${worst.goal.id}/`);
    await openFolds(page);
    await fits(page, 320);
  }
  expect(await axeFindings(page)).toEqual([]);
});

test("the status line is a filter that shows it is one: pressed, told, and taken back", async ({ page }) => {
  await open(page, "fi/");
  const line = page.getByRole("group", { name: "Rajaa osatavoitteet tilan mukaan" });
  const present = bySeverity.filter((status) => all.some(({ target }) => statusIn(target, newest.id) === status));
  const button = line.getByRole("button").first();
  expect(present.length).toBeGreaterThan(0);
  await expect(button).toHaveCSS("cursor", "pointer");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  const at = await button.boundingBox();
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  // Being pressed moves nothing under the reader's finger.
  expect(await button.boundingBox()).toEqual(at);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ei toteudu: ");
  await page.getByRole("button", { name: "Poista kaikki rajaukset" }).click();
  await expect(button).toHaveAttribute("aria-pressed", "false");
});
