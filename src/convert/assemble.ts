import { schemaVersion } from "../model/dataset";
import type { Dataset, Goal, Programme, Theme } from "../model/dataset";
import { idGiver } from "./ids";
import type { FoundReport } from "./readReport";
import type { Ids } from "./settings";
import { slugOf } from "./slug";

/** Joins the reports to one dataset: themes and programmes are shared by name, goals and targets get their ids. */
export function assemble(reports: readonly FoundReport[], known: Ids): Dataset {
  const give = idGiver(known);
  const themes = new Register<Theme>();
  const programmes = new Register<Programme>();
  const goals: Goal[] = [];
  for (const { report, goals: found, programmes: named } of reports) {
    for (const { name, aliases } of named) {
      const programme = programmes.of(name, (id) => ({ id, name, aliases: [], translations: {} }));
      programme.aliases = [...new Set([...programme.aliases, ...aliases])];
    }
    for (const goal of found) {
      const id = give.goal(report.id, goal.title, report.year);
      goals.push({
        id,
        reportId: report.id,
        themeId: themes.of(goal.theme, (themeId) => ({ id: themeId, name: goal.theme, translations: {} })).id,
        title: goal.title,
        translations: {},
        description: goal.description,
        measures: goal.measures,
        programmeIds: goal.programmes.map(
          (name) => programmes.of(name, (programmeId) => ({ id: programmeId, name, aliases: [], translations: {} })).id,
        ),
        targets: goal.targets.map(({ name, measures, assessments }) => ({
          id: give.target(id, name, report.year),
          name,
          translations: {},
          measures,
          assessments: assessments.map(({ assessment }) => assessment),
        })),
        cells: goal.cells,
      });
    }
  }
  return {
    schemaVersion,
    reports: reports.map(({ report }) => report),
    themes: themes.all(),
    programmes: programmes.all(),
    goals,
  };
}

/** Things that are known by their names, each with an id of its own. */
class Register<T extends { id: string }> {
  private readonly byName = new Map<string, T>();
  private readonly ids = new Set<string>();

  /** The thing of this name; made when it is first asked for. */
  of(name: string, make: (id: string) => T): T {
    const key = name.toLowerCase();
    const known = this.byName.get(key);
    if (known) return known;
    const slug = slugOf(name);
    let id = slug;
    for (let number = 2; this.ids.has(id); number += 1) id = `${slug}-${number}`;
    this.ids.add(id);
    const made = make(id);
    this.byName.set(key, made);
    return made;
  }

  all(): T[] {
    return [...this.byName.values()];
  }
}
