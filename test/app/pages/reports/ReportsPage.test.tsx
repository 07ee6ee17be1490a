import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { siteOfReports } from "../../../fixtures/siteOfReports";
import { open } from "../../render";

const two = siteOfReports(
  ["Puistot", 2030, [[["on-track", "achieved"]], [["on-track", "not-achieved"]]]],
  ["Puistot", 2031, [[["on-track", "at-risk"]]]],
  ["Satama", 2031, [[["on-track", "not-achieved"]]]],
);
const rowNames = () => screen.getAllByRole("rowheader").map((one) => one.textContent);

describe("all reports", () => {
  beforeEach(() => open(two, "fi/reports/"));

  test("stand in a row for each organisation and a column for each year", () => {
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Kaikki raportit");
    expect(screen.getAllByRole("columnheader").map((one) => one.textContent)).toEqual(["Organisaatio", "2031", "2030"]);
    expect(rowNames()).toEqual(["Puistot", "Satama", "Yhteensä"]);
  });

  test("lead to each report, with its counts and what changed", () => {
    const cell = screen.getAllByRole("link", { name: /^Puistot, Puistojen tavoitteet 2031:\s*Ennuste 2/ })[0]?.closest("td");
    expect(cell).toHaveTextContent("0/1 saavutettu");
    expect(cell).toHaveTextContent("epävarma: 1");
    expect(cell).toHaveTextContent("1/2031 → osatavoite heikkeni: 1");
  });

  test("are sorted by what a reader picks, which the address keeps", () => {
    fireEvent.change(screen.getByLabelText("Järjestys"), { target: { value: "missed" } });
    expect(rowNames()).toEqual(["Satama", "Puistot", "Yhteensä"]);
    expect(window.location.search).toBe("?sort=status");
  });
});

test("many organisations have a search field", async () => {
  const many = siteOfReports(
    ...Array.from({ length: 9 }, (_, at): [string, number, ["achieved"][][]] => [`Toimiala ${at}`, 2031, [[["achieved"]]]]),
  );
  await open(many, "sv/reports/?q=toimiala+7");
  expect(rowNames()).toEqual(["Toimiala 7"]);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "x" } });
  expect(screen.getByText("Ingen rapport motsvarar sökningen ”x”.")).toBeVisible();
});

test("the head of every page leads there, and goals name their organisation on the way", async () => {
  await open(two, "fi/goal/tavoite-1-2/");
  expect(screen.getAllByRole("link", { name: "Kaikki raportit" })[0]).toHaveAttribute(
    "href",
    "../../../fi/reports/",
  );
  expect(screen.getByRole("navigation", { name: "Murupolku" })).toHaveTextContent(/^Kaikki raportitSatama · /);
  expect(document.title).toContain("(Satama, Ennuste 2/2031)");
});

test("a site with one report has no list of them", async () => {
  await open(siteOfReports(["Puistot", 2031, [[["achieved"]]]]), "fi/");
  expect(screen.queryByRole("link", { name: "Kaikki raportit" })).toBeNull();
});

test("a choice of report opens with what a narrow list shows of it: year and organisation", async () => {
  await open(two, "fi/?report=r2");
  expect(screen.getAllByLabelText("Raportti")[0]).toHaveDisplayValue(/^2031 Satama · /);
});
