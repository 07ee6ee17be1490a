import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import { reportWith, round } from "./reportWith";
import type { Told } from "./reportWith";

/** Two themes of one goal each, linked to one shared programme and one of its own; six targets through three forecasts. */
export function twoThemes(): Dataset {
  const first: Told[][] = [
    ["on-track", "achieved", "achieved"],
    ["at-risk", "at-risk", "achieved"],
    ["silent", "silent", "silent"],
  ];
  const second: Told[][] = [
    ["on-track", "not-achieved", "not-achieved"],
    ["on-track", "on-track", "at-risk"],
    ["on-track", "on-track", "on-track"],
  ];
  const { dataset } = reportWith([round(1), round(2), round(3)], [first, second]);
  const [parks, pools] = dataset.goals;
  if (!parks || !pools) throw new RangeError("a made-up goal is missing");
  return readDataset({
    ...dataset,
    themes: [
      { id: "puistot", name: "Puistot", translations: { sv: "Parker", en: "Parks" } },
      { id: "uimahallit", name: "Uimahallit", translations: {} },
    ],
    programmes: [
      { id: "liikunta", name: "Liikuntaohjelma", aliases: [], translations: { en: "Sports programme" } },
      { id: "meri", name: "Meriohjelma", aliases: [], translations: {} },
    ],
    goals: [
      { ...parks, programmeIds: ["liikunta"], description: "Puistojen penkit korjataan." },
      {
        ...pools,
        themeId: "uimahallit",
        programmeIds: ["liikunta", "meri"],
        targets: pools.targets.map((target, index) =>
          index === 0
            ? {
                ...target,
                name: "Äkäslompolon allas",
                assessments: target.assessments.map((assessment) => dated(assessment)),
              }
            : target,
        ),
      },
    ],
  });
}

/** The second round names a day of spring. */
function dated(assessment: Dataset["goals"][number]["targets"][number]["assessments"][number]) {
  if (assessment.roundId !== "2031-2") return assessment;
  const text = `${assessment.text} Työ keskeytyi 5.5.2031 lakkoon. Se jatkuu.`;
  const start = text.indexOf("5.5.2031");
  return { ...assessment, text, events: [{ date: "2031-05-05", start, end: start + "5.5.2031".length }] };
}
