import { expect, goal, open, test } from "../e2e/site/site";

interface Shown {
  path: string;
  /** The width of the window; a laptop's where none is named. */
  width?: number;
  /** Print shows the page as on paper. */
  media?: "print";
  /** What is kept a picture of: its name, and where it is. */
  elements: Readonly<Record<string, string>>;
}

const laptop = 1280;
const phone = 320;
const tablet = 768;
/** The printable width of A4, in pixels. */
const paper = 690;
const goalPath = `goal/${goal.id}/`;

const pages: readonly Shown[] = [
  {
    path: "fi/",
    elements: {
      "site-header-fi": ".site-header",
      "headline-fi": ".headline",
      "status-tally-fi": ".status-line",
      "attention-fi": ".attention",
      "year-chart-fi": ".year-chart",
      "table-fi": "#view-table",
      "site-footer-fi": ".site-footer",
    },
  },
  {
    path: "sv/",
    width: phone,
    elements: {
      "headline-sv-phone": ".headline",
      "status-tally-sv-phone": ".status-line",
      "attention-sv-phone": ".attention",
      "year-chart-sv-phone": ".year-chart",
      "table-sv-phone": "#view-table",
    },
  },
  {
    path: "fi/",
    width: paper,
    media: "print",
    elements: { "table-fi-printed": "#view-table", "headline-fi-printed": ".headline" },
  },
  { path: "fi/?status=not-achieved", elements: { "bar-fi": ".bar" } },
  { path: "fi/?view=timeline", elements: { "timeline-fi": "#view-timeline" } },
  { path: "sv/?view=changes", elements: { "changes-sv": "#view-changes" } },
  { path: "en/?view=charts", elements: { "charts-en": "#view-charts" } },
  {
    path: `en/${goalPath}`,
    width: tablet,
    elements: {
      "goal-header-en-tablet": ".goal-opening",
      "goal-chart-en-tablet": ".goal-page .year-chart",
      "goal-targets-en-tablet": ".goal-targets",
    },
  },
  { path: "fi/method/", width: tablet, elements: { "method-order-fi-tablet": "#order" } },
];

for (const { path, width = laptop, media, elements } of pages)
  test(`${path} at ${width} px looks as in the kept pictures${media ? ", on paper" : ""}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1400 });
    await open(page, path);
    if (media) await page.emulateMedia({ media });
    for (const [name, element] of Object.entries(elements)) {
      const shown = page.locator(element);
      if (name === "charts-en") {
        // What sticks to the window would lie over a picture that is higher than the window.
        await page.locator(".bar").evaluate((bar) => bar.style.setProperty("position", "static"));
        // Each chart is drawn when it is scrolled to.
        for (const place of await shown.locator("figure").all()) {
          await place.scrollIntoViewIfNeeded();
          await expect(place.locator(".chart-drawing svg").first()).toBeVisible();
        }
      }
      await expect.soft(shown).toHaveScreenshot(`${name}.png`);
    }
  });

test("the tolerance is small enough: a lost label is seen", async ({ page }) => {
  await page.setViewportSize({ width: laptop, height: 1400 });
  await open(page, "fi/");
  const tally = page.locator(".status-line");
  await expect(tally).toHaveScreenshot("status-tally-fi.png");
  await tally.getByText("Epävarma", { exact: true }).evaluate((label) => label.replaceChildren());
  await expect(tally).not.toHaveScreenshot("status-tally-fi.png");
});
