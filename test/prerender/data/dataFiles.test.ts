import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSummary } from "../../../src/domain/dataset/columnarSummary";
import { readGoals } from "../../../src/domain/dataset/goalsFile";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import { readWordIndex } from "../../../src/domain/search/wordIndex";
import { pageData } from "../../../src/prerender/data/dataFiles";
import { buildWordIndex } from "../../../src/domain/search/buildWordIndex";
import { longReport } from "../../fixtures/longReport";

const sample = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));
const filesOf = (dataset: typeof sample) =>
  new Map([...pageData(dataset).files()].map(({ name, content }): [string, unknown] => [name, JSON.parse(content)]));

test("the goals' files hold together every goal whole, in their order, as the summary counts them", () => {
  const dataset = longReport(150, 3);
  const files = filesOf(dataset);
  const { dataVersion, files: counts } = readSummary(files.get("summary.json"));
  const parts = counts.map((_, part) => readGoals(files.get(`${dataVersion}/goals/${part + 1}.json`)));
  expect(counts.length).toBeGreaterThan(1);
  expect(parts.map((goals) => goals.length)).toEqual(counts);
  expect(parts.flat()).toEqual(dataset.goals);
  const { goalTextFiles } = pageData(dataset);
  expect(goalTextFiles.get("tavoite-1")).toBe(`data/${dataVersion}/goals/1.json`);
  expect(goalTextFiles.get("tavoite-150")).toBe(`data/${dataVersion}/goals/${counts.length}.json`);
});

test("each round has its words for searches", () => {
  const files = filesOf(sample);
  const [report] = sample.reports;
  if (!report) throw new RangeError("no report");
  const { dataVersion } = readSummary(files.get("summary.json"));
  for (const { id } of report.rounds) {
    const index = readWordIndex(files.get(`${dataVersion}/words/${report.id}/${id}.json`));
    expect(index).toEqual(buildWordIndex(sample, report, id));
  }
});

test("any changed text gives another data version, the same text the same", () => {
  const dataVersionOf = (dataset: typeof sample) => readSummary(filesOf(dataset).get("summary.json")).dataVersion;
  const [first, ...others] = sample.goals;
  if (!first) throw new RangeError("no goal");
  expect(dataVersionOf(structuredClone(sample))).toBe(dataVersionOf(sample));
  expect(dataVersionOf({ ...sample, goals: [{ ...first, description: `${first.description}!` }, ...others] })).not.toBe(
    dataVersionOf(sample),
  );
});
