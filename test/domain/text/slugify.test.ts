import { describe, expect, test } from "vitest";
import { slugify } from "../../../src/domain/text/slugify";

describe("a slug can be read and typed", () => {
  test.each([
    ["Koko kaupunki on oppimisen paikka", "koko-kaupunki-on-oppimisen-paikka"],
    ["Työllisyys & yrittäjyys (80 %)", "tyollisyys-yrittajyys-80"],
    ["Ångströms väg", "angstroms-vag"],
    ["“…”", "nimeton"],
    ["", "nimeton"],
    ["  – Alku ja loppu … –", "alku-ja-loppu"],
    ["Øst ÆRE œuvre Straße ðat þing łan đak", "ost-aere-oeuvre-strasse-dat-thing-lan-dak"],
    ["Åbo  ·  Ñandú (2031)", "abo-nandu-2031"],
  ])("%s: %s", (text, slug) => expect(slugify(text)).toBe(slug));

  test("a long title is cut between words", () => {
    expect(slugify("sana ".repeat(30))).toBe("sana-".repeat(12).slice(0, -1));
  });

  test("a title of exactly the greatest length is kept, and so is a word that ends there", () => {
    const fits = `${"a".repeat(30)} ${"b".repeat(29)}`;
    expect(slugify(fits)).toBe(fits.replace(" ", "-"));
    expect(slugify(`${fits} lisää`)).toBe(fits.replace(" ", "-"));
    expect(slugify(`${fits}b`)).toBe("a".repeat(30));
  });

  test("a single word that is longer than any id is cut inside", () => {
    expect(slugify("x".repeat(80))).toBe("x".repeat(60));
  });
});
