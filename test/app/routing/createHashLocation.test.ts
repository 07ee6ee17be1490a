import { describe, expect, test } from "vitest";
import { parseHash, resolveInside, formatHash } from "../../../src/app/routing/createHashLocation";

const home = "/fi/";

describe("the address of a page in one file", () => {
  test.each([
    ["", "/fi/", "", ""],
    ["#", "/fi/", "", ""],
    ["#/sv/goal/x/", "/sv/goal/x/", "", ""],
    ["#/fi/?status=at-risk&q=museo", "/fi/", "?status=at-risk&q=museo", ""],
    ["#/fi/goal/x/2020-1/!biennaali", "/fi/goal/x/2020-1/", "", "#biennaali"],
    ["#something-else", "/fi/", "", ""],
  ])("%s is read from the fragment", (fragment, pathname, search, hash) => {
    expect(parseHash(fragment, home)).toMatchObject({ pathname, search, hash });
  });

  test("is the same after writing and parsing", () => {
    for (const fragment of ["#/sv/", "#/fi/?q=a%21b&status=none", "#/en/goal/x/!target"])
      expect(formatHash(parseHash(fragment, home))).toBe(fragment);
  });

  test("follows a link as a site with a page for each address would", () => {
    const from = parseHash("#/fi/goal/x/2020-1/", home);
    const to = resolveInside("../../../../sv/goal/x/#y", from);
    expect(to && formatHash(to)).toBe("#/sv/goal/x/!y");
  });

  test.each(["https://example.org/", "mailto:a@example.org", "javascript:alert(1)", "http://["])(
    "leaves %s to the browser",
    (href) => expect(resolveInside(href, parseHash("", home))).toBeNull(),
  );
});
