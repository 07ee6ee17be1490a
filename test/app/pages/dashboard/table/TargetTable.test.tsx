import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { openViews } from "../../../render";
import { corrected } from "../../../../fixtures/corrected";
import { reportWith, round } from "../../../../fixtures/reportWith";
import { twoThemes, worstFirst } from "../../../../fixtures/twoThemes";

const table = () => screen.getByRole("table", { name: /Tavoitteet ja osatavoitteet/ });

/** The table's rows from top to bottom, each by the text of its heading. */
const headings = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((heading) => within(heading).queryAllByRole("link").at(0)?.textContent ?? heading.textContent);

test("goals stand under their theme, targets under their goal", async () => {
  await openViews(twoThemes(), "fi/");
  expect(headings()).toEqual([
    "Puistot",
    "Tavoite 1",
    "Osatavoite 1.1",
    "Osatavoite 1.2",
    "Osatavoite 1.3",
    "Uimahallit",
    "Tavoite 2",
    "Äkäslompolon allas",
    "Osatavoite 2.2",
    "Osatavoite 2.3",
  ]);
});

test("a corrected status says when, and what it was", async () => {
  await openViews(corrected(twoThemes(), "on-track", "2031-12-03"), "fi/");
  expect(screen.getByRole("row", { name: /Osatavoite 1.1/ })).toHaveTextContent("Korjattu 3.12.2031, oli toteutumassa");
});

test("a target's row says its status in every round, its change and the report's words", async () => {
  await openViews(twoThemes(), "fi/");
  const row = screen.getByRole("row", { name: /Osatavoite 2.2/ });
  expect(
    within(row)
      .getAllByRole("listitem")
      .map((round) => round.textContent),
  ).toEqual(["Ennuste 1/2031: Toteutumassa", "Ennuste 2/2031: Toteutumassa", "Ennuste 3/2031: Epävarma"]);
  expect(row).toHaveTextContent("heikkeni");
  expect(row).toHaveTextContent("Tila on at-risk.");
  expect(within(row).getByRole("link", { name: "Osatavoite 2.2" })).toHaveAttribute(
    "href",
    "../fi/goal/tavoite-2/#osatavoite-2-2",
  );
  expect(within(row).getByRole("link", { name: "Epävarma" })).toHaveAttribute("href", "../fi/about/#status-at-risk");
});

test("a goal's row gives the verdict in words and names what blocks it", async () => {
  await openViews(twoThemes(), "fi/");
  const row = screen.getByRole("row", { name: /Tavoite 2/ });
  expect(row).toHaveTextContent("Ei toteudu kokonaisuutena");
  expect(row).toHaveTextContent("esteenä 1/3: Äkäslompolon allas");
  expect(within(row).getByRole("link", { name: "Äkäslompolon allas" })).toBeVisible();
});

test("of a goal with one target the row says the status alone: the target stands right below", async () => {
  await openViews(reportWith([round(1)], [[["not-achieved"]], [["achieved"], ["at-risk"]]]).dataset, "fi/");
  const row = screen.getByRole("row", { name: /Tavoite 1/ });
  expect(within(row).getByText("Ei toteudu", { selector: "strong" })).toBeVisible();
  expect(within(row).queryByRole("link", { name: "Osatavoite 1.1" })).not.toBeInTheDocument();
});

test("goals of a report without themes stand under no heading: its title is on the page already", async () => {
  const { dataset, report } = reportWith([round(1)], [[["achieved"]], [["at-risk"]]]);
  await openViews({ ...dataset, themes: dataset.themes.map((theme) => ({ ...theme, name: report.title })) }, "fi/");
  expect(headings()).toEqual(["Tavoite 1", "Osatavoite 1.1", "Tavoite 2", "Osatavoite 2.1"]);
});

test("a target that no round mentions says so", async () => {
  await openViews(twoThemes(), "fi/");
  expect(screen.getByRole("row", { name: /Osatavoite 1.3/ })).toHaveTextContent("Ei mainittu yhdessäkään ennusteessa.");
});

test("sorting by status puts the worst first, then turns, then goes back to the report's order", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const header = () => screen.getByRole("columnheader", { name: "Tila" });
  const sort = () => within(header()).getByRole("button", { name: /^Tila: / });
  expect(sort()).toHaveAccessibleDescription("Huonoin tila ensin");
  expect(header()).toHaveAttribute("aria-sort", "none");
  await user.click(sort());
  expect(header()).toHaveAttribute("aria-sort", "ascending");
  expect(window.location.search).toBe("?sort=status");
  expect(sort()).toHaveFocus();
  expect(sort()).toHaveAccessibleDescription("Paras tila ensin");
  expect(headings().filter((name) => name.startsWith("Osatavoite 1"))).toEqual([
    "Osatavoite 1.3",
    "Osatavoite 1.1",
    "Osatavoite 1.2",
  ]);
  await user.click(sort());
  expect(header()).toHaveAttribute("aria-sort", "descending");
  expect(headings().slice(-3)).toEqual(["Osatavoite 2.3", "Osatavoite 2.2", "Äkäslompolon allas"]);
  await user.click(sort());
  expect(header()).toHaveAttribute("aria-sort", "none");
  expect(window.location.search).toBe("");
});

test("by programme a goal stands under each that it is linked to", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.selectOptions(screen.getByRole("combobox", { name: "Ryhmittely" }), "Ohjelma");
  expect(window.location.search).toBe("?group=programme");
  expect(headings().filter((name) => /^(Liik|Meri|Tavoite)/.test(name))).toEqual([
    "Liikuntaohjelma",
    "Tavoite 1",
    "Tavoite 2",
    "Meriohjelma",
    "Tavoite 2",
  ]);
});

test("one press leads to all targets in one list, the worst first, each with its goal", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const button = screen.getByRole("button", { name: "Osatavoitteet huonoin ensin" });
  await user.click(button);
  expect(window.location.search).toBe("?group=none");
  expect(headings()).toEqual(worstFirst);
  const worst = screen.getByRole("row", { name: /^Äkäs/ });
  expect(within(worst).getByRole("link", { name: "Tavoite 2" })).toBeVisible();
  expect(worst).toHaveTextContent("Meriohjelma");
  await user.click(button);
  expect(window.location.search).toBe("");
});

test("one goal closes by itself, all close and open together", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const toggle = screen.getByRole("button", { name: "Osatavoitteet: Tavoite 1" });
  expect(toggle).toHaveAttribute("aria-expanded", "true");
  await user.click(toggle);
  expect(toggle).toHaveAttribute("aria-expanded", "false");
  expect(headings()).not.toContain("Osatavoite 1.1");
  expect(headings()).toContain("Osatavoite 2.2");
  await user.click(screen.getByRole("button", { name: "Sulje kaikki tavoitteet" }));
  expect(headings()).toEqual(["Puistot", "Tavoite 1", "Uimahallit", "Tavoite 2"]);
  await user.click(screen.getByRole("button", { name: "Avaa kaikki tavoitteet" }));
  expect(headings()).toContain("Osatavoite 1.1");
});

test("an older round's links lead to the goal in that round", async () => {
  await openViews(twoThemes(), "fi/?round=2031-2");
  const row = screen.getByRole("row", { name: /Osatavoite 2.2/ });
  expect(within(row).getByRole("link", { name: "Osatavoite 2.2" })).toHaveAttribute(
    "href",
    "../fi/goal/tavoite-2/2031-2/#osatavoite-2-2",
  );
});

test("a narrowed list goes along to the goal's page, its report and round in the path alone", async () => {
  await openViews(twoThemes(), "fi/?round=2031-2&status=on-track&sort=name");
  expect(screen.getByRole("row", { name: /Tavoite 2/ }).querySelector("a")).toHaveAttribute(
    "href",
    "../fi/goal/tavoite-2/2031-2/?status=on-track&sort=name",
  );
});

test("a first round has no column of changes, and an address that sorts by it still opens", async () => {
  await openViews(twoThemes(), "fi/?round=2031-1&sort=change");
  expect(screen.queryByRole("columnheader", { name: "Muutos" })).not.toBeInTheDocument();
  expect(headings()).toHaveLength(10);
});

const columnHeads = () =>
  within(table())
    .getAllByRole("columnheader")
    .map((head) => head.textContent);

test("every column has a heading that sorts by it", async () => {
  await openViews(twoThemes(), "fi/?cols=course&cols=status&cols=change&cols=when&cols=said&cols=measure");
  const heads = within(table()).getAllByRole("columnheader");
  expect(heads).toHaveLength(7);
  for (const head of heads) {
    expect(within(head).getByRole("button").getAttribute("aria-label")).toMatch(new RegExp(`^${head.textContent}: `));
    expect(head).toHaveAccessibleName(head.textContent);
    expect(head).toHaveAttribute("aria-sort", "none");
  }
});

test("the reader chooses the columns, and the address remembers them", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  expect(columnHeads()).toEqual([
    "Tavoite ja osatavoitteet",
    "Vuoden kulku",
    "Tila",
    "Muutos",
    "Mitä raportti sanoo",
    "Ohjelmat",
  ]);
  await user.click(screen.getByRole("button", { name: "Sarakkeet" }));
  const menu = screen.getByRole("group", { name: "Sarakkeet" });
  await user.click(within(menu).getByRole("checkbox", { name: "Mittari" }));
  await user.click(within(menu).getByRole("checkbox", { name: "Vuoden kulku" }));
  expect(columnHeads()).toEqual([
    "Tavoite ja osatavoitteet",
    "Tila",
    "Muutos",
    "Mitä raportti sanoo",
    "Mittari",
    "Ohjelmat",
  ]);
  expect(window.location.search).toBe("?cols=status&cols=change&cols=said&cols=measure&cols=programmes");
  expect(within(menu).getByRole("checkbox", { name: "Vuoden kulku" })).toHaveFocus();
});

test.each([
  ["?cols=name", ["Tavoite ja osatavoitteet"]],
  ["?cols=status", ["Tavoite ja osatavoitteet", "Tila"]],
  ["?cols=status&cols=said", ["Tavoite ja osatavoitteet", "Tila", "Mitä raportti sanoo"]],
])(
  "with the columns of %s a goal's row still says its verdict, and every row is as wide as the head",
  async (query, heads) => {
    await openViews(twoThemes(), `fi/${query}`);
    expect(columnHeads()).toEqual(heads);
    expect(screen.getByRole("row", { name: /Tavoite 2/ })).toHaveTextContent("Ei toteudu kokonaisuutena");
    for (const row of within(table()).getAllByRole("row")) {
      const cells = [...row.querySelectorAll<HTMLTableCellElement>("th, td")];
      expect(cells.reduce((sum, { colSpan }) => sum + colSpan, 0)).toBe(heads.length);
    }
  },
);

test("rows stay sorted by a column that is not shown, and the order can be chosen without it", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?sort=status&cols=said");
  expect(headings().filter((name) => name.startsWith("Osatavoite 1"))[0]).toBe("Osatavoite 1.3");
  expect(screen.getByRole("combobox", { name: "Järjestys" })).toHaveDisplayValue("Huonoin tila ensin");
  await user.selectOptions(screen.getByRole("combobox", { name: "Järjestys" }), "Raportin järjestys");
  expect(headings().filter((name) => name.startsWith("Osatavoite 1"))[0]).toBe("Osatavoite 1.1");
});

test("a change chosen as a column is kept where a first round has none", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?round=2031-1&cols=change");
  await user.click(screen.getByRole("button", { name: "Sarakkeet" }));
  await user.click(screen.getByRole("checkbox", { name: "Tila" }));
  expect(window.location.search).toBe("?round=2031-1&cols=status&cols=change");
});

test("a closed goal says how many targets it hides, and stays closed when another view was open", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  await user.click(screen.getByRole("button", { name: "Osatavoitteet: Tavoite 1" }));
  expect(screen.getByRole("row", { name: /Tavoite 1/ })).toHaveTextContent("3 osatavoitetta piilossa");
  await user.click(screen.getByRole("link", { name: "Muutokset" }));
  await user.click(screen.getByRole("link", { name: "Taulukko" }));
  expect(screen.getByRole("button", { name: "Osatavoitteet: Tavoite 1" })).toHaveAttribute("aria-expanded", "false");
});

test("grouping by unit is offered only where a goal names one", async () => {
  const plain = twoThemes();
  await openViews(plain, "fi/");
  expect(screen.queryByRole("option", { name: "Vastuuyksikkö" })).not.toBeInTheDocument();
});

test("by unit, each goal stands under the one that answers for it", async () => {
  const user = userEvent.setup();
  const made = twoThemes();
  const goals = made.goals.map((goal, index) => (index === 1 ? { ...goal, unit: "Uimalapalvelut" } : goal));
  await openViews({ ...made, goals }, "fi/");
  await user.selectOptions(screen.getByRole("combobox", { name: "Ryhmittely" }), "Vastuuyksikkö");
  expect(headings().filter((name) => /^(Uimala|Ei nim|Tavoite)/.test(name))).toEqual([
    "Uimalapalvelut",
    "Tavoite 2",
    "Ei nimettyä vastuuyksikköä",
    "Tavoite 1",
  ]);
  expect(screen.getByRole("row", { name: /Tavoite 2/ })).toHaveTextContent("Vastuuyksikkö: Uimalapalvelut");
});

test("a goal with many targets starts a printed page only at its first block", async () => {
  const { dataset } = reportWith([round(1)], [Array.from({ length: 12 }, () => ["achieved"])]);
  await openViews(dataset, "fi/");
  expect(headings().filter((name) => name.startsWith("Osatavoite"))).toHaveLength(12);
  expect(table().querySelectorAll(".goal-block")).toHaveLength(1);
});
