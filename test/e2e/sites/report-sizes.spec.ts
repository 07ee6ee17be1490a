import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { languages } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/dataset/schema";
import { buildSite } from "../site/buildSite";
import { lostText } from "../site/accessibilityPreferences";
import { writeShapes } from "../site/reportSizes";
import { serveSite } from "../site/serveSite";
import { axeFindings, expect, open, test as base } from "../site/site";

/** A site of reports of unlike shapes: of one target, of one round, of twelve, of many years, of a title without end, and of nothing at all. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
      const [sources, out] = [join(folder, "sources"), join(folder, "site")];
      writeShapes(sources);
      const built = await buildSite(sources, out);
      expect(built).toMatchObject({ code: 0 });
      // The report without rows is left out, and said.
      expect(built.output).toContain(
        "tyhja-2032/tyhja-2032.tsv:1:1: the headings are understood, but no row with a goal",
      );
      const { address, close } = await serveSite({ folder: out, under: "/kaupunki/" });
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

// One worker builds the site, once.
test.describe.configure({ mode: "default" });

interface Shape {
  name: string;
  report: string;
  goal: string;
  headline: Record<Language, string>;
  verdict: string;
  sections: string[];
  filters: string[];
}

const [attention, course, goals] = ["Huomiota", "Vuoden kulku", "Tavoitteet"];
const shapes: Shape[] = [
  {
    name: "one goal with one target",
    report: "yksi-2031",
    goal: "satama-on-auki-2031",
    headline: {
      fi: "Sitova tavoite ei toteudu.",
      sv: "Det bindande målet nås inte.",
      en: "The binding goal will not be met.",
    },
    verdict: "Ei toteudu: tavoitteella on yksi osatavoite, Satama on auki.",
    sections: [attention, course, goals],
    filters: ["Tila", "Muutos"],
  },
  {
    name: "one round alone, which has no course and no change",
    report: "kerran-2033",
    goal: "satama-on-auki-2033",
    headline: {
      fi: "2 sitovasta tavoitteesta 1 on epävarma ja 1 on toteutumassa.",
      sv: "1 av 2 bindande mål är osäkert och 1 framskrider enligt plan.",
      en: "1 of 2 binding goals is at risk and 1 is on track.",
    },
    verdict: "Toteutumassa: kesken on vielä Laituri.",
    sections: [attention, goals],
    filters: ["Tila"],
  },
  {
    name: "a title of 300 characters that opens with a word of 62 letters, without themes",
    report: "pitka-2034",
    goal: "kaupunkikulttuuripalveluverkkokehittamissuunnitelmatyoryhma1",
    headline: {
      fi: "2 sitovasta tavoitteesta 1 ei toteudu ja 1 on toteutumassa.",
      sv: "1 av 2 bindande mål nås inte och 1 framskrider enligt plan.",
      en: "1 of 2 binding goals will not be met and 1 is on track.",
    },
    verdict: "Ei toteudu: tavoitteella on yksi osatavoite, Kaupunkikulttuuri",
    sections: [attention, course, goals],
    filters: ["Tila", "Muutos"],
  },
  {
    name: "a forecast each month",
    report: "kuukaudet-2030",
    goal: "satama-on-auki",
    headline: {
      fi: "2 sitovasta tavoitteesta 1 ei toteudu ja 1 on saavutettu.",
      sv: "1 av 2 bindande mål nås inte och 1 är uppnått.",
      en: "1 of 2 binding goals will not be met and 1 has been achieved.",
    },
    verdict: "Ei toteudu: tavoitteella on yksi osatavoite, Satama on auki.",
    sections: [attention, course, goals],
    filters: ["Tila", "Muutos"],
  },
  {
    name: "eight years of rounds with the result of the last",
    report: "vuodet-2040",
    goal: "kaupunki-on-ehja",
    headline: {
      fi: "Sitova tavoite ei toteutunut.",
      sv: "Det bindande målet nåddes inte.",
      en: "The binding goal was not met.",
    },
    verdict: "Ei toteutunut kokonaisuutena: esteenä olivat Kadut, Rannat, Reitit ja Laiturit.",
    sections: [attention, "Vuosien kulku", goals],
    filters: ["Tila", "Muutos"],
  },
];

/** Opens a page and sees that nothing of it is lost: no text outside, no scroll sideways. */
async function opensWhole(page: Page, path: string): Promise<void> {
  await open(page, path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await lostText(page)).toEqual([]);
}

for (const { name, report, goal, headline, verdict, sections, filters } of shapes)
  test(`${name}: a sentence in each language, nothing hollow, and a goal's page with its verdict`, async ({ page }) => {
    const sizes = [
      { width: 320, spoken: languages },
      { width: 1440, spoken: ["fi"] as const },
    ];
    for (const { width, spoken } of sizes) {
      await page.setViewportSize({ width, height: 900 });
      await opensWhole(page, `fi/goal/${goal}/`);
      await expect(page.locator(".verdict")).toContainText(verdict);
      expect(await axeFindings(page)).toEqual([]);
      for (const language of spoken.toReversed()) {
        await opensWhole(page, `${language}/?report=${report}`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline[language], { useInnerText: true });
      }
      expect(await axeFindings(page)).toEqual([]);
    }
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(sections);
    await expect(page.locator(".bar-filters .filter-menu > button")).toHaveText(filters);
    // The toolbar of several reports is one line.
    const [menu, search] = [page.locator(".bar-filters .filter-menu").first(), page.locator(".bar [role=search]")];
    const topOf = (element: typeof menu) => element.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    expect(await topOf(search)).toBe(await topOf(menu));
  });

test("without themes the way back is all reports and the report, and a shortened name ends its sentence by itself", async ({
  page,
}) => {
  await open(page, "fi/goal/kaupunkikulttuuripalveluverkkokehittamissuunnitelmatyoryhma1/");
  await expect(page.getByRole("navigation", { name: "Murupolku" }).getByRole("listitem")).toHaveText([
    "Kaikki raportit",
    "Tavoitteet 2034",
  ]);
  await expect(page.locator(".verdict")).toHaveText(/[^.]…$/);
});

test("of many rounds a goal's page has the newest open, the rest behind a fold, and paper has them all", async ({
  page,
}) => {
  await open(page, "fi/goal/kaupunki-on-ehja/2034-1/");
  const target = page.locator(".target").first();
  await expect(target.locator(".round-text").filter({ visible: true })).toHaveCount(5);
  await expect(target.locator(".round-text[open]").filter({ visible: true })).toContainText("Ennuste 1/2034");
  await target.getByText("20 aiempaa kierrosta").click();
  await expect(target.locator(".round-text").filter({ visible: true })).toHaveCount(25);
  await target.getByText("20 aiempaa kierrosta").click();
  await page.emulateMedia({ media: "print" });
  for (const text of await target.locator(".round-text > :not(summary)").all())
    expect((await text.boundingBox())?.height ?? 0).toBeGreaterThan(0);
});

test("many rounds open on the newest, with the names of goals and targets in sight and little behind each cell", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, "fi/?view=timeline");
  const timeline = page.locator(".timeline");
  await timeline.evaluate((one) => one.scrollIntoView());
  for (const seen of [
    timeline.locator(".timeline-column").last(),
    timeline.getByRole("link", { name: "Kaupunki on ehjä" }),
    timeline.getByRole("link", { name: "Sillat" }),
  ])
    await expect(seen).toBeInViewport({ ratio: 1 });
  const cells = await timeline.locator(".timeline-cell").count();
  // Every cell here has a change, which is three elements of the eleven.
  expect(await timeline.locator("*").count()).toBeLessThan(cells * 12);

  const newest = timeline.locator(".timeline-row").first().locator(".timeline-cell").last();
  await expect(newest.locator(".hover-card-content")).toHaveCount(0);
  await newest.locator("summary").click();
  await expect(newest.locator(".hover-card-content")).toContainText("Sillat: Tavoite saavutettu.");
});

test("on paper every round of many stands in sight, under its name", async ({ page }) => {
  // An A4 page between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  for (const report of ["kuukaudet-2030", "vuodet-2040"]) {
    await open(page, `fi/?report=${report}&view=timeline`);
    await page.emulateMedia({ media: "print" });
    const cut = await page.locator(".timeline :is(.timeline-name, .timeline-when, .timeline-word)").evaluateAll((all) =>
      all.flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const isCut = left < 0 || right > innerWidth || width < 2 || one.scrollWidth > one.clientWidth + 1;
        return isCut && getComputedStyle(one).display !== "inline" ? [one.textContent] : [];
      }),
    );
    expect(cut, report).toEqual([]);
    await expect(page.locator(".timeline-when").filter({ visible: true }).first()).toHaveText(/^Ennuste 1/);
    await page.emulateMedia({ media: "screen" });
  }
});

test("many rounds stand on the newest without a script as well", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("fi/");
  const newest = page.locator(".timeline-row").first().locator(".timeline-cell").last();
  await newest.scrollIntoViewIfNeeded();
  await expect(newest).toContainText("Saavutettu");
  expect(await page.locator(".timeline-scroll").evaluate((one) => one.scrollLeft)).toBe(0);
  await context.close();
});
