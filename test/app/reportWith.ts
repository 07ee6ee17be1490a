import type { Report, Round } from "../../src/model/contract";
import type { Assessment, Dataset, Goal } from "../../src/model/dataset";
import { readDataset } from "../../src/model/readDataset";
import type { Status } from "../../src/model/status";

/** A status in a made-up report; `unclear` and `silent` are two ways of having none. */
export type Told = Status | "unclear" | "silent";

const assessment = (roundId: string, told: Told): Assessment => {
  const shared = { roundId, source: [], events: [] };
  if (told === "none" || told === "unclear" || told === "silent") {
    const noneReason = told === "none" ? "not-assessable" : told;
    const text = told === "silent" ? "" : "Asiasta kerrotaan jotain.";
    return { ...shared, status: "none", noneReason, basis: null, rule: null, evidence: null, reason: null, text };
  }
  const text = `Tila on ${told}.`;
  return {
    ...shared,
    status: told,
    noneReason: null,
    basis: "stated",
    rule: "made-up",
    evidence: { quote: text, start: 0, end: text.length },
    reason: null,
    text,
  };
};

/** A round of 2031: a number is a forecast, `result` the year's outcome. */
export const round = (which: number | "result", ordinal = 4): Round =>
  which === "result"
    ? { id: "2031-result", label: "Tilinpäätös 2031", year: 2031, ordinal, period: "2031", kind: "outcome" }
    : {
        id: `2031-${which}`,
        label: `Ennuste ${which}/2031`,
        year: 2031,
        ordinal: which,
        period: `2031-Q${Math.min(which, 4)}`,
        kind: "forecast",
      };

/** A small report: one list per goal, in it one list per target, in it what each round tells. */
export function reportWith(rounds: Round[], told: Told[][][]): { dataset: Dataset; report: Report; goals: Goal[] } {
  const goals = told.map((targets, g) => ({
    id: `tavoite-${g + 1}`,
    reportId: "puistot-2031",
    themeId: "puistot",
    title: `Tavoite ${g + 1}`,
    translations: {},
    description: "",
    measures: [],
    programmeIds: [],
    targets: targets.map((statuses, n) => ({
      id: `osatavoite-${g + 1}-${n + 1}`,
      name: `Osatavoite ${g + 1}.${n + 1}`,
      translations: {},
      measures: [],
      assessments: rounds.map(({ id }, at) => assessment(id, statuses[at] ?? "silent")),
    })),
    cells: [],
  }));
  const dataset = readDataset({
    schemaVersion: "1.0",
    reports: [
      {
        id: "puistot-2031",
        title: "Puistojen tavoitteet 2031",
        organisation: "Puistotoimi",
        year: 2031,
        language: "fi",
        columns: [],
        sources: [],
        rounds,
        corrections: [],
      },
    ],
    themes: [{ id: "puistot", name: "Puistot", translations: {} }],
    programmes: [],
    goals,
  });
  const [report] = dataset.reports;
  if (!report) throw new RangeError("a made-up report is missing");
  return { dataset, report, goals: dataset.goals };
}
