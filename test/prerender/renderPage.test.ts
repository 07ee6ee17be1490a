import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language";
import { routesOf } from "../../src/prerender/routes";
import { openDataAddresses } from "../../src/open-data/openData";
import { createPrerenderI18n } from "../../src/app/i18n/createPrerenderI18n";
import { renderPage } from "../../src/prerender/renderPage";
import type { BuildContext } from "../../src/prerender/buildContext";
import { formatPath } from "../../src/domain/url/paths";
import type { Address } from "../../src/domain/url/paths";
import { buildContext } from "../fixtures/buildContext";

const addresses = routesOf(buildContext.dataset);
const translators = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await createPrerenderI18n(language)] as const)),
);
const write = (address: Address, shared: BuildContext = buildContext): Promise<string> => {
  const translator = translators[address.language];
  if (!translator) throw new RangeError(`no texts in ${address.language}`);
  return renderPage(shared, translator, address, "previews/a.png");
};

describe("every page of the site", () => {
  test("is written once in each language", () => {
    const paths = addresses.map(formatPath);
    expect(new Set(paths).size).toBe(paths.length);
    const rounds = buildContext.dataset.reports[0]?.rounds.length ?? 0;
    const goals = buildContext.dataset.goals.length;
    expect(paths).toHaveLength(3 * (5 + goals * (1 + rounds)));
  });

  test.each(addresses.map((address) => ({ path: formatPath(address), address })))(
    "$path says what it is, keeps to the policy and leads nowhere but into the site",
    async ({ path, address }) => {
      const html = await write(address);
      expect(html).toContain(`<html lang="${address.language}">`);
      expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
      expect(html).toMatch(/<h1/);
      // Nothing inline: the policy would refuse it.
      expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+="/);
      for (const [script] of html.matchAll(/<script[^>]*>/g))
        expect(script).toMatch(/src="|type="application\/(ld\+)?json"/);
      const up = "../".repeat(path.split("/").length - 1);
      expect(html).toContain(`<link rel="stylesheet" href="${up}assets/main-3.css">`);
      // The dashboard is painted before the looks of what is closed there have come; any other page needs them at once.
      const later = `<link rel="stylesheet" href="${up}assets/later-10.css">`;
      if (address.page.kind === "dashboard") expect(html.indexOf(later)).toBeGreaterThan(html.lastIndexOf("</div>"));
      else expect(html.indexOf(later)).toBeLessThan(html.indexOf("</head>"));
      expect(html.split(later)).toHaveLength(2);
      expect(html).toContain(`href="${up}data/dataset.json"`);
      for (const [, link = ""] of html.matchAll(/(?:href|src)="([^"]+)"/g)) expect(link).not.toMatch(/^\//);
    },
  );

  test("is whole HTML", async () => {
    const faults: string[] = [];
    const html = await write({ language: "fi", page: { kind: "dashboard" } });
    parse(html, { onParseError: ({ code, startLine, startCol }) => faults.push(`${code} ${startLine}:${startCol}`) });
    expect(faults).toEqual([]);
  });

  test("is the same each time it is written", async () => {
    const address: Address = { language: "sv", page: { kind: "dashboard" } };
    expect(await write(address)).toBe(await write(address));
  });
});

test("a page names its own scripts and texts, and no other language's", async () => {
  const html = await write({ language: "sv", page: { kind: "about" } });
  for (const file of ["sv-7.js", "svFurther-13.js", "plainPages-16.js"])
    expect(html).toContain(`<link rel="modulepreload" href="../../assets/${file}" fetchpriority="low">`);
  expect(html).not.toMatch(/assets\/(fi|en)|GoalPage/);
});

test("a page carries the messages of failed loads in its own language, so that they need no request", async () => {
  const html = await write({ language: "sv", page: { kind: "about" } });
  expect(html).toContain('<script type="application/json" id="error-texts">{"slow":"Det tar längre än vanligt');
  expect(html).not.toContain("Aineistoa ei saatu haettua");
});

test("the dashboard opens without the scripts and texts of other pages", async () => {
  const html = await write({ language: "sv", page: { kind: "dashboard" } });
  expect(html).toContain("assets/sv-7.js");
  expect(html).not.toMatch(/Further|Pages?-\d/);
});

test("the page about the site leads to every file that the data can be taken away in", async () => {
  const html = await write({ language: "sv", page: { kind: "about" } });
  for (const { path } of openDataAddresses) expect(html).toContain(`href="../../${path}"`);
});

describe("whole addresses", () => {
  const address: Address = { language: "fi", page: { kind: "about" } };

  test("are left out where the site's own is not known", async () => {
    const [head] = (await write(address)).split("</head>");
    expect(head).not.toMatch(/https?:\/\/|canonical|og:url/);
  });

  test("are given where it is", async () => {
    const html = await write(address, { ...buildContext, siteUrl: "https://example.org/some/folder/" });
    expect(html).toContain(`<link rel="canonical" href="https://example.org/some/folder/fi/about/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="sv" href="https://example.org/some/folder/sv/about/">`);
    expect(html).toContain(`<meta property="og:url" content="https://example.org/some/folder/fi/about/">`);
  });
});

test("no request comes before the policy, and the main script comes after the content", async () => {
  const html = await write({ language: "fi", page: { kind: "dashboard" } });
  const asked = [...html.matchAll(/<(?:meta http-equiv|link rel="(?:stylesheet|modulepreload)"|script(?= .*src))/g)];
  const end = html.lastIndexOf("</div>");
  const before = asked.filter(({ index }) => index < end).map(([what]) => what);
  const after = asked.filter(({ index }) => index > end).map(([what]) => what);
  expect(before).toEqual(["<meta http-equiv", '<link rel="stylesheet"', "<script"]);
  expect(new Set(after)).toEqual(new Set(["<script", '<link rel="modulepreload"', '<link rel="stylesheet"']));
});

test("the script that blocks rendering does not block parsing", async () => {
  expect(await write({ language: "fi", page: { kind: "dashboard" } })).toContain(
    '<script async blocking="render" src="',
  );
});
