import { describe, expect, test } from "vitest";
import { roundOf } from "../../../../src/convert/table/columns/rounds";
import { vocabularyOf } from "../../../../src/convert/table/vocabulary/vocabulary";

const vocabulary = vocabularyOf({});

describe("twelve months of two calendar years", () => {
  test.each(["April 2030 to March 2031", "huhtikuu 2030 – maaliskuu 2031", "1.8.2030–31.7.2031"])(
    "%s is a whole year, not a part of one",
    (label) => {
      expect(roundOf(label, 2030, vocabulary)).toMatchObject({ kind: "outcome", year: 2030, period: "2030/2031" });
    },
  );

  test("fewer months are a part of a year", () => {
    expect(roundOf("April 2030 to September 2030", 2030, vocabulary)).toMatchObject({ kind: "forecast", ordinal: 9 });
    expect(roundOf("April 2030 to January 2031", 2030, vocabulary)?.kind).toBe("forecast");
  });
});
