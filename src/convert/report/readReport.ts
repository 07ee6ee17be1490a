import type { Correction, Report, Round } from "../../domain/dataset/schema";
import { languageOf } from "../../reader/text/detectLanguage";
import { correctionsFor, corrector } from "./corrections";
import type { SourceDocument } from "../formats/sourceDocument";
import type { GoalRows } from "../table/rows/rowGoal";
import { plannedParts } from "../plan/plannedParts";
import type { ReadingPlan } from "../plan/readingPlan";
import type { ColumnRole } from "../table/columns/headings";
import { measureRowsOf } from "../table/rows/measureRows";
import { messageOnEntry, type Message } from "../message";
import { addProse, goalOfProse, outcomeRound } from "../outcome/outcomeGoals";
import { joinPassages } from "../outcome/outcomeJoin";
import type { Join, Joined, Unjoined } from "../outcome/outcomeJoin";
import type { OutcomePassage } from "../outcome/outcomeProse";
import { withRoundsOfLabels } from "../outcome/withRoundsOfLabels";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { contradictedYears } from "./contradictedYears";
import { preparedReport } from "./documents/preparedReport";
import { programmesOf } from "./programmes";
import type { FoundProgramme } from "./programmes";
import { withoutDoubles } from "./documents/withoutDoubles";
import { isFilled } from "./documents/documentParts";
import type { DocumentParts } from "./documents/documentParts";
import { readDocuments } from "./documents/readDocuments";
import { readGoal } from "./readGoal";
import type { ReadGoal } from "./readGoal";
import { inOrder, roundsOf, startedRounds } from "./documents/rounds";
import {
  goalsWithoutResult,
  unjoinedProse,
  noGoal,
  notStarted,
  noRound,
  noYear,
  openDirections,
  unknownHeadings,
} from "./messagesOnReport";
import type { ReportSettings } from "../settings/reportSettings";
import { settledBetter } from "./assessments/settledBetter";
import { atMostPerFile } from "../atMostPerFile";
import { unusedBetter, unusedCorrections, unusedReadings, unusedTexts } from "./unusedSettings";
import { withRoundsJoined } from "./documents/withRoundsJoined";
import { withTableRoundsJoined } from "./documents/withTableRoundsJoined";
import { withSpannedYears } from "./documents/withSpannedYears";
import { misfitOf } from "../messageOf";
import type { Note } from "../note";
import type { Problem } from "../review/problem";

/** A goal as read, before it has an id and before a person has reviewed it. */
export type FoundGoal = ReadGoal & { programmes: string[] };

/** One report as read. */
export interface FoundReport {
  report: Report;
  goals: FoundGoal[];
  programmes: FoundProgramme[];
  /** Prose on the outcome whose goal or target is not certain. */
  unjoined: Unjoined[];
  messages: Message[];
}

/** The input of reading a report; `joins` are manual decisions on prose. */
export interface ReportToRead {
  id: string;
  /** The name of its folder, where that is not the id. */
  folder?: string;
  documents: readonly SourceDocument[];
  settings: ReportSettings;
  joins: readonly Join[];
}

/** The result of reading a report: null if it has no goal or no round; and messages on what was left out. */
export interface ReadReport {
  found: FoundReport | null;
  messages: Message[];
  /** Notes on the report where nothing was left out. */
  notes: Note[];
  /** The layout and columns found in its documents. */
  plan: ReadingPlan;
}

/** Reads the documents of one report; `onGoal` is called after each goal. */
export function readReport(report: ReportToRead, onGoal: () => void = () => {}): ReadReport {
  const steps = readReportInSlices(report);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (value === "goal") onGoal();
  }
}

/**
 * Reads the documents of one report. Yields "goal" after each goal, and undefined between smaller steps before the goals. Null, with a message that says what is missing, where no goal, no year or no round could
 * be found in them.
 */
export function* readReportInSlices({
  id,
  folder = id,
  documents: received,
  settings,
  joins,
}: ReportToRead): Generator<"goal" | undefined, ReadReport> {
  const { documents, context } = yield* preparedReport({ documents: received, settings });
  const { vocabulary } = context;
  const read = yield* readDocuments(documents, folder, context);
  const { year } = read;
  const notes = [...read.notes, ...read.parts.flatMap((part) => part.notes)];
  const parts =
    year === null ? read.parts : withRoundsJoined(read.parts).map((part) => withRounds(part, year, vocabulary));
  const planWith = (rounds: Round[]): ReadingPlan => ({ reportId: id, rounds, parts: parts.flatMap(plannedParts) });
  const nothing = (messages: readonly Message[]): ReadReport => ({
    found: null,
    messages: atMostPerFile(messages),
    notes,
    plan: planWith([]),
  });
  if (year === null && parts.some(isFilled)) return nothing(parts.map(({ document }) => noYear(document.file, folder)));
  const messages = parts.flatMap((part) => (isFilled(part) ? part.messages : [noGoal(part)]));
  const settingsFile = `${folder}/report.json`;
  if (year === null) return nothing([...messages, ...unusedTexts(settingsFile, settings.texts, documents)]);

  const unused = () => unusedReadings(settingsFile, settings, planWith([]).parts, documents, { ...context, year });
  const tables = parts.map(({ table }) => table);
  const passages = parts.flatMap((one) => one.passages);
  const named = withSpannedYears(roundsOf(tables.flatMap(({ roles }) => roles)), year, documents, folder);
  const outcomes = named.filter(({ kind }) => kind === "outcome");
  const outcome = outcomes.find((round) => round.year === year) ?? outcomes[0] ?? outcomeRound(passages, year);
  const { goals: inTables, messages: doubles } = withoutDoubles(withTableRoundsJoined(parts));
  for (const double of doubles) messages.push(double);
  yield;
  const proseBesideTables = parts.flatMap(({ table, passages: own }) =>
    table.goals.length > 0 ? own.filter(({ standsAlone }) => standsAlone) : [],
  );
  const ofProse = inTables.length > 0 ? proseBesideTables : passages;
  const goals: GoalRows[] = [...inTables, ...ofProse.map((passage) => goalOfProse(passage, outcome))];
  if (goals.length === 0) return nothing([...messages, ...unused()]);

  const language = settings.language ?? languageIn(goals);
  const misfits: Message[] = [];
  const onProblem = (at: number, why: Problem) => {
    const content = misfitOf(`joins[${at}]`, joins[at]?.passage ?? "", why);
    misfits.push(messageOnEntry(`${folder}/review.json`, ["joins", at], content));
  };
  const toJoin = passages.filter((passage) => !proseBesideTables.includes(passage));
  const joined = inTables.length > 0 ? joinPassages(toJoin, inTables, joins, language, onProblem) : nothingJoined;
  yield;
  const isGoal = goalsBesideTables(parts, joined, joins);
  const unjoined = joined.unjoined.filter((one) => !isGoal(one));
  for (const { passage } of joined.unjoined.filter(isGoal)) goals.push(goalOfProse(passage, outcome));
  for (const [goal, passages] of joined.byGoal) for (const passage of passages) addProse(goal, passage, outcome);
  const { started, planned } = startedRounds(roundsWithProse(named, passages, outcome), goals);
  if (started.length === 0) return nothing([...messages, ...documents.map(({ file }) => noRound(file)), ...unused()]);
  const corrections: Correction[] = correctionsFor(goals, settings.corrections ?? [], language);
  const correct = corrector(corrections);
  const programmes = programmesOf(goals, settings.programmes ?? [], correct);
  yield;
  const labels = passages.flatMap(({ cells }) => cells.map(({ cell }) => cell.heading));
  const columns = [...new Set([...tables.flatMap((table) => table.columns), ...labels])].filter(Boolean);
  const otherColumns = columns.flatMap((heading, place) =>
    tables.some((table) => isFurther(table.roles[table.columns.indexOf(heading)])) ? [place] : [],
  );
  const report: Report = {
    id,
    title: settings.title ?? folder,
    organisation: settings.organisation ?? folder,
    ...(settings.translations ? { translations: settings.translations } : {}),
    year,
    language,
    columns,
    ...(otherColumns.length > 0 ? { otherColumns } : {}),
    sources: documents.map(({ file, sha256 }) => ({ file, sha256 })),
    rounds: started,
    corrections,
  };
  const byRows = goals.some((goal) => measureRowsOf(goal, language, false) !== null);
  const readGoals: FoundGoal[] = [];
  const better = settledBetter(settings.better ?? {});
  for (const [at, goal] of goals.entries()) {
    readGoals.push({
      ...readGoal(goal, report, { vocabulary, byRows, joins, better }),
      programmes: programmes.byGoal[at] ?? [],
    });
    yield "goal";
  }
  return {
    found: {
      report,
      goals: readGoals,
      programmes: programmes.found,
      unjoined: [...unjoined.map(unjoinedOf), ...readGoals.flatMap(({ unjoined }) => unjoined)],
      messages,
    },
    messages: atMostPerFile([
      ...messages,
      ...unused(),
      ...contradictedYears(settingsFile, settings, year, [...started, ...planned]),
      ...unusedBetter(settingsFile, better.unused(), [...readGoals.flatMap(namesIn), ...columns]),
      ...unusedCorrections(settingsFile, settings.corrections ?? [], corrections),
      ...misfits,
      ...unjoined.map(({ passage }) => unjoinedProse(passage)),
      ...goalsWithoutResult(goals.filter((_, at) => at >= inTables.length && readGoals[at]?.targets.length === 0)),
    ]),
    notes: [
      ...notes,
      ...unknownHeadings(parts),
      ...openDirections(folder, readGoals),
      ...planned.map(({ label }) => notStarted(folder, label)),
    ],
    plan: planWith(started),
  };
}

/** The names by which `better` may know a goal's figures. */
const namesIn = ({ measures, targets, title }: FoundGoal): string[] => [
  ...measures,
  ...targets.map(({ name }) => name),
  title,
];

const withRounds = (part: DocumentParts, year: number, vocabulary: TableVocabulary): DocumentParts => ({
  ...part,
  passages: withRoundsOfLabels(part.passages, year, vocabulary),
});

const roundsIn = ({ cells, round }: OutcomePassage, outcome: Round): Round[] => [
  round ?? outcome,
  ...cells.flatMap((cell) => cell.round ?? []),
];

/** The rounds of the tables, and those of the prose. */
const roundsWithProse = (named: readonly Round[], passages: readonly OutcomePassage[], outcome: Round): Round[] =>
  passages.length === 0
    ? [...named]
    : inOrder([...passages.flatMap((passage) => roundsIn(passage, outcome)), ...named]);

/**
 * Prose with a label for the goal's outcome whose goal is in no table: a goal of its own, beside the tables of its document, or on a card of a document
 * whose goals are all on cards and in no table of another: "selected actions are described here, the others stand in the appendix".
 */
function goalsBesideTables(
  parts: readonly DocumentParts[],
  { byGoal, unjoined }: Joined,
  joins: readonly Join[],
): (unjoined: Joined["unjoined"][number]) => boolean {
  const inTables = new Set<OutcomePassage>();
  for (const passage of [...byGoal.values()].flat()) if (!isJoinedBy(joins, passage)) inTables.add(passage);
  for (const { passage, candidates } of unjoined) if (candidates.length > 0) inTables.add(passage);
  const ofOwnGoals = new Set(
    parts.flatMap(({ table, passages }) =>
      table.goals.length > 0 ||
      (passages.length > 1 && passages.every((passage) => isCard(passage) && !inTables.has(passage)))
        ? passages
        : [],
    ),
  );
  return ({ passage, candidates }) => ofOwnGoals.has(passage) && passage.label !== "" && candidates.length === 0;
}

/** Its texts are cells of a table with a label and a text in each row. */
const isCard = ({ cells }: OutcomePassage): boolean => cells.some(({ cell }) => cell.place.table !== undefined);

const isJoinedBy = (joins: readonly Join[], { goal }: OutcomePassage): boolean =>
  joins.some(({ passage }) => goal.join("\n").includes(passage));

const nothingJoined: Joined = { byGoal: new Map(), unjoined: [] };

const unjoinedOf = ({ passage, candidates }: Joined["unjoined"][number]): Unjoined => ({
  goal: "",
  text: passage.cells.flatMap(({ cell }) => cell.paragraphs.map(({ text }) => text)).join("\n"),
  candidates: candidates.map(({ title }) => title),
  entry: { passage: passage.goal[0] ?? "", goal: candidates[0]?.title ?? null },
});

/** Columns that belong to neither a goal nor a round: readers see them as further columns. */
const isFurther = (role: ColumnRole | undefined): boolean =>
  role !== undefined && ["other", "detail", "history", "comment", "note"].includes(role.kind);

/** The language of the report's own texts. */
const languageIn = (goals: readonly GoalRows[]): Report["language"] =>
  languageOf(
    goals
      .flatMap(({ cells }) =>
        cells.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
      )
      .join(" "),
  );
