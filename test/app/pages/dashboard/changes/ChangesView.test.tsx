import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Assessment } from "../../../../../src/domain/dataset/schema";
import { openViews } from "../../../render";
import { reportWith, round } from "../../../../fixtures/reportWith";
import { twoThemes } from "../../../../fixtures/twoThemes";

const view = () => screen.getByRole("region", { name: "Muutokset" });

test("changes are sorted worse first, with unchanged targets at the end", async () => {
  await openViews(twoThemes(), "fi/?view=changes&compare=2031-1");
  const changes = view();
  expect(
    within(changes)
      .getAllByRole("heading", { level: 4 })
      .map((one) => one.textContent.trim()),
  ).toEqual(["Heikkeni 2", "Saavutettiin 2"]);
  const [worst] = within(changes).getAllByRole("heading", { level: 5 });
  expect(worst).toHaveTextContent("Äkäslompolon allas");
  expect(within(changes).getByText("Ennallaan 2", { selector: "summary" })).toBeInTheDocument();
});

test("old and new words stand side by side, with what changed in them word by word once a reader asks", async () => {
  const user = userEvent.setup();
  await openViews(twoThemes(), "fi/?view=changes");
  const item = screen.getByRole("heading", { level: 5, name: "Osatavoite 2.2" }).closest("li");
  expect(item).toHaveTextContent("Tila on on-track.");
  expect(item).toHaveTextContent("Tila on at-risk.");
  if (!item) throw new Error("no such change");
  expect(item.querySelector("del")).toBeNull();
  await user.click(within(item).getByText("Mitä tekstissä muuttui"));
  await waitFor(() => expect(item.querySelector("del")).toHaveTextContent("on-track."));
  expect(item.querySelector("ins")).toHaveTextContent("at-risk.");
});

test("a text carried forward word for word is flagged", async () => {
  await openViews(twoThemes(), "fi/?view=changes");
  const item = screen.getByRole("heading", { level: 5, name: "Osatavoite 2.3" }).closest("li");
  expect(item).toHaveTextContent("Teksti on sanasta sanaan sama kummassakin.");
});

test("a first round says that there is nothing to compare with", async () => {
  await openViews(twoThemes(), "fi/?view=changes&round=2031-1&compare=2031-1");
  expect(view()).toHaveTextContent("verrattavaa ei vielä ole");
});

test("another status for the same words is shown as a change of reading, never of state", async () => {
  const { dataset } = reportWith([round(1), round(2)], [[["on-track", "at-risk"]]]);
  const [before, after] = dataset.goals[0]?.targets[0]?.assessments ?? [];
  if (before?.status !== "on-track" || after?.status !== "at-risk") throw new Error("a made-up assessment is missing");
  const { text, evidence } = before;
  const review: Assessment["review"] = { reason: "Kysytty.", read: "on-track" };
  const reviewed: Assessment = { ...after, text, evidence, review, sameTextAs: before.roundId };
  Object.assign(after, reviewed);
  await openViews(dataset, "fi/?view=changes");
  expect(
    within(view())
      .getAllByRole("heading", { level: 4 })
      .map((one) => one.textContent.trim()),
  ).toEqual(["Tulkinta muuttui 1"]);
  expect(view()).toHaveTextContent("Heikkeni 0");
  expect(view()).toHaveTextContent("Tulkinta muuttui, teksti ei");
  expect(view()).toHaveTextContent("Tila on tarkistettu käsin.");
});

const year = () =>
  reportWith(
    [round(1), round("result", 2)],
    [
      [
        ["on-track", "achieved"],
        ["on-track", "not-achieved"],
        ["at-risk", "silent"],
        ["silent", "achieved"],
      ],
    ],
  ).dataset;

test.each([
  [
    "fi",
    "Kuinka paljon ennusteista toteutui",
    "Ennuste 1/2031: saavutettiin 1/2 toteutuviksi arvioiduista osatavoitteista. Ennuste ei arvioinut 1 osatavoitetta.",
    "Luvut ovat pieniä",
  ],
  [
    "sv",
    "Hur mycket av prognoserna slog in",
    "Prognos 1/2031: det som uppnåddes var 1/2 av de delmål som väntades nås. 1 delmål bedömdes inte i prognosen.",
    "Talen är små",
  ],
  [
    "en",
    "How much of the forecasts came true",
    "Forecast 1/2031: achieved in the end were 1 of 2 forecast to be achieved. 1 target was not assessed in the forecast.",
    "The numbers are small",
  ],
])("with the year's result in, %s says how much of each forecast came true", async (language, name, sentence, note) => {
  await openViews(year(), `${language}/?view=changes`);
  const accuracy = screen.getByRole("region", { name });
  expect(accuracy).toHaveTextContent(sentence);
  expect(accuracy).toHaveTextContent(note);
  expect(within(accuracy).getByRole("row", { name: /(Toteutuu|Nås|Will be achieved) 2 1 1 0/ })).toBeInTheDocument();
  expect(within(accuracy).getByRole("row", { name: /(Epävarma|Osäkert|At risk) 1 0 0 1/ })).toBeInTheDocument();
});

test("forecast accuracy is not shown before the outcome", async () => {
  await openViews(twoThemes(), "fi/?view=changes");
  expect(screen.queryByRole("region", { name: "Kuinka paljon ennusteista toteutui" })).not.toBeInTheDocument();
});
