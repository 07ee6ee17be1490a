import { describe, expect, test } from "vitest";
import { reportsOverview, searchReports, sortReports, sumOf, yearsOf } from "../../../src/domain/stats/reportsOverview";
import { siteOfReports as site } from "../../fixtures/siteOfReports";

const parks = site(
  ["Puistot", 2030, [[["on-track", "achieved"]], [["on-track", "not-achieved"]]]],
  ["Puistot", 2031, [[["on-track", "at-risk"]]]],
  ["Satama", 2031, [[["on-track", "not-achieved"]]]],
);

describe("all reports", () => {
  const [first, second] = reportsOverview(parks);

  test("stand by organisation, the newest year first", () => {
    expect(first?.organisation).toBe("Puistot");
    expect(first?.reports.map(({ report }) => report.year)).toEqual([2031, 2030]);
    expect(second?.reports.map(({ report }) => report.year)).toEqual([2031]);
    expect(yearsOf(reportsOverview(parks))).toEqual([2031, 2030]);
  });

  test("count goals by their verdicts in the newest round", () => {
    expect(first?.reports[1]?.tally).toMatchObject({ achieved: 1, "not-achieved": 1, "at-risk": 0 });
  });

  test("tell what changed since the round before, and what the year before was like", () => {
    expect(first?.reports[0]?.since).toMatchObject({ from: { ordinal: 1 }, counts: { worse: 1 } });
    expect(first?.reports[0]?.yearBefore).toMatchObject({ year: 2030, tally: { achieved: 1 } });
    expect(second?.reports[0]?.yearBefore).toBeNull();
  });
});

test("a goal that is on track but for what is to be checked is counted as to be checked, and one that is not met stays so", () => {
  const [row] = reportsOverview(
    site([
      "Puistot",
      2030,
      [
        [
          ["on-track", "on-track"],
          ["on-track", "unclear"],
        ],
        [
          ["none", "unclear"],
          ["none", "not-achieved"],
        ],
      ],
    ]),
  );
  expect(row?.reports[0]?.tally).toMatchObject({ "to-check": 1, "not-achieved": 1, "on-track": 0 });
});

test("where goals have no verdict, targets are counted", () => {
  const [row] = reportsOverview({ ...parks, site: { goalRule: { rollUp: false } } });
  expect(row?.reports[1]?.tally).toMatchObject({ achieved: 1, "not-achieved": 1 });
});

test("a search finds organisations by the words of their names, whatever their case or accents", () => {
  const rows = reportsOverview(
    site(["Kaupunkiympäristö", 2030, [[["none", "none"]]]], ["Satama", 2030, [[["none", "none"]]]]),
  );
  expect(searchReports(rows, "YMPARISTO").map(({ organisation }) => organisation)).toEqual(["Kaupunkiympäristö"]);
  expect(searchReports(rows, "")).toHaveLength(2);
});

test.each([
  ["name", ["Puistot", "Satama"]],
  ["missed", ["Satama", "Puistot"]],
  ["worse", ["Puistot", "Satama"]],
] as const)("rows are sorted by %s", (sorting, names) => {
  const rows = sortReports(reportsOverview(parks).toReversed(), sorting, (a, b) => a.localeCompare(b));
  expect(rows.map(({ organisation }) => organisation)).toEqual(names);
});

test("several reports add up", () => {
  const [first] = reportsOverview(parks);
  expect(sumOf(first?.reports.map(({ tally }) => tally) ?? [])).toMatchObject({
    achieved: 1,
    "at-risk": 1,
    "not-achieved": 1,
  });
});
