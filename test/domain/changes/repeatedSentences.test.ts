import { expect, test } from "vitest";
import { repeatedSentences } from "../../../src/domain/changes/repeatedSentences";

test.each<[string, string, string, number, number]>([
  ["one of two", "Työ etenee. Tavoite toteutuu.", "Työ etenee. Tavoite ei toteudu.", 1, 2],
  ["all of fewer", "Työ etenee. Tavoite toteutuu.", "Tavoite toteutuu.", 1, 1],
  ["none", "Työ etenee.", "Työ on valmis.", 0, 1],
  ["across paragraphs", "Työ etenee.\nTavoite toteutuu.", "Työ etenee. Tavoite toteutuu.", 2, 2],
  ["with a date inside", "Avattiin 1.6.2020. Tavoite on saavutettu.", "Avattiin 1.6.2020. Jatkuu.", 1, 2],
  ["a silence", "Työ etenee.", "", 0, 0],
])("sentences carried forward: %s", (_, before, after, carried, all) => {
  expect(repeatedSentences(before, after)).toEqual({ carried, all });
});
