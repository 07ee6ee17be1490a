import { describe, expect, test } from "vitest";
import type { Goal, Language } from "../../../src/domain/dataset/schema";
import type { DatasetSummary } from "../../../src/domain/dataset/summary";
import { comparatorFor, comparatorByKey } from "../../../src/domain/table/comparators";
import type { Sortable } from "../../../src/domain/table/comparators";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

/** Targets of one goal that were told so in two rounds, named as the report names them. */
function rowsOf(told: MadeUpStatus[][], names: readonly string[] = []) {
  const { report, goals } = reportWith([round(1), round(2)], [told]);
  const rows = goals.flatMap((goal) =>
    goal.targets.map((target, at): Sortable => ({
      goal,
      targets: [{ ...target, name: names[at] ?? target.name }],
      single: true,
    })),
  );
  const sorted = (sorting: string, compareId: string | null = "2031-1", language: Language = "fi") => {
    const compare = comparatorFor(
      sorting,
      { report, roundId: "2031-2", compareId, getGoal: () => undefined, dataset: { programmes: [], site: undefined } },
      language,
    );
    return compare && rows.toSorted(compare).map(({ targets: [target] }) => target?.name ?? "");
  };
  return { report, goals, sorted };
}

describe("as the address says", () => {
  const { sorted } = rowsOf(
    [
      ["silent", "on-track"],
      ["silent", "not-achieved"],
      ["silent", "at-risk"],
    ],
    ["b", "a", "c"],
  );

  test("by a key, and turned by a leading minus", () => {
    expect(sorted("name")).toEqual(["a", "b", "c"]);
    expect(sorted("-name")).toEqual(["c", "b", "a"]);
    expect(sorted("status")).toEqual(["a", "c", "b"]);
    expect(sorted("-status")).toEqual(["b", "c", "a"]);
  });

  test.each(["report", "nothing", ""])("%j leaves the report's order", (sorting) => {
    expect(sorted(sorting)).toBeNull();
  });
});

test("numbers sort by value, and punctuation before a name is ignored", () => {
  const { sorted } = rowsOf([["on-track"], ["on-track"], ["on-track"]], ["Tori 10", "”Tori 9”", "Allas"]);
  expect(sorted("name")).toEqual(["Allas", "”Tori 9”", "Tori 10"]);
});

test("names sort in the alphabet of the language", () => {
  const names = ["Ö", "Z", "Ä"];
  const { sorted } = rowsOf([["on-track"], ["on-track"], ["on-track"]], names);
  expect(sorted("name", null, "fi")).toEqual(["Z", "Ä", "Ö"]);
  expect(sorted("name", null, "en")).toEqual(["Ä", "Ö", "Z"]);
});

test("without a round to compare with, changes leave the order as it is", () => {
  const { sorted } = rowsOf(
    [
      ["on-track", "achieved"],
      ["on-track", "not-achieved"],
    ],
    ["b", "a"],
  );
  expect(sorted("change", null)).toEqual(["b", "a"]);
  expect(sorted("change")).toEqual(["a", "b"]);
});

describe("a goal with several targets", () => {
  const { report, goals } = reportWith(
    [round(1), round(2)],
    [
      [
        ["on-track", "achieved"],
        ["on-track", "on-track"],
      ],
      [
        ["on-track", "on-track"],
        ["on-track", "at-risk"],
        ["on-track", "achieved"],
      ],
    ],
  );
  const order = (
    key: Parameters<typeof comparatorByKey>[0],
    asked: readonly Goal[] = goals,
    language: Language = "fi",
    dataset: Pick<DatasetSummary, "programmes" | "site"> = { programmes: [], site: undefined },
  ) =>
    asked
      .map((goal): Sortable => ({ goal, targets: goal.targets, single: false }))
      .toSorted(
        comparatorByKey(
          key,
          { report, roundId: "2031-2", compareId: "2031-1", getGoal: () => undefined, dataset },
          language,
        ),
      )
      .map(({ goal }) => goal.id);

  test("stands where the worst change of its targets puts it", () => {
    expect(order("change")).toEqual(["tavoite-2", "tavoite-1"]);
  });

  test("stands where its verdict puts it, and where goals have none, the worst of its targets", () => {
    const { goals: unassessed } = reportWith(
      [round(1), round(2)],
      [
        [
          ["on-track", "on-track"],
          ["on-track", "silent"],
        ],
        [
          ["on-track", "achieved"],
          ["on-track", "silent"],
        ],
      ],
    );
    const site: DatasetSummary["site"] = { goalRule: { rollUp: false } };
    expect(order("status", unassessed)).toEqual(["tavoite-2", "tavoite-1"]);
    expect(order("status", unassessed, "fi", { programmes: [], site })).toEqual(["tavoite-1", "tavoite-2"]);
  });

  test("stands where its own title puts it, in the reader's language", () => {
    const translated = goals.map((goal, at) => ({ ...goal, translations: { sv: at === 0 ? "Öar" : "Bad" } }));
    expect(order("name", translated, "sv")).toEqual(["tavoite-2", "tavoite-1"]);
    expect(order("name", translated, "en")).toEqual(["tavoite-1", "tavoite-2"]);
  });
});
