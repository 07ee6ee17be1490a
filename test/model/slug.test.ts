import { describe, expect, test } from "vitest";
import { slugOf } from "../../src/model/slug";

describe("a slug can be read and typed", () => {
  test.each([
    ["Koko kaupunki on oppimisen paikka", "koko-kaupunki-on-oppimisen-paikka"],
    ["Työllisyys & yrittäjyys (80 %)", "tyollisyys-yrittajyys-80"],
    ["Ångströms väg", "angstroms-vag"],
    ["“…”", "nimeton"],
  ])("%s: %s", (text, slug) => expect(slugOf(text)).toBe(slug));

  test("a long title is cut between words", () => {
    expect(slugOf("sana ".repeat(30))).toHaveLength(59);
  });
});
