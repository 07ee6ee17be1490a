import { expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const documentOf = async (name: string, html: string) => {
  const { document } = await readDocument(
    `satama-2031/${name}`,
    new TextEncoder().encode(`<!doctype html><body>${html}`),
  );
  return document ? [document] : [];
};

test.each([
  [
    "Osavuosikatsaus 31.8.2031",
    "Tilinpäätös 2031",
    "Tavoite",
    "Toteuma",
    "Tavoite on toteutumassa.",
    "Tavoite ei toteutunut.",
  ],
  ["Delårsrapport 31.8.2031", "Bokslut 2031", "Mål", "Utfall", "Målet bedöms nås.", "Målet nåddes inte."],
  [
    "Interim report 31 August 2031",
    "Annual report 2031",
    "Goal",
    "Outcome",
    "The goal is on track.",
    "The goal was not met.",
  ],
])(
  "%s and %s: documents that tell of the same goal are its rounds",
  async (interim, annual, goal, label, first, last) => {
    const body = (title: string, result: string) =>
      `<h1>${title}</h1><h2>${goal} 1: Kaj</h2><p>${label}: ${result}</p><h2>${goal} 2: Torn</h2><p>${label}: ${result}</p>`;
    const documents = [
      ...(await documentOf("a.html", body(interim, first))),
      ...(await documentOf("b.html", body(annual, last))),
    ];
    const { dataset } = convert(
      [{ id: "satama-2031", documents, settings: {}, review: {} }],
      { goals: [] },
      { withReview: false },
    );
    expect(dataset.reports[0]?.rounds.map(({ id }) => id)).toEqual(["2031-8", "2031-result"]);
    expect(
      dataset.goals.map(({ targets }) => targets.map(({ assessments }) => assessments.map((a) => a.status))),
    ).toEqual([[["on-track", "not-achieved"]], [["on-track", "not-achieved"]]]);
  },
);
