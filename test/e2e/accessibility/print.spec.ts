import { expect, goal, open, test } from "../site/site";
import type { Page } from "@playwright/test";

/** Opens a page whose own print buttons are heard, and leaves the layout on as the browser's dialogue would. */
async function openToPrint(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = "";
    };
  });
  await open(page, path);
}

const pressed = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator("html[data-printed]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
};

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("paper says which round, of what day, narrowed to what, and where it is found again", async ({ page, site }) => {
  await openToPrint(page, "fi/?status=at-risk&status=not-achieved");
  await pressed(page, "Tulosta");
  const head = page.locator(".print-head");
  await expect(head).toContainText("Ennuste 3/2020 · tammi–syyskuu (Q3) · tilanne 30.9.2020");
  await expect(head).toContainText("rajaus – Tila: Epävarma, Ei toteudu");
  await expect(head).toContainText(`${site}fi/?status=at-risk&status=not-achieved`);
  await expect(page.getByRole("button").filter({ visible: true }).and(page.locator(".print-button"))).toHaveCount(0);
});

test("paper shows no focus, wherever the keyboard left it", async ({ page }) => {
  await openToPrint(page, "fi/");
  const status = page.getByRole("button", { name: "Ei toteudu 3", exact: true });
  await status.focus();
  await page.keyboard.press("Enter");
  await expect(status).not.toHaveCSS("outline-style", "none");
  await page.emulateMedia({ media: "print" });
  await expect(status).toHaveCSS("outline-style", "none");
});

test("each goal has a page of its own where that is asked for", async ({ page }) => {
  await openToPrint(page, "sv/");
  await pressed(page, "Skriv ut");
  const running = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: "screen" });
  await pressed(page, "Skriv ut ett mål per sida");
  const apart = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(apart).toBeGreaterThan(running);
});

test("charts that nobody has scrolled to are drawn for paper, as wide as the page, beside their tables", async ({
  page,
}) => {
  await openToPrint(page, "en/?view=charts");
  // Before any button is pressed: the browser's own print command waits for nothing.
  await expect(page.locator(".chart-drawing svg.recharts-surface")).toHaveCount(3);
  await pressed(page, "Print");
  for (const drawing of await page.locator(".chart-drawing svg.recharts-surface").all())
    expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual(690);
  await expect(page.locator(".tally table").filter({ visible: true })).toHaveCount(3);
});

test("the timeline's columns are named on every sheet, and a group's counts stand on one line", async ({ page }) => {
  await openToPrint(page, "fi/?view=timeline");
  await pressed(page, "Tulosta");
  await expect(page.locator(".timeline-head")).toHaveCSS("display", "table-header-group");
  await page.setViewportSize({ width: 688, height: 1000 });
  const heights = await page
    .locator(".share-count")
    .evaluateAll((counts) => counts.map((count) => count.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(30);
});

test("a goal prints with every round's whole text, whatever is folded on the screen, and its targets each on one sheet", async ({
  page,
}) => {
  await openToPrint(page, `fi/goal/${goal.id}/`);
  await pressed(page, "Tulosta");
  for (const text of await page.locator(".round-text > :not(summary)").all())
    expect((await text.boundingBox())?.height ?? 0).toBeGreaterThan(0);
  for (const target of await page.locator(".target").all()) await expect(target).toHaveCSS("break-inside", "avoid");
});

test("nothing on paper is wider than the page", async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  for (const path of ["fi/", "fi/?view=timeline", "fi/?view=changes", "fi/?view=charts", `fi/goal/${goal.id}/`]) {
    await open(page, path);
    await page.emulateMedia({ media: "print" });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > innerWidth + 1 &&
            one.checkVisibility() &&
            !one.closest(".visually-hidden"),
        )
        .map((one) => `${one.tagName}.${one.getAttribute("class") ?? ""}`),
    );
    expect(wide, path).toEqual([]);
    await page.emulateMedia({ media: "screen" });
  }
});
