import { messageAt } from "../../message";
import type { Message } from "../../message";
import type { GoalCell, GoalRows } from "../../table/rows/rowGoal";
import { nameKey } from "../../text/nameKey";
import type { DocumentParts } from "./documentParts";
import { messageOf } from "../../messageOf";

/**
 * The goals of all tables, each once. Goals that several documents hold are taken from the document that tells of most rounds, then from the one that says
 * most, then from the later by name: an old version of a document may have been left in the folder. What is left out is said.
 */
export function withoutDoubles(parts: readonly DocumentParts[]): { goals: GoalRows[]; messages: Message[] } {
  const keyOf = goalKeysIn(parts);
  const best = new Map<string, { goal: GoalRows; part: DocumentParts }>();
  for (const part of parts.toSorted((a, b) => roundsTold(a) - roundsTold(b) || charactersIn(a) - charactersIn(b)))
    for (const goal of part.table.goals) best.set(keyOf(goal), { goal, part });
  const messages: Message[] = [];
  const goals = parts.flatMap((part) => {
    const doubled = part.table.goals.filter((goal) => best.get(keyOf(goal))?.part !== part);
    const [first] = doubled;
    const other = first && best.get(keyOf(first))?.part.document.file;
    const [cell] = first?.cells ?? [];
    if (first && other !== undefined && cell) {
      const goal = first.title;
      const count = doubled.length - 1;
      const content =
        count === 0 ? messageOf("doubled", { goal, other }) : messageOf("doubled-more", { goal, count, other });
      messages.push(messageAt(cell.place, cell.column, content));
    }
    return part.table.goals.filter((goal) => best.get(keyOf(goal))?.part === part);
  });
  return { goals, messages };
}

/** Goals are one by their title. Where a document has two of one title, their themes tell them apart. */
export function goalKeysIn(parts: readonly DocumentParts[]): (goal: GoalRows) => string {
  const twins = new Set<string>();
  for (const { table } of parts) {
    const titles = new Set<string>();
    for (const { title } of table.goals) {
      const key = nameKey(title);
      if (titles.has(key)) twins.add(key);
      titles.add(key);
    }
  }
  return ({ theme, title }) => (twins.has(nameKey(title)) ? `${nameKey(theme)}\n${nameKey(title)}` : nameKey(title));
}

/** The cells of the rounds. */
const toldIn = ({ table }: DocumentParts): GoalCell[] =>
  table.goals.flatMap(({ cells }) => cells.filter(({ role }) => role.kind === "round" || role.kind === "status"));

const roundsTold = (part: DocumentParts): number =>
  new Set(toldIn(part).map(({ role }) => ("round" in role ? role.round?.id : undefined))).size;

/** The number of characters in the rounds' cells. */
const charactersIn = (part: DocumentParts): number =>
  toldIn(part)
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0);
