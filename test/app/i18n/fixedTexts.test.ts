import { expect, test, vi } from "vitest";
import { createI18n, loadTexts } from "../../../src/app/i18n/i18n";
import { fixedTexts } from "../../../src/app/i18n/fixedTexts";

test("a text without values is looked up once, one with values at every call", async () => {
  const translator = createI18n("sv", {});
  await loadTexts(translator, "dashboard");
  const lookUp = vi.spyOn(translator, "t");
  const { common, views } = fixedTexts(translator);
  expect([views("copyShort"), views("copyShort")]).toEqual(["Kopiera länk", "Kopiera länk"]);
  expect(lookUp).toHaveBeenCalledTimes(1);
  expect(views("filter.openCount", { count: 1 })).not.toBe(views("filter.openCount", { count: 2 }));
  expect(lookUp).toHaveBeenCalledTimes(3);
  expect(common("share")).not.toBe("share");
});

test("what is not loaded yet is looked up again once it is", async () => {
  const translator = createI18n("en", {});
  const { views } = fixedTexts(translator);
  expect(views("copyShort")).toBe("copyShort");
  await loadTexts(translator, "dashboard");
  expect(views("copyShort")).not.toBe("copyShort");
});
