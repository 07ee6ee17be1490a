import type { Cell, Correction, Report, Round } from "../model/dataset";
import { languageOf } from "../reader/language";
import { assessmentOf } from "./assessments";
import type { FoundAssessment } from "./assessments";
import { correctionsFor, corrector } from "./corrections";
import { tablesOf } from "./document";
import type { SourceDocument } from "./document";
import { goalRowsOf } from "./goalRows";
import type { GoalRows, GoalTable } from "./goalRows";
import { measuresOf } from "./measures";
import type { Message } from "./message";
import { programmesOf } from "./programmes";
import type { FoundProgramme } from "./programmes";
import type { ReportSettings } from "./settings";
import { findTargets } from "./targets";

/** A goal as read, before it has an id and before a person has reviewed it. */
export interface FoundGoal {
  theme: string;
  title: string;
  description: string;
  measures: string[];
  programmes: string[];
  targets: { name: string; measures: number[]; assessments: FoundAssessment[] }[];
  cells: Cell[];
}

/** One report as read. */
export interface FoundReport {
  report: Report;
  goals: FoundGoal[];
  programmes: FoundProgramme[];
  messages: Message[];
}

/** Reads the documents of one report. Null, with a message for each document, where no goal and no round could be found in them. */
export function readReport(
  id: string,
  documents: readonly SourceDocument[],
  settings: ReportSettings,
): { found: FoundReport | null; messages: Message[] } {
  let rows = 0;
  const tables = documents.map((document) => {
    const inDocument = tablesOf(document);
    const table = goalRowsOf(inDocument, settings.year ?? null, rows + 1);
    rows += inDocument.reduce((sum, one) => sum + one.rows.length, 0);
    return { ...table, messages: [...table.messages, ...emptiness(table, document.file)] };
  });
  const messages = tables.flatMap((table) => table.messages);
  const goals = tables.flatMap((table) => table.goals);
  const rounds = roundsOf(tables);
  const year = settings.year ?? rounds[0]?.year;
  if (goals.length === 0 || year === undefined) return { found: null, messages };

  const language = settings.language ?? languageIn(goals);
  const corrections: Correction[] = correctionsFor(goals, settings.corrections ?? [], language);
  const correct = corrector(corrections);
  const programmes = programmesOf(goals, settings.programmes ?? [], correct);
  const report: Report = {
    id,
    title: settings.title ?? id,
    organisation: settings.organisation ?? id,
    year,
    language,
    columns: [...new Set(tables.flatMap(({ columns }) => columns))],
    sources: documents.map(({ file, sha256 }) => ({ file, sha256 })),
    rounds,
    corrections,
  };
  return {
    found: {
      report,
      goals: goals.map((goal, at) => readGoal(goal, report, programmes.byGoal[at] ?? [])),
      programmes: programmes.found,
      messages,
    },
    messages,
  };
}

const emptiness = ({ goals }: GoalTable, file: string): Message[] =>
  goals.length > 0
    ? []
    : [
        {
          file,
          line: 1,
          column: 1,
          text: "no goal found: the table needs a row of headings that names the goal and at least one forecast or outcome",
        },
      ];

function readGoal(goal: GoalRows, report: Report, programmes: string[]): FoundGoal {
  const { rounds, language } = report;
  const measures = measuresOf(goal.cells, language);
  return {
    theme: goal.theme,
    title: goal.title,
    description: goal.description.join("\n"),
    measures: measures.map(({ text }) => text),
    programmes,
    targets: findTargets(goal.cells, measures, rounds, language).map(({ name, measures: answered, segments }) => ({
      name,
      measures: answered,
      assessments: rounds.map((round) => assessmentOf(round, segments, report)),
    })),
    cells: goal.cells.map(({ place, paragraphs }) => ({
      ...place,
      paragraphs: paragraphs.map(({ text }) => text),
    })),
  };
}

/** All rounds that the headings name, in the order of the year, the outcome last. */
function roundsOf(tables: readonly GoalTable[]): Round[] {
  const named = tables.flatMap(({ roles }) => roles.flatMap((role) => (role.kind === "round" ? [role.round] : [])));
  const unique = [...new Map(named.map((round) => [round.id, round])).values()];
  return unique
    .toSorted((a, b) => a.year - b.year || a.ordinal - b.ordinal)
    .map((round, at) => (round.kind === "outcome" ? { ...round, ordinal: at + 1 } : round));
}

/** The language of the report's own texts. */
const languageIn = (goals: readonly GoalRows[]): Report["language"] =>
  languageOf(
    goals.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).join(" "),
  );
