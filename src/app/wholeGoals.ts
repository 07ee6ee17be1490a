import type { Dataset, Goal } from "../model/dataset";
import type { GoalLine } from "../model/overview";

/** The goals with all their words: fetched when they are shown, since a page of thousands shows few. */
export interface WholeGoals {
  /** The goal, where it is here already. */
  here: (goal: GoalLine) => Goal | undefined;
  /** Fetches the goal; null where it cannot be had. The same promise as long as nobody asks anew. */
  fetch: (goal: GoalLine) => Promise<Goal | null>;
  /** The goal for what draws it. As long as the page is being made live, what cannot be had is waited for, so that the words that are written stay. */
  shown: (goal: GoalLine) => Promise<Goal | null>;
  /** Says that the page is live: from now on null is given at once for what cannot be had. */
  goLive: () => void;
  /** Forgets that goals could not be had, so that they are asked for anew. */
  askAnew: () => void;
}

/** The goals of a dataset that is here as a whole. */
export function allHere({ goals }: Pick<Dataset, "goals">): WholeGoals {
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  const fetch = ({ id }: GoalLine) => Promise.resolve(known.get(id) ?? null);
  return {
    here: ({ id }) => known.get(id),
    fetch,
    shown: fetch,
    goLive: () => undefined,
    askAnew: () => undefined,
  };
}

/** Fetches goals by files of many, each file once. `fileOf` says in which one a goal is; `load` throws where a file cannot be had. */
export function fetchedGoals(
  fileOf: (goalId: string) => number | undefined,
  load: (file: number) => Promise<readonly Goal[]>,
): WholeGoals {
  const known = new Map<string, Goal>();
  const coming = new Map<number, Promise<boolean>>();
  const asked = new Map<string, Promise<Goal | null>>();
  const written = new Map<string, Promise<Goal>>();
  let isLive = false;

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

  const fetch = ({ id }: GoalLine): Promise<Goal | null> => {
    const promise = asked.get(id) ?? fetchOne(id);
    asked.set(id, promise);
    return promise;
  };

  const waitFor = (goal: GoalLine): Promise<Goal> => {
    const promise = written.get(goal.id) ?? fetch(goal).then((found) => found ?? new Promise<never>(() => undefined));
    written.set(goal.id, promise);
    return promise;
  };

  return {
    here: ({ id }) => known.get(id),
    fetch,
    shown: (goal) => (isLive ? fetch(goal) : waitFor(goal)),
    goLive: () => {
      isLive = true;
    },
    askAnew: () => {
      coming.clear();
      asked.clear();
    },
  };
}

/** In which file each goal is, where each file holds so many of them in their order. */
export function filesOf(goals: readonly GoalLine[], files: readonly number[]): ReadonlyMap<string, number> {
  const ends = files.map((_, file) => files.slice(0, file + 1).reduce((sum, count) => sum + count, 0));
  let file = 0;
  return new Map(
    goals.map(({ id }, at) => {
      while (at >= (ends[file] ?? Number.POSITIVE_INFINITY)) file += 1;
      return [id, file];
    }),
  );
}

/** Fetches all of these goals. False where some cannot be had. */
export async function fetchAll(whole: WholeGoals, goals: readonly GoalLine[]): Promise<boolean> {
  const found = await Promise.all(goals.map((goal) => whole.fetch(goal)));
  return found.every((goal) => goal !== null);
}
