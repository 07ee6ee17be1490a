import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { installDebian } from "./debian.mjs";
import { serve } from "./serve.mjs";

/*
 * A reader's way through the built site in Firefox as it is installed, not patched for tests: the front page, a filter, a goal with its
 * evidence, the way back, another language. The page may say nothing in the console, break no policy, and ask its own host alone.
 */
const firefox = process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr";
if (!existsSync(firefox)) await installDebian(["firefox-esr"]);
if (!existsSync(firefox))
  throw new Error("Firefox is missing (Debian: apt-get install firefox-esr, or set FIREFOX_PATH)");

const { hostHeaders } = await import("../src/prerender/security/headersFile");
const { address, close } = await serve({
  folder: "dist",
  under: "/some/folder/",
  headers: Object.fromEntries(hostHeaders),
});
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  extraPrefsFirefox: {
    "intl.accept_languages": "fi",
    // The browser itself asks nobody for anything.
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  },
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  /** @type {string[]} */
  const said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`thrown: ${String(error)}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("data:")) said.push(`asked: ${request.url()}`);
  });

  await page.goto(address);
  await page.waitForFunction("location.pathname.endsWith('/fi/')");
  await answers();
  assert.match(await textOf("h1"), /\bsitova.+\.$/i, "the headline is a sentence about binding goals");
  assert.equal(await page.$eval("html", ({ lang }) => lang), "fi");

  const all = await rows();
  await press(".status-filter[aria-pressed=false]");
  await page.waitForFunction("location.search.startsWith('?status=')");
  const narrowed = await rows();
  assert.ok(narrowed.length > 0 && narrowed.length < all.length, "the table narrows to one status");
  const view = page.url();

  await press(".targets .cell-name a");
  await page.waitForFunction("location.pathname.includes('/fi/goal/')");
  const mark = await page.waitForSelector("main mark", { visible: true });
  assert.match((await mark?.evaluate((one) => one.textContent)) ?? "", /\S/, "the evidence is marked in its text");

  await page.goBack();
  await page.waitForSelector(".targets .target-row");
  assert.equal(page.url(), view, "the way back leads to the same view");
  assert.deepEqual(await rows(), narrowed);

  await press("a[hreflang=sv][lang=sv]");
  await page.waitForFunction("location.pathname.endsWith('/sv/')");
  await answers();
  assert.equal(new URL(page.url()).search, new URL(view).search, "another language shows the same view");
  assert.equal((await rows()).length, narrowed.length);

  assert.deepEqual(said, []);
  // What was listened for would have been heard.
  const heard = new Promise((done) => page.once("pageerror", done));
  await page.evaluate(() => document.body.append(document.createElement("style")));
  assert.match(String(await heard), /Content-Security-Policy/);
  console.log(`${await browser.version()}: front page, filter, goal, evidence, back, language`);

  /** Waits until the page answers. */
  async function answers() {
    await page.waitForSelector("html[data-ready]");
  }

  /** @param {string} selector */
  async function textOf(selector) {
    return await page.$eval(selector, ({ textContent }) => textContent);
  }

  /** The targets that the table shows. */
  async function rows() {
    return await page.$$eval(".targets .target-row", (all) => all.map(({ textContent }) => textContent));
  }

  /** @param {string} selector */
  async function press(selector) {
    await page.locator(selector).click();
  }
} finally {
  await browser.close();
  await close();
}
