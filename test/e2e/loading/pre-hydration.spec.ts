import type { Page } from "@playwright/test";
import { expect, ready, test } from "../site/site";

const script = "**/assets/main-*.js";

/** Opens a front page whose script is kept back; what comes back lets it go. */
async function openEarly(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("fi/", { waitUntil: "commit" });
  await page.getByRole("searchbox").waitFor();
  return release;
}

test("before the page answers it shows the course of the year and the table", async ({ page, problems }) => {
  const release = await openEarly(page);
  await expect(page.locator(".year-chart-drawing")).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  release();
  await ready(page);
  problems.splice(0, problems.length, ...problems.filter((line) => !line.includes("preload")));
});

test("a page that is hydrated in a background tab, where no frame is painted, shows everything", async ({ page }) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto("fi/");
  await expect(page.locator("html")).toHaveClass(/interactive/);
  await expect(page.locator(".year-chart-drawing")).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
});

test("what a reader presses, types and chooses before hydration is replayed afterwards", async ({ page, problems }) => {
  const release = await openEarly(page);
  const [bad, warn] = ["Ei toteudu 3", "Epävarma 1"].map((name) => page.getByRole("button", { name, exact: true }));
  if (!bad || !warn) throw new RangeError("no button");
  await bad.click();
  await warn.click();
  await page.getByRole("searchbox").pressSequentially("palvelu");
  await page.getByRole("combobox", { name: "Järjestys" }).selectOption("name");
  await expect(bad).toHaveAttribute("aria-pressed", "false");
  release();
  await ready(page);
  await expect(bad).toHaveAttribute("aria-pressed", "true");
  await expect(warn).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("searchbox")).toHaveValue("palvelu");
  await expect(page).toHaveURL(/\?status=at-risk&status=not-achieved&q=palvelu&sort=name$/);
  await expect(page.locator("[data-early]")).toHaveCount(0);
  problems.splice(0, problems.length, ...problems.filter((line) => !line.includes("preload")));
});

test("a press that is taken back before the page answers is not done", async ({ page, problems }) => {
  const release = await openEarly(page);
  const bad = page.getByRole("button", { name: "Ei toteudu 3", exact: true });
  await bad.dblclick();
  release();
  await ready(page);
  await expect(bad).toHaveAttribute("aria-pressed", "false");
  await expect(page).toHaveURL(/\/fi\/$/);
  problems.splice(0, problems.length, ...problems.filter((line) => !line.includes("preload")));
});

test("typing goes on while the page comes to life, and no letter is lost", async ({ page, problems }) => {
  const release = await openEarly(page);
  const search = page.getByRole("searchbox");
  await search.pressSequentially("kult");
  release();
  await search.pressSequentially("tuuripolku", { delay: 25 });
  await ready(page);
  await expect(search).toHaveValue("kulttuuripolku");
  await expect(page).toHaveURL(/\?q=kulttuuripolku$/);
  problems.splice(0, problems.length, ...problems.filter((line) => !line.includes("preload")));
});

test("where the page will never answer, nothing is left that waits", async ({ page, problems }) => {
  await page.route("**/data/summary.json", (route) => route.abort());
  const release = await openEarly(page);
  const bad = page.getByRole("button", { name: "Ei toteudu 3", exact: true });
  await bad.click();
  await expect(bad).toHaveAttribute("data-early", "");
  release();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(bad).not.toHaveAttribute("data-early");
  problems.splice(0);
});
