import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/domain/dataset/schema";
import { DatasetError } from "../../../src/domain/dataset/schemaVersion";
import { readDataset } from "../../../src/domain/dataset/readDataset";
import { reportWith, round } from "../../fixtures/reportWith";

const { dataset } = reportWith([round(1)], [[["achieved"]]]);

/** The same dataset with one assessment's fields replaced. */
const withAssessment = (fields: object): unknown => ({
  ...dataset,
  goals: dataset.goals.map((goal) => ({
    ...goal,
    targets: goal.targets.map((target) => ({
      ...target,
      assessments: target.assessments.map((assessment) => ({ ...assessment, ...fields })),
    })),
  })),
});

function refusal(json: unknown): DatasetError {
  try {
    readDataset(json);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("the dataset was accepted");
}

test("the published dataset is read as it is", () => {
  const json: unknown = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));
  expect(readDataset(json)).toEqual(json);
});

test("every quote of the published dataset is the exact substring of its text", () => {
  const published: Dataset = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));
  const assessments = published.goals.flatMap(({ targets }) => targets.flatMap((target) => target.assessments));
  expect(assessments.length).toBeGreaterThan(0);
  for (const { text, evidence, reason } of assessments)
    for (const found of [evidence, reason]) if (found) expect(text.slice(found.start, found.end)).toBe(found.quote);
});

describe("versions", () => {
  test("a newer major version asks for a newer page, whatever else it holds", () => {
    const error = refusal({ schemaVersion: "2.0", everything: "else" });
    expect(error.kind).toBe("newer");
    expect(error.message).toContain("2.0");
    expect(error.name).toBe("DatasetError");
  });

  test("a newer minor version, with fields that this page does not know, is read", () => {
    expect(readDataset({ ...dataset, schemaVersion: "1.7", mood: "good" })).toMatchObject({ schemaVersion: "1.7" });
  });

  test.each([["1"], ["one"], [1], [null]])("%j is no version", (schemaVersion) => {
    expect(refusal({ ...dataset, schemaVersion }).kind).toBe("invalid");
  });
});

describe("what the contract does not allow", () => {
  test.each([
    ["nothing", null],
    ["a page of HTML instead of data", "<!doctype html>"],
    ["a list", []],
  ])("%s", (_, json) => {
    expect(refusal(json).kind).toBe("invalid");
  });

  test.each([
    ["a status without its evidence", { evidence: null }],
    ["a status that nobody defined", { status: "nearly" }],
    ["an empty quote", { evidence: { quote: "", start: 0, end: 1 } }],
    ["no status, yet evidence", { status: "none", noneReason: "silent", basis: null, rule: null }],
    ["no status and no reason why", { status: "none", noneReason: null, basis: null, rule: null, evidence: null }],
    ["a date that is not ISO", { date: "30.4.2031" }],
  ])("%s", (_, fields) => {
    expect(refusal(withAssessment(fields)).kind).toBe("invalid");
  });

  test("is reported by its path", () => {
    const [report] = dataset.reports;
    expect(refusal({ ...dataset, reports: [{ ...report, year: "2031" }] }).message).toMatch(/^reports\.0\.year: /);
  });

  test("an id that could not stand in an address", () => {
    const [theme] = dataset.themes;
    expect(refusal({ ...dataset, themes: [{ ...theme, id: "Puistot & metsät" }] }).message).toContain("themes.0.id");
  });
});
