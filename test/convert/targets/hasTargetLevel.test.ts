import { expect, test } from "vitest";
import { hasTargetLevel } from "../../../src/convert/targets/hasTargetLevel";
import type { Language } from "../../../src/domain/dataset/schema";

test.each<[Language, string, boolean]>([
  ["fi", "Laitureita korjataan 8.", true],
  ["fi", "Kaikki laiturit korjataan.", true],
  ["fi", "Satamasuunnitelma on hyväksytty.", true],
  ["fi", "Laiturien kunto", false],
  ["fi", "1) laiturien kunto", false],
  ["fi", "2. laiturien kunto", false],
  ["fi", "1) laitureita 8", true],
  ["fi", "laiturien kunto\n2) radan kunto", false],
  ["fi", "  3) radan kunto", false],
  ["fi", "Asema B2", false],
  ["fi", "12) laiturien kunto", false],
  ["fi", "1 ) laiturien kunto", false],
  ["sv", "Alla kajer repareras.", true],
  ["sv", "Kajernas skick", false],
  ["en", "At least half of the piers", true],
  ["en", "The state of the piers", false],
  ["en", "Alla piers", false],
])("whether a measure says when it is met (%s): %s", (language, measure, expected) => {
  expect(hasTargetLevel(measure, language)).toBe(expected);
});
