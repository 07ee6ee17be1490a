import { describe, expect, test } from "vitest";
import { idGiver } from "../../src/convert/ids";
import { slugOf } from "../../src/convert/slug";

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

test("equal titles get the year, then a number", () => {
  const give = idGiver({ goals: [] });
  expect(["r-2020", "r-2021", "r-2021"].map((id) => give.goal(id, "Kirjastot", Number(id.slice(2))))).toEqual([
    "kirjastot",
    "kirjastot-2021",
    "kirjastot-2021-2",
  ]);
});

test("an id that was once published is used again for the same words and for nothing else", () => {
  const give = idGiver({
    goals: [{ reportId: "a", id: "vanha", title: "Kirjastot", targets: [{ id: "t", name: "Aukiolo" }] }],
  });
  expect(give.goal("b", "Vanha", 2020)).toBe("vanha-2020");
  expect(give.goal("a", "Kirjastot", 2020)).toBe("vanha");
  expect(give.target("vanha", "T", 2020)).toBe("t-2020");
  expect(give.target("vanha", "Aukiolo", 2020)).toBe("t");
});
