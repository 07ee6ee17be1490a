import type { Page } from "@playwright/test";
import { bySeverity, severity } from "../../src/domain/status";
import { assessmentIn, newestRound, statusIn } from "../../src/domain/goal/assessmentIn";
import { axeFindings, dataset, expect, open, ready, test } from "./site/site";

/*
 * A leader's questions, asked of the page in each language: where is the risk, what got worse, what exactly was said and when.
 * The answers are the dataset's own, so that another report asks the same.
 */
const report = dataset.reports.at(-1);
if (!report) throw new RangeError("the dataset holds no report");
const newest = newestRound(report);
const first = report.rounds[0] ?? newest;

const all = dataset.goals
  .filter(({ reportId }) => reportId === report.id)
  .flatMap((goal) => goal.targets.map((target) => ({ goal, target })));
const byTrouble = all.toSorted(
  (a, b) => severity(statusIn(a.target, newest.id)) - severity(statusIn(b.target, newest.id)),
);
const worst = byTrouble[0];
if (!worst) throw new RangeError("the dataset holds no target");
const said = assessmentIn(worst.target, newest.id);

const texts = {
  fi: { attention: "Huomiota", changes: "Muutokset", compare: "Vertaa", words: "Mitä tekstissä muuttui" },
  sv: {
    attention: "Kräver uppmärksamhet",
    changes: "Förändringar",
    compare: "Jämför med",
    words: "Vad som ändrades i texten",
  },
  en: { attention: "Needs attention", changes: "Changes", compare: "Compare with", words: "What changed in the text" },
} as const;

const nameOf = (language: keyof typeof texts) => worst.target.translations[language] ?? worst.target.name;
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
const fits = async (page: Page, width: number) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

for (const language of ["fi", "sv", "en"] as const) {
  const { attention, changes, compare, words } = texts[language];

  test(`${language}: where is the risk, and what exactly was said`, async ({ page }) => {
    await open(page, `${language}/`);
    await page
      .getByRole("region", { name: attention })
      .getByRole("link", { name: nameOf(language) })
      .click();
    const target = page.locator(`[id="${worst.target.id}"]`);
    await expect(target).toBeInViewport();
    await expect(target.getByRole("heading", { level: 3 })).toHaveText(nameOf(language));
    if (said.evidence) await expect(target.locator("mark").first()).toBeVisible();
    for (const round of report.rounds)
      if (assessmentIn(worst.target, round.id).text !== "")
        await expect(
          target.locator(".round-text").nth(report.rounds.length - 1 - report.rounds.indexOf(round)),
        ).toBeVisible();
  });

  test(`${language}: what got worse over the year, old words beside new`, async ({ page }) => {
    await open(page, `${language}/?view=changes`);
    const view = page.locator("#view-changes");
    if (first.id !== newest.id) await page.locator(".bar").getByLabel(compare).selectOption(first.id);
    await expect(page).toHaveURL(new RegExp(`compare=${first.id}`));
    await expect(view).toHaveAccessibleName(changes);
    const item = view.locator(".change-item").first();
    await expect(item.locator(".change-side")).toHaveCount(2);
    const differing = view.locator(".change-words").first();
    await differing.getByText(words).click();
    await expect(differing.locator("del").first()).toBeVisible();
    await expect(differing.locator("ins").first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await fits(page, 320);
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`${language}: the goal page passes axe with everything open, fits a phone, and prints what was said`, async ({
    page,
  }) => {
    await open(page, `${language}/goal/${worst.goal.id}/`);
    await openAll(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await fits(page, 320);
    expect(await axeFindings(page)).toEqual([]);

    await page.reload();
    await ready(page);
    await page.emulateMedia({ media: "print" });
    const closed = page.locator(`[id="${worst.target.id}"] details.round-text:not([open]) .report-text`);
    for (const text of await closed.all()) await expect(text).toBeVisible();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
}

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
