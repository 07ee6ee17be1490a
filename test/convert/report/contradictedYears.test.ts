import { expect, test } from "vitest";
import { readReportOf } from "../../fixtures/readReportOf";

const csv = ["Objective;Outcome 2031", "The port grows;The goal was reached."].join("\n");

test("a year in the settings that no round of the report is of is said, with the years that it has", async () => {
  const { messages } = await readReportOf("t.csv", csv, { year: 2019 });
  expect(messages).toEqual([
    expect.stringMatching(/year is 2019, but no round of the report is of that year: they are of 2031/),
  ]);
});

test("the year of the report's rounds contradicts nothing, nor does either year of a financial year", async () => {
  expect((await readReportOf("t.csv", csv, { year: 2031 })).messages).toEqual([]);
  const spanned = csv.replace("2031", "2030/31");
  for (const year of [2030, 2031]) expect((await readReportOf("t.csv", spanned, { year })).messages).toEqual([]);
});

test("a round of a confirmed plan that is years away from the report is said", async () => {
  const planOf = (roundId: string) => [
    {
      columns: [
        { heading: "Objective", role: "goal" as const },
        { heading: "Told", role: "round" as const, roundId },
      ],
    },
  ];
  const told = csv.replace("Outcome 2031", "Told");
  const { messages } = await readReportOf("t.csv", told, { year: 2031, plan: planOf("1931-2") });
  expect(messages).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/the round "1931-2" is years away from the report, which is of 2031/),
    ]),
  );
  expect((await readReportOf("t.csv", told, { year: 2031, plan: planOf("2031-2") })).messages).toEqual([]);
});

test("a round of a marked text that is years away from the report is said", async () => {
  const text = "Follow-up 2031\n\nThe port grows\n\nThe goal was reached.\n";
  const { messages } = await readReportOf("t.txt", text, {
    year: 2031,
    texts: {
      "t.txt": [
        { text: "The port grows", role: "goal" },
        { text: "The goal was reached.", role: "round", roundId: "1931-result" },
      ],
    },
  });
  expect(messages).toEqual(expect.arrayContaining([expect.stringMatching(/the round "1931-result" is years away/)]));
});
