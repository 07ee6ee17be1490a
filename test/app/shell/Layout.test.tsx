import { readFileSync } from "node:fs";
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { open } from "../render";
import { reportWith, round } from "../../fixtures/reportWith";

const { dataset } = reportWith([round(1), round(2)], [[["on-track", "at-risk"]]]);

test("another language is another page with the same view", async () => {
  await open(dataset, "fi/?round=2031-1&view=timeline");
  const languages = screen.getByRole("navigation", { name: "Kieli" });
  const swedish = within(languages).getByRole("link", { name: "Svenska" });
  expect(swedish).toHaveAttribute("href", "../sv/?round=2031-1&view=timeline");
  expect(swedish).toHaveAttribute("hreflang", "sv");
  expect(within(languages).getByRole("link", { name: "Suomi" })).toHaveAttribute("aria-current", "true");
});

test("from a goal the languages lead to the same goal, and the title leads home", async () => {
  await open(dataset, "sv/goal/tavoite-1/");
  expect(screen.getByRole("link", { name: "English" })).toHaveAttribute("href", "../../../en/goal/tavoite-1/");
  expect(
    screen.getByText("Puistojen tavoitteet 2031", { selector: ".site-header-report" }).closest("a"),
  ).toHaveAttribute("href", "../../../sv/");
});

test("another language keeps the target that the address names", async () => {
  await open(dataset, "sv/goal/tavoite-1/");
  window.location.hash = "#osatavoite";
  const english = screen.getByRole("link", { name: "English" });
  english.addEventListener("click", (event) => event.preventDefault());
  fireEvent.click(english);
  expect(english).toHaveAttribute("href", "../../../en/goal/tavoite-1/#osatavoite");
  window.location.hash = "";
});

test("an untranslated organisation is marked with the report's language", async () => {
  await open(dataset, "en/");
  expect(screen.getByText("Puistojen tavoitteet 2031", { selector: ".site-header-report" })).toHaveAttribute(
    "lang",
    "fi",
  );
});

test("there is a skip link, and the footer links to the data", async () => {
  await open(dataset, "en/");
  expect(screen.getByRole("link", { name: "Skip to content" })).toHaveAttribute("href", "#main");
  expect(screen.getByRole("link", { name: "Download the data (JSON)" })).toHaveAttribute(
    "href",
    "../data/dataset.json",
  );
});

test("a translated report has its name in the reader's language", async () => {
  const [report] = dataset.reports;
  if (!report) throw new RangeError("a made-up report is missing");
  const translations = { title: { sv: "Parkernas mål 2031" }, organisation: { sv: "Parkverket" } };
  await open({ ...dataset, reports: [{ ...report, translations }] }, "sv/");
  const title = screen.getByText("Parkernas mål 2031", { selector: ".site-header-report" });
  expect(title).not.toHaveAttribute("lang");
  expect(document.title).toBe("Parkernas mål 2031 – Parkverket (Prognos 2/2031)");
});

test("on paper the header names the report, without links to other reports and languages", async () => {
  const { dataset: other } = reportWith([round(1)], [[["on-track"]]]);
  const reports = [...dataset.reports, ...other.reports.map((report) => ({ ...report, id: "puistot-2032" }))];
  await open({ ...dataset, reports }, "fi/");
  const links = [screen.getByRole("link", { name: "Kaikki raportit" }), screen.getByRole("link", { name: "Svenska" })];
  for (const link of links) expect(link).toBeVisible();
  const paper = document.createElement("style");
  // The rules for print, applied to the screen after the header's own.
  paper.textContent =
    readFileSync("src/app/shell/layout.css", "utf8") +
    readFileSync("src/app/styles/print.css", "utf8")
      .replace(/^@import .*$/m, "")
      .replaceAll("@media print", "@media screen");
  document.head.append(paper);
  for (const link of links) expect(link).not.toBeVisible();
  expect(screen.getByText("Puistojen tavoitteet 2031", { selector: ".site-header-report" })).toBeVisible();
  paper.remove();
});
