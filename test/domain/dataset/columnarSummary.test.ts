import { expect, test } from "vitest";
import * as z from "zod/mini";
import { readSummary } from "../../../src/domain/dataset/columnarSummary";
import { columnarSummarySchema } from "../../../src/domain/dataset/columnarSummarySchema";
import type { ColumnarSummary } from "../../../src/domain/dataset/columnarSummarySchema";

const round = (id: string, ordinal: number) => ({
  id,
  label: `Ennuste ${id}`,
  year: 2031,
  ordinal,
  period: `2031-Q${ordinal}`,
  kind: "forecast" as const,
});

const report = (id: string, ...rounds: string[]) => ({
  id,
  title: "Tavoitteet",
  organisation: "Kaupunki",
  year: 2031,
  language: "fi" as const,
  columns: [],
  sources: [],
  rounds: rounds.map((one, at) => round(one, at + 1)),
  corrections: [],
});

const none = { at: [], of: [] };

/** Two reports: the first of two goals and three rounds, the second of one goal and one round. */
const packed: ColumnarSummary = {
  schemaVersion: "1.0",
  reports: [report("meri", "2031-1", "2031-2", "2031-3"), report("puistot", "2031-3")],
  themes: [
    { id: "vesi", name: "Vesi", translations: {} },
    { id: "maa", name: "Maa", translations: {} },
  ],
  programmes: [
    { id: "rannat", name: "Rannat", aliases: [], translations: {} },
    { id: "metsa", name: "Metsä", aliases: [], translations: {} },
  ],
  dataVersion: "0123abcdef",
  goals: {
    ids: { at: [0, 2], of: ["satama", "puisto"] },
    reports: [0, 0, 1],
    themes: [0, 0, 1],
    programmes: [[0, 1], [], [1]],
    titles: ["Satama on auki", "Laituri on ehjä", "Puisto on vihreä"],
    units: { at: [1], of: ["Satamayksikkö"] },
    translations: { at: [0, 2], of: [{ sv: "Hamnen är öppen" }, { en: "The park is green" }] },
    ownStatuses: { at: [2], of: [[{ roundId: "2031-3", text: "Vihreä", status: "on-track" }]] },
    continues: { at: [0, 1], of: ["satama-2030", null] },
    targets: [2, 0, 1],
  },
  targets: {
    ids: { at: [1], of: ["valot-2"] },
    names: ["Kaivuu", "Valot", "Penkit"],
    translations: { at: [2], of: [{ sv: "Bänkar" }] },
    continues: { at: [1], of: ["valot-2030"] },
  },
  assessments: {
    statusCodes: "aornsxu",
    dates: { at: [0], of: ["2031-02-03"] },
    postponedTo: { at: [3], of: [2033] },
    partly: [1, 2],
    reviewed: [2, 3],
    events: { at: [0, 4], of: [["2031-02-03"], ["2031-05-01", "2031-06-01"]] },
    sameTextAs: { at: [5], of: [1] },
    sameEvidenceAs: { at: [2], of: [0] },
  },
  files: [2, 1],
};

test("a goal has its id or the slug of its title, its report, its theme and programmes by name, and what only some goals have", () => {
  const { summary } = readSummary(packed);
  expect(summary.goals.map((goal) => ({ ...goal, targets: goal.targets.map(({ id }) => id) }))).toEqual([
    {
      id: "satama",
      reportId: "meri",
      themeId: "vesi",
      title: "Satama on auki",
      translations: { sv: "Hamnen är öppen" },
      programmeIds: ["rannat", "metsa"],
      continues: "satama-2030",
      targets: ["kaivuu", "valot-2"],
    },
    {
      id: "laituri-on-ehja",
      reportId: "meri",
      themeId: "vesi",
      unit: "Satamayksikkö",
      title: "Laituri on ehjä",
      translations: {},
      programmeIds: [],
      continues: null,
      targets: [],
    },
    {
      id: "puisto",
      reportId: "puistot",
      themeId: "maa",
      title: "Puisto on vihreä",
      translations: { en: "The park is green" },
      programmeIds: ["metsa"],
      ownStatuses: [{ roundId: "2031-3", text: "Vihreä", status: "on-track" }],
      targets: ["penkit"],
    },
  ]);
});

test("a target has a status in each round of its own report, and what only some rounds say", () => {
  const { summary } = readSummary(packed);
  const [dug, lights, benches] = summary.goals.flatMap(({ targets }) => targets);
  expect(dug).toEqual({
    id: "kaivuu",
    name: "Kaivuu",
    translations: {},
    assessments: [
      { roundId: "2031-1", status: "achieved", noneReason: null, date: "2031-02-03", events: [{ date: "2031-02-03" }] },
      { roundId: "2031-2", status: "on-track", noneReason: null, partly: true, events: [] },
      { roundId: "2031-3", status: "at-risk", noneReason: null, review: {}, sameEvidenceAs: "2031-1", events: [] },
    ],
  });
  expect(lights).toEqual({
    id: "valot-2",
    name: "Valot",
    translations: {},
    continues: "valot-2030",
    assessments: [
      { roundId: "2031-1", status: "not-achieved", noneReason: null, postponedTo: 2033, partly: true, events: [] },
      {
        roundId: "2031-2",
        status: "none",
        noneReason: "silent",
        events: [{ date: "2031-05-01" }, { date: "2031-06-01" }],
      },
      { roundId: "2031-3", status: "none", noneReason: "not-assessable", review: {}, sameTextAs: "2031-2", events: [] },
    ],
  });
  expect(benches).toEqual({
    id: "penkit",
    name: "Penkit",
    translations: { sv: "Bänkar" },
    assessments: [{ roundId: "2031-3", status: "none", noneReason: "unclear", events: [] }],
  });
});

test("assessments with only a status are shared objects; others keep their fields", () => {
  const alike = {
    ...packed.assessments,
    statusCodes: "aaaaaaa",
    dates: { at: [0], of: ["2031-02-03"] },
    partly: [],
    reviewed: [],
  };
  const plain = { ...alike, postponedTo: none, events: none, sameTextAs: none, sameEvidenceAs: none };
  const { summary } = readSummary({ ...packed, assessments: plain });
  const [dug, lights] = summary.goals.flatMap(({ targets }) => targets);
  expect(lights?.assessments[1]).toBe(dug?.assessments[1]);
  expect(dug?.assessments[0]).toMatchObject({ status: "achieved", date: "2031-02-03" });
  expect(lights?.assessments[0]).toEqual({ roundId: "2031-1", status: "achieved", noneReason: null, events: [] });
});

test("the summary has the rest of the dataset, and where the texts are", () => {
  const { summary, dataVersion, files } = readSummary(packed);
  expect(Object.keys(summary).toSorted()).toEqual(["goals", "programmes", "reports", "schemaVersion", "themes"]);
  expect(summary.reports).toEqual(packed.reports);
  expect(dataVersion).toBe("0123abcdef");
  expect(files).toEqual([2, 1]);
});

const withGoals = (change: Partial<ColumnarSummary["goals"]>) => ({ ...packed, goals: { ...packed.goals, ...change } });
const withTargets = (change: Partial<ColumnarSummary["targets"]>) => ({
  ...packed,
  targets: { ...packed.targets, ...change },
});
const withAssessments = (change: Partial<ColumnarSummary["assessments"]>) => ({
  ...packed,
  assessments: { ...packed.assessments, ...change },
});

test.each<[string, ColumnarSummary]>([
  ["a goal of no report", withGoals({ reports: [0, 0, 2] })],
  ["a goal without a report", withGoals({ reports: [0, 0] })],
  ["a goal of no theme", withGoals({ themes: [0, 2, 1] })],
  ["a goal without a theme", withGoals({ themes: [0] })],
  ["a goal linked to no programme that is there", withGoals({ programmes: [[0, 2], [], [1]] })],
  ["a goal without a list of programmes", withGoals({ programmes: [[0]] })],
  ["a goal without a title", withGoals({ titles: ["Satama on auki", "Laituri on ehjä"] })],
  ["a goal without a count of targets", withGoals({ targets: [2, 0] })],
  ["a target without a name", withTargets({ names: ["Kaivuu", "Valot"] })],
  ["a target of no goal", withTargets({ names: ["Kaivuu", "Valot", "Penkit", "Lyhdyt"] })],
  ["a round that says nothing", withAssessments({ statusCodes: "aornsx" })],
  ["a letter that means nothing", withAssessments({ statusCodes: "aornsxq" })],
  ["words of a round that is not there", withAssessments({ sameTextAs: { at: [5], of: [3] } })],
  ["evidence of a round that is not there", withAssessments({ sameEvidenceAs: { at: [2], of: [3] } })],
])("columns that do not fit together are no summary: %s", (_, broken) => {
  expect(() => readSummary(broken)).toThrow(
    expect.objectContaining({ kind: "invalid", message: "the columns of the summary do not fit together" }),
  );
});

test.each<[string, object]>([
  ["a data version that leads elsewhere", { ...packed, dataVersion: "../elsewhere" }],
  ["a data version with more than its letters", { ...packed, dataVersion: "abc/" }],
  ["no columns", { schemaVersion: "1.0" }],
  ["a list in place of columns", { ...packed, goals: [] }],
])("another document is no summary: %s", (_, broken) => {
  expect(() => readSummary(broken)).toThrow(expect.objectContaining({ kind: "invalid" }));
});

test.each<[string, object]>([
  ["a place that is no number", withAssessments({ partly: ["1"] as unknown as number[] })],
  ["a date that is none", withAssessments({ dates: { at: [0], of: ["helmikuu"] } })],
])("the build refuses to write %s", (_, broken) => {
  expect(z.safeParse(columnarSummarySchema, packed).success).toBe(true);
  expect(z.safeParse(columnarSummarySchema, broken).success).toBe(false);
});

test("a newer summary is told apart from a broken one", () => {
  expect(() => readSummary({ ...packed, schemaVersion: "2.0" })).toThrow(expect.objectContaining({ kind: "newer" }));
  expect(readSummary({ ...packed, schemaVersion: "1.9" }).dataVersion).toBe("0123abcdef");
});

test("a summary of an empty dataset is valid", () => {
  const empty: ColumnarSummary = {
    schemaVersion: "1.0",
    reports: [],
    themes: [],
    programmes: [],
    dataVersion: "0",
    goals: {
      ids: none,
      reports: [],
      themes: [],
      programmes: [],
      titles: [],
      units: none,
      translations: none,
      ownStatuses: none,
      continues: none,
      targets: [],
    },
    targets: { ids: none, names: [], translations: none, continues: none },
    assessments: {
      statusCodes: "",
      dates: none,
      postponedTo: none,
      partly: [],
      reviewed: [],
      events: none,
      sameTextAs: none,
      sameEvidenceAs: none,
    },
    files: [],
  };
  expect(readSummary(empty).summary.goals).toEqual([]);
});
