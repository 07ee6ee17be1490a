import { chromium } from "@playwright/test";
import { findChromium, quietly } from "./chromium.mjs";
import { serve } from "./serve.mjs";

/** Takes README's picture of the built site: the front page, as a laptop shows it first. */
const executablePath = findChromium();
const site = await serve({ folder: "dist" });
const browser = await chromium.launch({ args: quietly, ...(executablePath === undefined ? {} : { executablePath }) });
const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, reducedMotion: "reduce" });
await page.goto(`${site.address}fi/`);
await page.locator("html[data-ready]").waitFor({ state: "attached" });
await page.screenshot({ path: "docs/screenshot.png" });
await browser.close();
await site.close();
