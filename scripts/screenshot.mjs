import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findChromium, quietly } from "./chromium.mjs";

/** Takes README's picture of the built site: the front page, as a laptop shows it first. */
const executablePath = findChromium();
const site = await preview();
const browser = await chromium.launch({ args: quietly, ...(executablePath === undefined ? {} : { executablePath }) });
const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, reducedMotion: "reduce" });
await page.goto(`${site.resolvedUrls?.local[0] ?? ""}fi/`);
await page.locator("html[data-ready]").waitFor({ state: "attached" });
await page.screenshot({ path: "docs/screenshot.png" });
await browser.close();
await site.close();
