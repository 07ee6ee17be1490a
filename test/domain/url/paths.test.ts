import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language";
import { standaloneFileName, parsePath, relativeUrl, formatPath } from "../../../src/domain/url/paths";
import type { Address } from "../../../src/domain/url/paths";

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const roundId = fc.stringMatching(/^20[0-9]{2}-([1-9]|result)$/);
const address: fc.Arbitrary<Address> = fc.record({
  language: fc.constantFrom(...languages),
  page: fc.oneof(
    fc.constant({ kind: "dashboard" as const }),
    fc.constant({ kind: "about" as const }),
    fc.constant({ kind: "accessibility" as const }),
    fc.constant({ kind: "studio" as const }),
    fc.constant({ kind: "method" as const }),
    fc.record({ kind: fc.constant("goals" as const), part: fc.integer({ min: 1, max: 999_999 }) }),
    fc.record({ kind: fc.constant("goal" as const), goalId: id }),
    fc.record({ kind: fc.constant("goal" as const), goalId: id, roundId }),
  ),
});

test.each<[string, Address]>([
  ["fi/", { language: "fi", page: { kind: "dashboard" } }],
  ["sv/about/", { language: "sv", page: { kind: "about" } }],
  ["en/accessibility/", { language: "en", page: { kind: "accessibility" } }],
  ["fi/studio/", { language: "fi", page: { kind: "studio" } }],
  ["fi/goal/uimahallit/", { language: "fi", page: { kind: "goal", goalId: "uimahallit" } }],
  ["sv/goals/12/", { language: "sv", page: { kind: "goals", part: 12 } }],
  ["fi/goals/none/", { language: "fi", page: { kind: "unknown", path: "fi/goals/none/" } }],
  ["fi/goal/uimahallit/2031-2/", { language: "fi", page: { kind: "goal", goalId: "uimahallit", roundId: "2031-2" } }],
])("%s is the address of a page, read and written", (path, page) => {
  expect(parsePath(path)).toEqual(page);
  expect(formatPath(page)).toBe(path);
});

test("every page is the same after writing and parsing its path", () => {
  fc.assert(
    fc.property(address, (page) => {
      expect(parsePath(formatPath(page))).toEqual(page);
    }),
  );
});

test.each(["fi/goal/uimahallit", "/fi/goal/uimahallit/", "fi/goal/uimahallit/index.html"])(
  "a host may write the path as %s",
  (path) => {
    expect(parsePath(path)).toEqual({ language: "fi", page: { kind: "goal", goalId: "uimahallit" } });
  },
);

test.each(["", "/", "de/", "index.html", "goal/uimahallit/", "FI/"])(
  "%j names no language, so the page picks one",
  (path) => {
    expect(parsePath(path)).toBeNull();
  },
);

test.each([
  "fi/goal/",
  "fi/goals/uimahallit/",
  "fi/goals/0/",
  "fi/goals/-1/",
  "fi/goals/1x/",
  "fi/goals/1234567/",
  "fi/goals/1/2/",
  "fi/goal/a/2031-1/more/",
  "sv/about/us/",
  "en/nothing/",
])("%s is an address where nothing is, and keeps what was asked for", (path) => {
  expect(parsePath(path)?.page).toEqual({ kind: "unknown", path });
});

test("no path throws", () => {
  const path = fc.oneof(
    fc.string(),
    fc.webPath(),
    fc.string().map((rest) => `fi/${rest}`),
    fc.constantFrom("fi/goal/__proto__/", "fi/constructor/", "sv/toString/"),
  );
  fc.assert(
    fc.property(path, (hostile) => {
      const read = parsePath(hostile);
      expect(read === null || languages.includes(read.language)).toBe(true);
    }),
  );
});

describe("relative links between pages", () => {
  test.each([
    ["fi/", "sv/", "../sv/"],
    ["fi/goal/x/", "sv/goal/x/", "../../../sv/goal/x/"],
    ["/fi/goal/x/", "fi/", "../../../fi/"],
    ["", "fi/", "fi/"],
    ["", "", "./"],
    ["404.html", "fi/", "fi/"],
    ["fi/", "", "../"],
  ])("from %j to %j is %s", (from, to, way) => {
    expect(relativeUrl(from, to)).toBe(way);
  });

  test("lead to the right page, whatever folder the site is in", () => {
    const folder = fc.constantFrom("/", "/dashboard/", "/some/deep/folder/");
    const from = fc.oneof(
      address.map(formatPath),
      address.map((page) => formatPath(page).replace(/\/$/, "")),
      address.map((page) => `${formatPath(page)}index.html`),
    );
    fc.assert(
      fc.property(folder, from, address, (root, path, to) => {
        const arrived = new URL(relativeUrl(path, formatPath(to)), `https://city.example${root}${path}`);
        expect(arrived.pathname).toBe(root + formatPath(to));
      }),
    );
  });
});

test("a single-file page is named after its report", () => {
  expect(standaloneFileName({ id: "puistot-2031" })).toBe("kojelauta-puistot-2031.html");
});
