import type { Goal, Language, Report } from "../../domain/dataset/schema";
import { sentencesOf } from "../../reader/text/sentences";
import { cellAt } from "../../domain/goal/cellAt";
import { findingAt } from "./finding";
import type { Finding } from "./finding";

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Texts about a target that repeat the previous round word for word. */
export const copiedForward = ({ rounds }: Report, goal: Goal): Finding[] =>
  goal.targets.flatMap(({ assessments }) =>
    assessments.flatMap(({ text, source: [place] }, at) => {
      const before = assessments[at - 1];
      if (!before || !place || text === "" || squeeze(before.text) !== squeeze(text)) return [];
      const cell = cellAt(goal, place);
      return cell ? [findingAt("copied", cell, text, rounds[at - 1]?.label ?? null)] : [];
    }),
  );

/** Shorter sentences are not reported: they often mean the same about several targets. */
const minWords = 3;

/** Sentences that occur twice in one cell: each is about a target, but the text does not say which. */
export const saidTwice = (goal: Goal, language: Language): Finding[] =>
  goal.cells.flatMap((cell) => {
    const sentences = cell.paragraphs.flatMap((paragraph) =>
      sentencesOf(paragraph, language).map(({ start, end }) => squeeze(paragraph.slice(start, end))),
    );
    const said = new Set<string>();
    const twice = new Set<string>();
    for (const sentence of sentences) {
      if (said.has(sentence) && sentence.split(" ").length >= minWords) twice.add(sentence);
      said.add(sentence);
    }
    return [...twice].map((sentence) => findingAt("said-twice", cell, sentence));
  });
