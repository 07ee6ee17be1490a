import { limits } from "../../formats/limits";
import { messageOnDocument } from "../../message";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";
import type { DocumentParts } from "./documentParts";
import { roundsOf } from "./rounds";

/** A document that asks for more assessments, or for the reading of more text, than any report is left out with a message. */
export function withinBudget(part: DocumentParts): DocumentParts {
  const refusal = refusalOf(part);
  if (refusal === null) return part;
  const { document, table } = part;
  const messages = [messageOnDocument(document.file, refusal)];
  return { document, table: { ...table, goals: [] }, passages: [], messages, notes: [], isTooLarge: true };
}

function refusalOf({ table: { goals, roles }, passages }: DocumentParts): MessageContent | null {
  const rounds = Math.max(1, roundsOf(roles).length);
  const rows = goals.reduce((sum, goal) => sum + goal.rows.length, 0) + passages.length;
  const count = rows * rounds;
  if (count > limits.assessments)
    return messageOf("too-many-assessments", { rows, rounds, count, most: limits.assessments });
  const told = [
    ...goals.flatMap(({ cells }) => cells.filter(({ role }) => role.kind === "round")),
    ...passages.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  ];
  const characters = told.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + text.length, 0);
  return characters > limits.assessedCharacters
    ? messageOf("too-much-told", { characters, most: limits.assessedCharacters })
    : null;
}
