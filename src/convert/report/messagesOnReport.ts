import { messageAt, messageOnDocument, type Message } from "../message";
import { messageOf } from "../messageOf";
import { noteOf, type Note } from "../note";
import type { OutcomePassage } from "../outcome/outcomeProse";
import type { GoalRows } from "../table/rows/rowGoal";
import { groupedBy } from "../text/groupedBy";
import type { DocumentParts } from "./documents/documentParts";
import type { ReadGoal } from "./readGoal";

/** A message on prose of the outcome whose goal is in no table. */
export function unjoinedProse({ goal, cells }: OutcomePassage): Message {
  const [first] = cells;
  if (!first) throw new RangeError("a passage has a cell");
  return messageAt(first.cell.place, 1, messageOf("unjoined", { goal: goal[0] ?? "" }));
}

/** A message for each document whose prose names goals and does not tell how they went. */
export const goalsWithoutResult = (goals: readonly GoalRows[]): Message[] =>
  [...groupedBy(goals, ({ cells }) => cells[0]?.place.file)].flatMap(([, withoutResult]) => {
    const [first] = withoutResult;
    const [cell] = first?.cells ?? [];
    if (!first || !cell) return [];
    return [
      messageAt(cell.place, 1, messageOf("goals-without-result", { count: withoutResult.length, goal: first.title })),
    ];
  });

/** A template has all its headings and no goal yet. */
const isTemplate = ({ roles }: DocumentParts["table"]): boolean =>
  ["goal", "round"].every((kind) => roles.some((role) => role.kind === kind));

/** A message on a document without goals: a template, or no report. */
export const noGoal = ({ document, table }: DocumentParts): Message =>
  messageOnDocument(document.file, messageOf(isTemplate(table) ? "no-rows" : "no-goal"));

/** A message on a document of which nothing says the year. */
export const noYear = (file: string, folder: string): Message =>
  messageOnDocument(file, messageOf("no-year", { folder }));

/** A message on a document none of whose rounds says anything. */
export const noRound = (file: string): Message => messageOnDocument(file, messageOf("no-round"));

/** A note on a round whose cells are all empty. */
export const notStarted = (folder: string, round: string): Note => noteOf(folder, "not-started", { round });

/** A note for each heading over figures of which it is not known which way is good. */
export const openDirections = (folder: string, goals: readonly ReadGoal[]): Note[] =>
  [
    ...groupedBy(
      goals.flatMap((goal) => goal.openDirections),
      (heading) => heading,
    ),
  ].map(([heading, { length: count }]) => noteOf(folder, "open-directions", { heading, count }));

/** A note for each document whose headings are not all known: such columns are kept, and shown as they are. */
export const unknownHeadings = (parts: readonly DocumentParts[]): Note[] =>
  parts.flatMap(({ document, table }) => {
    const unknown = table.columns.filter((_, at) => table.roles[at]?.kind === "other").map((heading) => `"${heading}"`);
    return unknown.length === 0 ? [] : [noteOf(document.file, "further-columns", { columns: unknown.join(", ") })];
  });
