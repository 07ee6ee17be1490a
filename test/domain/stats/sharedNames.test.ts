import { expect, test } from "vitest";
import { sharedNames } from "../../../src/domain/stats/sharedNames";

test("names that two or more have, each once", () => {
  expect([...sharedNames(["Kävijät", "Päästöt", "Kävijät", "Aukiolo", "Kävijät", "Aukiolo"])]).toEqual([
    "Kävijät",
    "Aukiolo",
  ]);
});

test("names of a single target, even if similar, are not shared", () => {
  expect(sharedNames(["Kävijät", "kävijät", "Kävijät 2031"]).size).toBe(0);
  expect(sharedNames([]).size).toBe(0);
});
