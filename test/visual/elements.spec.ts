import { expect, goal, open, test } from "../e2e/site/site";

interface Shown {
  /** The name of the kept picture. */
  name: string;
  path: string;
  element: string;
  /** The width of the window; a laptop's where none is named. */
  width?: number;
  /** Print shows the element as on paper. */
  media?: "print";
}

const laptop = 1280;
const phone = 320;
const tablet = 768;
/** The printable width of A4, in pixels. */
const paper = 690;
const goalPath = `goal/${goal.id}/`;

const elements: readonly Shown[] = [
  { name: "site-header-fi", path: "fi/", element: ".site-header" },
  { name: "headline-fi", path: "fi/", element: ".headline" },
  { name: "headline-sv-phone", path: "sv/", element: ".headline", width: phone },
  { name: "status-tally-fi", path: "fi/", element: ".status-line" },
  { name: "status-tally-sv-phone", path: "sv/", element: ".status-line", width: phone },
  { name: "attention-fi", path: "fi/", element: ".attention" },
  { name: "attention-sv-phone", path: "sv/", element: ".attention", width: phone },
  { name: "year-chart-fi", path: "fi/", element: ".year-chart" },
  { name: "year-chart-sv-phone", path: "sv/", element: ".year-chart", width: phone },
  { name: "bar-fi", path: "fi/?status=not-achieved", element: ".bar" },
  { name: "table-fi", path: "fi/", element: "#view-table" },
  { name: "table-sv-phone", path: "sv/", element: "#view-table", width: phone },
  { name: "table-fi-printed", path: "fi/", element: "#view-table", width: paper, media: "print" },
  { name: "headline-fi-printed", path: "fi/", element: ".headline", width: paper, media: "print" },
  { name: "timeline-fi", path: "fi/?view=timeline", element: "#view-timeline" },
  { name: "changes-sv", path: "sv/?view=changes", element: "#view-changes" },
  { name: "charts-en", path: "en/?view=charts", element: "#view-charts" },
  { name: "goal-header-en-tablet", path: `en/${goalPath}`, element: ".goal-opening", width: tablet },
  { name: "goal-chart-en-tablet", path: `en/${goalPath}`, element: ".goal-page .year-chart", width: tablet },
  { name: "goal-targets-en-tablet", path: `en/${goalPath}`, element: ".goal-targets", width: tablet },
  { name: "method-order-fi-tablet", path: "fi/method/", element: "#order", width: tablet },
  { name: "site-footer-fi", path: "fi/", element: ".site-footer" },
];

for (const { name, path, element, width = laptop, media } of elements)
  test(`${name} looks as in the kept picture`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1400 });
    await open(page, path);
    if (media) await page.emulateMedia({ media });
    const shown = page.locator(element);
    if (name === "charts-en") {
      // Each chart is drawn when it is scrolled to.
      for (const place of await shown.locator("figure").all()) {
        await place.scrollIntoViewIfNeeded();
        await expect(place.locator(".chart-drawing svg").first()).toBeVisible();
      }
    }
    await expect(shown).toHaveScreenshot(`${name}.png`);
  });

test("the tolerance is small enough: a lost label is seen", async ({ page }) => {
  await page.setViewportSize({ width: laptop, height: 1400 });
  await open(page, "fi/");
  const tally = page.locator(".status-line");
  await expect(tally).toHaveScreenshot("status-tally-fi.png");
  await tally.getByText("Epävarma", { exact: true }).evaluate((label) => label.replaceChildren());
  await expect(tally).not.toHaveScreenshot("status-tally-fi.png");
});
