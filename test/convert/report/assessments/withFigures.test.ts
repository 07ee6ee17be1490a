import { describe, expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { sourceFolder } from "../../../fixtures/sourceFolder";
import { readReportOf } from "../../../fixtures/readReportOf";

const settings = { year: 2031, language: "en" as const };
const read = async (lines: string[], more = {}) =>
  (await readReportOf("t.csv", lines.join("\n"), { ...settings, ...more })).assessments;

describe("figures in cells", () => {
  test("decide where the direction is written, and ask where it is not", async () => {
    expect(
      await read(["Goal;Measure;Target level;Outcome 2031", "Port;Ships;at least 20;14", "Quay;Boats;20;25"]),
    ).toMatchObject([
      { status: "not-achieved", basis: "compared", evidence: { quote: "14" } },
      { status: "none", noneReason: "unclear", candidate: { status: "achieved", basis: "compared" } },
    ]);
  });

  test("decide beside words that say nothing, and are offered beside words that raise a doubt", async () => {
    expect(
      await read([
        "Goal;Measure;Target level;Outcome 2031;Comment",
        "Port;Ships;at least 20;14;The crane stands at the eastern quay.",
        "Quay;Boats;at least 20;25;The harbour master counts them in June.",
        "Pier;Ferries;at least 20;25;Two of the five ferries came in 2032.",
        "Sound;Buoys;20;25;They float near the shore.",
      ]),
    ).toMatchObject([
      { status: "not-achieved", basis: "compared", evidence: { quote: "14" } },
      { status: "achieved", basis: "compared", evidence: { quote: "25" } },
      { status: "none", noneReason: "unclear", candidate: { status: "achieved" } },
      { status: "none", noneReason: "unclear", candidate: { status: "achieved", basis: "compared" } },
    ]);
  });

  test("are compared with the level that the goal itself names, but not with its number or year", async () => {
    expect(
      await read([
        "Goal;Outcome 2031",
        "At least 38,000 spectators;41,270",
        "Repairs take no more than 30 min/ship;42 min",
        "3. Ships;3",
        "Harbour 2000;2000",
      ]),
    ).toMatchObject([
      { status: "achieved", basis: "compared" },
      { status: "not-achieved", basis: "compared" },
      { status: "none" },
      { status: "none" },
    ]);
  });

  test("of a result are of one target with the comment beside it", async () => {
    const { goals } = await readReportOf(
      "t.csv",
      "Goal;Outcome;Explanation\nTwo new ships;Talks were held;Five yards were visited, and no order was placed.\nA new quay;Built in May;The quay was opened by the mayor.",
      settings,
    );
    expect(goals.map(({ targets }) => targets.length)).toEqual([1, 1]);
  });

  test("decide where a person has settled the direction", async () => {
    const lines = ["Goal;Measure;Target level;Outcome 2031", "Port;Waiting days;20;25"];
    expect(await read(lines, { better: { "Waiting days": "lower" } })).toMatchObject([{ status: "not-achieved" }]);
  });

  test("decide where a person has settled the direction for a whole table by a heading, and a measure otherwise", async () => {
    const lines = ["Goal;Measure;Target level;Outcome 2031", "Port;Ships;20;25", "Quay;Waiting days;20;25"];
    expect(await read(lines, { better: { "Target level": "higher", "Waiting days": "lower" } })).toMatchObject([
      { status: "achieved", basis: "compared" },
      { status: "not-achieved", basis: "compared" },
    ]);
  });

  test("are reported once per table if nobody has said which way is good", () => {
    const lines = ["Goal;Measure;Target level;Outcome 2031", "Port;Ships;20;25", "Quay;Waiting days;20;25"];
    const notesWith = (better: Record<string, "higher" | "lower">) =>
      convert(
        [sourceFolder("port-2031", { "t.csv": lines }, { settings: { ...settings, better } })],
        { goals: [] },
        { withReview: true },
      ).notes;
    expect(notesWith({})).toMatchObject([{ topic: "open-directions", values: { heading: "Target level", count: 2 } }]);
    expect(notesWith({ "Target level": "higher" })).toEqual([]);
  });

  test("below a ceiling that a person has settled are no achievement yet in a forecast", async () => {
    const lines = ["Goal;Measure;Target level;Forecast 1/2031", "Port;Infections;100;40"];
    expect(await read(lines, { better: { Infections: "lower" } })).toMatchObject([{ status: "on-track" }]);
  });

  test("of another unit than the level are not offered as a verdict", async () => {
    const lines = ["Goal;Measure;Target level;Outcome 2031", "Port;Hours open;1200 h;1300 kg"];
    const [assessment] = await read(lines);
    expect(assessment).toMatchObject({ status: "none" });
    expect(assessment).not.toHaveProperty("candidate");
  });

  test("are settled by nothing that the settings do not name", async () => {
    const lines = ["Goal;Measure;Target level;Outcome 2031", "Port;constructor;100;50"];
    expect(await read(lines, { better: {} })).toMatchObject([{ status: "none" }]);
  });

  test("that contradict the report's light are asked", async () => {
    expect(await read(["Goal;Measure;Target level;Outcome 2031;RAG", "Port;Ships;at least 20;14;Green"])).toMatchObject(
      [{ status: "none", candidate: { status: "achieved", basis: "own" } }],
    );
  });
});

test("a level that the measure names goes before a figure in brackets, which may be last year's", async () => {
  const lines = [
    "Goal;Measure;Outcome 2031",
    "Crew;Sickness absence at most 6.5 percent;7.8 percent (8.4). Absence grew in the yard, where wages rose too.",
    "Quay;At least 90 percent are satisfied;94 percent (96).",
  ];
  expect(await read(lines)).toMatchObject([
    { status: "none", candidate: { status: "not-achieved", basis: "compared" } },
    { status: "none", candidate: { status: "achieved", basis: "compared" } },
  ]);
});

describe("lights without words", () => {
  test("a digit that no legend explains is asked, with what it usually means", async () => {
    expect(
      await read(["Goal;Measure;Target level;Outcome 2031;RAG", "Port;Ships;20;14;3", "Quay;Boats;20;25;1"]),
    ).toMatchObject([
      { status: "none", candidate: { status: "not-achieved", basis: "own" } },
      { status: "none", candidate: { status: "achieved", basis: "own" } },
    ]);
  });

  test("a verdict that opens a cell is the report's own word", async () => {
    expect(await read(["Goal;Measure;Outcome 2031", "Port;Ships;Partly met: the crane came late"])).toMatchObject([
      { status: "not-achieved", partly: true },
    ]);
  });

  test("a verdict on a part that a label names is not that of the whole", async () => {
    expect(
      await read(["Goal;Measure;Outcome 2031", "Port;Ships;Planning: complete. Construction continues."]),
    ).toMatchObject([{ status: "none" }]);
  });

  test("a step that is done does not outweigh a warning light", async () => {
    expect(
      await read(["Goal;RAG;Q3 progress 2031", "Port;Amber;The first survey is complete. More work is underway."]),
    ).toMatchObject([{ status: "at-risk", basis: "own" }]);
  });
});
