import { describe, expect, test } from "vitest";
import { readerHash } from "../../../scripts/readerHash";
import { assess } from "../../../src/reader/assess";
import { surenessOf } from "../../../src/reader/assessOrAsk";
import { fitLogOdds } from "../../../src/reader/sureness/fitLogOdds";
import { measuredRecords } from "../../../src/reader/sureness/records";

test("the committed records are of this reader, or were kept for it: else npm run records", () => {
  expect(measuredRecords.keptFor ?? measuredRecords.reader).toBe(readerHash());
});

describe("how sure a verdict is", () => {
  const surenessIn = (text: string) => {
    const passage = { text, language: "fi", kind: "forecast" } as const;
    return surenessOf(passage, assess(passage));
  };

  test("a warning sign never makes it surer", () => {
    for (const side of [measuredRecords.signs.good, measuredRecords.signs.bad])
      for (const lowering of Object.values(side)) expect(lowering).toBeLessThanOrEqual(0);
  });

  test("a plain forecast of the goal is published", () => {
    expect(surenessIn("Ennusteen mukaan tavoite on toteutumassa.")?.published).toBe(true);
  });

  test("what contradicts itself about the goal is asked, however likely", () => {
    expect(surenessIn("Tavoite A saavutettiin. Tavoite B ei toteudu.")).toMatchObject({
      contradicted: true,
      published: false,
    });
  });

  test.each([
    ["fi", "Tavoite toteutui.", "Tavoite ei toteutunut.", "Tavoite ei toteudu.", "Tavoitetta ei saavutettu."],
    ["sv", "Målet nåddes.", "Målet nåddes inte.", "Målet nås inte.", "Målet kommer inte att nås."],
    ["en", "The target was met.", "The target was not met.", "The target will not be met.", "The target won’t be met."],
  ] as const)("a bare verdict is never asked (%s)", (language, ...texts) => {
    for (const text of texts)
      for (const kind of ["forecast", "outcome"] as const) {
        const passage = { text, language, kind };
        expect(surenessOf(passage, assess(passage)), `${text} ${kind}`).toMatchObject({ published: true });
      }
  });

  test("the words alone never make a verdict of the other status surer", () => {
    for (const weight of Object.values(measuredRecords.agreement)) expect(weight).toBeGreaterThanOrEqual(0);
  });

  test("nothing is sure or unsure where there is no verdict", () => {
    expect(surenessIn("Kirjastoon hankittiin uusia kirjoja.")).toBeNull();
  });
});

test("what is right more often weighs more, and what is rare weighs little", () => {
  const seen = (name: string, right: boolean) => ({ features: [{ group: "rule" as const, name }], right });
  const weightOf = fitLogOdds(
    [...Array.from({ length: 20 }, () => seen("often right", true)), seen("once right", true), seen("wrong", false)],
    { rule: { ridge: 1 } },
  );
  expect(weightOf("rule", "often right")).toBeGreaterThan(weightOf("rule", "once right"));
  expect(weightOf("rule", "wrong")).toBeLessThan(0);
});

test("a weight stays within its bounds, and grows with how much of a feature there is", () => {
  const seen = (value: number, right: boolean) => ({
    features: [{ group: "sign" as const, name: "it", value }],
    right,
  });
  const observations = [...Array.from({ length: 9 }, () => seen(2, true)), seen(-2, false)];
  const weightBy = (limits: { ridge: number; min?: number; max?: number }) =>
    fitLogOdds(observations, { sign: limits })("sign", "it");
  expect(weightBy({ ridge: 1 })).toBeGreaterThan(0.5);
  expect(weightBy({ ridge: 1, max: 0.25 })).toBe(0.25);
  expect(weightBy({ ridge: 1, max: 0 })).toBe(0);
});
