import type { Goal, Language, Report } from "../../domain/dataset/schema";
import { sentencesOf } from "../../reader/text/sentences";
import { cellAt } from "../../domain/goal/cellAt";
import { findingAt } from "./finding";
import type { Finding } from "./finding";

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a round says of a target in the very words of the round before. */
export const copiedForward = ({ rounds }: Report, goal: Goal): Finding[] =>
  goal.targets.flatMap(({ assessments }) =>
    assessments.flatMap(({ text, source: [place] }, at) => {
      const before = assessments[at - 1];
      if (!before || !place || text === "" || squeeze(before.text) !== squeeze(text)) return [];
      const cell = cellAt(goal, place);
      return cell ? [findingAt("copied", cell, text, rounds[at - 1]?.label ?? null)] : [];
    }),
  );

/** A sentence of so few words says the same wherever it stands. */
const fewestWords = 3;

/** Sentences that stand twice in one cell: each speaks of a target, and nothing tells of which. */
export const saidTwice = (goal: Goal, language: Language): Finding[] =>
  goal.cells.flatMap((cell) => {
    const sentences = cell.paragraphs.flatMap((paragraph) =>
      sentencesOf(paragraph, language).map(({ start, end }) => squeeze(paragraph.slice(start, end))),
    );
    const twice = sentences.filter(
      (sentence, at) => sentences.indexOf(sentence) < at && sentence.split(" ").length >= fewestWords,
    );
    return [...new Set(twice)].map((sentence) => findingAt("said-twice", cell, sentence));
  });
