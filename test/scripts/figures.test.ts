import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { roomFiguresSchema, testsDocument } from "../../scripts/mutation/testsDocument";

const figures = z.parse(roomFiguresSchema, JSON.parse(readFileSync("docs/figures/mutation.json", "utf8")));

test("how well the rooms are tested is told as it was measured", async () => {
  expect(readFileSync("docs/tests.md", "utf8")).toBe(await testsDocument(figures));
});

test("a room is told with its own figures, also where its lines were not counted", async () => {
  const made = { date: "2031-05-05", score: 87.5, killed: 6000, timedOut: 1, survived: 12, noCoverage: 3, files: {} };
  const told = await testsDocument({
    lines: { date: "2031-05-06", rooms: { url: 97.3 } },
    mutation: { url: made, query: made },
  });
  expect(told).toMatch(/`src\/url` +\| +87\.5 % +\| +6,000 \| +1 \| +12 \| +3 \| 2031-05-05 \| +97\.3 %/);
  expect(told).toMatch(/`src\/query` .* – %/);
});
