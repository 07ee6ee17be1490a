import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { agreementSchema } from "../../src/domain/agreement";
import { readMethod } from "../../src/domain/method";

const agreed = {
  n: 40,
  accuracy: 0.95,
  withOtherRightReadings: 1,
  macroF1: 0.9,
  badReadAsGood: 0,
  verdictWhereNone: 2,
};
const agreement = {
  date: "2031-05-05",
  all: agreed,
  development: agreed,
  heldOut: agreed,
  heldOutUnseen: { ...agreed, date: "2031-05-04" },
};
const inAll = { fi: "Saavutettu.", sv: "Uppnått.", en: "Reached." };
const method = {
  precedence: [inAll],
  rules: [
    {
      name: "reached",
      status: "achieved",
      basis: "stated",
      meaning: inAll,
      examples: [{ language: "fi", text: "Tavoite on saavutettu.", deciding: [{ start: 8, end: 21 }] }],
      nearMisses: [{ language: "sv", text: "Målet nås.", status: "on-track" }],
    },
  ],
  agreement,
};

/** The value once without each of its fields, however deep, with the way to the field. */
function lacking(value: unknown): [path: string, without: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, part]: [string, unknown]): [string, unknown][] => [
    ...(isList ? [] : [[name, { ...value, [name]: undefined }] as [string, unknown]]),
    ...lacking(part).map(([path, without]): [string, unknown] => [
      `${name}.${path}`,
      isList ? value.map((one: unknown, at) => (String(at) === name ? without : one)) : { ...value, [name]: without },
    ]),
  ]);
}

test("a method is read as it was written", () => {
  expect(readMethod(method)).toEqual(method);
});

test("agreement at first sight is told only where it was measured", () => {
  const { date, all, development, heldOut } = agreement;
  const without = { date, all, development, heldOut };
  expect(readMethod({ ...method, agreement: without }).agreement).toEqual(without);
});

describe("a method is refused without", () => {
  test.each(["precedence", "rules", "agreement"])("%s", (field) => {
    expect(() => readMethod({ ...method, [field]: undefined })).toThrow(field);
  });
});

describe("figures are refused without", () => {
  test.each(lacking(agreement).filter(([path]) => path !== "heldOutUnseen"))("%s", (_, without) => {
    expect(z.safeParse(agreementSchema, without).success).toBe(false);
  });
});

test.each([
  "5.5.2031",
  "2031-5-05",
  "2031-05-5",
  "2031-05-05T12:00",
  "on 2031-05-05",
  "31-05-05",
  "2031-May-05",
  "yyyy-05-05",
  "2031-05-dd",
])("%s is no day on which figures were measured", (date) => {
  expect(z.safeParse(agreementSchema, { ...agreement, date }).success).toBe(false);
});
