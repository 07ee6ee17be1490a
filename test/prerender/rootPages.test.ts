import { describe, expect, test } from "vitest";
import { languageRedirectPage, notFoundPage } from "../../src/prerender/rootPages";
import { siteOfReports } from "../fixtures/siteOfReports";
import { buildContext } from "../fixtures/buildContext";

test("the site's own folder leads to each language, with a script or without", () => {
  const html = languageRedirectPage(buildContext);
  for (const language of ["fi", "sv", "en"]) expect(html).toContain(`<a href="./${language}/" hreflang="${language}"`);
  expect(html).toContain(`<script src="assets/pickLanguage-5.js" data-languages="fi sv en"></script>`);
});

test("where there are several organisations, the site's own folder leads to all reports", () => {
  const dataset = siteOfReports(["Puistot", 2031, [[["achieved"]]]], ["Satama", 2031, [[["achieved"]]]]);
  const html = languageRedirectPage({ ...buildContext, dataset });
  expect(html).toContain(`data-front="reports/"`);
  expect(html).toContain(`<a href="./sv/reports/"`);
});

describe("an address that is not there", () => {
  test("is said in three languages, with style and script asked for at every depth", () => {
    const html = notFoundPage(buildContext);
    for (const title of ["Sivua ei löydy", "Sidan hittades inte", "Page not found"]) expect(html).toContain(title);
    for (const folder of ["", "../", "../../../../"]) {
      expect(html).toContain(`href="${folder}assets/main-3.css"`);
      expect(html).toContain(`src="${folder}assets/notFound-6.js"`);
    }
    // The script that is there gives the links their addresses.
    expect(html).toContain(`<a hidden data-path="sv/" lang="sv">Till startsidan</a>`);
  });

  test("links to the site if its URL is known", () => {
    const html = notFoundPage({ ...buildContext, siteUrl: "https://example.org/some/folder/" });
    expect(html).toContain(`href="https://example.org/some/folder/sv/"`);
    expect(html).toContain(`href="https://example.org/some/folder/assets/main-3.css"`);
  });
});
