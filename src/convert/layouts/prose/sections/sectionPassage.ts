import { cellOf } from "../../../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../../../outcome/outcomeProse";
import { isSignOff } from "../../../outcome/isSignOff";
import { unitName } from "../../../table/vocabulary/unitNames";
import { normalizeWhitespace } from "../../../../domain/text/normalizeWhitespace";
import type { LabelKind } from "../../../table/vocabulary/ownWords";
import type { TableVocabulary } from "../../../table/vocabulary/vocabulary";
import { goalNumber } from "../wording/goalNumber";
import { withoutBullet } from "../wording/withTypedBullets";
import { plainParagraph } from "../../../formats/paragraph";
import { holdsVerdict } from "../wording/holdsVerdict";
import { isHeading, isResultLabel } from "./proseSections";

/** The headings above the current position. */
export interface HeadingsAbove {
  unit: Part | null;
  theme: Part | null;
}

/** The goal of a section. Where each of its measures is followed by its own verdict, each is a target. */
export function passageOf(
  opener: Part,
  body: readonly Part[],
  over: HeadingsAbove,
  loose: Set<Part>,
  vocabulary: TableVocabulary,
): OutcomePassage {
  const title = titleOf(opener.paragraph.text.slice(opener.label?.end ?? 0));
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [{ kind: "goal", cell: cellOf(opener, opener.label?.words ?? "") }],
    rowTargets: true,
    standsAlone: true,
  };
  addHeadingsAbove(passage, over, loose, opener.row);
  const { under } = opener.text;
  if (under) {
    passage.theme = under.theme;
    passage.unit = under.unit;
  }
  const verdicts = mostFrequentCount(body.flatMap(({ label }) => (label?.kind === "outcome" ? [label.words] : [])));
  const isOneOfSeveral = verdicts > 1 && body.every(({ label, paragraph }) => label !== null || !paragraph.item);
  const isTold = body.some(({ label }) => isResultLabel(label?.kind));
  let open: { kind: OutcomePassage["cells"][number]["kind"]; heading: string } = {
    kind: isTold ? "description" : "outcome",
    heading: "",
  };
  let isVerdict = false;
  /** Whether text after the last label has been found. */
  let isAnswered = false;
  let row = opener.row;
  let closed = false;
  let verdictsLeft = verdicts;
  for (const part of body) {
    const { label, paragraph, text } = part;
    if (text.cell) {
      const kind = text.cell.describes ? "description" : (label?.kind ?? text.cell.kind);
      if (kind === "outcome" && passage.label === "") passage.label = text.cell.heading;
      // The first part of the goal stands in the row of its title.
      if (text.cell.isBadge) open = { kind: "outcome", heading: "" };
      const isNext = text.cell.standsApart === true || passage.cells.some((one) => one.kind === "measure");
      if (text.cell.opensTarget && isNext) row = part.row;
      passage.cells.push({ kind, cell: { ...cellOf(part, text.cell.heading), row } });
      continue;
    }
    // "Mätare –": a dash stands where nothing is said.
    const afterLabel = paragraph.text
      .slice(label?.end ?? 0)
      .replace(/^[\s:–—-]+$/u, "")
      .trim();
    // "What is going well" over a part of the text says nothing itself.
    if (label === null && isHeading(part) && !holdsVerdict(paragraph.text, vocabulary)) {
      passage.cells.push({ kind: "label", cell: { ...cellOf(part, open.heading), row } });
      continue;
    }
    if ((label?.kind ?? open.kind) === "status" && isSignOff(afterLabel)) {
      passage.cells.push({ kind: "label", cell: { ...cellOf(part, label?.words ?? open.heading), row } });
      continue;
    }
    if (label)
      open = { kind: kindOf(label.kind, label.words, afterLabel, isOneOfSeveral, vocabulary), heading: label.words };
    // Text after a bare verdict belongs to it.
    else if (isVerdict) open = { kind: "outcome", heading: open.heading };
    // "Success looks like: …", and below it what came of it, without a label.
    else if (!isTold && isAnswered && !paragraph.item) open = { kind: "outcome", heading: "" };
    isAnswered = label === null || afterLabel !== "";
    isVerdict = label !== null && open.kind === "status" && afterLabel !== "";
    if (label?.kind === "outcome") verdictsLeft -= 1;
    const moreVerdicts = verdictsLeft > 0;
    if (!isTold && !closed && label === null && paragraph.item) {
      passage.cells.push({ kind: "measure", cell: { ...cellOf(part, ""), row } });
      continue;
    }
    const isMeasure =
      label === null && paragraph.item && (open.kind === "description" || (open.kind === "outcome" && moreVerdicts));
    if (isMeasure) open = { kind: "measure", heading: open.kind === "measure" ? open.heading : "" };
    if (open.kind === "measure" && closed && verdicts > 1) {
      row = part.row;
      closed = false;
    }
    if (open.kind === "outcome") closed = true;
    if (open.kind === "outcome" && passage.label === "" && label) passage.label = label.words;
    if (open.kind === "unit" && afterLabel !== "") passage.unit = afterLabel;
    if (open.kind === "theme" && afterLabel !== "") passage.theme = afterLabel;
    const isNamed = open.kind === "unit" || open.kind === "theme" || afterLabel === "";
    passage.cells.push({ kind: isNamed ? "label" : open.kind, cell: { ...cellOf(part, open.heading), row } });
  }
  return passage;
}

/** A goal's own words: without the number or bullet before them, or the quotes around them. */
export const titleOf = (text: string): string =>
  withoutBullet(text)
    .replace(goalNumber, "")
    .trim()
    .replace(/^["”“»]\s*([^"”“»«]*?)[.,]?\s*["”“«][.,:]?$/u, "$1");

/** The number of occurrences of the most frequent label: "Resultat" followed by "Bedömning" is one verdict, not two. */
const mostFrequentCount = (words: readonly string[]): number =>
  Math.max(0, ...words.map((word) => words.filter((other) => other === word).length));

/**
 * A stage that is complete counts as the outcome. Other stages are details, and a long status is the outcome. Of several labels on the outcome of one goal, one that
 * holds a verdict and no more ("Outcome: Not achieved") is the report's own status.
 */
function kindOf(
  kind: LabelKind,
  words: string,
  afterLabel: string,
  isOneOfSeveral: boolean,
  vocabulary: TableVocabulary,
): LabelKind {
  if (kind === "goal") return "detail";
  if (
    kind === "outcome" &&
    isOneOfSeveral &&
    afterLabel.length <= maxStatusLength &&
    vocabulary.statusOf(afterLabel) !== null
  )
    return "status";
  if (kind !== "status") return kind;
  const isStage = /^(?:stage|vaihe|fas|phase)$/iu.test(words.trim());
  if (isStage) return vocabulary.statusOf(afterLabel) === "achieved" ? "outcome" : "detail";
  return afterLabel.length > maxStatusLength ? "outcome" : "status";
}

const maxStatusLength = 40;

/** A goal that a sentence names before its verdict, which begins at `verdictAt`, or is all of it; the paragraphs after it belong to it. */
export function spokenPassage(
  title: string,
  verdictAt: number,
  part: Part,
  over: HeadingsAbove,
  loose: Set<Part>,
): OutcomePassage {
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [],
    rowTargets: true,
    standsAlone: true,
  };
  addHeadingsAbove(passage, over, loose, part.row);
  const { paragraph } = part;
  const goal = { ...part, paragraph: plainParagraph(paragraph.text.slice(0, verdictAt)) };
  const verdict = { ...part, column: part.column + 1, paragraph: plainParagraph(paragraph.text.slice(verdictAt)) };
  if (verdictAt > 0) passage.cells.push({ kind: "goal", cell: cellOf(goal, "") });
  passage.cells.push(outcomeCell(verdictAt > 0 ? verdict : part, passage));
  return passage;
}

/** A part about the outcome, in the row of the goal's first part. */
export const outcomeCell = (part: Part, { cells }: OutcomePassage): OutcomePassage["cells"][number] => ({
  kind: "outcome",
  cell: { ...cellOf(part, ""), row: cells.find(({ kind }) => kind === "outcome")?.cell.row ?? part.row },
});

/** The headings over a goal name its unit and its theme; their text is the first goal's that stands under them. */
function addHeadingsAbove(
  passage: OutcomePassage,
  { unit, theme }: HeadingsAbove,
  loose: Set<Part>,
  row: number,
): void {
  if (unit) passage.unit = unitName(unit.paragraph.text);
  if (theme) passage.theme = normalizeWhitespace(theme.paragraph.text).replace(goalNumber, "").replace(/\s*:$/, "");
  addHeadings(
    passage,
    [theme, unit].flatMap((heading) => heading ?? []),
    loose,
    row,
  );
}

/** Keeps headings that no goal has yet with a goal, the nearest first. */
export function addHeadings(passage: OutcomePassage, headings: readonly Part[], loose: Set<Part>, row: number): void {
  for (const heading of headings)
    if (loose.delete(heading)) passage.cells.unshift({ kind: "label", cell: { ...cellOf(heading, ""), row } });
}
