import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { measuredSchema, unseenSchema } from "../../src/domain/measurement";
import { readMethod } from "../../src/domain/method";

const figures = {
  texts: 40,
  published: 30,
  asked: 5,
  right: 0.95,
  goodRight: 1,
  coverage: 0.9,
  badReadAsGood: 0,
};
const measured = {
  date: "2031-05-05",
  sets: [{ set: "check", languages: { all: figures, fi: figures, sv: figures, en: figures } }],
};
const inAll = { fi: "Saavutettu.", sv: "Uppnått.", en: "Reached." };
const unseen = [
  { date: "2031-05-04", commit: "1a2b3c4", sets: [{ name: inAll, agrees: 0.8, right: 0.7, badReadAsGood: 2 }] },
];
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
  measured: { ...measured, unseen },
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

describe("a method is refused without", () => {
  test.each(["precedence", "rules", "measured"])("%s", (field) => {
    expect(() => readMethod({ ...method, [field]: undefined })).toThrow(field);
  });
});

describe("figures are refused without", () => {
  test.each(lacking(measured))("%s", (_, without) => {
    expect(z.safeParse(measuredSchema, without).success).toBe(false);
  });

  test.each(lacking({ measured: unseen }).filter(([path]) => !path.endsWith(".right")))(
    "unseen texts: %s",
    (_, without) => {
      expect(z.safeParse(unseenSchema, without).success).toBe(false);
    },
  );
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
  expect(z.safeParse(measuredSchema, { ...measured, date }).success).toBe(false);
});
