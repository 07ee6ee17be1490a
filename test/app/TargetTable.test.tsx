import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { openViews } from "./openViews";
import { twoThemes } from "./twoThemes";

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
  expect(within(row).getByRole("link")).toHaveAttribute("href", "../fi/goal/tavoite-2/#osatavoite-2-2");
});

test("a goal's row gives the verdict in words and names what blocks it", async () => {
  await openViews(twoThemes(), "fi/");
  const row = screen.getByRole("row", { name: /Tavoite 2/ });
  expect(row).toHaveTextContent("Ei toteudu kokonaisuutena · esteenä 1/3");
  expect(within(row).getByRole("link", { name: "Äkäslompolon allas" })).toBeVisible();
});

test("a target that no round mentions says so", async () => {
  await openViews(twoThemes(), "fi/");
  expect(screen.getByRole("row", { name: /Osatavoite 1.3/ })).toHaveTextContent("Ei mainita yhdessäkään ennusteessa.");
});

test("sorting by status puts the worst first, then turns, then goes back to the report's order", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/");
  const sort = () => screen.getByRole("button", { name: "Tila", description: "Huonoin tila ensin" });
  const header = () => screen.getByRole("columnheader", { name: "Tila" });
  expect(header()).toHaveAttribute("aria-sort", "none");
  await user.click(sort());
  expect(header()).toHaveAttribute("aria-sort", "ascending");
  expect(window.location.search).toBe("?sort=status");
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
  await user.selectOptions(screen.getByRole("combobox", { name: "Ryhmittely" }), "Kytketty ohjelma");
  expect(window.location.search).toBe("?group=programme");
  expect(headings().filter((name) => /^(Liik|Meri|Tavoite)/.test(name))).toEqual([
    "Liikuntaohjelma",
    "Tavoite 1",
    "Tavoite 2",
    "Meriohjelma",
    "Tavoite 2",
  ]);
});

test("without groups the goals stand alone", async () => {
  await openViews(twoThemes(), "fi/?group=none");
  expect(headings()).not.toContain("Puistot");
  expect(headings()[0]).toBe("Tavoite 1");
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
  expect(within(row).getByRole("link")).toHaveAttribute("href", "../fi/goal/tavoite-2/2031-2/#osatavoite-2-2");
});

test("a first round has no column of changes, and an address that sorts by it still opens", async () => {
  await openViews(twoThemes(), "fi/?round=2031-1&sort=change");
  expect(screen.queryByRole("columnheader", { name: "Muutos" })).not.toBeInTheDocument();
  expect(headings()).toHaveLength(10);
});
