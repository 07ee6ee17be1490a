import { cellOf } from "../../../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../../../outcome/outcomeProse";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import type { LabelledProse } from "../sections/proseOfSections";

const number = /^\s*(\d{1,2})[.)]\s+/u;
const numberIn = (text: string | undefined): number => Number(number.exec(text ?? "")?.[1] ?? Number.NaN);

/**
 * Goals that stand in one numbered list, and their results in a second with the same numbers: each result is of the goal with its number. Both lists
 * must run from 1 to the same last number; else the results keep their own words as titles. The result is read from the verdict after it.
 */
export function withGoalsByNumber({ passages, loose }: LabelledProse): LabelledProse {
  const results = passages.map(({ cells }) => cells.find(({ kind }) => kind === "goal")?.cell);
  const inOrder = results.every((cell, at) => numberIn(cell?.paragraphs[0]?.text) === at + 1);
  const goals = loose.filter(({ paragraph }) => number.test(paragraph.text));
  const isList = goals.every(
    ({ paragraph, row }, at) => numberIn(paragraph.text) === at + 1 && row === (goals[0]?.row ?? row) + at,
  );
  const last = goals.at(-1);
  if (passages.length < 2 || !inOrder || !isList || goals.length !== passages.length) return { passages, loose };
  if (!last || last.row >= (results[0]?.row ?? 0)) return { passages, loose };
  return {
    passages: passages.map((passage, at) => withGoal(passage, goals[at])),
    loose: loose.filter((part) => !goals.includes(part)),
  };
}

function withGoal(passage: OutcomePassage, goal: Part | undefined): OutcomePassage {
  const { row } = passage.cells.find(({ kind }) => kind === "goal")?.cell ?? {};
  if (!goal || row === undefined) return passage;
  return {
    ...passage,
    goal: [normalizeWhitespace(goal.paragraph.text.replace(number, ""))],
    cells: [
      { kind: "goal", cell: { ...cellOf(goal, ""), row } },
      ...passage.cells.map((one) => (one.kind === "goal" ? { ...one, kind: "description" as const } : one)),
    ],
  };
}
