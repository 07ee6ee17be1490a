import { describe, expect, test } from "vitest";
import { createPrerenderI18n } from "../../src/app/i18n/createPrerenderI18n";
import type { Dataset } from "../../src/domain/dataset/schema";
import { routesOf, removedGoalRoutesOf } from "../../src/prerender/routes";
import { languageRedirectPage } from "../../src/prerender/rootPages";
import { siteIcon, siteStyle } from "../../src/prerender/theme";
import { renderPage } from "../../src/prerender/renderPage";
import { formatPath } from "../../src/domain/url/paths";
import { buildContext } from "../fixtures/buildContext";

const translator = await createPrerenderI18n("fi");
const [goal] = buildContext.dataset.goals;
if (!goal) throw new RangeError("the sample holds no goal");

const dataset: Dataset = {
  ...buildContext.dataset,
  goneGoals: [
    { id: "yhdistetty", reportId: goal.reportId, title: "Vanha tavoite", to: goal.id },
    {
      id: "poistunut",
      reportId: goal.reportId,
      title: "Toinen",
      to: null,
      reason: { fi: "Valtuusto poisti tavoitteen." },
    },
  ],
};
const pageOf = (goalId: string, siteUrl?: string) =>
  renderPage({ ...buildContext, dataset, siteUrl }, translator, { language: "fi", page: { kind: "goal", goalId } });

describe("the address of a goal that is no more", () => {
  test("is written in every language, for each of its rounds, and is no page of the site map", () => {
    const paths = removedGoalRoutesOf(dataset).map(formatPath);
    expect(paths).toContain("sv/goal/yhdistetty/");
    expect(paths).toContain("en/goal/poistunut/2020-1/");
    expect(routesOf(dataset).map(formatPath)).not.toContain("sv/goal/yhdistetty/");
  });

  test("redirects to the goal that replaced it, and has text for browsers that do not follow", async () => {
    const html = await pageOf("yhdistetty");
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=../../../fi/goal/${goal.id}/">`);
    expect(html).toContain(`<link rel="canonical" href="../../../fi/goal/${goal.id}/">`);
    expect(html).toContain("<h1>Tavoite on yhdistetty toiseen</h1>");
    expect(html).toMatch(new RegExp(`<a href="../../../fi/goal/${goal.id}/"><span>`));
    expect(await pageOf("yhdistetty", "https://example.org/x/")).toContain(
      `<link rel="canonical" href="https://example.org/x/fi/goal/${goal.id}/">`,
    );
  });

  test("says why it was removed if nothing replaced it", async () => {
    const html = await pageOf("poistunut");
    expect(html).not.toContain("refresh");
    expect(html).toContain("<h1>Tätä tavoitetta ei enää ole</h1>");
    expect(html).toContain("Valtuusto poisti tavoitteen.");
  });

  test("is named by the goal that took it up", async () => {
    expect(await pageOf(goal.id)).toMatch(/Tähän tavoitteeseen on yhdistetty:(<[^>]*>| )*Vanha tavoite/);
  });
});

test("a site without a report says what to do, in each of its languages", async () => {
  const empty: Dataset = { ...buildContext.dataset, reports: [], goals: [], themes: [], programmes: [] };
  expect(routesOf(empty).map(formatPath)).toEqual(["fi/", "sv/", "en/"]);
  const html = await renderPage({ ...buildContext, dataset: empty }, translator, {
    language: "fi",
    page: { kind: "dashboard" },
  });
  expect(html).toContain("<h1>Sivustolla ei ole vielä raportteja</h1>");
  expect(html).toContain("sources/&lt;raportti&gt;/");
  expect(languageRedirectPage({ ...buildContext, dataset: empty })).toContain(`<a href="./fi/"`);
});

describe("the publisher's settings", () => {
  const swedish = { ...buildContext, dataset: { ...dataset, site: { languages: ["sv" as const], colour: "#ffd500" } } };

  test("choose the languages, the first for readers who speak none of them", () => {
    expect(languageRedirectPage(swedish)).toContain('<html lang="sv">');
    expect(languageRedirectPage(swedish)).toContain('data-languages="sv"');
    expect([...new Set(routesOf(swedish.dataset).map(({ language }) => language))]).toEqual(["sv"]);
  });

  test("choose the colour, with an ink that reads well on it", async () => {
    expect(siteStyle({ colour: "#ffd500" })).toBe(
      ":root {\n  --band: #ffd500;\n  --band-ink: #000;\n}\n\n" +
        "@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --band: #bfa000;\n    --band-ink: #000;\n  }\n}\n",
    );
    expect(siteStyle({ colour: "#00573f" })).toContain("--band-ink: #fff;");
    expect(siteStyle({ colour: "#00573f" })).toContain(
      "@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --band: #00412f;\n    --band-ink: #fff;",
    );
    expect(siteIcon('<rect fill="#0000bf"/><path stroke="#fff"/>', { colour: "#ffd500" })).toBe(
      '<rect fill="#ffd500"/><path stroke="#000"/>',
    );
    const page = await renderPage(swedish, translator, { language: "fi", page: { kind: "about" } });
    expect(page).toContain('<link rel="stylesheet" href="../../site.css">');
    expect(page).toContain('<meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffd500">');
    expect(page).toContain('<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#bfa000">');
  });

  test("bring a typeface of the publisher's own", () => {
    expect(siteStyle({ font: { family: "Stadin Sans", file: "stadin.woff2" } })).toContain(
      'src: url("data/stadin.woff2")',
    );
  });

  test("may say nothing: then there is no stylesheet to fetch", async () => {
    expect(siteStyle({})).toBeNull();
    expect(await pageOf(goal.id)).not.toContain("site.css");
  });
});
