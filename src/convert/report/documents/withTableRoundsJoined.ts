import type { GoalCell, GoalRows } from "../../table/rows/rowGoal";
import { plainText } from "../../table/rows/rowGoal";
import { groupedBy } from "../../text/groupedBy";
import { nameKey } from "../../text/nameKey";
import type { DocumentParts } from "./documentParts";
import { goalKeysIn } from "./withoutDoubles";

/**
 * The documents of a report with each goal of their tables once, where every document tells of it in a round of its own ("1–4/2031", "1–8/2031"): the goal of
 * the newest round takes what the others say. Where two documents tell of one round, one of them may be an old version: then nothing is joined.
 */
export function withTableRoundsJoined(parts: readonly DocumentParts[]): DocumentParts[] {
  const keyOf = goalKeysIn(parts);
  const told = parts.flatMap((part) => part.table.goals.map((goal) => ({ goal, part, rounds: roundsIn(goal) })));
  const changed = new Map<GoalRows, GoalRows[]>();
  for (const group of groupedBy(told, ({ goal }) => keyOf(goal)).values()) {
    const rounds = group.flatMap((one) => one.rounds.map(({ id }) => id));
    const documents = new Set(group.map(({ part }) => part));
    const isTold = group.every((one) => one.rounds.length > 0);
    if (group.length < 2 || documents.size < group.length || !isTold || new Set(rounds).size < rounds.length) continue;
    const [newest, ...others] = group.toSorted((a, b) => newestIn(b.rounds) - newestIn(a.rounds));
    if (!newest) continue;
    for (const { goal } of others) changed.set(goal, []);
    changed.set(newest.goal, [withRoundsOf(newest.goal, others.map(({ goal }) => goal).toReversed())]);
  }
  if (changed.size === 0) return [...parts];
  return parts.map((part) => ({
    ...part,
    table: { ...part.table, goals: part.table.goals.flatMap((goal) => changed.get(goal) ?? [goal]) },
  }));
}

interface ToldRound {
  id: string;
  /** Where it stands among all rounds. */
  order: number;
}

const yearsApart = 100;

function roundsIn({ cells }: GoalRows): ToldRound[] {
  const rounds = cells.flatMap(({ role }) =>
    "round" in role && role.round
      ? [{ id: role.round.id, order: role.round.year * yearsApart + role.round.ordinal }]
      : [],
  );
  return [...new Map(rounds.map((round) => [round.id, round])).values()];
}

const newestIn = (rounds: readonly ToldRound[]): number => Math.max(...rounds.map(({ order }) => order));

/** A goal with the cells of the same goal in other documents. What these repeat (its name, its measures) is kept as it stands, and read no more. */
const withRoundsOf = (goal: GoalRows, others: readonly GoalRows[]): GoalRows => ({
  ...goal,
  cells: [...others.flatMap((other) => movedTo(goal, other)), ...goal.cells],
});

function movedTo(goal: GoalRows, other: GoalRows): GoalCell[] {
  const rowOf = rowsBetween(other, goal);
  return other.cells.map((cell): GoalCell => {
    const isOfRound = cell.role.kind === "round" || cell.role.kind === "status" || cell.role.kind === "outcomeProse";
    return { ...cell, row: rowOf(cell.row), role: isOfRound ? cell.role : { kind: "other" } };
  });
}

/** The row of the same measure, else the one at the same place; all rows of a goal with another number of rows are its first. */
function rowsBetween(from: GoalRows, to: GoalRows): (row: number) => number {
  const rows = to.rows.map(({ row }) => row);
  const byMeasure = new Map(rows.toReversed().map((row) => [measureIn(to, row), row]));
  const isAlike = from.rows.length === rows.length;
  return (row) => {
    const measure = measureIn(from, row);
    const same = measure === "" ? undefined : byMeasure.get(measure);
    const at = from.rows.findIndex((one) => one.row === row);
    return same ?? (isAlike ? rows[at] : undefined) ?? rows[0] ?? row;
  };
}

const measureIn = ({ cells }: GoalRows, row: number): string =>
  nameKey(
    cells
      .flatMap((cell) => (cell.row === row && cell.role.kind === "measure" ? plainText(cell.paragraphs) : []))
      .join(" "),
  );
