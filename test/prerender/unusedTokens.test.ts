import { expect, test } from "vitest";
import { unusedTokens } from "../../src/prerender/unusedTokens";

test("sizes that a style uses are sent, and the others are not", () => {
  const unused = unusedTokens();
  expect(unused).toContain("--fontsize-heading-xxl");
  expect(unused).not.toContain("--spacing-m");
  expect(unused).not.toContain("--fontsize-body-s");
});
