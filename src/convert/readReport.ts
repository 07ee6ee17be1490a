import type { Correction, Report, Round } from "../model/dataset";
import { languageOf } from "../reader/language";
import { correctionsFor, corrector } from "./corrections";
import { tablesOf } from "./document";
import type { SourceDocument } from "./document";
import { goalRowsOf } from "./goalRows";
import type { GoalRows, GoalTable } from "./goalRows";
import { measureRowsOf } from "./measureRows";
import type { Message } from "./message";
import { programmesOf } from "./programmes";
import type { FoundProgramme } from "./programmes";
import { readGoal } from "./readGoal";
import type { ReadGoal } from "./readGoal";
import type { ReportSettings } from "./settings";
import { vocabularyOf } from "./vocabulary";

/** A goal as read, before it has an id and before a person has reviewed it. */
export type FoundGoal = ReadGoal & { programmes: string[] };

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
  const vocabulary = vocabularyOf(settings.vocabulary ?? {});
  const context = { year: settings.year ?? null, vocabulary, columns: settings.columns };
  const tables = documents.map((document) => {
    const inDocument = tablesOf(document);
    const table = goalRowsOf(inDocument, context, rows + 1);
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
  const columns = [...new Set(tables.flatMap((table) => table.columns))];
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
  return {
    found: {
      report,
      goals: goals.map((goal, at): FoundGoal => ({
        ...readGoal(goal, report, { vocabulary, byRows }),
        programmes: programmes.byGoal[at] ?? [],
      })),
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
          text: `no goal found: the table needs a row of headings that names the goal ("Sitova tavoite", "Bindande mål", "Goal") and at least one round ("Ennuste 1/2024", "Delårsrapport 31.8.2024", "Outcome 2024"); else report.json may name them as columns, or its vocabulary the words`,
        },
      ];

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
