import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { open } from "../../render";
import { twoThemes } from "../../../fixtures/twoThemes";

const neighbours = () => screen.getByRole("navigation", { name: "Muut tavoitteet" });
const links = () =>
  within(neighbours())
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href")]);

test("without a filter the goals beside it are those of the report", async () => {
  await open(twoThemes(), "fi/goal/tavoite-1/");
  expect(links()).toEqual([["Tavoite 2", "../../../fi/goal/tavoite-2/"]]);
});

test("in a narrowed and sorted list the next goal is that list's next, and the way back leads to the same list", async () => {
  const user = userEvent.setup();
  await open(twoThemes(), "fi/goal/tavoite-2/?programme=liikunta&sort=status&group=none");
  expect(neighbours()).toHaveTextContent("1/2 rajatussa luettelossa");
  const query = "?programme=liikunta&group=none";
  expect(links()).toEqual([
    ["Takaisin luetteloon", `../../../fi/${query}#goals`],
    ["Tavoite 1", `../../../fi/goal/tavoite-1/${query}`],
  ]);
  await user.click(within(neighbours()).getByRole("link", { name: "Tavoite 1" }));
  expect(window.location.pathname + window.location.search).toBe(`/fi/goal/tavoite-1/${query}`);
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  expect(document.title).toContain("Tavoite 1");
});

test("a goal outside the list has the report's goals beside it", async () => {
  await open(twoThemes(), "fi/goal/tavoite-1/?theme=uimahallit");
  expect(links()).toEqual([["Tavoite 2", "../../../fi/goal/tavoite-2/?theme=uimahallit"]]);
});

test("an older round's neighbours are in that round, and so is the list", async () => {
  await open(twoThemes(), "fi/goal/tavoite-1/2031-2/?status=on-track&status=achieved");
  expect(links().map(([, href]) => href)).toEqual([
    "../../../../fi/?round=2031-2&status=achieved&status=on-track#goals",
    "../../../../fi/goal/tavoite-2/2031-2/?status=achieved&status=on-track",
  ]);
});

test("a goal's page says where it stands, and so do the pages about the site", async () => {
  await open(twoThemes(), "fi/goal/tavoite-2/");
  const place = screen.getByRole("navigation", { name: "Murupolku" });
  expect(
    within(place)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual(["Puistojen tavoitteet 2031", "Uimahallit"]);
});

test("about and accessibility stand below the report", async () => {
  await open(twoThemes(), "fi/about/");
  const place = screen.getByRole("navigation", { name: "Murupolku" });
  expect(within(place).getByRole("link")).toHaveAttribute("href", "../../fi/");
  expect(within(place).getByText("Miten tilat määräytyvät")).toHaveAttribute("aria-current", "page");
});
