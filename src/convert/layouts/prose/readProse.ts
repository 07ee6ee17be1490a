import type { SourceDocument } from "../../formats/sourceDocument";
import { isBold } from "../../formats/paragraph";
import { outcomePassagesOf, partsOf } from "../../outcome/outcomeProse";
import type { OutcomePassage } from "../../outcome/outcomeProse";
import { readVerdictHeading } from "../../table/verdictHeading";
import type { TableVocabulary } from "../../table/vocabulary";
import type { ChosenLayout } from "../chosenLayout";
import { goalsUnderVerdicts } from "./goalsUnderVerdicts";
import { labelledProse } from "./labelledProse";
import type { LabelledProse } from "./labelledProse";
import { withGoalLeads } from "./withGoalLeads";
import { withGoalsByNumber } from "./withGoalsByNumber";
import { withLearnedLabels } from "./withLearnedLabels";

/**
 * The goals of a document's prose, by the layout that finds more goals with an outcome: labels that open each goal ("Tavoite: …", "Toteuma: …"), or
 * headings, numbers and sentences, or headings that are a status of all goals under them. A person may have settled it. Where both find as many, labels win, unless a list of measures stands under one of their goals, or the labels are headings.
 */
export function readProse(
  received: SourceDocument,
  known: TableVocabulary,
  first: number,
  besideTables: boolean,
  chosen?: ChosenLayout,
): LabelledProse {
  const texts = received.blocks.filter((block) => block.kind === "text");
  const vocabulary = withLearnedLabels(texts, known);
  const led = new Map(withGoalLeads(texts, vocabulary).map((text, at) => [texts[at], text]));
  const document = {
    ...received,
    blocks: received.blocks.map((block) => (block.kind === "text" ? (led.get(block) ?? block) : block)),
  };
  const byLabels = outcomePassagesOf(document, vocabulary, first);
  const labelledCount = byLabels.passages.filter(({ label }) => label !== "").length;
  const byHeadings = labelledProse(document, vocabulary, first, besideTables);
  const underVerdicts = besideTables || chosen ? null : goalsUnderVerdicts(received, known, first);
  const byOtherHeadings = byHeadings?.passages.filter(({ goal }) => !readVerdictHeading(goal.join(" "), known)) ?? [];
  const otherwise = Math.max(labelledCount, byOtherHeadings.length);
  if (underVerdicts && underVerdicts.passages.length > otherwise) return underVerdicts;
  if (!byHeadings || chosen === "labels") return byLabels;
  if (chosen === "headings") return byHeadings;
  const isBetter =
    byHeadings.passages.length > labelledCount ||
    byLabels.passages.some(listsMeasures) ||
    (byHeadings.passages.length === labelledCount && namesGoalsInHeadings(document, vocabulary));
  return byLabels.passages.length === 0 || isBetter ? withGoalsByNumber(byHeadings) : byLabels;
}

/** Several items of a list stand beside the outcome of one goal: each may have a verdict of its own. */
const listsMeasures = ({ cells }: OutcomePassage): boolean =>
  cells.filter(({ cell }) => cell.paragraphs.some(({ item }) => item)).length > 1 &&
  cells.some(({ kind }) => kind === "outcome");

/** "Mål 1: …" is the text of a heading. */
const namesGoalsInHeadings = ({ blocks }: SourceDocument, vocabulary: TableVocabulary): boolean =>
  blocks.some(
    (block) =>
      block.kind === "text" &&
      (block.heading !== null || isBold(block.paragraph)) &&
      partsOf(block, 1, vocabulary).some(
        ({ label, paragraph }) => label?.kind === "goal" && paragraph.text.slice(label.end).trim() !== "",
      ),
  );
