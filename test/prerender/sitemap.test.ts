import { expect, test } from "vitest";
import { robotsFile, sitemap } from "../../src/prerender/sitemap";

const siteUrl = "https://example.org/some/folder/";

test("robots.txt allows all robots, and links to the sitemap if the site's URL is known", () => {
  expect(robotsFile(undefined)).toBe("User-agent: *\nAllow: /\n");
  expect(robotsFile(siteUrl)).toContain(`\nSitemap: ${siteUrl}sitemap.xml\n`);
});

test("the sitemap lists each page with its other languages, and leaves out pages of single rounds", () => {
  const xml = sitemap(siteUrl, [
    { language: "fi", page: { kind: "goal", goalId: "uimahallit" } },
    { language: "fi", page: { kind: "goal", goalId: "uimahallit", roundId: "2020-1" } },
    { language: "sv", page: { kind: "goal", goalId: "uimahallit" } },
  ]);
  expect([...xml.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
    `${siteUrl}fi/goal/uimahallit/`,
    `${siteUrl}sv/goal/uimahallit/`,
  ]);
  expect(xml).toContain(`<xhtml:link rel="alternate" hreflang="sv" href="${siteUrl}sv/goal/uimahallit/"/>`);
});
