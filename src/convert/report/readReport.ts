import type { Correction, Report, Round } from "../../domain/dataset/schema";
import { languageOf } from "../../reader/text/detectLanguage";
import { correctionsFor, corrector } from "./corrections";
import { tablesOf } from "../formats/sourceDocument";
import type { SourceDocument } from "../formats/sourceDocument";
import { goalRowsOf } from "../table/goalRows";
import type { GoalRows } from "../table/rowGoal";
import type { ColumnRole } from "../table/headings";
import { measureRowsOf } from "../table/measureRows";
import { messageAt, messageOnEntry } from "../message";
import type { Message } from "../message";
import { addProse, goalOfProse, outcomeRound, yearOf } from "../outcome/outcomeGoals";
import { joinPassages } from "../outcome/outcomeJoin";
import type { Join, Joined, Unjoined } from "../outcome/outcomeJoin";
import { asProse, outcomePassagesOf } from "../outcome/outcomeProse";
import type { OutcomePassage } from "../outcome/outcomeProse";
import { programmesOf } from "./programmes";
import type { FoundProgramme } from "./programmes";
import { readGoal } from "./readGoal";
import type { ReadGoal } from "./readGoal";
import type { ReportSettings } from "../settings/reportSettings";
import { vocabularyOf } from "../table/vocabulary";

/** A goal as read, before it has an id and before a person has reviewed it. */
export type FoundGoal = ReadGoal & { programmes: string[] };

/** One report as read. */
export interface FoundReport {
  report: Report;
  goals: FoundGoal[];
  programmes: FoundProgramme[];
  /** Prose on the outcome whose goal, or whose target, only a person can tell. */
  unjoined: Unjoined[];
  messages: Message[];
}

/** What a report is read from; `joins` is what a person decided of prose. */
export interface ReportToRead {
  id: string;
  documents: readonly SourceDocument[];
  settings: ReportSettings;
  joins: readonly Join[];
}

/** What came of a report: as read, or null where no goal and no round was found in it; and what was left out. */
export interface ReadReport {
  found: FoundReport | null;
  messages: Message[];
}

/** Reads the documents of one report; `onGoal` hears of each goal that is done. Null, with a message for each document, where no goal and no round could be found in them. */
export function readReport(
  { id, documents, settings, joins }: ReportToRead,
  onGoal: () => void = () => {},
): ReadReport {
  let rows = 0;
  const vocabulary = vocabularyOf(settings.vocabulary ?? {});
  const context = { year: settings.year ?? null, vocabulary, columns: settings.columns };
  const read = documents.map(asProse).map((document) => {
    const inDocument = tablesOf(document);
    const table = goalRowsOf(inDocument, context, rows + 1);
    rows += inDocument.reduce((sum, one) => sum + one.rows.length, 0);
    const prose = outcomePassagesOf(document, vocabulary, rows + 1);
    rows += document.blocks.length;
    const isEmpty = table.goals.length === 0 && prose.passages.length === 0;
    const messages = [...table.messages, ...prose.messages, ...(isEmpty ? emptiness(document.file) : [])];
    return { document, table, passages: prose.passages, messages };
  });
  const tables = read.map(({ table }) => table);
  const messages = read.flatMap((one) => one.messages);
  const passages = read.flatMap((one) => one.passages);
  const named = roundsOf(tables.flatMap(({ roles }) => roles));
  const inProse = read.flatMap((one) => (one.passages.length > 0 ? (yearOf(one.document) ?? []) : []));
  const year = settings.year ?? named[0]?.year ?? inProse[0];
  if (year === undefined) {
    const silent = read.filter((one) => one.messages.length === 0);
    return { found: null, messages: [...messages, ...silent.map(({ document }) => yearless(document.file))] };
  }

  const outcome = named.find(({ kind }) => kind === "outcome") ?? outcomeRound(passages, year);
  const rounds = passages.length > 0 ? inOrder([...named, outcome]) : named;
  const inTables = tables.flatMap((table) => table.goals);
  const goals = inTables.length > 0 ? inTables : passages.map((passage) => goalOfProse(passage, outcome));
  if (goals.length === 0) return { found: null, messages };

  const language = settings.language ?? languageIn(goals);
  const misfits: Message[] = [];
  const onProblem = (at: number, why: string) => {
    const text = `joins[${at}] "${joins[at]?.passage ?? ""}" is not applied: ${why}`;
    misfits.push(messageOnEntry(`${id}/review.json`, ["joins", at], text));
  };
  const joined = inTables.length > 0 ? joinPassages(passages, inTables, joins, language, onProblem) : nothingJoined;
  for (const [goal, passages] of joined.byGoal) for (const passage of passages) addProse(goal, passage, outcome);
  const corrections: Correction[] = correctionsFor(goals, settings.corrections ?? [], language);
  const correct = corrector(corrections);
  const programmes = programmesOf(goals, settings.programmes ?? [], correct);
  const labels = passages.flatMap(({ cells }) => cells.map(({ cell }) => cell.heading));
  const columns = [...new Set([...tables.flatMap((table) => table.columns), ...labels])].filter(Boolean);
  const otherColumns = columns.flatMap((heading, place) =>
    tables.some((table) => table.roles[table.columns.indexOf(heading)]?.kind === "other") ? [place] : [],
  );
  const report: Report = {
    id,
    title: settings.title ?? id,
    organisation: settings.organisation ?? id,
    year,
    language,
    columns,
    ...(otherColumns.length > 0 ? { otherColumns } : {}),
    sources: documents.map(({ file, sha256 }) => ({ file, sha256 })),
    rounds,
    corrections,
  };
  const byRows = goals.some((goal) => measureRowsOf(goal, language, false) !== null);
  const readGoals = goals.map((goal, at): FoundGoal => {
    const read = readGoal(goal, report, { vocabulary, byRows, joins });
    onGoal();
    return { ...read, programmes: programmes.byGoal[at] ?? [] };
  });
  return {
    found: {
      report,
      goals: readGoals,
      programmes: programmes.found,
      unjoined: [...joined.unjoined.map(unjoinedOf), ...readGoals.flatMap(({ unjoined }) => unjoined)],
      messages,
    },
    messages: [...messages, ...misfits, ...joined.unjoined.map(({ passage }) => leftOut(passage))],
  };
}

const nothingJoined: Joined = { byGoal: new Map(), unjoined: [] };

const unjoinedOf = ({ passage, candidates }: Joined["unjoined"][number]): Unjoined => ({
  goal: "",
  text: passage.cells.flatMap(({ cell }) => cell.paragraphs.map(({ text }) => text)).join("\n"),
  candidates: candidates.map(({ title }) => title),
  entry: { passage: passage.goal[0] ?? "", goal: candidates[0]?.title ?? null },
});

function leftOut({ goal, cells }: OutcomePassage): Message {
  const [first] = cells;
  if (!first) throw new RangeError("a passage has a cell");
  const text = `no goal of the report is surely "${goal[0] ?? ""}"; left out until review.json joins it`;
  return messageAt(first.cell.place, 1, text);
}

const emptiness = (file: string): Message[] => [
  {
    file,
    line: 1,
    column: 1,
    text: `no goal found: a table needs a row of headings that names the goal ("Sitova tavoite", "Bindande mål", "Goal") and at least one round ("Ennuste 1/2024", "Delårsrapport 31.8.2024", "Outcome 2024"); else report.json may name them as columns, or its vocabulary the words; prose needs "Tavoite: …" and "Toteuma: …" ("Mål", "Utfall")`,
  },
];

const yearless = (file: string): Message => ({
  file,
  line: 1,
  column: 1,
  text: `no year found: a heading names it ("Ennuste 1/2024", "Utfall 2024"), or report.json as "year"; left out`,
});

/** All rounds that the headings name, each once. */
const roundsOf = (roles: readonly ColumnRole[]): Round[] =>
  inOrder(roles.flatMap((role) => (role.kind === "round" ? [role.round] : [])));

/** Rounds in the order of the year, the outcome last. */
function inOrder(rounds: readonly Round[]): Round[] {
  const unique = [...new Map(rounds.map((round) => [round.id, round])).values()];
  return unique
    .toSorted((a, b) => a.year - b.year || a.ordinal - b.ordinal)
    .map((round, at) => (round.kind === "outcome" ? { ...round, ordinal: at + 1 } : round));
}

/** The language of the report's own texts. */
const languageIn = (goals: readonly GoalRows[]): Report["language"] =>
  languageOf(
    goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).join(" "),
  );
