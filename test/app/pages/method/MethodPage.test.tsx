import { act, render, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { App } from "../../../../src/app/App";
import { methodFrom } from "../../../../src/app/pages/method/methodFrom";
import { localData } from "../../../../src/app/data/localData";
import { createI18n, loadTexts } from "../../../../src/app/i18n/i18n";
import { languages } from "../../../../src/domain/language";
import { deciders } from "../../../../src/domain/status";
import { ruleBook } from "../../../../src/reader/rules/ruleBook";
import { method } from "../../../fixtures/method";
import { open } from "../../render";
import { reportWith, round } from "../../../fixtures/reportWith";

const { dataset } = reportWith([round(1)], [[["at-risk"]]]);

test("the rules stand under the status that they lead to, with the deciding words marked and what is read otherwise", async () => {
  await open(dataset, "fi/method/");
  const atRisk = document.getElementById("at-risk");
  expect(atRisk).not.toBeNull();
  const rule = within(atRisk ?? document.body)
    .getByRole("heading", { level: 4, name: "Tuskin toteutuu." })
    .closest("section");
  expect(rule).toHaveTextContent("Peruskorjaus tuskin valmistuu ajallaan.");
  expect([...(rule?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent)).toContain("tuskin valmistuu");
  expect(rule).toHaveTextContent("Tulkitaan toisin: Tavoitteeseen päästään helposti. Toteutumassa");
});

test("every rule of every language has a place that an assessment can link to", async () => {
  await open(dataset, "sv/method/");
  for (const { name } of method.rules)
    for (const language of ["fi", "sv", "en"]) expect(document.getElementById(`${language}.${name}`)).not.toBeNull();
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(languages)("whatever can decide a status in a dataset has words on the page (%s)", async (language) => {
  await open(dataset, `${language}/method/`);
  const ids = [...ruleBook.map(({ id }) => id), ...deciders];
  const words = ids.map((id) => document.getElementById(id)?.closest("section, div")?.textContent ?? "");
  expect(ids.filter((_, at) => (words[at] ?? "").length < 30)).toEqual([]);
});

test("examples keep their language", async () => {
  await open(dataset, "en/method/");
  expect(screen.getByText("Tavoitteeseen tuskin päästään").closest("[lang]")).toHaveAttribute("lang", "fi");
});

describe("the measured figures", () => {
  const measured = () => document.getElementById("measured") ?? document.body;

  test("stand by language, for texts that rules were written from and for those that only measure", async () => {
    await open(dataset, "en/method/");
    const [writtenFrom, check] = within(measured()).getAllByRole("table");
    expect(writtenFrom).toHaveAccessibleName(/^Texts that rules were written from/u);
    expect(check).toHaveAccessibleName(/^Texts that no rule was written from/u);
    const finnish = within(check ?? document.body).getByRole("row", { name: /^Finnish/u });
    const figures = method.measured.sets.find(({ set }) => set === "check")?.languages.fi;
    expect(finnish).toHaveTextContent(`${figures?.texts ?? ""}${figures?.published ?? ""}`);
    expect(finnish).toHaveTextContent(`${((figures?.goodRight ?? 0) * 100).toFixed(1)}%`);
  });

  test.each([
    ["Short", "short"],
    ["Long", "long"],
  ] as const)("tell short cells from long ones: %s", async (name, length) => {
    await open(dataset, "en/method/");
    const [, check] = within(measured()).getAllByRole("table");
    const figures = method.measured.sets.find(({ set }) => set === "check")?.lengths[length];
    expect(within(check ?? document.body).getByRole("row", { name: new RegExp(`^${name}, `, "u") })).toHaveTextContent(
      `${figures?.texts ?? ""}${figures?.published ?? ""}${((figures?.right ?? 0) * 100).toFixed(1)}%`,
    );
  });

  test.each(languages)(
    "tell what was measured on texts that the authors never had, with date and version (%s)",
    async (language) => {
      await open(dataset, `${language}/method/`);
      const [, , unseen] = within(measured()).getAllByRole("table");
      const newest = method.measured.unseen.at(-1);
      const [set] = newest?.sets ?? [];
      expect(unseen).toHaveAccessibleName(new RegExp(newest?.commit ?? "no measurement", "u"));
      const row = within(unseen ?? document.body).getByRole("row", {
        name: new RegExp(`^${set?.name[language]}`.replaceAll(/[()]/gu, "\\$&"), "u"),
      });
      const percent = ((set?.agrees ?? 0) * 100).toFixed(1);
      expect(row).toHaveTextContent(language === "en" ? `${percent}%` : percent.replace(".", ","));
      expect(row).toHaveTextContent(new RegExp(`${set?.badReadAsGood}$`, "u"));
    },
  );

  test("tell of each rule how often it was right, or that it decided nothing", async () => {
    await open(dataset, "en/method/");
    for (const { name, record } of method.rules) {
      const rule = document.getElementById(`en.${name}`)?.closest("section");
      expect(rule, name).toHaveTextContent(
        record ? `Right ${record.right} of ${record.n} times` : "Decided none of the texts",
      );
    }
  });
});

const openWithout = async (answer: () => Promise<Response>) => {
  vi.stubGlobal("fetch", answer);
  window.history.replaceState(null, "", "/fi/method/");
  const translator = createI18n("fi", {});
  await loadTexts(translator, "dashboard", "further");
  const source = methodFrom(new URL("http://localhost/data/method.json"), translator);
  // What suspends inside `act` goes on only when that is awaited.
  await act(async () => {
    render(<App site={{ ...localData(dataset), language: "fi", method: source }} translator={translator} base="" />);
    await Promise.resolve();
  });
};

test("the rules are fetched when the page is opened inside the site", async () => {
  await openWithout(() => Promise.resolve(Response.json(method)));
  expect(
    await screen.findByRole("heading", { level: 4, name: "Tuskin toteutuu." }, { timeout: 20_000 }),
  ).toBeInTheDocument();
});

test("where they do not come, the page offers to load itself again", async () => {
  await openWithout(() => Promise.reject(new TypeError("offline")));
  expect(await screen.findByRole("link", { name: "lataa sivu uudelleen" }, { timeout: 20_000 })).toHaveAttribute(
    "href",
    "../../fi/method/",
  );
});
