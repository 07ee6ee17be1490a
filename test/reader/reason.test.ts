import { describe, expect, test } from "vitest";
import { assess } from "../../src/reader/assess";

const reasonOf = (text: string) => assess({ text, language: "fi", year: 2030 }).reason?.quote;
const filler = (count: number): string => Array.from({ length: count }, (_, at) => `Asia ${at} on tärkeä.`).join(" ");

describe("the reason of a bare verdict", () => {
  test.each([
    [
      "the nearest cause",
      "Syynä on sade. Väki viihtyy. Kaupunki kasvaa. Tavoite ei toteudu. Väki asuu. Syynä on lakko.",
      "Syynä on lakko.",
    ],
    ["of two as near the one before", "Syynä on sade. Tavoite ei toteudu. Syynä on lakko.", "Syynä on sade."],
    ["a lesser signal before a cause", "Syynä on sade. Tavoite ei toteudu. Kurssi peruttiin.", "Kurssi peruttiin."],
    ["else the sentence before", "Väki asuu. Kaupunki kasvaa. Tavoite ei toteudu.", "Kaupunki kasvaa."],
    ["a cause six sentences away", `Tavoite ei toteudu. ${filler(5)} Syynä on lakko.`, "Syynä on lakko."],
  ])("is %s", (_, text, reason) => expect(reasonOf(text)).toBe(reason));

  test.each([
    ["a cause seven sentences away", `Tavoite ei toteudu. ${filler(6)} Syynä on lakko.`],
    ["a cause after good news", "Tavoite toteutui. Syynä on lakko."],
    ["a sentence on another line", "Kaupunki kasvaa.\nTavoite ei toteudu."],
    ["a word that holds the name of a cause", "Tavoite ei toteudu. Syynänsä kasvaa."],
  ])("is not %s", (_, text) => expect(reasonOf(text)).toBeUndefined());
});
