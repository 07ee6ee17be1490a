import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { focusFault, lostText, openAll, smallControls } from "../site/accessibilityPreferences";
import { axeFindings, expect, goal, open, test } from "../site/site";

/** Every kind of view, each in one of the languages. */
const views = [
  "fi/",
  "sv/?view=table",
  "en/?view=timeline",
  "fi/?view=changes",
  "sv/?view=charts",
  `en/goal/${goal.id}/`,
  "fi/method/",
];

/** What a window of 1280 × 1024 px leaves at 400 %. */
const magnified = { width: 320, height: 256 };
const desktop = { width: 1280, height: 800 };

/** The reader's own spacing of text, as far as WCAG 1.4.12 lets it go. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

/** The texts that one rule of axe finds too pale. */
async function pale(page: Page, rule: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules([rule]).setLegacyMode().analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
}

/** Grounds that stay white on a dark screen; what is pressed is white on purpose. */
const whiteGrounds = (page: Page): Promise<string[]> =>
  page.locator("body :is(*)").evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.closest("[aria-pressed='true']") === null)
      .filter((one) => {
        const { backgroundColor, fill } = getComputedStyle(one);
        return (
          backgroundColor === "rgb(255, 255, 255)" ||
          (one.matches("rect, circle, path") && fill === "rgb(255, 255, 255)")
        );
      })
      .map((one) => one.outerHTML.slice(0, 90)),
  );

const softly = expect.configure({ soft: true });

test.describe("with every menu and fold open", () => {
  test.use({ bypassCSP: true });

  for (const path of views)
    test(`${path} passes axe, stands out in the dark, loses no text to spacing, and has no control too small`, async ({
      page,
    }) => {
      // axe looks twice at every text of the page, and the longest has thousands.
      test.slow();
      await page.setViewportSize(desktop);
      await open(page, path);
      expect.soft(await smallControls(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await pale(page, "color-contrast")).toEqual([]);
      expect.soft(await whiteGrounds(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await openAll(page);
      expect.soft(await axeFindings(page)).toEqual([]);
      await page.setViewportSize(magnified);
      // Charts are scaled until they are drawn anew in the new width.
      await expect
        .configure({ soft: true })
        .poll(() => smallControls(page))
        .toEqual([]);
      await openAll(page);
      await page.addStyleTag({ content: spacing });
      for (const size of [magnified, desktop]) {
        await page.setViewportSize(size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, `${size.width} px`).toBeLessThanOrEqual(size.width);
        await softly.poll(() => lostText(page), `${size.width} px`).toEqual([]);
      }
    });
});

/** Presses a key until it has gone through the whole page, or as often as told, and says where the focus was not to be seen. */
async function walk(page: Page, key: "Tab" | "Shift+Tab", steps: number): Promise<string[]> {
  const faults: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

for (const [path, size] of [
  ["fi/?view=table", desktop],
  ["fi/?view=charts", desktop],
  [`fi/goal/${goal.id}/`, magnified],
] as const)
  test(`the focus is always seen on ${path}, ${size.width} px wide, forth and back`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, path);
    expect.soft(await walk(page, "Tab", 70)).toEqual([]);
    expect.soft(await walk(page, "Shift+Tab", 40)).toEqual([]);
  });

test("from the top of the page the keyboard reaches a menu, chooses in it, and closes it", async ({ page }) => {
  await open(page, "fi/");
  const menu = page.getByRole("group", { name: "Rajaukset" }).getByRole("button", { name: "Tila" });
  const focused = () => menu.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 80 && !(await focused()); step += 1) await page.keyboard.press("Tab");
  await expect(menu).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?status=at-risk&status=not-achieved$/);
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(menu).toHaveAttribute("aria-expanded", "false");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`in forced ${colorScheme} colours every word, edge and mark stands out from its ground`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await open(page, "fi/");
    expect.soft(await pale(page, "color-contrast")).toEqual([]);
    const edgeless = await page.locator("main :is(.button, .chip, .select)").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
          return borderTopStyle === "none" || borderTopColor === backgroundColor;
        })
        .map((one) => one.outerHTML.slice(0, 90)),
    );
    expect.soft(edgeless).toEqual([]);
    // The drawing of the year has a test of its own.
    const grounds = await page
      .locator("main .mark .mark-ground")
      .evaluateAll((all) => [
        ...new Set(
          all.map((one) => getComputedStyle(one)).map(({ fill, stroke }) => (fill === stroke ? "full" : "outlined")),
        ),
      ]);
    expect(grounds.sort()).toEqual(["full", "outlined"]);
  });

test("paper is white, whatever the screen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "fi/");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground()).toBe("rgb(20, 20, 20)");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await ground()).toBe("rgb(255, 255, 255)");
});

test("a reader who asks for more contrast gets seven to one in every text", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  for (const path of ["fi/?view=timeline", `fi/goal/${goal.id}/`]) {
    await open(page, path);
    expect.soft(await pale(page, "color-contrast-enhanced")).toEqual([]);
  }
});

test("a reader who asks for less motion gets none", async ({ page }) => {
  await page.addInitScript(() => {
    const begin = document.startViewTransition.bind(document);
    document.startViewTransition = (...how) => {
      document.documentElement.dataset["turned"] = "";
      return begin(...how);
    };
  });
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((one) =>
          [undefined, "::before", "::after"].some((part) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
            return parseFloat(transitionDuration) > 0 || animationName !== "none" || scrollBehavior === "smooth";
          }),
        ).length,
    );
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion });
    await open(page, "fi/");
    const moves = reducedMotion === "no-preference";
    expect((await moving()) > 0).toBe(moves);
    await page.getByRole("link", { name: goal.title }).filter({ visible: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(goal.title);
    await expect(page.locator("html[data-turned]")).toHaveCount(moves ? 1 : 0);
  }
});
