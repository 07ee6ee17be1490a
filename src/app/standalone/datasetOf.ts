import type { Dataset, Goal, Report } from "../../domain/dataset/schema";

/** The dataset cut down to one report, with the themes and programmes that its goals use. */
export function datasetOf(dataset: Dataset, report: Report): Dataset {
  const goals = dataset.goals.filter(({ reportId }) => reportId === report.id).map(startingHere);
  const themeIds = new Set(goals.map(({ themeId }) => themeId));
  const programmeIds = new Set(goals.flatMap((goal) => goal.programmeIds));
  return {
    ...dataset,
    reports: [report],
    themes: dataset.themes.filter(({ id }) => themeIds.has(id)),
    programmes: dataset.programmes.filter(({ id }) => programmeIds.has(id)),
    goals,
    goneGoals: dataset.goneGoals?.filter(({ reportId }) => reportId === report.id),
  };
}

/** Removes links to goals and targets of earlier years, which are in another report and so in another file. */
function startingHere(goal: Goal): Goal {
  const copy = structuredClone(goal);
  delete copy.continues;
  for (const target of copy.targets) delete target.continues;
  return copy;
}
