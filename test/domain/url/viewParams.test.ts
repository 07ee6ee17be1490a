import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changes } from "../../../src/domain/change";
import type { Dataset, Goal } from "../../../src/domain/dataset/schema";
import { statuses } from "../../../src/domain/status";
import {
  changeView,
  viewOfReport,
  restoreListContext,
  columnIds,
  defaultView,
  groupings,
  viewLayouts,
  newestReport,
  parseView,
  sortings,
  formatListContext,
  formatView,
} from "../../../src/domain/url/viewParams";
import type { ViewState } from "../../../src/domain/url/viewParams";
import { reportWith, round } from "../../fixtures/reportWith";

const made = reportWith([round(1), round(2), round(3)], [[["on-track", "at-risk", "achieved"]]]).dataset;
const report = newestReport(made);
const named = (id: string) => ({ id, name: id, translations: {} });

const [model] = made.goals;
if (!model) throw new RangeError("the made-up goal is missing");
const goal = (reportId: string, themeId: string, programmeIds: string[], unit?: string): Goal => ({
  ...model,
  id: `${reportId}-${themeId}`,
  reportId,
  themeId,
  programmeIds,
  ...(unit === undefined ? {} : { unit }),
});

/** Two years of reports, three themes, two programmes, of which the older report has one each. */
const dataset: Dataset = {
  ...made,
  reports: [report, { ...report, id: "puistot-2030", year: 2030, rounds: [{ ...round(1), id: "2030-1", year: 2030 }] }],
  themes: [named("puistot"), named("metsat"), named("rannat")],
  programmes: [
    { ...named("ilmasto"), aliases: [] },
    { ...named("liikkuminen"), aliases: [] },
  ],
  goals: [
    goal("puistot-2031", "puistot", ["ilmasto"], "Puistopalvelut"),
    goal("puistot-2031", "metsat", ["liikkuminen"], "Puistopalvelut"),
    goal("puistot-2031", "rannat", [], "Puistopalvelut"),
    goal("puistot-2030", "metsat", ["ilmasto"]),
  ],
};

const usual: ViewState = {
  reportId: "puistot-2031",
  roundId: "2031-3",
  compareId: "2031-2",
  layout: "table",
  themes: [],
  programmes: [],
  statuses: [],
  changes: [],
  text: "",
  sort: "report",
  group: "theme",
  cols: ["course", "status", "change", "said", "programmes"],
  unknownFilters: [],
};

test("an address without a query opens the newest round of the newest report, compared with the round before", () => {
  expect(newestReport(dataset).id).toBe("puistot-2031");
  expect(defaultView(dataset)).toEqual(usual);
  expect(parseView("", dataset)).toEqual(usual);
  expect(formatView(usual, dataset)).toBe("");
});

test("a dataset without a report is a mistake", () => {
  expect(() => defaultView({ ...dataset, reports: [] })).toThrow(RangeError);
});

test("a view is written with its keys in a fixed order, repeated for several values, defaults left out", () => {
  const view: ViewState = {
    ...usual,
    roundId: "2031-2",
    compareId: "2031-3",
    layout: "timeline",
    themes: ["puistot", "rannat"],
    programmes: ["ilmasto"],
    statuses: ["at-risk", "not-achieved"],
    changes: ["worse"],
    text: "pyöräily & uinti",
    sort: "-status",
    group: "none",
    cols: ["status", "measure"],
  };
  expect(formatView(view, dataset)).toBe(
    "?round=2031-2&compare=2031-3&view=timeline&theme=puistot&theme=rannat&programme=ilmasto" +
      "&status=at-risk&status=not-achieved&change=worse&q=py%C3%B6r%C3%A4ily+%26+uinti&sort=-status&group=none" +
      "&cols=status&cols=measure",
  );
});

test("another report opens with its own newest round, and its first round is compared with nothing", () => {
  expect(parseView("?report=puistot-2030", dataset)).toMatchObject({ roundId: "2030-1", compareId: null });
  expect(formatView({ ...usual, reportId: "puistot-2030", roundId: "2030-1", compareId: null }, dataset)).toBe(
    "?report=puistot-2030",
  );
});

test("an older round is compared with the one before it unless the address says otherwise", () => {
  expect(parseView("?round=2031-2", dataset).compareId).toBe("2031-1");
  expect(parseView("?round=2031-1", dataset).compareId).toBeNull();
  expect(parseView("?round=2031-1&compare=2031-3", dataset).compareId).toBe("2031-3");
});

describe("what the dataset does not know opens the usual view", () => {
  test.each([
    ["a report", "?report=vanha", [{ key: "report", value: "vanha" }]],
    ["a round", "?round=1999-1", [{ key: "round", value: "1999-1" }]],
    ["another report's round", "?round=2030-1", [{ key: "round", value: "2030-1" }]],
    ["a round compared with itself", "?compare=2031-3", []],
    ["a view", "?view=wall", []],
    ["a theme", "?theme=avaruus", [{ key: "theme", value: "avaruus" }]],
    ["a programme", "?programme=__proto__", [{ key: "programme", value: "__proto__" }]],
    ["a status", "?status=constructor&status=", [{ key: "status", value: "constructor" }]],
    ["a change", "?change=best", [{ key: "change", value: "best" }]],
    ["a sorting", "?sort=--status", []],
    ["a grouping", "?group=toString", []],
    ["a column", "?cols=price&cols=", []],
    ["a key", "?utm_source=chat&view", []],
  ] as const)("%s, and says which filter it does not know", (_, search, unknownFilters) => {
    expect(parseView(search, dataset)).toEqual({ ...usual, unknownFilters });
  });

  test("and what it knows is kept, in the known order, once", () => {
    const view = parseView(
      "?theme=rannat&theme=avaruus&theme=puistot&theme=rannat&status=none&status=achieved",
      dataset,
    );
    expect(view.themes).toEqual(["puistot", "rannat"]);
    expect(view.statuses).toEqual(["achieved", "none"]);
  });
});

test("another report's themes and programmes are dropped: they would only show an empty list", () => {
  const view = parseView("?report=puistot-2030&theme=rannat&theme=metsat&programme=liikkuminen", dataset);
  expect(view).toMatchObject({ reportId: "puistot-2030", themes: ["metsat"], programmes: [] });
});

describe("the columns that a reader chose", () => {
  test("are read in the table's order, whatever order the address has them in", () => {
    expect(parseView("?cols=said&cols=price&cols=status&cols=said", dataset).cols).toEqual(["status", "said"]);
  });

  test("may be none: then the address says that the name stands alone", () => {
    expect(formatView({ ...usual, cols: [] }, dataset)).toBe("?cols=name");
    expect(parseView("?cols=name", dataset).cols).toEqual([]);
    expect(parseView("?cols=name&cols=status", dataset).cols).toEqual(["status"]);
  });
});

test("rows are grouped by unit only in a report whose goals name one", () => {
  expect(parseView("?group=unit", dataset).group).toBe("unit");
  expect(parseView("?report=puistot-2030&group=unit", dataset).group).toBe("theme");
});

describe("a goal's page carries the view it was opened from", () => {
  const filteredGoals: ViewState = { ...usual, themes: ["rannat"], sort: "status", cols: [] };

  test("without report and round, which are its own", () => {
    expect(formatListContext(usual, dataset)).toBe("");
    expect(formatListContext({ ...usual, roundId: "2031-2", compareId: "2031-1" }, dataset)).toBe("");
    expect(formatListContext({ ...usual, reportId: "puistot-2030", roundId: "2030-1", compareId: null }, dataset)).toBe(
      "",
    );
    expect(formatListContext(filteredGoals, dataset)).toBe("?theme=rannat&sort=status&cols=name");
  });

  test.each([
    ["2031-1", null],
    ["2031-2", "2031-1"],
    ["2031-3", "2031-2"],
  ])("and gives it back whole in round %s", (roundId, compareId) => {
    const view: ViewState = { ...filteredGoals, roundId, compareId };
    expect(restoreListContext(parseView(formatListContext(view, dataset), dataset), dataset, report, roundId)).toEqual(
      view,
    );
  });

  test("with the round that it was compared with, where that is not the one before", () => {
    const view = { ...usual, compareId: "2031-1" };
    expect(formatListContext(view, dataset)).toBe("?compare=2031-1");
    expect(restoreListContext(parseView("?compare=2031-1", dataset), dataset, report, "2031-3")).toEqual(view);
  });
});

const some = <T>(known: readonly T[]) => fc.subarray([...known]);

/** Any view that the dashboard can be in. */
const view: fc.Arbitrary<ViewState> = fc.constantFrom(...dataset.reports).chain(({ id: reportId, rounds }) =>
  fc.constantFrom(...rounds.map(({ id }) => id)).chain((roundId) => {
    const others = rounds.map(({ id }) => id).filter((id) => id !== roundId);
    const isFirst = rounds[0]?.id === roundId;
    return fc.record({
      reportId: fc.constant(reportId),
      roundId: fc.constant(roundId),
      compareId: fc.constantFrom(...others, ...(isFirst ? [null] : [])),
      layout: fc.constantFrom(...viewLayouts),
      themes: some(reportId === "puistot-2031" ? ["puistot", "metsat", "rannat"] : ["metsat"]),
      programmes: some(reportId === "puistot-2031" ? ["ilmasto", "liikkuminen"] : ["ilmasto"]),
      statuses: some([...statuses, "to-check" as const]),
      changes: some(changes),
      text: fc.string({ unit: "grapheme", maxLength: 60 }),
      sort: fc.constantFrom(...sortings),
      unknownFilters: fc.constantFrom([], [{ key: "theme" as const, value: "avaruus & muut" }]),
      group: fc.constantFrom(...groupings.filter((one) => one !== "unit" || reportId === "puistot-2031")),
      cols: some(columnIds),
    });
  }),
);

test("every view survives the trip through the address", () => {
  fc.assert(
    fc.property(view, (before) => {
      expect(parseView(formatView(before, dataset), dataset)).toEqual(before);
    }),
  );
});

test("two views that differ have addresses that differ", () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(formatView(one, dataset)).not.toBe(formatView(other, dataset));
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.tuple(fc.constantFrom("report", "round", "theme", "status", "q", "sort", "__proto__"), fc.string()))
    .map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
  fc.webQueryParameters(),
  fc.string({ unit: "grapheme", minLength: 190, maxLength: 260 }).map((text) => `q=${encodeURIComponent(text)}`),
  fc.constantFrom("%", "?%E0%A4%A", "?q=%ff%fe", "?q=%25252e", "?q=🏊".padEnd(500, "🏊"), "?".repeat(4000)),
);

test("no query whatever throws, and what was read of it is read again", () => {
  fc.assert(
    fc.property(hostile, (search) => {
      const read = parseView(search, dataset);
      expect(parseView(formatView(read, dataset), dataset)).toEqual(read);
    }),
  );
});

test("a search text is cut between characters, so that the cut text survives the address", () => {
  const { text } = parseView(`?q=a${"🏊".repeat(300)}`, dataset);
  expect(Array.from(text)).toHaveLength(200);
  expect(text.endsWith("🏊")).toBe(true);
});

test("a report without a round opens with none, compared with nothing", () => {
  const bare = { ...dataset, reports: [{ ...report, rounds: [] }] };
  expect(defaultView(bare)).toMatchObject({ roundId: "", compareId: null });
  expect(parseView("?round=2031-1", bare)).toMatchObject({ roundId: "", compareId: null });
  expect(formatView(defaultView(bare), bare)).toBe("");
});

test("a view of a report that is no more is written in the newest one's words", () => {
  expect(formatView({ ...usual, reportId: "vanha" }, dataset)).toBe("");
});

test("a goal's page compares its own round with the one before, never with itself", () => {
  expect(restoreListContext({ ...usual, compareId: "2031-1" }, dataset, report, "2031-1").compareId).toBeNull();
  expect(restoreListContext({ ...usual, compareId: "2031-1" }, dataset, report, "2031-2").compareId).toBe("2031-1");
});

test("a goal of the older report takes along what it was compared with only where that was picked", () => {
  const older = { ...round(2), id: "2030-2", year: 2030 };
  const two = {
    ...dataset,
    reports: dataset.reports.map((one) => (one.year === 2030 ? { ...one, rounds: [...one.rounds, older] } : one)),
  };
  const shown = { ...usual, reportId: "puistot-2030", roundId: "2030-2", compareId: "2030-1" };
  expect(formatListContext(shown, two)).toBe("");
  expect(formatListContext({ ...shown, roundId: "2030-1", compareId: "2030-2" }, two)).toBe("?compare=2030-2");
});

describe("a filter that the data does not have", () => {
  test("narrows nothing, is told apart, and stays in the address until it is taken away", () => {
    const view = parseView("?round=1999-1&theme=avaruus&theme=puistot&status=best&view=wall", dataset);
    expect(view).toMatchObject({
      roundId: "2031-3",
      themes: ["puistot"],
      unknownFilters: [
        { key: "round", value: "1999-1" },
        { key: "theme", value: "avaruus" },
        { key: "status", value: "best" },
      ],
    });
    expect(formatView(view, dataset)).toBe("?round=1999-1&theme=puistot&theme=avaruus&status=best");
    expect(formatView(changeView(view, { unknownFilters: [] }), dataset)).toBe("?theme=puistot");
  });

  test("is forgotten once the reader chooses a round in place of the one that is not there", () => {
    const view = parseView("?round=1999-1&theme=avaruus", dataset);
    expect(formatView(changeView(view, { roundId: "2031-2", compareId: "2031-1" }), dataset)).toBe(
      "?round=2031-2&theme=avaruus",
    );
  });

  test("is said of another report that has fewer themes, and what it has stays", () => {
    const view = parseView("?round=2031-2&theme=puistot&theme=metsat&status=at-risk&q=uinti", dataset);
    expect(viewOfReport(view, dataset, "puistot-2030")).toMatchObject({
      reportId: "puistot-2030",
      roundId: "2030-1",
      themes: ["metsat"],
      statuses: ["at-risk"],
      text: "uinti",
      unknownFilters: [{ key: "theme", value: "puistot" }],
    });
  });
});

test("a flat list has the worst first unless another order is asked for", () => {
  expect(parseView("?group=none", dataset).sort).toBe("status");
  const flat = changeView(usual, { group: "none" });
  expect(formatView(flat, dataset)).toBe("?group=none");
  expect(formatView(changeView(flat, { sort: "report" }), dataset)).toBe("?sort=report&group=none");
  expect(formatView(changeView(flat, { group: "theme" }), dataset)).toBe("");
});

test("what is to be checked has an address of its own", () => {
  expect(parseView("?status=to-check&status=none", dataset).statuses).toEqual(["none", "to-check"]);
});
