import { expect, test } from "vitest";
import { groupRows } from "../../../src/domain/table/groupRows";
import { themeOf } from "../../../src/domain/goal/themeOf";
import { twoThemes } from "../../fixtures/twoThemes";

const dataset = twoThemes();
const [report] = dataset.reports;
const [parks, pools] = dataset.goals;
if (!report || !parks || !pools) throw new RangeError("a made-up goal is missing");

/** The same goals in a report whose only theme is its own title, beside one of another year that happens to be called as a theme is. */
const untitled = {
  ...dataset,
  reports: [{ ...report, id: "muu-2030", title: "Uimahallit" }, report],
  themes: [{ id: "puistot", name: report.title, translations: {} }, ...dataset.themes.slice(1)],
};

test("a goal has its own theme", () => {
  expect(themeOf(dataset, parks)?.name).toBe("Puistot");
  expect(themeOf(dataset, pools)?.name).toBe("Uimahallit");
});

test("a goal's theme is never its own report's title, but may be another report's", () => {
  expect(themeOf(untitled, parks)).toBeNull();
  expect(themeOf(untitled, pools)?.name).toBe("Uimahallit");
});

test("an unknown theme or report does not throw", () => {
  expect(themeOf(dataset, { ...parks, themeId: "metsat" })).toBeNull();
  expect(themeOf(dataset, { ...parks, reportId: "muu" })?.name).toBe("Puistot");
});

test("the table has no headings only where no goal has a theme", () => {
  const selected = (goals: typeof dataset.goals) => goals.map((goal) => ({ goal, targets: goal.targets }));
  const kinds = (goals: typeof dataset.goals) =>
    groupRows(untitled, selected(goals), "theme", []).map(({ kind }) => kind);
  expect(kinds([parks])).toEqual(["goal"]);
  expect(kinds([parks, pools])).toEqual(["group", "group"]);
});
