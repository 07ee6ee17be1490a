import { describe, expect, test } from "vitest";
import { reportSettingsSchema } from "../../../src/convert/settings/reportSettings";
import { readReportOf } from "../../fixtures/readReportOf";

const csv = [
  "Objective;Indicator;Target;Actual 2031",
  "The port grows;Ships a year in the north;20;14",
  "The port grows;Accidents a year;4;2",
].join("\n");

const read = (settings: Parameters<typeof readReportOf>[2]) => readReportOf("t.csv", csv, settings);

test("a correction whose words the report does not have is said", async () => {
  const { messages } = await read({
    corrections: [{ received: "The prot grows", corrected: "The port grows" }],
    better: { "Ships a year": "higher", "Accidents a year": "lower" },
  });
  expect(messages).toEqual([expect.stringContaining('corrections "The prot grows" is not applied')]);
});

describe("which way is good", () => {
  test("is settled by the whole measure, or by a part of it that no other of the goal holds", async () => {
    const { goals, messages } = await read({ better: { "ships a year": "higher", "Accidents a year": "lower" } });
    expect(goals.flatMap(({ statuses }) => statuses)).toEqual(["not-achieved", "achieved"]);
    expect(messages).toEqual([]);
  });

  test("is said where it names nothing, with the nearest measure", async () => {
    const { messages } = await read({ better: { "Acidents a yaer": "lower", "a year": "higher" } });
    expect(messages).toEqual([
      expect.stringMatching(/better "Acidents a yaer" is not applied: .*nearest is "Accidents a year"/),
      expect.stringContaining('better "a year" is not applied'),
    ]);
  });
});

test("an entry of the plan whose headings stand over no table is said, with the headings that come nearest", async () => {
  const { messages } = await read({
    plan: [
      {
        columns: [
          { heading: "Objectve", role: "goal" },
          { heading: "Indicator", role: "measure" },
        ],
      },
    ],
  });
  expect(messages).toEqual([
    expect.stringMatching(/plan\[0\] is not applied: .*"Objectve".*"Objective", "Indicator", "Target", "Actual 2031"/),
  ]);
});

test("a column of a round that names no round is a fault of the settings", () => {
  const { error } = reportSettingsSchema.safeParse({ plan: [{ columns: [{ heading: "Told", role: "round" }] }] });
  expect(error?.issues).toMatchObject([
    { path: ["plan", 0, "columns", 0], message: expect.stringContaining("roundId") as string },
  ]);
});

test("a heading that names months keeps its period under the id of a planned round", async () => {
  const { dataset } = await readReportOf("t.csv", "Objective;March 2031\nThe port grows;It will be met.", {
    plan: [
      {
        columns: [
          { heading: "Objective", role: "goal" },
          { heading: "March 2031", role: "round", roundId: "2031-3" },
        ],
      },
    ],
  });
  expect(dataset.reports[0]?.rounds).toMatchObject([{ id: "2031-3", period: "2031-Q1" }]);
});

describe("marks of a status", () => {
  const marked = "Objective;Outcome 2031;State\nThe port grows;It was looked at.;Z\n";

  test("are said where the report has none of them", async () => {
    const { messages } = await readReportOf("t.csv", marked, { lights: { Q: "achieved", "⚑": "at-risk" } });
    expect(messages).toEqual([
      expect.stringContaining('lights is not applied: no cell of the report is or holds any of "Q", "⚑"'),
    ]);
  });

  test("may be of states that no goal is in yet", async () => {
    const { messages } = await readReportOf("t.csv", marked, { lights: { Z: "achieved", Q: "at-risk" } });
    expect(messages).toEqual([]);
  });
});

test("headings in the settings that name no goal are said", async () => {
  const { messages } = await readReportOf("t.csv", "Objective;Outcome 2031\nThe port grows;It was met.\n", {
    columns: ["One", "Two"],
  });
  expect(messages).toEqual([
    expect.stringContaining('columns is not applied: its headings name no goal, or no round ("One", "Two")'),
  ]);
});
