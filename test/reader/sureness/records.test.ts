import { describe, expect, test } from "vitest";
import { readerHash } from "../../../scripts/readerHash";
import { assess } from "../../../src/reader/assess";
import { surenessOf } from "../../../src/reader/assessOrAsk";
import { fitLogOdds } from "../../../src/reader/sureness/fitLogOdds";
import { measuredRecords } from "../../../src/reader/sureness/records";

test("the committed records are of this reader: else npm run records", () => {
  expect(measuredRecords.reader).toBe(readerHash());
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

  test("nothing is sure or unsure where there is no verdict", () => {
    expect(surenessIn("Kirjastoon hankittiin uusia kirjoja.")).toBeNull();
  });
});

test("what is right more often weighs more, and what is rare weighs little", () => {
  const seen = (name: string, right: boolean) => ({ features: [{ group: "rule" as const, name }], right });
  const weightOf = fitLogOdds(
    [...Array.from({ length: 20 }, () => seen("often right", true)), seen("once right", true), seen("wrong", false)],
    { rule: { ridge: 1, onlyLowers: false } },
  );
  expect(weightOf("rule", "often right")).toBeGreaterThan(weightOf("rule", "once right"));
  expect(weightOf("rule", "wrong")).toBeLessThan(0);
});
