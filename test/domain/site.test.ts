import { expect, test } from "vitest";
import { removedGoalOf, offeredLanguages, ownSiteName, siteName } from "../../src/domain/site";
import { reportWith, round } from "../fixtures/reportWith";

const { dataset } = reportWith([round(1)], [[["achieved"]], [["achieved"]]]);

test("a site is written in the languages that its publisher chose, or in all three", () => {
  expect(offeredLanguages(dataset)).toEqual(["fi", "sv", "en"]);
  expect(offeredLanguages({ ...dataset, site: {} })).toEqual(["fi", "sv", "en"]);
  expect(offeredLanguages({ ...dataset, site: { languages: ["sv", "fi"] } })).toEqual(["sv", "fi"]);
});

test("a site is named in the reader's language, else in the first that has a name", () => {
  const site = { languages: ["sv" as const, "fi" as const], title: { fi: "Puistokello", sv: "Parkklockan" } };
  expect(siteName({ ...dataset, site }, "fi")).toBe("Puistokello");
  expect(siteName({ ...dataset, site }, "en")).toBe("Parkklockan");
  expect(siteName({ ...dataset, site: { title: { en: "Park clock" } } }, "fi")).toBe("Park clock");
});

test("a site without a name of its own has none", () => {
  expect(siteName(dataset, "fi")).toBeNull();
  expect(siteName({ ...dataset, site: {} }, "fi")).toBeNull();
});

test("a site's own name is said beside the report's, unless it is the report's or the software's", () => {
  const [report] = dataset.reports;
  expect(ownSiteName({ ...dataset, site: { title: { fi: "Puistokello" } } }, "fi")).toBe("Puistokello");
  expect(ownSiteName({ ...dataset, site: { title: { fi: report?.title } } }, "fi")).toBeNull();
  expect(ownSiteName({ ...dataset, site: { title: { fi: "Kojelauta" } } }, "fi")).toBeNull();
});

test("a removed goal has the goal that replaced it, or null", () => {
  const [first, second] = ["vanha", "lopetettu"].map((id, at) => ({
    id,
    reportId: "puistot-2031",
    title: "Vanha tavoite",
    to: at === 0 ? "tavoite-2" : null,
  }));
  if (!first || !second) throw new RangeError("a made-up goal is missing");
  const since = { ...dataset, goneGoals: [first, second] };
  expect(removedGoalOf(since, "vanha")).toEqual({ gone: first, to: dataset.goals[1] });
  expect(removedGoalOf(since, "lopetettu")).toEqual({ gone: second, to: null });
  expect(removedGoalOf(since, "tavoite-1")).toBeNull();
  expect(removedGoalOf(dataset, "vanha")).toBeNull();
});
