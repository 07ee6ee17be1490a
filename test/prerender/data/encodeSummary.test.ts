import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Dataset } from "../../../src/domain/dataset/schema";
import type { AssessmentSummary, DatasetSummary } from "../../../src/domain/dataset/summary";
import { readSummary } from "../../../src/domain/dataset/columnarSummary";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import { encodeSummary } from "../../../src/prerender/data/encodeSummary";
import { reportWith, round } from "../../fixtures/reportWith";
import { twoThemes } from "../../fixtures/twoThemes";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

/** The summary as a page reads it. */
const encodedAndRead = (dataset: Dataset, files = [dataset.goals.length]) => {
  const text = JSON.stringify(encodeSummary(dataset, "abc123", files));
  return readSummary(JSON.parse(text));
};

/** What the summary keeps of a dataset. */
const kept = ({ goals, ...frame }: DatasetSummary): DatasetSummary => ({
  ...frame,
  goals: goals.map(
    ({ id, reportId, themeId, unit, title, translations, programmeIds, ownStatuses, continues, targets }) => ({
      id,
      reportId,
      themeId,
      unit,
      title,
      translations,
      programmeIds,
      ownStatuses,
      continues,
      targets: targets.map(({ assessments, ...target }) => ({
        id: target.id,
        name: target.name,
        translations: target.translations,
        continues: target.continues,
        assessments: assessments.map((one): AssessmentSummary => {
          const { roundId, events, review, sameTextAs } = one;
          const shared = { roundId, events: events.map(({ date }) => ({ date })), review: review && {}, sameTextAs };
          if (one.status === "none") return { ...shared, status: one.status, noneReason: one.noneReason };
          const { status, noneReason, date, postponedTo, partly, sameEvidenceAs } = one;
          return { ...shared, status, noneReason, date, postponedTo, partly, sameEvidenceAs };
        }),
      })),
    }),
  ),
});

test("the sample's summary says what the dataset says, without the report's texts", () => {
  const { summary, dataVersion, files } = encodedAndRead(sample);
  expect(summary).toEqual(kept(sample));
  expect(dataVersion).toBe("abc123");
  expect(files).toEqual([3]);
  expect(JSON.stringify(summary)).not.toContain("päätettiin siirtää");
});

test("whatever a goal, a target or a round may have comes with those that have it, and with no other", () => {
  const dataset = twoThemes();
  const [parks, pools] = dataset.goals;
  const [first, second, third] = parks?.targets ?? [];
  if (!parks || !pools || !first || !second || !third) throw new RangeError("a made-up target is missing");
  Object.assign(parks, { unit: "Puistotoimi", continues: null });
  Object.assign(pools, {
    ownStatuses: [{ roundId: "2031-1", text: "Punainen", status: null }],
    continues: "tavoite-0",
    translations: { sv: "Bad" },
  });
  Object.assign(second, { translations: { en: "Benches" }, continues: "penkit-2030" });
  Object.assign(first.assessments[1] ?? {}, { date: "2031-05-05", sameEvidenceAs: "2031-1" });
  Object.assign(second.assessments[2] ?? {}, {
    sameTextAs: "2031-2",
    review: { reason: "Kysytty.", read: "at-risk" },
    postponedTo: 2032,
    partly: true,
  });
  Object.assign(third.assessments[0] ?? {}, {
    noneReason: "unclear",
    events: [{ date: "2031-02-03", start: 0, end: 1 }],
  });
  Object.assign(third.assessments[2] ?? {}, { noneReason: "not-assessable" });
  expect(encodedAndRead(dataset).summary).toEqual(kept(dataset));
});

test("targets of reports with unlike rounds keep their own, also where reports share a round's id", () => {
  const one = reportWith([round(1)], [[["achieved"]]]).dataset;
  const other = reportWith(
    [round(1), round("result")],
    [[["at-risk", "not-achieved"]], [["silent", "on-track"]]],
  ).dataset;
  const both: Dataset = {
    ...other,
    reports: [
      ...other.reports,
      ...one.reports.map((report) => ({
        ...report,
        id: "toinen",
        rounds: ["2032-1", "2031-1", "2032-2"].map((id) => ({ ...round(1), id })),
      })),
    ],
    goals: [
      ...other.goals,
      ...one.goals.map((goal) => ({
        ...goal,
        id: "toinen-1",
        reportId: "toinen",
        targets: goal.targets.map((target) => ({
          ...target,
          id: "toinen-osa",
          assessments: ["2032-1", "2031-1", "2032-2"].flatMap((roundId, at) =>
            target.assessments.map((assessment) => ({
              ...assessment,
              roundId,
              ...(at === 2 ? { sameTextAs: "2031-1" } : {}),
            })),
          ),
        })),
      })),
    ],
  };
  expect(encodedAndRead(both).summary).toEqual(kept(both));
});
