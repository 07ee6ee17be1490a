import { isBold } from "../formats/paragraph";
import type { FreeText, SourceDocument } from "../formats/sourceDocument";
import { cellOf, partsOf } from "../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../outcome/outcomeProse";
import { namesUnit, unitName } from "../table/headingsOver";
import { oneLine } from "../text/oneLine";
import type { LabelKind, TableVocabulary } from "../table/vocabulary";
import { headingPath } from "./headingPath";
import type { HeadingPath } from "./headingPath";
import { goalNumber, isNumberedSentence } from "./goalNumber";
import { holdsVerdict } from "./holdsVerdict";
import { verdictSentence } from "./verdictSentence";

/** Prose as goals, and the text that belongs to no goal. */
export interface LabelledProse {
  passages: OutcomePassage[];
  loose: Part[];
}

/** A goal under its heading or number, and the parts about it. */
interface Section {
  opener: Part | null;
  body: Part[];
}

const maxHeadingLength = 250;

/**
 * Goals that prose tells of under headings or numbers, by labels ("Toteutuminen: …", "Status: …", "Utfall: …"), by sentences that name the goal in quotes,
 * or by what they say of it ("Målet har uppnåtts"). Null where the prose has no such goal. Parts are numbered from `first`; beside tables of goals
 * (`besideTables`) a heading without a goal's label opens no goal by sentences alone.
 */
export function labelledProse(
  { blocks }: SourceDocument,
  vocabulary: TableVocabulary,
  first: number,
  besideTables: boolean,
): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const sections = sectionsOf(parts);
  const withVerdictSentence = sections.filter((section) => hasVerdictSentence(section, besideTables));
  const withLabels = sections.filter(hasResultLabels);
  const isOfGoals = (section: Section) =>
    hasResultLabels(section) ||
    (withVerdictSentence.length + withLabels.length > 1 &&
      (withVerdictSentence.includes(section) || (withVerdictSentence.length > 1 && isNamedGoal(section))));
  const passages: OutcomePassage[] = [];
  const loose = new Set<Part>();
  const path = headingPath(blocks, undefined);
  let headings: HeadingsAbove = { unit: null, theme: null };
  let lastRow = 0;
  for (const section of sections) {
    const { opener, body } = section;
    if (opener && isOfGoals(section)) {
      passages.push(passageOf(opener, body, headings, loose, vocabulary));
      lastRow = body.at(-1)?.row ?? opener.row;
      continue;
    }
    if (opener) loose.add(opener);
    if (opener && isHeading(opener)) {
      path.enter(opener.text);
      headings = namedBy(path, parts);
    }
    if (body.length > 0) path.enterText();
    for (const part of body) {
      const open = passages.at(-1);
      const named = verdictSentence(part.paragraph.text);
      if (named !== null) passages.push(spokenPassage(named, part, headings, loose));
      else if (open?.standsAlone && open.label === "" && lastRow === part.row - 1)
        open.cells.push(outcomeCell(part, open));
      else {
        loose.add(part);
        continue;
      }
      lastRow = part.row;
    }
  }
  return passages.length === 0 ? null : { passages, loose: [...loose] };
}

/** Labels tell of the goal that opens it. */
const hasResultLabels = ({ opener, body }: Section): boolean =>
  opener !== null &&
  /\p{L}{2}/u.test(opener.paragraph.text) &&
  body.some((part, at) => isResultLabel(part.label?.kind) && (!isBare(part) || body[at + 1]?.label === null));

/** A label with nothing after it. */
const isBare = ({ label, paragraph }: Part): boolean => paragraph.text.slice(label?.end ?? 0).trim() === "";

/** Its heading is a goal by its label ("Mål 2. …"), and text stands under it. */
const isNamedGoal = ({ opener, body }: Section): boolean =>
  opener?.label?.kind === "goal" && isHeading(opener) && body.length > 0;

/** Whether its sentences are about the goal in its heading. */
const hasVerdictSentence = (section: Section, besideTables: boolean): boolean =>
  section.opener !== null &&
  (isNamedGoal(section) || (!besideTables && mayNameGoal(section.opener))) &&
  section.body.some(({ paragraph: { text } }) => holdsVerdict(text) && verdictSentence(text) === null);

/** A heading without a label that names neither a unit nor what only says that goals follow. */
export const mayNameGoal = (part: Part): boolean =>
  part.label === null &&
  isHeading(part) &&
  (!namesUnit(part.paragraph.text) || isNumberedSentence(part.paragraph.text)) &&
  !namesNothing.test(oneLine(part.paragraph.text));

/** The headings above the current position. */
interface HeadingsAbove {
  unit: Part | null;
  theme: Part | null;
}

/** A title with a year, and a heading that only says that goals follow, name no theme. */
const namesNothing =
  /(?<!\d)(?:19|20)\d\d(?!\d)|^(?:\p{L}+ )?(?:tavoitteet|tavoitteiden(?: toteutuminen)?|mål(?:en)?|måluppfyllelse(?:n)?|goals|objectives|toiminta)$/iu;

/** The headings that name unit and theme, as parts. */
function namedBy(path: HeadingPath, parts: readonly Part[]): HeadingsAbove {
  const { unit, theme } = path.named();
  const partOf = (text: FreeText | null) => parts.find((part) => part.text === text) ?? null;
  const isNothing = theme === null || namesNothing.test(oneLine(theme.paragraph.text));
  return { unit: partOf(unit), theme: isNothing ? null : partOf(theme) };
}

const isResultLabel = (kind: LabelKind | undefined): boolean => kind === "outcome" || kind === "status";

const isHeading = ({ text, paragraph }: Part): boolean =>
  (text.heading !== null || isBold(paragraph)) && paragraph.text.trim().length <= maxHeadingLength;

const opens = (part: Part): boolean => {
  if (isNamedAhead(part) || part.text.cell) return false;
  const { label, paragraph, text } = part;
  if (label === null || isBareHeading(part))
    return isHeading(part) || isNumberedItem(part) || (isNumbered(part) && !paragraph.item);
  if (text.heading !== null && (label.kind === "theme" || label.kind === "unit")) return true;
  const isNumberedMeasure = label.kind === "measure" && isHeading(part) && /\d$/.test(label.words);
  return (label.kind === "goal" || isNumberedMeasure) && paragraph.text.slice(label.end).trim() !== "";
};

const isNumbered = ({ paragraph: { text } }: Part): boolean => goalNumber.test(text) && text.length <= maxHeadingLength;

/** An item of a list that is numbered by the program: a goal where the first of its list is told of. */
const isNumberedItem = (part: Part): boolean =>
  part.paragraph.item && isNumbered(part) && /^\s*\d+(?:\.\d+)*[.)]/.test(part.paragraph.text);

/** A line that ends with a colon names what follows, and no goal. */
const isNamedAhead = ({ label, paragraph }: Part): boolean => label === null && /:\s*$/.test(paragraph.text);

/** "Toteutuminen" as a heading over goals is no label of one. */
const isBareHeading = ({ text, label, paragraph }: Part): boolean =>
  text.heading !== null &&
  label !== null &&
  isResultLabel(label.kind) &&
  paragraph.text.slice(label.end).trim() === "" &&
  text.heading < 3;

/** Parts by the headings and numbers that open them. A number within a goal's text opens nothing. */
function sectionsOf(parts: readonly Part[]): Section[] {
  /** Whether a label tells how it went between a place and the next part that may open a section. */
  const resultLabelFollows: boolean[] = [];
  let hasResultLabel = false;
  for (const [at, part] of [...parts.entries()].reverse()) {
    resultLabelFollows[at] = hasResultLabel;
    hasResultLabel = opens(part) ? false : hasResultLabel || isResultLabel(part.label?.kind);
  }
  const sections: Section[] = [{ opener: null, body: [] }];
  let listOpens = false;
  parts.forEach((part, at) => {
    if (isNumberedItem(part) && /^\s*1[.)]/.test(part.paragraph.text)) listOpens = resultLabelFollows[at] === true;
    const mayOpen = isHeading(part) || (resultLabelFollows[at] && (listOpens || !part.paragraph.item));
    if (opens(part) && mayOpen) sections.push({ opener: part, body: [] });
    else sections.at(-1)?.body.push(part);
  });
  return sections;
}

/** The goal of a section. Where each of its measures is followed by its own verdict, each is a target. */
function passageOf(
  opener: Part,
  body: readonly Part[],
  over: HeadingsAbove,
  loose: Set<Part>,
  vocabulary: TableVocabulary,
): OutcomePassage {
  const title = opener.paragraph.text
    .slice(opener.label?.end ?? 0)
    .replace(goalNumber, "")
    .trim();
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [{ kind: "goal", cell: cellOf(opener, opener.label?.words ?? "") }],
    rowTargets: true,
    standsAlone: true,
  };
  addHeadingsAbove(passage, over, loose, opener.row);
  const verdicts = mostFrequentCount(body.flatMap(({ label }) => (label?.kind === "outcome" ? [label.words] : [])));
  const isOneOfSeveral = verdicts > 1 && body.every(({ label, paragraph }) => label !== null || !paragraph.item);
  const isTold = body.some(({ label }) => isResultLabel(label?.kind));
  let open: { kind: OutcomePassage["cells"][number]["kind"]; heading: string } = {
    kind: isTold ? "description" : "outcome",
    heading: "",
  };
  let isVerdict = false;
  let row = opener.row;
  let closed = false;
  let verdictsLeft = verdicts;
  for (const part of body) {
    const { label, paragraph, text } = part;
    if (text.cell) {
      if (text.cell.kind === "outcome" && passage.label === "") passage.label = text.cell.heading;
      passage.cells.push({ kind: text.cell.kind, cell: { ...cellOf(part, text.cell.heading), row } });
      continue;
    }
    const afterLabel = paragraph.text.slice(label?.end ?? 0).trim();
    if (label)
      open = { kind: kindOf(label.kind, label.words, afterLabel, isOneOfSeveral, vocabulary), heading: label.words };
    // What follows a bare verdict tells more of it.
    else if (isVerdict) open = { kind: "outcome", heading: open.heading };
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

/** How often the word comes that comes most often: "Resultat" and "Bedömning" after it are one verdict. */
const mostFrequentCount = (words: readonly string[]): number =>
  Math.max(0, ...words.map((word) => words.filter((other) => other === word).length));

/**
 * A stage that is complete is what was reached; other stages and long statuses stand for themselves. Of several labels on the outcome of one goal, one that
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

/** A goal that a sentence names together with its verdict; the paragraphs after it belong to it. */
function spokenPassage(title: string, part: Part, over: HeadingsAbove, loose: Set<Part>): OutcomePassage {
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [],
    rowTargets: true,
    standsAlone: true,
  };
  addHeadingsAbove(passage, over, loose, part.row);
  passage.cells.push(outcomeCell(part, passage));
  return passage;
}

/** A part about the outcome, in the row of the goal's first part. */
const outcomeCell = (part: Part, { cells }: OutcomePassage): OutcomePassage["cells"][number] => ({
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
  if (theme) passage.theme = oneLine(theme.paragraph.text).replace(goalNumber, "").replace(/\s*:$/, "");
  for (const heading of [theme, unit]) {
    if (!heading || !loose.delete(heading)) continue;
    passage.cells.unshift({ kind: "label", cell: { ...cellOf(heading, ""), row } });
  }
}
