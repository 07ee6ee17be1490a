import type { Dataset, Goal } from "../../domain/dataset/schema";
import type { GoalSummary } from "../../domain/dataset/summary";

/** Loads goals with their texts on demand. */
export interface GoalStore {
  /** The goal, if it is loaded. */
  get: (goal: GoalSummary) => Goal | undefined;
  /** Fetches the goal; null if that fails. Returns the same promise until `reset`. */
  fetch: (goal: GoalSummary) => Promise<Goal | null>;
  /** Like {@link fetch}, for prerendered text: if it fails, the promise stays pending, so that the prerendered text stays. */
  fetchPrerendered: (goal: GoalSummary) => Promise<Goal>;
  /** Forgets failed loads, so that they are tried again. */
  reset: () => void;
}

/** A store over a dataset that is already loaded. */
export function localGoalStore({ goals }: Pick<Dataset, "goals">): GoalStore {
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  const nowhere = new Promise<never>(() => undefined);
  return {
    get: ({ id }) => known.get(id),
    fetch: ({ id }) => Promise.resolve(known.get(id) ?? null),
    fetchPrerendered: ({ id }) => {
      const goal = known.get(id);
      return goal ? Promise.resolve(goal) : nowhere;
    },
    reset: () => undefined,
  };
}

/** A store that fetches goals in files of many, each file once. `fileOf` gives a goal's file; `load` throws if a file cannot be loaded. */
export function remoteGoalStore(
  fileOf: (goalId: string) => number | undefined,
  load: (file: number) => Promise<readonly Goal[]>,
): GoalStore {
  const known = new Map<string, Goal>();
  const coming = new Map<number, Promise<boolean>>();
  const requests = new Map<string, Promise<Goal | null>>();
  const written = new Map<string, Promise<Goal>>();

  const comeOf = (file: number): Promise<boolean> => {
    const before = coming.get(file);
    if (before) return before;
    const now = load(file).then(
      (goals) => {
        for (const goal of goals) known.set(goal.id, goal);
        return true;
      },
      () => false,
    );
    coming.set(file, now);
    return now;
  };

  const fetchOne = async (id: string): Promise<Goal | null> => {
    const file = fileOf(id);
    if (file !== undefined) await comeOf(file);
    return known.get(id) ?? null;
  };

  const fetch = ({ id }: GoalSummary): Promise<Goal | null> => {
    const promise = requests.get(id) ?? fetchOne(id);
    requests.set(id, promise);
    return promise;
  };

  return {
    get: ({ id }) => known.get(id),
    fetch,
    fetchPrerendered: (goal) => {
      const promise = written.get(goal.id) ?? fetch(goal).then((found) => found ?? new Promise<never>(() => undefined));
      written.set(goal.id, promise);
      return promise;
    },
    reset: () => {
      coming.clear();
      requests.clear();
    },
  };
}

/** The file of each goal, from the number of goals in each file. */
export function fileOfEachGoal(goals: readonly GoalSummary[], files: readonly number[]): ReadonlyMap<string, number> {
  const ends = files.map((_, file) => files.slice(0, file + 1).reduce((sum, count) => sum + count, 0));
  let file = 0;
  return new Map(
    goals.map(({ id }, at) => {
      while (at >= (ends[file] ?? Number.POSITIVE_INFINITY)) file += 1;
      return [id, file];
    }),
  );
}

/** Fetches all of these goals. False if some cannot be loaded. */
export async function fetchAll(goalStore: GoalStore, goals: readonly GoalSummary[]): Promise<boolean> {
  const found = await Promise.all(goals.map((goal) => goalStore.fetch(goal)));
  return found.every((goal) => goal !== null);
}
