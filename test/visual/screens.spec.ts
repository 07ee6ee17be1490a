import { expect, goal, open, test } from "../e2e/site";

/** Where to look, in a window how large; `at` names what the window's upper edge is brought to. */
const screens = [
  { name: "front-fi", path: "fi/", width: 1440, height: 1400 },
  { name: "front-sv-phone", path: "sv/", width: 320, height: 1600 },
  { name: "goal-en-tablet", path: `en/goal/${goal.id}/`, width: 768, height: 1400 },
  { name: "timeline-fi", path: "fi/?view=timeline", width: 1440, height: 1000, at: "#goals" },
  { name: "changes-sv", path: "sv/?view=changes", width: 1440, height: 1000, at: "#goals" },
  { name: "charts-en", path: "en/?view=charts", width: 1440, height: 1000, at: "#goals" },
  { name: "method-fi-tablet", path: "fi/method/", width: 768, height: 1400 },
  { name: "front-fi-printed", path: "fi/", width: 690, height: 1400, media: "print" },
] as const;

for (const screen of screens)
  test(`${screen.name} looks as it was kept`, async ({ page }) => {
    const { name, path, width, height } = screen;
    await page.setViewportSize({ width, height });
    await open(page, path);
    if ("media" in screen) await page.emulateMedia({ media: screen.media });
    if ("at" in screen) await page.locator(screen.at).evaluate((one) => one.scrollIntoView());
    // The drawings come when their place comes into sight.
    if (name === "charts-en") await expect(page.locator(".chart-drawing svg").first()).toBeVisible();
    // The printed address holds the port of the moment.
    await expect(page).toHaveScreenshot(`${name}.png`, {
      mask: [page.locator(".print-head p:last-child")],
      maskColor: "#808080",
    });
  });
