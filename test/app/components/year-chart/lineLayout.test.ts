import { expect, test } from "vitest";
import { lineLayout, layoutSize } from "../../../../src/app/components/year-chart/lineLayout";
import type { Round } from "../../../../src/domain/dataset/schema";
import { reportWith, round } from "../../../fixtures/reportWith";
import type { MadeUpStatus } from "../../../fixtures/reportWith";

function courseWith(statuses: MadeUpStatus[][][], rounds = [round(1), round(2), round(3)]) {
  const { report, goals } = reportWith(rounds, statuses);
  return lineLayout(report, goals, ({ name }) => name);
}

test("each target is a line with an icon in every round", () => {
  const { lines } = courseWith([
    [
      ["on-track", "at-risk", "not-achieved"],
      ["silent", "silent", "on-track"],
    ],
  ]);
  expect(lines.map(({ marks }) => marks.map(({ assessment }) => assessment.status))).toEqual(
    expect.arrayContaining([
      ["on-track", "at-risk", "not-achieved"],
      ["none", "none", "on-track"],
    ]),
  );
});

test("no line runs from a year's result into the next year", () => {
  const next: Round = { ...round(1), id: "2032-1", year: 2032, period: "2032-Q1" };
  const { lines, columns } = courseWith([[["on-track", "achieved", "on-track"]]], [round(3), round("result"), next]);
  expect(lines[0]?.solidPath).toMatch(new RegExp(`H${columns[1]?.x}$`));
});

test("short names leave their room to the rounds", () => {
  const { report, goals } = reportWith([round(1), round("result")], [[["on-track", "achieved"]]]);
  const lastColumn = (name: string) => lineLayout(report, goals, () => name).columns.at(-1)?.x;
  expect(lastColumn("Sillat")).toBeGreaterThan(lastColumn("Sillat ja kadut ovat kunnossa kaikkialla") ?? 0);
});

test("there is a column for the awaited result until it is in", () => {
  expect(courseWith([[["on-track"]]]).columns.map(({ round }) => round?.kind ?? "awaited")).toEqual([
    "forecast",
    "forecast",
    "forecast",
    "awaited",
  ]);
  const whole = courseWith([[["on-track"]]], [round(1), round("result", 2)]);
  expect(whole.columns.map(({ round }) => round?.kind)).toEqual(["forecast", "outcome"]);
});

test("lines are dashed through rounds without an assessment, and solid elsewhere", () => {
  const [line] = courseWith([[["silent", "on-track", "achieved"]]]).lines;
  expect(line?.dashedPath).toMatch(/^M[^M]+$/);
  expect(line?.solidPath).toMatch(/^M[^M]+$/);
  const [silent] = courseWith([[["silent", "silent", "silent"]]]).lines;
  expect(silent).toMatchObject({ solidPath: "" });
});

test("better lanes are above worse ones, and empty lanes are left out", () => {
  const { lanes } = courseWith([
    [
      ["not-achieved", "not-achieved", "not-achieved"],
      ["achieved", "achieved", "achieved"],
    ],
  ]);
  expect(lanes.map(({ status }) => status)).toEqual(["achieved", "not-achieved"]);
});

test("names never overlap, and the drawing is as high as they need", () => {
  const many: MadeUpStatus[][] = Array.from({ length: 30 }, (_, index) => [
    index % 3 === 0 ? "on-track" : index % 3 === 1 ? "at-risk" : "silent",
    index % 2 === 0 ? "achieved" : "at-risk",
    index % 4 === 0 ? "not-achieved" : index % 4 === 1 ? "on-track" : "achieved",
  ]);
  const { report, goals } = reportWith([round(1), round(2), round(3)], [many]);
  const long = "Kaupunginosien yhteisten kohtaamispaikkojen avaaminen asukkaille myös iltaisin";
  const layout = lineLayout(report, goals, ({ name }) => (name.endsWith("5") ? long : name));
  layout.lines.forEach(({ name }, index) => {
    const next = layout.lines[index + 1]?.name;
    if (!next) return;
    const half = (lines: string[]) => (lines.length * layoutSize.line) / 2;
    expect(next.y - name.y).toBeGreaterThanOrEqual(half(name.lines) + half(next.lines) - 1);
  });
  expect(layout.height).toBeGreaterThan(layout.lines.at(-1)?.name.y ?? 0);
});

test("a report with a single round still draws its lines to their names", () => {
  const [line] = courseWith([[["at-risk"]]], [round(1)]).lines;
  expect(line).toMatchObject({ solidPath: "", dashedPath: "" });
  expect(line?.tailPath).toMatch(/^M\d+ [\d.]+H\d+$/);
});

test("twelve rounds have room for their numbers, thirty for their years, and marks never touch", () => {
  const quarterly = (count: number): Round[] =>
    Array.from({ length: count }, (_, index) => {
      const year = 2031 + Math.floor(index / 4);
      return { ...round(1), id: `${year}-${(index % 4) + 1}`, year, ordinal: (index % 4) + 1, period: `${year}-Q${(index % 4) + 1}` }; // prettier-ignore
    });
  for (const [count, room] of [
    [3, "name"],
    [12, "number"],
    [30, "year"],
  ] as const) {
    // prettier-ignore
    const layout = courseWith([[Array.from({ length: count }, () => "on-track")]], quarterly(count));
    expect(layout.room).toBe(room);
    layout.columns.slice(1).forEach(({ x }, index) => {
      expect(x - (layout.columns[index]?.x ?? 0)).toBeGreaterThan(layout.mark);
    });
    expect(layout.columns.filter(({ opensYear }) => opensYear)).toHaveLength(Math.ceil(count / 4));
  }
});

test("the result is awaited while the last year has none, even if earlier years have", () => {
  const next: Round = { ...round(1), id: "2032-1", year: 2032, period: "2032-Q1" };
  const { columns } = courseWith([[["achieved", "on-track"]]], [round("result"), next]);
  expect(columns.map((column) => column.round?.id ?? "awaited")).toEqual(["2031-result", "2032-1", "awaited"]);
});

test("a target that is postponed carries the year behind its name", () => {
  const { report, goals } = reportWith([round(1), round(2)], [[["on-track", "not-achieved"]]]);
  const later = goals.map((goal) => ({
    ...goal,
    targets: goal.targets.map((target) => ({
      ...target,
      assessments: target.assessments.map((one) => (one.status === "none" ? one : { ...one, postponedTo: 2033 })),
    })),
  }));
  expect(lineLayout(report, later, ({ name }) => name).lines[0]?.name.suffix).toBe("→ 2033");
});
