import puppeteer from "puppeteer-core";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { haveDebianPackages } from "../../scripts/install.mjs";
import { hostHeaders } from "../../src/prerender/security/headersFile";
import { serveSite } from "../e2e/site/serveSite";

/** Firefox as it is installed. Playwright needs a build of its own of it, Puppeteer does not. */
const firefox = process.env["FIREFOX_PATH"] ?? "/usr/bin/firefox-esr";

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let page: Page;
/** What the page said in the console, threw, or asked of another host. */
const said: string[] = [];

beforeAll(async () => {
  await haveDebianPackages({ [firefox]: "firefox-esr" });
  site = await serveSite({ folder: "dist", under: "/some/folder/", headers: Object.fromEntries(hostHeaders) });
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefox,
    extraPrefsFirefox: {
      "intl.accept_languages": "fi",
      // The browser itself asks nobody for anything.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  });
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`thrown: ${String(error)}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith("data:"))
      said.push(`asked: ${request.url()}`);
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const ready = () => page.waitForSelector("html[data-ready]");
const rows = () => page.$$eval(".targets .target-row", (all) => all.map(({ textContent }) => textContent));

test("Firefox leads from the front page over a filter and a goal to its evidence, back, and to another language", async () => {
  await page.goto(site.address);
  await page.waitForFunction("location.pathname.endsWith('/fi/')");
  await ready();
  expect(await page.$eval("h1", ({ textContent }) => textContent)).toMatch(/\bsitova.+\.$/i);
  expect(await page.$eval("html", ({ lang }) => lang)).toBe("fi");

  const all = await rows();
  await page.locator(".status-filter[aria-pressed=false]").click();
  await page.waitForFunction("location.search.startsWith('?status=')");
  const narrowed = await rows();
  expect(narrowed).not.toEqual([]);
  expect(narrowed.length).toBeLessThan(all.length);
  const view = page.url();

  await page.locator(".targets .cell-name a").click();
  await page.waitForFunction("location.pathname.includes('/fi/goal/')");
  const mark = await page.waitForSelector("main mark", { visible: true });
  expect(await mark?.evaluate((one) => one.textContent)).toMatch(/\S/);

  await page.goBack();
  await page.waitForSelector(".targets .target-row");
  expect(page.url()).toBe(view);
  expect(await rows()).toEqual(narrowed);

  await page.locator("a[hreflang=sv][lang=sv]").click();
  await page.waitForFunction("location.pathname.endsWith('/sv/')");
  await ready();
  expect(new URL(page.url()).search).toBe(new URL(view).search);
  expect(await rows()).toHaveLength(narrowed.length);
  expect(said).toEqual([]);
});

test("Firefox reports a style that the policy forbids, so the test above would notice one", async () => {
  const heard = new Promise((done) => page.once("pageerror", done));
  await page.evaluate(() => document.body.append(document.createElement("style")));
  expect(String(await heard)).toMatch(/Content-Security-Policy/);
});
