import { expect, test } from "vitest";
import { previewLocation } from "../../../../src/app/pages/studio/preview/previewLocation";
import { readerChanges } from "../../../../src/app/pages/studio/questions/published";
import { reportWith, round } from "../../../fixtures/reportWith";

test("links of a preview are followed inside it, and the way back leads back", () => {
  const location = previewLocation("/fi/");
  expect(location.follow("goal/puistot/#ruusut")).toBe("ruusut");
  expect(location.now().pathname).toBe("/fi/goal/puistot/");
  expect(location.follow("../../?status=at-risk")).toBe("");
  expect(location.now().search).toBe("?status=at-risk");
  expect(location.follow("https://www.hel.fi/")).toBeNull();
  location.back();
  location.back();
  location.back();
  expect(location.now().pathname).toBe("/fi/");
});

test("what changes for readers are the statuses, targets and rounds that they would meet otherwise", () => {
  const published = reportWith([round(1)], [[["on-track"], ["achieved"]]]).dataset;
  const next = reportWith(
    [round(1), round(2)],
    [
      [
        ["at-risk", "none"],
        ["achieved", "achieved"],
        ["none", "none"],
      ],
    ],
  );
  const changes = readerChanges(published, next.dataset, next.dataset.reports[0]?.id ?? "");
  expect(changes?.statuses.map(({ before, after }) => [before.status, after.status])).toEqual([
    ["on-track", "at-risk"],
  ]);
  expect(changes).toMatchObject({ gone: [], added: [expect.any(String)], rounds: [expect.any(String)] });
  expect(readerChanges(published, next.dataset, "another")).toBeNull();
});
