import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test, vi } from "vitest";
import { openViews } from "../../render";
import { reportWith, round } from "../../../fixtures/reportWith";
import { twoThemes } from "../../../fixtures/twoThemes";

beforeAll(() => {
  // The test's document has no layout, so nothing ever comes into sight.
  const idle = class {
    observe() {}
    disconnect() {}
  };
  vi.stubGlobal("IntersectionObserver", idle);
  vi.stubGlobal("ResizeObserver", idle);
});

const view = (name: string) => screen.getByRole("region", { name });

test("the views are links that keep the filters, and only the open one is drawn", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?theme=uimahallit");
  await user.click(screen.getByRole("link", { name: "Aikajana" }));
  expect(window.location.search).toBe("?view=timeline&theme=uimahallit");
  expect(screen.getByRole("link", { name: "Aikajana" })).toHaveAttribute("aria-current", "true");
  expect(within(view("Aikajana")).getByText("Äkäslompolon allas")).toBeInTheDocument();
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});

const cellsOf = (name: string) => {
  const row = within(view("Aikajana"))
    .getAllByRole("listitem")
    .find((item) => within(item).queryAllByRole("link", { name }).length > 0);
  if (!row) throw new Error(`no row of ${name}`);
  const [cells] = within(row).getAllByRole("list");
  if (!cells) throw new Error(`no rounds of ${name}`);
  return Array.from(cells.children, (cell) => cell.textContent);
};

test("the timeline names each round's status, the moves between them, and the year's end", async () => {
  await openViews(twoThemes(), "fi/?view=timeline");
  const cells = cellsOf("Osatavoite 2.2");
  expect(cells).toHaveLength(4);
  expect(cells[0]).toMatch(/^Ennuste 1\/2031Toteutumassa/);
  expect(cells[2]).toMatch(/^Ennuste 3\/2031Epävarmaheikkeni/);
  expect(cells[3]).toBe("Tilinpäätös 2031ei vielä saatavilla");
});

test("a date that the text names stands in its quarter with its sentence", async () => {
  await openViews(twoThemes(), "fi/?view=timeline");
  const cells = cellsOf("Äkäslompolon allas");
  expect(cells[1]).toContain("5.5.2031");
  expect(cells[1]).toContain("Työ keskeytyi 5.5.2031 lakkoon.");
  expect(cells[1]).not.toContain("Se jatkuu.");
  expect(cells[0]).not.toContain("5.5.2031");
});

test("the timeline sorts by what got worse most recently", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?view=timeline");
  await user.selectOptions(screen.getByRole("combobox", { name: "Järjestys" }), "Viimeksi heikentynyt ensin");
  const names = within(view("Aikajana"))
    .getAllByRole("link")
    .map((link) => link.textContent);
  expect(names.slice(0, 2)).toEqual(["Osatavoite 2.2", "Äkäslompolon allas"]);
});

test.each([
  [
    "fi",
    "Kuviot",
    "Eniten epävarmoja tai toteutumatta jääviä on teemassa Uimahallit: 3 osatavoitteesta 2; saavutettu on 0.",
    "Saavutettuja oli ensin 0 ja nyt 2; epävarmoja tai toteutumatta jääviä oli ensin 1 ja nyt 2 (Ennuste 1/2031 → Ennuste 3/2031).",
  ],
  [
    "sv",
    "Diagram",
    "Flest delmål som är osäkra eller inte nås finns i temat Uimahallit: 2 av 3; uppnådda är 0.",
    "Uppnådda var först 0 och är nu 2; osäkra eller sådana som inte nås var först 1 och är nu 2 (Prognos 1/2031 → Prognos 3/2031).",
  ],
  [
    "en",
    "Charts",
    "The theme with the most targets that are at risk or will not be met is Uimahallit: 2 of 3; 0 achieved.",
    "Achieved targets went from 0 to 2; those that are at risk or will not be met from 1 to 2 (Forecast 1/2031 → Forecast 3/2031).",
  ],
])("in %s every chart says its finding with its numbers", async (language, name, byTheme, byRound) => {
  await openViews(twoThemes(), `${language}/?view=charts`);
  expect(view(name)).toHaveTextContent(byTheme);
  expect(view(name)).toHaveTextContent(byRound);
});

test("programmes that share the highest number are named together, as linked goals", async () => {
  await openViews(twoThemes(), "en/?view=charts");
  expect(view("Charts")).toHaveTextContent(
    "The most targets that are at risk or will not be met belong to goals linked to Sports programme and Meriohjelma: 2 each.",
  );
});

test("each chart has its numbers as a table, and every number leads to its targets", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?view=charts");
  const table = screen.getByRole("table", { name: "Osatavoitteet teemoittain" });
  const row = within(table).getByRole("row", { name: /Puistot/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent.trim()),
  ).toEqual(["0", "0", "0", "1 Ei arvioitu", "0", "2 Saavutettu", "Yhteensä 3", "Näytä: Puistot"]);
  await user.click(within(row).getByRole("link", { name: "2 Saavutettu" }));
  expect(window.location.search).toBe("?theme=puistot&status=achieved");
});

test("charts of a single bar are left out, and a sentence says so if that is all of them", async () => {
  const { dataset } = reportWith([round(1)], [[["on-track"]]]);
  await openViews(dataset, "fi/?view=charts");
  expect(within(view("Kuviot")).queryAllByRole("figure")).toHaveLength(0);
  expect(view("Kuviot")).toHaveTextContent("vertailtavaa ei ole");
});

test.each([
  ["fi", "Kuviot", "Yhtäkään 2 osatavoitteesta ei ole arvioitu."],
  ["sv", "Diagram", "Inget av de 2 delmålen har bedömts."],
  ["en", "Charts", "None of the 2 targets is assessed."],
])("in %s a year in which nothing is assessed is said, not drawn", async (language, name, sentence) => {
  const { dataset } = reportWith([round(1), round(2)], [[[], []]]);
  await openViews(dataset, `${language}/?view=charts`);
  expect(view(name)).toHaveTextContent(sentence);
  expect(within(view(name)).queryByRole("table")).not.toBeInTheDocument();
});

test('"all achieved" is said with the number', async () => {
  const { dataset } = reportWith([round(1), round("result")], [[["achieved", "achieved"], ["achieved", "achieved"]]]); // prettier-ignore
  await openViews(dataset, "fi/?view=charts");
  expect(view("Kuviot")).toHaveTextContent("Kaikki 2 osatavoitetta on saavutettu.");
});

test("a finding about the filtered targets says that it is about them alone", async () => {
  await openViews(twoThemes(), "fi/?view=charts&status=achieved");
  expect(view("Kuviot")).toHaveTextContent("Rajauksessa (2/6 osatavoitetta): Saavutettuja oli ensin 0 ja nyt 2");
});
