import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const chapter = (heading: string, goal: string, [first, second]: readonly [string, string]): string =>
  `<h2>${heading}</h2><h3>${goal} 1: Kaj</h3><p>Status: ${first}</p><h3>${goal} 2: Torn</h3><p>Status: ${second}</p>`;

test.each([
  ["Uppföljning 2031", "Tertial 1 2031", "Tertial 2 2031", "Mål", "Grön", "Röd", ["2031-4", "2031-8"]],
  ["Seuranta 2031", "1. neljännes 2031", "2. neljännes 2031", "Tavoite", "Vihreä", "Punainen", ["2031-1", "2031-2"]],
  ["Performance 2031", "Quarter 1 2031", "Quarter 2 2031", "Goal", "Green", "Red", ["2031-1", "2031-2"]],
] as const)(
  "%s: chapters that tell of the same goals are its rounds",
  async (title, one, two, goal, good, bad, rounds) => {
    const { dataset } = await readReportOf(
      "t.html",
      `<!doctype html><body><h1>${title}</h1>${chapter(one, goal, [good, bad])}${chapter(two, goal, [bad, good])}</body>`,
    );
    expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(rounds);
    expect(
      dataset.goals.map(({ targets }) => targets.map(({ assessments }) => assessments.map((a) => a.status))),
    ).toEqual([[["on-track", "not-achieved"]], [["not-achieved", "on-track"]]]);
  },
);

test("chapters of other goals are no rounds of the first", async () => {
  const { dataset } = await readReportOf(
    "t.html",
    `<!doctype html><body><h1>Performance 2031</h1><h2>Quarter 1 2031</h2><h3>Goal 1: Pier</h3><p>Status: Green</p>
     <h2>Quarter 2 2031</h2><h3>Goal 2: Lighthouse</h3><p>Status: Red</p></body>`,
  );
  expect(dataset.goals.map(({ title }) => title)).toEqual(["Pier", "Lighthouse"]);
});
