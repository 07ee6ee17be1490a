import type { Dataset, Goal, Report, Translations } from "../../domain/dataset/schema";
import { slugify } from "../../domain/text/slugify";
import { newId } from "../dataset/assignIds";
import type { Ids } from "../settings/idsFile";
import type { Names } from "../settings/reviewFile";
import { nameKey } from "../text/nameKey";

/** An id for a target that only a person's decision makes: the one that it was once published under, else a new one by the rules of ids. */
export function idForTarget(name: string, goal: Goal, dataset: Dataset, known: Ids): string {
  const live = new Set(dataset.goals.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const remembered = known.goals
    .find(({ id }) => id === goal.id)
    ?.targets.find(
      // A person may have renamed it since: then the id tells.
      (target) => !live.has(target.id) && (nameKey(target.name) === nameKey(name) || target.id === slugify(name)),
    );
  if (remembered) return remembered.id;
  const former = dataset.goals.flatMap(({ formerTargets = [] }) => formerTargets.map(({ id }) => id));
  const published = known.goals.flatMap(({ targets }) => targets.map(({ id }) => id));
  const year = dataset.reports.find(({ id }) => id === goal.reportId)?.year ?? 0;
  return newId(name, year, new Set([...live, ...former, ...published]));
}

/** A target's name in the report's language, or in the first that is given, and its translations. */
export function namedBy(
  names: Names,
  { language }: Pick<Report, "language">,
): { name: string; translations: Translations } {
  const name = names[language] ?? names.fi ?? names.sv ?? names.en ?? "";
  const translations = Object.fromEntries(Object.entries(names).filter(([key]) => key !== language));
  return { name: name, translations };
}

/** The former targets of a goal without one that lives again. */
export const withoutRevived = (goal: Goal, ids: readonly string[]): Pick<Goal, "formerTargets"> =>
  goal.formerTargets ? { formerTargets: goal.formerTargets.filter(({ id }) => !ids.includes(id)) } : {};
