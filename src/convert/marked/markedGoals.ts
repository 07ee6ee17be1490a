import type { Round } from "../../domain/dataset/schema";
import { assess } from "../../reader/assess";
import { plainParagraph } from "../formats/paragraph";
import { cellPlaceOf } from "../formats/sourceDocument";
import type { SourceDocument } from "../formats/sourceDocument";
import { titleOf } from "../layouts/prose/sections/sectionPassage";
import { messageAt, writeMessage } from "../message";
import { messageOf } from "../messageOf";
import { noteOf } from "../note";
import type { Note } from "../note";
import { partsOf } from "../outcome/outcomeProse";
import { asProse } from "../report/documents/asProse";
import type { OutcomePassage, Part, PassageCell } from "../outcome/outcomeProse";
import { roundOfId } from "../plan/confirmedRoles";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { beginningOf } from "../text/beginningOf";
import { receivedTexts } from "./receivedTexts";
import type { ReceivedText } from "./receivedTexts";
import { settleTexts } from "./settleTexts";
import type { SettledText } from "./settleTexts";
import { markedIn } from "./textRoles";
import type { MarkedTexts } from "./textRoles";

/** A goal that a person has marked. Its rows are numbered from 1 among the document's texts. */
interface MarkedGoal {
  passage: OutcomePassage;
  /** How many of the blocks above it are left to the reader. */
  above: number;
}

/** A document without the texts that a person has given roles, and what these are. */
export interface MarkedDocument {
  rest: SourceDocument;
  goals: MarkedGoal[];
  /** Texts of tables that hold marked texts, and no role themselves. */
  loose: Part[];
  /** A note on each text that a person does not want used. */
  notes: Note[];
  /** How many texts the document has. */
  rows: number;
}

/** Takes the texts that a person has given roles out of a document. A table that holds one is no longer read as a table. */
export function markedGoals(
  document: SourceDocument,
  { texts: marked, vocabulary }: { texts?: MarkedTexts | undefined; vocabulary: TableVocabulary },
): MarkedDocument {
  const prose = asProse(document);
  const entries = markedIn(marked, document.file);
  if (entries.length === 0) return { rest: prose, goals: [], loose: [], notes: [], rows: 0 };
  const texts = receivedTexts(prose, entries);
  const { settled } = settleTexts(texts, entries);
  const rowOf = new Map(texts.map((one, at) => [one, at + 1]));
  const taken = new Set(settled.map(({ received }) => received.block));
  const { blocks } = prose;
  const left = blocks.flatMap((block, at) => (taken.has(block) ? [] : [{ block, at }]));
  const used = new Set<ReceivedText>();
  const goals = settled
    .filter(({ marked: { role } }) => role === "goal")
    .map((goal) => {
      const told = settled.filter((one) => one.of === goal);
      const passage = passageOf(goal, told, rowOf, vocabulary);
      const { of: theme } = goal;
      if (theme && !used.has(theme.received))
        passage.cells.unshift({ kind: "label", cell: cellOf(theme.received, rowOf.get(goal.received) ?? 1) });
      for (const { received } of [goal, ...told, ...(theme ? [theme] : [])]) used.add(received);
      return { passage, above: left.filter(({ at }) => at < blocks.indexOf(goal.received.block)).length };
    });
  const unwanted = settled.filter(({ marked: { role } }) => role === "other").map(({ received }) => received);
  return {
    rest: { ...prose, blocks: left.map(({ block }) => block) },
    goals,
    loose: texts
      .filter((one) => taken.has(one.block) && !used.has(one) && !unwanted.includes(one))
      .map((one) => partOf(one, rowOf.get(one) ?? 1)),
    notes: unwanted.map(({ place, column, text }) =>
      noteOf(null, "accepted", {
        message: writeMessage(messageAt(place, column, messageOf("outside-goals", { text: beginningOf(text) }))),
      }),
    ),
    rows: texts.length,
  };
}

/**
 * Goals that a person has marked among those that the reader found, in the document's order: `first` is the row of the first of the blocks that were left to it, and
 * `count` their number. `introduced` is the row above which the document is introduced, where a marked goal is its first.
 */
export function withMarked(
  found: readonly OutcomePassage[],
  marked: readonly MarkedGoal[],
  first: number,
  count: number,
): { passages: OutcomePassage[]; introduced: number | undefined } {
  const passages = [...found];
  for (const { passage, above } of marked) {
    const cells = passage.cells.map((one) => ({ ...one, cell: { ...one.cell, row: one.cell.row + first + count } }));
    const next = passages.findIndex((one) => {
      const row = one.cells[0]?.cell.row ?? 0;
      return row >= first + above && row < first + count;
    });
    passages.splice(next < 0 ? passages.length : next, 0, { ...passage, cells });
  }
  const [opening] = marked;
  const isFirst = opening && passages[0] !== found[0];
  return { passages, introduced: isFirst ? first + opening.above : undefined };
}

/** A goal with what tells of it. A measure after a text on how it went begins the next target. */
function passageOf(
  { marked, received, of: theme }: SettledText,
  told: readonly SettledText[],
  rowOf: ReadonlyMap<ReceivedText, number>,
  vocabulary: TableVocabulary,
): OutcomePassage {
  let row = rowOf.get(received) ?? 1;
  let isTold = false;
  const cells = [{ marked, received }, ...told].map((one): PassageCell => {
    const { role, roundId } = one.marked;
    if (role === "measure" && isTold) {
      row = rowOf.get(one.received) ?? row;
      isTold = false;
    }
    isTold ||= role === "round";
    const heading = labelOf(one.received, vocabulary)?.words ?? "";
    const cell = { ...cellOf(one.received, row), heading };
    return { kind: kindOf(one, vocabulary), cell, ...(roundId ? { round: roundById(roundId) } : {}) };
  });
  const rounds = cells.flatMap(({ round }) => round ?? []);
  const [only] = rounds.every(({ id }) => id === rounds[0]?.id) ? rounds : [];
  return {
    goal: [titleOf(wordsOf(received, "goal", vocabulary))],
    unit: "",
    ...(theme ? { theme: titleOf(wordsOf(theme.received, "theme", vocabulary)).replace(/\s*:$/, "") } : {}),
    ...(only?.kind === "forecast" ? { round: only } : {}),
    label: cells.find(({ kind }) => kind === "outcome")?.cell.heading ?? "",
    cells,
    rowTargets: true,
    standsAlone: true,
  };
}

function kindOf(
  { marked: { role }, received }: Pick<SettledText, "marked" | "received">,
  vocabulary: TableVocabulary,
): PassageCell["kind"] {
  if (role === "goal" || role === "description" || role === "measure") return role;
  const text = received.text.slice(labelOf(received, vocabulary)?.end ?? 0).trim();
  // "Red" is the report's own light; "The goal was not met." is read as any sentence.
  const isLight = vocabulary.statusOf(text) !== null && assess({ text }).status === "none";
  return isLight ? "status" : "outcome";
}

/** The label that opens a text ("Toteuma: …"). */
const labelOf = (received: ReceivedText, vocabulary: TableVocabulary): Part["label"] =>
  partsOf(partOf(received, 1).text, 1, vocabulary)[0]?.label ?? null;

/** A text without a label that says what it is, if it says more. */
function wordsOf(received: ReceivedText, kind: "goal" | "theme", vocabulary: TableVocabulary): string {
  const label = labelOf(received, vocabulary);
  return (label?.kind === kind && received.text.slice(label.end).trim()) || received.text;
}

/** A round by its id, called by its number and year. */
function roundById(id: string): Round {
  const [year = "", part = ""] = id.split("-");
  return roundOfId(id, part === "result" ? year : `${part}/${year}`);
}

const cellOf = ({ place, column, paragraphs, light }: ReceivedText, row: number): PassageCell["cell"] => ({
  place: cellPlaceOf(place, column),
  row,
  column,
  heading: "",
  paragraphs,
  ...(light === undefined ? {} : { light }),
});

function partOf({ text, paragraphs, place, column }: ReceivedText, row: number): Part {
  const [only, ...more] = paragraphs;
  const paragraph = only && more.length === 0 ? { ...only, text } : plainParagraph(text);
  return { text: { kind: "text", place, paragraph, heading: null, column }, paragraph, row, column, label: null };
}
