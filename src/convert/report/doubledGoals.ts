import { messageAt } from "../message";
import type { Message } from "../message";
import type { GoalRows } from "../table/rowGoal";
import { nameKey } from "../text/similarity";
import type { DocumentParts } from "./readDocuments";

/**
 * The goals of all tables, each once. A goal that two documents hold is taken from the one that says most of it, the later by name where both say as
 * much: an old version of a document may have been left in the folder. What is left out is said.
 */
export function withoutDoubles(parts: readonly DocumentParts[]): { goals: GoalRows[]; messages: Message[] } {
  const best = new Map<string, { goal: GoalRows; part: DocumentParts }>();
  for (const part of parts)
    for (const goal of part.table.goals) {
      const known = best.get(keyOf(goal));
      if (!known || (known.part !== part && said(goal) >= said(known.goal))) best.set(keyOf(goal), { goal, part });
    }
  const messages: Message[] = [];
  const goals = parts.flatMap((part) => {
    const doubled = part.table.goals.filter((goal) => best.get(keyOf(goal))?.part !== part);
    const [first] = doubled;
    const other = first && best.get(keyOf(first))?.part.document.file;
    const [cell] = first?.cells ?? [];
    if (first && other !== undefined && cell) {
      const count = doubled.length === 1 ? "" : ` and ${doubled.length - 1} more`;
      const text = `"${first.title}"${count} ${doubled.length === 1 ? "stands" : "stand"} in ${other} too; left out here: keep one of the documents in the folder, or give each round its own columns in one document`;
      messages.push(messageAt(cell.place, cell.column, text));
    }
    return part.table.goals.filter((goal) => !doubled.includes(goal));
  });
  return { goals, messages };
}

const keyOf = ({ theme, title }: GoalRows): string => `${nameKey(theme)}\n${nameKey(title)}`;

/** How many characters the rounds say of a goal. */
const said = ({ cells }: GoalRows): number =>
  cells
    .filter(({ role }) => role.kind === "round" || role.kind === "status")
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0);
