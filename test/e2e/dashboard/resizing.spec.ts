import { expect, open, test } from "../site/site";
import type { Page } from "@playwright/test";

const wide = { width: 1440, height: 900 };
const narrow = { width: 800, height: 900 };

/** Gives the window another size, and waits until the browser has taken the focus from what it no longer shows. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

test("a window that outgrows the sheet of filters closes it, and the focus stays on the same control", async ({
  page,
}) => {
  await page.setViewportSize(narrow);
  await open(page, "fi/");
  const sheet = page.getByRole("dialog", { name: "Rajaukset" });
  const toolbar = page.locator(".bar-filters");
  for (const [inSheet, inToolbar] of [
    [sheet.getByRole("button", { name: "Ohjelma" }), toolbar.getByRole("button", { name: "Ohjelma" })],
    [sheet.getByRole("searchbox"), toolbar.getByRole("searchbox")],
    [sheet.getByRole("button", { name: "Tulosta" }), page.locator(".bar-tools .print-button")],
    // What only the sheet has gives way to the toolbar's first control.
    [sheet.locator(".sheet-close"), page.locator(".bar-rounds select").first()],
  ] as const) {
    await page.getByRole("button", { name: "Rajaukset" }).click();
    await inSheet.focus();
    await resize(page, wide);
    await expect(sheet).toHaveCount(0);
    await expect(inToolbar).toBeFocused();
    await resize(page, narrow);
  }
  await page.getByRole("button", { name: "Rajaukset" }).click();
  await sheet.getByRole("button", { name: "Tila" }).click();
  await sheet.getByRole("checkbox", { name: "Epävarma" }).focus();
  await resize(page, wide);
  await expect(toolbar.getByRole("button", { name: "Tila" })).toBeFocused();
});

test("a window that becomes too narrow for the focused control moves the focus to what is nearest to it", async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await open(page, "fi/");
  const filters = page.getByRole("button", { name: "Rajaukset" });

  await page.locator(".bar-filters").getByRole("button", { name: "Tila" }).click();
  await page.locator(".bar-filters").getByRole("checkbox", { name: "Epävarma" }).focus();
  await resize(page, narrow);
  await expect(filters).toBeFocused();
  await resize(page, wide);
  await expect(page.getByRole("checkbox", { name: "Epävarma" })).toHaveCount(0);

  await page.getByRole("columnheader").getByRole("button").first().focus();
  await resize(page, narrow);
  await expect(page.locator(".targets :focus")).toBeVisible();

  await resize(page, wide);
  await page.locator(".year-chart svg a").first().focus();
  await resize(page, { width: 320, height: 900 });
  await expect(page.locator(".year-chart :focus")).toBeVisible();
});

test("a window of another size leaves the focus where it is shown, and gives it to nothing that the reader left", async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await open(page, "fi/");
  const link = page.locator(".attention a").first();
  await link.focus();
  await resize(page, narrow);
  await expect(link).toBeFocused();
  await resize(page, wide);
  await page.locator(".bar-filters").getByRole("button", { name: "Tila" }).focus();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await resize(page, narrow);
  await expect(page.locator("body")).toBeFocused();
});
