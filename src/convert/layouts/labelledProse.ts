import { isBold } from "../formats/paragraph";
import type { SourceDocument } from "../formats/sourceDocument";
import type { Message } from "../message";
import { cellOf, messagesOn, oneLine, partsOf } from "../outcome/outcomeProse";
import type { OutcomePassage, Part } from "../outcome/outcomeProse";
import { namesUnit, unitName } from "../table/headingsOver";
import type { LabelKind, Vocabulary } from "../table/vocabulary";
import { verdictSentence } from "./verdictSentence";

/** Prose that a layout explains: its goals, and what belongs to none. */
export interface LabelledProse {
  passages: OutcomePassage[];
  messages: Message[];
}

/** A goal under its heading or number, and the parts that tell of it. */
interface Section {
  opener: Part | null;
  body: Part[];
}

const numbered = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u;
const longestHeading = 250;

/**
 * Goals that prose tells of under headings or numbers, by labels ("Toteutuminen: …", "Status: …", "Utfall: …") or by sentences that name the goal in
 * quotes. Null where the prose has no such goal. Parts are numbered from `first`.
 */
export function labelledProse({ blocks }: SourceDocument, vocabulary: Vocabulary, first: number): LabelledProse | null {
  const parts = blocks.flatMap((block, at) => (block.kind === "text" ? partsOf(block, first + at, vocabulary) : []));
  const passages: OutcomePassage[] = [];
  const loose: Part[] = [];
  const over: Over = { unit: null, theme: null };
  for (const section of sectionsOf(parts)) {
    const { opener, body } = section;
    const isGoal = body.some(({ label }) => tells(label?.kind)) && opener !== null;
    if (isGoal) {
      passages.push(passageOf(opener, body, over, loose, vocabulary));
      continue;
    }
    if (opener) loose.push(opener);
    if (opener && isHeading(opener)) enter(over, opener);
    for (const part of body) {
      const open = passages.at(-1);
      const named = verdictSentence(part.paragraph.text);
      if (named !== null) passages.push(spokenPassage(named, part, over, loose));
      else if (open?.standsAlone && open.label === "" && last(open) === part.row - 1)
        open.cells.push(outcomeCell(part, open));
      else loose.push(part);
    }
  }
  return passages.length === 0 ? null : { passages, messages: messagesOn(loose) };
}

/** The headings that stand over what is being read. */
interface Over {
  unit: Part | null;
  theme: Part | null;
}

/** A title with a year, and a heading that only says that goals follow, name no theme. */
const namesNothing =
  /(?<!\d)(?:19|20)\d\d(?!\d)|^(?:\p{L}+ )?(?:tavoitteet|tavoitteiden(?: toteutuminen)?|mål(?:en)?|måluppfyllelse(?:n)?|goals|objectives|toiminta)$/iu;

function enter(over: Over, heading: Part): void {
  const name = oneLine(heading.paragraph.text);
  if (namesUnit(name)) {
    over.unit = heading;
    over.theme = null;
  } else if (name.length > 3 && !namesNothing.test(name)) over.theme = heading;
}

const tells = (kind: LabelKind | undefined): boolean => kind === "outcome" || kind === "status";

/** The row of a passage's last cell. */
const last = ({ cells }: OutcomePassage): number => Math.max(...cells.map(({ cell }) => cell.place.row));

const isHeading = ({ text, paragraph }: Part): boolean =>
  (text.heading !== null || isBold(paragraph)) && paragraph.text.trim().length <= longestHeading;

const opens = (part: Part): boolean =>
  isNamedAhead(part)
    ? false
    : part.label === null || isBareHeading(part)
      ? isHeading(part) ||
        (numbered.test(part.paragraph.text) && !part.paragraph.item && part.paragraph.text.length <= longestHeading)
      : part.label.kind === "goal" && part.paragraph.text.slice(part.label.end).trim() !== "";

/** A line that ends with a colon names what follows, and no goal. */
const isNamedAhead = ({ label, paragraph }: Part): boolean => label === null && /:\s*$/.test(paragraph.text);

/** "Toteutuminen" as a heading over goals is no label of one. */
const isBareHeading = ({ text, label, paragraph }: Part): boolean =>
  text.heading !== null &&
  label !== null &&
  tells(label.kind) &&
  paragraph.text.slice(label.end).trim() === "" &&
  text.heading < 3;

/** Parts by the headings and numbers that open them. A number within a goal's text opens nothing. */
function sectionsOf(parts: readonly Part[]): Section[] {
  const sections: Section[] = [{ opener: null, body: [] }];
  parts.forEach((part, at) => {
    const next = parts.findIndex((other, place) => place > at && opens(other));
    const body = parts.slice(at + 1, next === -1 ? parts.length : next);
    const isOpener = opens(part) && (isHeading(part) || body.some(({ label }) => tells(label?.kind)));
    if (isOpener) sections.push({ opener: part, body: [] });
    else sections.at(-1)?.body.push(part);
  });
  return sections;
}

/** The goal of a section. Where each of its measures is followed by its own verdict, each is a target. */
function passageOf(
  opener: Part,
  body: readonly Part[],
  over: Over,
  loose: Part[],
  vocabulary: Vocabulary,
): OutcomePassage {
  const title = opener.paragraph.text
    .slice(opener.label?.end ?? 0)
    .replace(numbered, "")
    .trim();
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [{ kind: "goal", cell: cellOf(opener, opener.label?.words ?? "") }],
    rowTargets: true,
    standsAlone: true,
  };
  addOver(passage, over, loose, opener.row);
  const verdicts = body.filter(({ label }) => label?.kind === "outcome").length;
  let open: { kind: OutcomePassage["cells"][number]["kind"]; heading: string } = { kind: "description", heading: "" };
  let row = opener.row;
  let closed = false;
  body.forEach((part, at) => {
    const { label, paragraph } = part;
    const said = paragraph.text.slice(label?.end ?? 0).trim();
    if (label) open = { kind: kindOf(label.kind, label.words, said, vocabulary), heading: label.words };
    const moreVerdicts = body.slice(at + 1).some((other) => other.label?.kind === "outcome");
    const isMeasure =
      label === null && paragraph.item && (open.kind === "description" || (open.kind === "outcome" && moreVerdicts));
    if (isMeasure) open = { kind: "measure", heading: open.kind === "measure" ? open.heading : "" };
    if (open.kind === "measure" && closed && verdicts > 1) {
      row = part.row;
      closed = false;
    }
    if (open.kind === "outcome") closed = true;
    if (open.kind === "outcome" && passage.label === "" && label) passage.label = label.words;
    if (open.kind === "unit" && said !== "") passage.unit = said;
    if (open.kind === "theme" && said !== "") passage.theme = said;
    const isNamed = open.kind === "unit" || open.kind === "theme" || said === "";
    passage.cells.push({ kind: isNamed ? "label" : open.kind, cell: { ...cellOf(part, open.heading), row } });
  });
  return passage;
}

/** A stage that is complete is what was reached; other stages and long statuses stand for themselves. */
function kindOf(kind: LabelKind, words: string, said: string, vocabulary: Vocabulary): LabelKind {
  if (kind === "goal") return "detail";
  if (kind !== "status") return kind;
  const isStage = /^(?:stage|vaihe|fas|phase)$/iu.test(words.trim());
  if (isStage) return vocabulary.statusOf(said) === "achieved" ? "outcome" : "detail";
  return said.length > longestStatus ? "outcome" : "status";
}

const longestStatus = 40;

/** A goal that a sentence names with its verdict; the paragraphs after it tell more. */
function spokenPassage(title: string, part: Part, over: Over, loose: Part[]): OutcomePassage {
  const passage: OutcomePassage = {
    goal: [title],
    unit: "",
    label: "",
    cells: [],
    rowTargets: true,
    standsAlone: true,
  };
  addOver(passage, over, loose, part.row);
  passage.cells.push(outcomeCell(part, passage));
  return passage;
}

/** A part that tells of the outcome, in the row of the goal's first. */
const outcomeCell = (part: Part, { cells }: OutcomePassage): OutcomePassage["cells"][number] => ({
  kind: "outcome",
  cell: { ...cellOf(part, ""), row: cells.find(({ kind }) => kind === "outcome")?.cell.row ?? part.row },
});

/** The headings over a goal name its unit and its theme; their text is the first goal's that stands under them. */
function addOver(passage: OutcomePassage, { unit, theme }: Over, loose: Part[], row: number): void {
  if (unit) passage.unit = unitName(unit.paragraph.text);
  if (theme) passage.theme = oneLine(theme.paragraph.text).replace(numbered, "").replace(/\s*:$/, "");
  for (const heading of [theme, unit]) {
    const at = heading ? loose.lastIndexOf(heading) : -1;
    if (!heading || at === -1) continue;
    loose.splice(at, 1);
    passage.cells.unshift({ kind: "label", cell: { ...cellOf(heading, ""), row } });
  }
}
