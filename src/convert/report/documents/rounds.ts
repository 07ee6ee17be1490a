import type { Round } from "../../../domain/dataset/schema";
import type { GoalRows } from "../../table/rows/rowGoal";
import type { ColumnRole } from "../../table/columns/headings";

/** All rounds that the headings name, each once: by its first column of text, else by its statuses alone. */
export const roundsOf = (roles: readonly ColumnRole[]): Round[] => {
  const of = (kind: "status" | "round") =>
    roles.flatMap((role) => (role.kind === kind && role.round ? [role.round] : []));
  // Of several the last one stays.
  return inOrder([...of("round"), ...of("status")].toReversed());
};

/** Rounds in the order of the year, the outcome last. */
export function inOrder(rounds: readonly Round[]): Round[] {
  const unique = [...new Map(rounds.map((round) => [round.id, round])).values()];
  return withOutcomeLast(unique.toSorted((a, b) => a.year - b.year || a.ordinal - b.ordinal));
}

const withOutcomeLast = (rounds: readonly Round[]): Round[] =>
  rounds.map((round, at) => (round.kind === "outcome" ? { ...round, ordinal: at + 1 } : round));

/** The rounds that say something, and those that are only planned: a round whose cells are all empty is not a round yet. */
export function startedRounds(
  rounds: readonly Round[],
  goals: readonly GoalRows[],
): { started: Round[]; planned: Round[] } {
  const reportedIds = new Set(
    goals.flatMap(({ cells }) => cells.flatMap(({ role }) => ("round" in role && role.round ? [role.round.id] : []))),
  );
  return {
    started: withOutcomeLast(rounds.filter(({ id }) => reportedIds.has(id))),
    planned: rounds.filter(({ id }) => !reportedIds.has(id)),
  };
}
