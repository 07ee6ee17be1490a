import type { OutcomePassage, PassageCell } from "../../outcome/outcomeProse";
import { groupedBy } from "../../text/groupedBy";
import { nameKey } from "../../text/nameKey";
import type { DocumentParts } from "./documentParts";

/**
 * The documents of a report with each goal of their prose once, where chapters or documents tell of it in rounds of their own: the first passage takes what the others
 * say, each in its round. Goals that tables hold are joined elsewhere.
 */
export function withRoundsJoined(parts: readonly DocumentParts[]): DocumentParts[] {
  if (parts.some(({ table }) => table.goals.length > 0)) return [...parts];
  const passages = parts.flatMap((part) => part.passages);
  const groups = [...groupedBy(passages, keyOf).values()].filter(areOfSeveralRounds).map(outcomeFirst);
  const joined = new Map(groups.map((group) => [group[0], joinedOf(group)]));
  const taken = new Set(groups.flatMap((group) => group.slice(1)));
  return parts.map((part) => ({
    ...part,
    passages: part.passages.flatMap((one) => (taken.has(one) ? [] : [joined.get(one) ?? one])),
  }));
}

const keyOf = ({ goal, unit }: OutcomePassage): string => `${nameKey(unit)}\n${nameKey(goal.join(" "))}`;

/** Each tells of another round; one without a round is of the year's outcome. */
const areOfSeveralRounds = (group: readonly OutcomePassage[]): boolean =>
  group.length > 1 && new Set(group.map(({ round }) => round?.id ?? "")).size === group.length;

/** What has no round of its own stays in the passage that has none. */
const outcomeFirst = (group: readonly OutcomePassage[]): OutcomePassage[] =>
  group.toSorted((a, b) => Number(a.round !== undefined) - Number(b.round !== undefined));

function joinedOf([first, ...others]: readonly OutcomePassage[]): OutcomePassage | undefined {
  if (!first) return undefined;
  const rows = toldRows(first);
  return {
    ...first,
    cells: [
      ...first.cells.map((one) => inRoundOf(first, one)),
      ...others.flatMap((passage) => {
        const own = toldRows(passage);
        // Where both tell of as many targets, these stand in the same order.
        const rowOf = (row: number) =>
          own.length === rows.length
            ? (rows[own.indexOf(row)] ?? rows[0] ?? row)
            : rows.length === 1
              ? (rows[0] ?? row)
              : row;
        return passage.cells.map((one) => {
          const { kind, cell } = inRoundOf(passage, one);
          const isTold = kind === "outcome" || kind === "status";
          return {
            ...inRoundOf(passage, one),
            kind: isTold ? kind : ("label" as const),
            cell: { ...cell, row: rowOf(cell.row) },
          };
        });
      }),
    ],
  };
}

/** The rows in which a passage tells how its targets fared. */
const toldRows = ({ cells }: OutcomePassage): number[] => [
  ...new Set(cells.flatMap(({ kind, cell }) => (kind === "outcome" || kind === "status" ? [cell.row] : []))),
];

const inRoundOf = ({ round }: OutcomePassage, cell: PassageCell): PassageCell =>
  cell.round || !round || !(cell.kind === "outcome" || cell.kind === "status") ? cell : { ...cell, round };
