import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { i18n } from "i18next";
import { expect, test } from "vitest";
import { App } from "../../../src/app/App";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import { createI18n, loadTexts, textsOf } from "../../../src/app/i18n/i18n";
import { preloadAll } from "../../../src/app/lazyPages";
import { localData } from "../../../src/app/data/localData";
import { languages } from "../../../src/domain/language";
import type { Language } from "../../../src/domain/dataset/schema";
import { reportWith, round } from "../../fixtures/reportWith";

const { dataset } = reportWith([round(1), round(2)], [[["at-risk", "achieved"]], [["on-track", "not-achieved"]]]);

/** A translator with the texts of the dashboard as it opens, and the keys that it was asked for and has no text of. */
async function firstTranslator(language: Language): Promise<{ translator: i18n; missing: string[] }> {
  const translator = createI18n(language, {});
  await loadTexts(translator, "dashboard");
  const missing: string[] = [];
  translator.options.parseMissingKeyHandler = (key) => {
    missing.push(key);
    return key;
  };
  return { translator, missing };
}

async function openWith(translator: i18n, language: Language, address: string): Promise<void> {
  window.history.replaceState(null, "", `/${address}`);
  const site = { ...localData(dataset), language, method: () => new Promise<never>(() => undefined) };
  // What suspends inside `act` goes on only when that is awaited.
  await act(async () => {
    render(<App site={site} translator={translator} base="" />);
    await Promise.resolve();
  });
}

test.each(languages)("the dashboard opens with its first texts alone (%s)", async (language) => {
  await preloadAll(await createFullI18n(language));
  const { translator, missing } = await firstTranslator(language);
  await openWith(translator, language, `${language}/`);
  expect(screen.getByRole("table")).toBeInTheDocument();
  for (const button of screen.getAllByRole("button", { expanded: false })) await userEvent.click(button);
  expect(missing).toEqual([]);
});

test.each(["about/", "accessibility/", "method/", "goal/tavoite-1/", "goal/tavoite-9/", "nowhere/"])(
  "a page with texts of its own waits for them, and says no key instead (%s)",
  async (address) => {
    await preloadAll(await createFullI18n("en"));
    const { translator, missing } = await firstTranslator("en");
    await openWith(translator, "en", `en/${address}`);
    expect(await screen.findByRole("heading", { level: 1 }, { timeout: 20_000 })).toBeInTheDocument();
    expect(missing).toEqual([]);
  },
);

test("texts that are there already are not loaded again, and a component that needs them does not wait", async () => {
  const { translator } = await firstTranslator("sv");
  expect(translator.hasResourceBundle("sv", "goal")).toBe(false);
  const loading = textsOf(translator, "further");
  expect(textsOf(translator, "further")).toBe(loading);
  await loadTexts(translator, "further");
  expect(loading).toMatchObject({ status: "fulfilled" });
  expect(translator.getFixedT("sv", "goal")("neighbours")).toBe("Andra mål");
});
