import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import { reportWith, round } from "../app/reportWith";

/** The sample as it is published. */
export const sample: Dataset = readDataset(JSON.parse(readFileSync("public/data/dataset.json", "utf8")));

/** Two years of one division with rounds of every kind: every status, and a goal and a target that go on from the year before. */
export function twoYears(): Dataset {
  const { dataset } = reportWith(
    [round(1), round("result")],
    [
      [
        ["achieved", "silent"],
        ["on-track", "at-risk"],
      ],
      [["not-achieved", "unclear"], ["none"]],
    ],
  );
  const [report] = dataset.reports;
  const [goal] = dataset.goals;
  if (!report || !goal) throw new RangeError("a made-up report is missing");
  return {
    ...dataset,
    site: { title: { en: "Parks" }, licence: { name: "CC0 1.0 (yleismaailmallinen)" } },
    reports: [report, { ...report, id: "puistot-2032", year: 2032 }],
    programmes: [{ id: "pyoraily", name: "Pyöräily", aliases: [], translations: { en: "Cycling" } }],
    goals: [
      ...dataset.goals,
      {
        ...goal,
        id: "tavoite-1-2032",
        reportId: "puistot-2032",
        continues: goal.id,
        measures: ["Penkit", 'Puut, "suuret"\r\nja pienet'],
        programmeIds: ["pyoraily"],
        targets: goal.targets.map((target) => ({
          ...target,
          id: `${target.id}-2032`,
          continues: target.id,
          level: { text: "80 %", quote: "osuus on 80 %" },
          assessments: target.assessments.map((assessment) =>
            assessment.status === "none"
              ? assessment
              : {
                  ...assessment,
                  date: "2032-04-30",
                  postponedTo: 2033,
                  source: [{ row: 7, column: 4, paragraph: 2 }],
                  ownStatus: { text: "Vihreä", status: "on-track" as const },
                },
          ),
        })),
      },
    ],
  };
}

/** A site whose first report is still to come. */
export const nothingYet: Dataset = { schemaVersion: "1.0", reports: [], themes: [], programmes: [], goals: [] };
