import type { SourceDocument } from "../../formats/sourceDocument";
import { looksLikeHeading } from "../looksLikeHeading";
import { outcomePassagesOf, partsOf } from "../../outcome/outcomeProse";
import type { OutcomePassage } from "../../outcome/outcomeProse";
import { readVerdictHeading } from "../../table/vocabulary/verdictHeading";
import type { TableVocabulary } from "../../table/vocabulary/vocabulary";
import type { ChosenLayout } from "../chosenLayout";
import { announcedGoals } from "./goals/announcedGoals";
import { answeredGoals } from "./goals/answeredGoals";
import { chapterGoals } from "./goals/chapterGoals";
import { goalsByLooks } from "./goals/goalsByLooks";
import { headedGoals } from "./goals/headedGoals";
import { withGoalChapters } from "./chapters/withGoalChapters";
import { goalsUnderVerdicts } from "./goals/goalsUnderVerdicts";
import { labelledProse } from "./goals/labelledProse";
import { holdsVerdict } from "./wording/holdsVerdict";
import type { LabelledProse } from "./sections/proseOfSections";
import { withGoalLeads } from "./lists/withGoalLeads";
import { withGoalsByNumber } from "./lists/withGoalsByNumber";
import { withLearnedLabels } from "./withLearnedLabels";
import { withVerdictsByNumber } from "./lists/withVerdictsByNumber";
import { withBadgesUnder } from "./withBadgesUnder";
import { withColouredBadges } from "./withColouredBadges";
import { withDatedUpdates } from "./withDatedUpdates";
import { withResultsByNumber } from "./lists/withResultsByNumber";
import { withTypedBullets } from "./wording/withTypedBullets";

/**
 * The goals of a document's prose, by the layout that finds more goals with an outcome: labels that open each goal ("Tavoite: …", "Toteuma: …"), or
 * headings, numbers and sentences, or headings that are a status of all goals under them. A person may have settled it. Where both find as many, labels win, unless a list of measures stands under one of their goals, or the labels are headings.
 */
export function readProse(
  source: SourceDocument,
  known: TableVocabulary,
  first: number,
  besideTables: boolean,
  chosen?: ChosenLayout,
): LabelledProse {
  const blocks = withResultsByNumber(
    withTypedBullets(withBadgesUnder(withColouredBadges(withDatedUpdates(source.blocks, known), known), known)),
  );
  const received = { ...source, blocks: withVerdictsByNumber(blocks, known) };
  const texts = received.blocks.filter((block) => block.kind === "text");
  const vocabulary = withLearnedLabels(texts, known);
  const led = new Map(withGoalLeads(texts, vocabulary).map((text, at) => [texts[at], text]));
  const document = {
    ...received,
    blocks: received.blocks.map((block) => (block.kind === "text" ? (led.get(block) ?? block) : block)),
  };
  const settled = bySigns(document, received, known, vocabulary, first, besideTables, chosen);
  const byLooks = besideTables || chosen ? null : goalsByLooks(document, vocabulary, first);
  const best =
    byLooks && !standsOverGoals(byLooks, vocabulary) && scoreOf(byLooks, vocabulary) > scoreOf(settled, vocabulary)
      ? byLooks
      : settled;
  const answered = besideTables || chosen ? null : answeredGoals(document, vocabulary, first);
  const explained = answered && explainsMore(answered, best) ? answered : best;
  const headed = besideTables || chosen ? null : headedGoals(document, vocabulary, first);
  const announced = besideTables || chosen ? null : announcedGoals(document, vocabulary, first);
  const ofChapter = besideTables || chosen ? null : chapterGoals(document, vocabulary, first);
  const whole = [headed, announced, ofChapter].reduce<LabelledProse>(
    (found, other) =>
      other && other.passages.length > found.passages.length && explainsMore(other, found) ? other : found,
    explained,
  );
  return chosen ? whole : withGoalChapters(whole, received, vocabulary, first);
}

/** Whether goals that plain text answers are more than those found otherwise, none of which has a label on its result. */
const explainsMore = (answered: LabelledProse, other: LabelledProse): boolean =>
  answered.passages.length >= other.passages.length && other.passages.every(({ label }) => label === "");

/** Whether a heading was taken for one goal that stands over several, each with a label: "Tavoite: …" twice in its text. */
const standsOverGoals = ({ passages }: LabelledProse, { labelOf }: TableVocabulary): boolean =>
  passages.some(
    ({ cells }) => cells.filter(({ kind, cell }) => kind !== "goal" && labelOf(cell.heading) === "goal").length > 1,
  );

/** What a goal without a verdict takes from the number of goals with one. */
const costWithoutVerdict = 0.4;

/** How well prose is explained: by the number of its goals, or of the parts that a goal lists, that have a verdict, or a label on the result. */
const scoreOf = ({ passages }: LabelledProse, vocabulary: TableVocabulary): number =>
  passages.reduce((sum, passage) => {
    const told = toldRows(passage, vocabulary);
    return sum + (told > 0 ? told : passage.label === "" ? -costWithoutVerdict : 1);
  }, 0);

/** The rows of a passage that have a verdict: one, unless it lists parts. */
function toldRows({ cells }: OutcomePassage, vocabulary: TableVocabulary): number {
  const told = cells.filter(
    ({ kind, cell }) =>
      kind === "status" || (kind === "outcome" && cell.paragraphs.some(({ text }) => holdsVerdict(text, vocabulary))),
  );
  const listsParts = cells.filter(({ kind }) => kind === "measure").length > 1;
  return listsParts ? new Set(told.map(({ cell }) => cell.row)).size : Math.min(told.length, 1);
}

function bySigns(
  document: SourceDocument,
  received: SourceDocument,
  known: TableVocabulary,
  vocabulary: TableVocabulary,
  first: number,
  besideTables: boolean,
  chosen?: ChosenLayout,
): LabelledProse {
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
      looksLikeHeading(block) &&
      partsOf(block, 1, vocabulary).some(
        ({ label, paragraph }) => label?.kind === "goal" && paragraph.text.slice(label.end).trim() !== "",
      ),
  );
