import { describe, expect, test } from "vitest";
import { statusOf } from "../statusOf";

describe("a share of the level", () => {
  test.each([
    ["en", "Sales were 128 % of the target."],
    ["fi", "Myynti oli 128 % tavoitteesta."],
    ["sv", "Försäljningen var 128 % av målet."],
  ] as const)("above all of it is an achievement: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("achieved"),
  );

  test.each([
    ["en", "Sickness absence was 128 % of the target."],
    ["fi", "Sairauspoissaolot olivat 120 % tavoitteesta."],
    ["sv", "Sjukfrånvaron var 128 % av målet."],
  ] as const)("is none where less is better: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).not.toBe("achieved"),
  );

  test("is not recognised by a word for a number somewhere before the goal", () =>
    expect(
      statusOf("Twice as many complaints came in as the target allows.", { language: "en", kind: "outcome" }),
    ).not.toBe("achieved"));
});

test.each([
  ["en", "Satisfaction was 92 % (3/2031), the target is 90 %."],
  ["fi", "Tyytyväisyys oli 92 % (3/2031), tavoite on 90 %."],
] as const)("a month and its year are no share of anything: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "outcome" })).not.toBe("not-achieved"),
);

describe("figures that do not belong together", () => {
  test.each([
    ["en", "The goal was two new sites. Demand is strong: 412 people grow vegetables."],
    ["sv", "Ansökningarna ökade med 14 procent. Intagningsmålet är 1 050."],
    ["en", "The aim was for a quarter of visitors to be under 26."],
    ["sv", "Minst 70 procent av tolvåringarna ska kunna simma 200 meter."],
  ] as const)("are not compared: %s %s", (language, text) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe("none"),
  );

  test.each([
    ["Goal: answer 80% of 911 calls in 10 seconds. Actual: 86.", "achieved"],
    ["Goal: clear 90% of permits in 15 days. Just 74% cleared.", "not-achieved"],
  ] as const)("are the other figures of the target's own wording: %s", (text, status) =>
    expect(statusOf(text, { language: "en", kind: "outcome" })).toBe(status),
  );
});

describe("numbers and shares in words", () => {
  test.each([
    ["en", "We set out to plant forty-five oaks and planted fifty-one.", "achieved"],
    ["sv", "Trettiofem ekar skulle planteras. Fyrtioen planterades.", "achieved"],
    ["en", "Waste was to be cut by a quarter. A cut of 31 per cent was recorded.", "achieved"],
    ["sv", "Minst en fjärdedel av bilarna skulle gå på el. Andelen blev 19 procent.", "not-achieved"],
  ] as const)("are figures: %s %s", (language, text, status) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe(status),
  );
});

describe("a change", () => {
  test.each([
    ["en", "Ridership was to grow by 5 percent. It grew by 8.4 percent.", "achieved"],
    ["en", "Ridership was to grow by 5 percent. It fell by 8 percent.", "not-achieved"],
    ["sv", "Resandet skulle öka med fem procent. Ökningen blev 3 procent.", "not-achieved"],
  ] as const)("is met by a change that goes the same way: %s %s", (language, text, status) =>
    expect(statusOf(text, { language, kind: "outcome" })).toBe(status),
  );
});

test.each([
  ["en", "Year-end projection: between 86 and 91 %, target 90 %."],
  ["sv", "Helårsprognos: mellan 86 och 91 %, mål 90 %."],
] as const)("a forecast on both sides of its level is at risk: %s", (language, text) =>
  expect(statusOf(text, { language, kind: "forecast" })).toBe("at-risk"),
);

test("the year-end figure counts, not that of a month", () =>
  expect(
    statusOf("Target: availability of 85%. April opened with 88%. The year-end figure was 74%.", {
      language: "en",
      kind: "outcome",
    }),
  ).toBe("not-achieved"));
