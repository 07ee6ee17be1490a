import type { Ids } from "./settings";
import { slugOf } from "./slug";

/** Gives ids that are unique in the dataset and stay what they were once published. */
export interface IdGiver {
  goal: (reportId: string, title: string, year: number) => string;
  target: (goalId: string, name: string, year: number) => string;
}

/**
 * Ids for goals and targets. One that `ids.json` remembers for the same words is used again and never given to anything else; a new one is the
 * slug of the words; equal slugs get the year, then -2.
 */
export function idGiver(known: Ids): IdGiver {
  const goalIds = new Set<string>();
  const targetIds = new Set<string>();
  const rememberedGoals = new Set(known.goals.map(({ id }) => id));
  const rememberedTargets = new Set(known.goals.flatMap(({ targets }) => targets.map(({ id }) => id)));
  return {
    goal: (reportId, title, year) => {
      const remembered = known.goals.find(
        (goal) => goal.reportId === reportId && goal.title === title && !goalIds.has(goal.id),
      );
      return claim(remembered?.id ?? freeId(slugOf(title), year, goalIds, rememberedGoals), goalIds);
    },
    target: (goalId, name, year) => {
      const remembered = known.goals
        .find(({ id }) => id === goalId)
        ?.targets.find((target) => target.name === name && !targetIds.has(target.id));
      return claim(remembered?.id ?? freeId(slugOf(name), year, targetIds, rememberedTargets), targetIds);
    },
  };
}

function claim(id: string, claimed: Set<string>): string {
  claimed.add(id);
  return id;
}

function freeId(slug: string, year: number, ...taken: ReadonlySet<string>[]): string {
  const isFree = (id: string) => taken.every((ids) => !ids.has(id));
  if (isFree(slug)) return slug;
  if (isFree(`${slug}-${year}`)) return `${slug}-${year}`;
  for (let number = 2; ; number += 1) if (isFree(`${slug}-${year}-${number}`)) return `${slug}-${year}-${number}`;
}
