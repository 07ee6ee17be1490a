import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../site/buildSite";
import { serveSite } from "../site/serveSite";
import { axeFindings, expect, open, ready, test as base } from "../site/site";

/** Where the other city says that its site stands. */
const siteUrl = "https://stad.example/annan/stad/";

/** Another city's site, made from its own sources alone: other words, other rounds, other languages, another colour. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
      const out = join(folder, "site");
      const built = await buildSite("test/fixtures/adopt", out, { SITE_URL: siteUrl });
      expect(built).toMatchObject({ code: 0 });
      expect(built.output).toMatch(/^2 reports, 3 goals, 5 targets, 10 assessments/m);
      const { address, close } = await serveSite({ folder: out, under: "/annan/stad/" });
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

// One worker builds the site, once.
test.describe.configure({ mode: "default" });

const merged = "gasthamnen-ar-oppen-for-alla-2031";

test("another city's front page speaks its languages in its colours, with nothing of ours", async ({ page }) => {
  await open(page, "sv/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Det bindande målet nåddes inte.");
  await expect(page.getByRole("banner")).toContainText("Hamn- och fritidssektorn");
  await expect(page.getByRole("navigation", { name: "Språk" }).getByRole("link")).toHaveText(["Svenska", "Suomi"]);
  await expect(page.getByRole("banner")).toHaveCSS("background-color", "rgb(255, 198, 30)");
  await expect(page.getByRole("banner")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).not.toContainText(/Helsin|Kulttuuri/);
  expect(await axeFindings(page)).toEqual([]);
});

test("another report is a choice in the address, and everything follows it", async ({ page }) => {
  await open(page, "sv/");
  await page.getByLabel("Rapport", { exact: true }).selectOption("Bindande mål 2030");
  await expect(page).toHaveURL(/\?report=hamn-2030$/);
  await expect(page).toHaveTitle(/Bindande mål 2030/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "1 av 2 bindande mål nåddes inte och 1 uppnåddes.",
  );
  await expect(page.getByRole("banner")).toContainText("Bindande mål 2030");
  await page.goto("sv/?report=hamn-2030&round=2030-6");
  await ready(page);
  await expect(page.getByLabel("Omgång", { exact: true })).toHaveValue("2030-6");
  await expect(page.locator("#goals")).toContainText("Stränderna är rena");
});

test("rounds, themes and programmes have the names that the publisher gave them", async ({ page }) => {
  await open(page, `fi/goal/${merged}/2031-6/`);
  await expect(page.getByRole("main")).toContainText("Osavuosikatsaus 2031");
  await expect(page.getByRole("link", { name: "Saaristo-ohjelma" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Elävä merikaupunki" }).first()).toBeVisible();
});

test("a goal shows its other years, and each earlier mark leads to where it was said", async ({ page }) => {
  await open(page, `sv/goal/${merged}/`);
  await expect(page.getByRole("region", { name: "Målet år för år" })).toContainText("2030 Nåddes inte");
  await page
    .getByRole("list", { name: "År 2030" })
    .getByRole("link", { name: "Delårsrapport 30.6.2030: Osäkert" })
    .click();
  await expect(page).toHaveURL(/sv\/goal\/gasthamnen-ar-oppen-for-alla\/2030-6\/#farjeturer$/);
});

test("the old address of a merged goal leads on, and the goal says what went into it", async ({ page, request }) => {
  expect(await (await request.get("sv/goal/farjetrafiken-ar-palitlig/")).text()).toContain(
    "Fullmäktige slog ihop målen i mars 2031.",
  );
  await page.goto("sv/goal/farjetrafiken-ar-palitlig/");
  await expect(page).toHaveURL(new RegExp(`sv/goal/${merged}/$`));
  await ready(page);
  await expect(page.getByRole("main")).toContainText("I det här målet ingår numera: Färjetrafiken är pålitlig");
});

test("the accessibility statement names the publisher and how to reach it, and the data its licence", async ({
  page,
}) => {
  await open(page, "sv/accessibility/");
  await expect(page.getByRole("main")).toContainText("Sydhamns stad");
  await expect(page.getByRole("link", { name: "respons@sydhamn.example" })).toBeVisible();
  await open(page, "sv/about/");
  await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
});

test("the door leads to the first language those who speak neither", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "de-DE", ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page).toHaveURL(/\/annan\/stad\/sv\/$/);
  await context.close();
});

test("a preview robot finds the state in the title, and a picture of it in the city's colour", async ({ request }) => {
  const html = await (await request.get(`sv/goal/${merged}/`)).text();
  const metaContent = (name: string) =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)">`).exec(html)?.[1] ?? "";
  expect(metaContent("title")).toMatch(/^Nåddes inte: /);
  expect(metaContent("url")).toBe(`${siteUrl}sv/goal/${merged}/`);
  expect(metaContent("image")).toMatch(/^https:\/\/stad\.example\/annan\/stad\/previews\/[0-9a-f]{20}\.png$/);
  const picture = await request.get(metaContent("image").slice(siteUrl.length));
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");
});
