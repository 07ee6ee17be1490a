import { schemaVersion } from "../../domain/dataset/schemaVersion";
import type { Dataset, Goal } from "../../domain/dataset/schema";
import type { AssignedIds } from "./assignIds";
import type { Ids } from "../settings/idsFile";
import type { FoundGoal, FoundReport } from "../report/readReport";
import { withPublisherNames, siteOf } from "../settings/siteSettings";
import type { SiteFile } from "../settings/siteSettings";
import { Terms } from "./terms";

/** Joins the reports to one dataset: themes and programmes are shared by name, goals and targets have the ids that were settled for them. */
export function assemble(
  reports: readonly FoundReport[],
  { ids, gone }: AssignedIds,
  known: Ids,
  settings: SiteFile,
): Dataset {
  const themes = new Terms(settings.themes ?? [], known.themes ?? []);
  const programmes = new Terms(settings.programmes ?? [], known.programmes ?? []);
  const site = siteOf(settings);
  const idsOf = (goal: FoundGoal) => {
    const settled = ids.get(goal);
    if (!settled) throw new RangeError(`no id was settled for "${goal.title}"`);
    return settled;
  };
  const goals = reports.flatMap(({ report, goals: found, programmes: named }) => {
    for (const { name, aliases } of named) {
      const programme = programmes.of(name);
      for (const form of aliases) programmes.alias(programme, form);
    }
    return found.map((goal): Goal => {
      const { id, targetIds, formerTargets } = idsOf(goal);
      const former = formerTargets.map((target) => ({ id: target.id, to: target.to }));
      return {
        id,
        reportId: report.id,
        themeId: themes.of(goal.theme).id,
        ...(goal.unit === undefined ? {} : { unit: goal.unit }),
        title: goal.title,
        translations: {},
        description: goal.description,
        measures: goal.measures,
        ...(goal.levels ? { levels: goal.levels } : {}),
        ...(goal.ownStatuses ? { ownStatuses: goal.ownStatuses } : {}),
        programmeIds: [...new Set(goal.programmes.map((name) => programmes.of(name).id))],
        targets: goal.targets.map(({ name, measures, assessments }, at) => ({
          id: targetIds[at] ?? "",
          name,
          translations: {},
          measures,
          assessments: assessments.map(({ assessment }) => assessment),
        })),
        cells: goal.cells,
        ...(former.length > 0 ? { formerTargets: former } : {}),
      };
    });
  });
  const gonePages = gone.map(({ remembered, to }) => ({
    id: remembered.id,
    reportId: remembered.reportId,
    title: remembered.title,
    to,
  }));
  return {
    schemaVersion,
    ...(site ? { site } : {}),
    reports: reports.map(({ report }) => ({
      ...report,
      rounds: report.rounds.map((round) => withPublisherNames(round, settings)),
    })),
    themes: themes.all().map(({ aliases, ...theme }) => (aliases.length > 0 ? { ...theme, aliases } : theme)),
    programmes: programmes.all(),
    goals,
    ...(gonePages.length > 0 ? { goneGoals: gonePages } : {}),
  };
}
