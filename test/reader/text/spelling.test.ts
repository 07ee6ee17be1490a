import { expect, test } from "vitest";
import { slipsOf } from "../../../src/reader/text/spelling";

const slips = slipsOf(
  new Set(["toteutunut", "toteutumaton", "saavutti", "epäonnistuneetkaan"]),
  (word) => word === "saavutit",
);

test.each([
  ["one letter missing", "toteutunt", ["toteutunut"]],
  ["one letter too many", "toteuttunut", ["toteutunut"]],
  ["one letter wrong", "toteutumut", ["toteutunut"]],
  ["two neighbours swapped", "totetuunut", ["toteutunut"]],
  ["a syllable missing", "toteunut", ["toteutunut"]],
  ["the form itself, where it is not real", "saavutti", ["saavutti"]],
])("%s: %s", (_, word, forms) => expect(slips(word)).toEqual(forms));

test.each([
  ["a real word", "saavutit"],
  ["two letters swapped that are not neighbours", "tuteotunut"],
  ["two letters wrong", "toteutamit"],
  ["two neighbours wrong", "toteuxxnut"],
  ["a word too short", "saavu"],
  ["a word too long", "epäonnistuneetkaank"],
  ["letters of another alphabet", "toteutuñut"],
  ["a figure in it", "t0teutunut"],
  ["another word", "kirjastoja"],
])("no slip: %s", (_, word) => expect(slips(word)).toEqual([]));
