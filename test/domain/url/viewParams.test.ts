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

test("a dataset without reports throws", () => {
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

test("an older round is compared with the one before it unless the URL names another", () => {
  expect(parseView("?round=2031-2", dataset).compareId).toBe("2031-1");
  expect(parseView("?round=2031-1", dataset).compareId).toBeNull();
  expect(parseView("?round=2031-1&compare=2031-3", dataset).compareId).toBe("2031-3");
});

describe("unknown values open the default view", () => {
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

  test("and known values are kept, in the known order, without repeats", () => {
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

  test("may be none: then the URL has only the name column", () => {
    expect(formatView({ ...usual, cols: [] }, dataset)).toBe("?cols=name");
    expect(parseView("?cols=name", dataset).cols).toEqual([]);
    expect(parseView("?cols=name&cols=status", dataset).cols).toEqual(["status"]);
  });
});

test("rows are grouped by unit only in a report whose goals name one", () => {
  expect(parseView("?group=unit", dataset).group).toBe("unit");
  expect(parseView("?report=puistot-2030&group=unit", dataset).group).toBe("theme");
});

describe("a goal's URL keeps the view that it was opened from", () => {
  const filteredGoals: ViewState = { ...usual, themes: ["rannat"], sort: "status", cols: [] };

  test("without report and round, which are in its path", () => {
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

test("every view is the same after writing and parsing its URL", () => {
  fc.assert(
    fc.property(view, (before) => {
      expect(parseView(formatView(before, dataset), dataset)).toEqual(before);
    }),
  );
});

test("different views have different URLs", () => {
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

test("no query throws, and parsing what was written gives the same view", () => {
  fc.assert(
    fc.property(hostile, (search) => {
      const read = parseView(search, dataset);
      expect(parseView(formatView(read, dataset), dataset)).toEqual(read);
    }),
  );
});

test("a long search text is cut between characters, so that it can be written in a URL", () => {
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

test("a view of a removed report is written as one of the newest report", () => {
  expect(formatView({ ...usual, reportId: "vanha" }, dataset)).toBe("");
});

test("a goal's page compares its own round with the one before, never with itself", () => {
  expect(restoreListContext({ ...usual, compareId: "2031-1" }, dataset, report, "2031-1").compareId).toBeNull();
  expect(restoreListContext({ ...usual, compareId: "2031-1" }, dataset, report, "2031-2").compareId).toBe("2031-1");
});

test("a goal of an older report keeps the compared round only if the reader picked it", () => {
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
  test("filters nothing, is listed as unknown, and stays in the URL until it is removed", () => {
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

  test("is kept as unknown when switching to a report without that theme", () => {
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

test('"to check" has its own URL value', () => {
  expect(parseView("?status=to-check&status=none", dataset).statuses).toEqual(["none", "to-check"]);
});
