import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { open } from "../../render";
import { reportWith, round } from "../../../fixtures/reportWith";

test("a report without goals says so, and offers nothing to filter", async () => {
  await open(reportWith([round(1), round(2)], []).dataset, "fi/");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Raportissa ei ole sitovia tavoitteita.");
  expect(document.querySelector("#goals, .attention, .year-chart-figure")).toBeNull();
});

test("a goal without targets is listed, and its page says that none were found", async () => {
  const { dataset } = reportWith([round(1)], [[]]);
  await open(dataset, "fi/");
  expect(document.querySelector("#goals a[href$='goal/tavoite-1/']")).toHaveTextContent("Tavoite 1");
});

test("the page of a goal without targets says that none were found", async () => {
  await open(reportWith([round(1)], [[]]).dataset, "sv/goal/tavoite-1/");
  expect(document.querySelector(".verdict")).toHaveTextContent("Ej bedömt: i rapporten hittades inga delmål.");
  expect(document.querySelector("#targets")).toBeNull();
});

test("twelve rounds are drawn with names that have room: their numbers", async () => {
  const rounds = Array.from({ length: 12 }, (_, at) => round(at + 1));
  await open(reportWith(rounds, [[rounds.map(() => "on-track" as const)]]).dataset, "fi/");
  const names = [...document.querySelectorAll(".year-chart-drawing .year-chart-column text:first-of-type")];
  expect(names.map(({ textContent }) => textContent).slice(0, 12)).toEqual(rounds.map(({ ordinal }) => `${ordinal}`));
});

test("a dataset without a report opens on what to do next", async () => {
  const { dataset } = reportWith([round(1)], []);
  await open({ ...dataset, reports: [] }, "en/");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("This site has no reports yet");
});
