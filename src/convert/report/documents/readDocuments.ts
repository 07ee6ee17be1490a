import type { TimeSliced } from "../../../domain/timeSlices";
import { chosenFor } from "../../layouts/chosenLayout";
import { layOut } from "../../layouts/layOut";
import type { SourceDocument } from "../../formats/sourceDocument";
import { markedGoals, withMarked } from "../../marked/markedGoals";
import type { MarkedDocument } from "../../marked/markedGoals";
import { noteOf } from "../../note";
import type { Note } from "../../note";
import { yearOf } from "../../outcome/outcomeGoals";
import { readProse } from "../../layouts/prose/readProse";
import { readRoundChapters } from "../../layouts/prose/readRoundChapters";
import { messagePerRun } from "../../outcome/outcomeProse";
import { goalRowsOf } from "../../table/rows/goalRows";
import type { TableContext } from "../../table/rows/goalRows";
import { firstYearIn } from "../../table/columns/rounds";
import { asProse } from "./asProse";
import { isFilled } from "./documentParts";
import type { DocumentParts } from "./documentParts";
import { addIntroduction, addIntroductionToProse } from "./introduction";
import { roundsOf } from "./rounds";
import { withinBudget } from "./withinBudget";

/** The documents of a report, split; the year that they speak of, null where nothing says it; and how it was found, where that is worth saying. */
export interface ReadDocuments {
  parts: DocumentParts[];
  year: number | null;
  notes: Note[];
}

/**
 * Splits the documents of a report. The year is the one of the settings, else the one that a heading names, else the one of the text around the tables,
 * of a document's name or of the folder's name: then a note says so. Yields between the parts of each document.
 */
export function* readDocuments(
  documents: readonly SourceDocument[],
  folder: string,
  context: TableContext,
): TimeSliced<ReadDocuments> {
  const parts = yield* splitDocuments(documents, context);
  if (context.year !== null) return { parts, year: context.year, notes: [] };
  const named = yearIn(parts);
  // Headings without a year are understood once it is known.
  if (named !== null)
    return { parts: yield* splitDocuments(documents, { ...context, year: named }), year: named, notes: [] };
  for (const { text, note } of yearPlaces(documents, folder)) {
    const found = firstYearIn(text);
    if (found === null) continue;
    const again = yield* splitDocuments(documents, { ...context, year: found });
    if (again.some(isFilled)) return { parts: again, year: found, notes: [note(String(found))] };
  }
  return { parts: yield* splitDocuments(documents, { ...context, year: anyYear }), year: null, notes: [] };
}

/** A placeholder for an unknown year, to find out whether only the year is missing. */
const anyYear = 2000;

function* splitDocuments(documents: readonly SourceDocument[], context: TableContext): TimeSliced<DocumentParts[]> {
  const split: DocumentParts[] = [];
  let rows = 0;
  for (const document of documents.map(asProse)) {
    const marked = markedGoals(document, context);
    const sure = yield* splitDocument(document, marked, context, rows + 1, false);
    split.push(isFilled(sure) ? sure : yield* splitDocument(document, marked, context, rows + 1, true));
    rows += document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);
    rows += document.blocks.length + marked.rows;
  }
  return split;
}

/** `figures`: tables in which only figures tell are of goals. */
function* splitDocument(
  document: SourceDocument,
  marked: MarkedDocument,
  context: TableContext,
  first: number,
  figures: boolean,
): TimeSliced<DocumentParts> {
  const { tables, prose: rest, documentRound } = yield* layOut(marked.rest, context, figures);
  yield;
  const table = goalRowsOf(tables, { ...context, documentRound }, first);
  yield;
  const next = first + tables.reduce((sum, one) => sum + one.rows.length, 0);
  const chosen = chosenFor(context.layouts, document.file);
  const hasTables = table.goals.length > 0;
  const prose =
    (hasTables ? null : readRoundChapters(rest, context, next, chosen)) ??
    readProse(rest, context.vocabulary, next, hasTables, chosen);
  yield;
  const { passages, introduced } = withMarked(prose.passages, marked.goals, next, rest.blocks.length);
  // "Delårsrapport per 31 augusti": without tables, all of its prose is of that round, whatever its labels are called.
  const isOfRound = documentRound?.kind === "forecast" && table.goals.length === 0;
  if (documentRound)
    for (const passage of passages)
      if (!passage.round && (passage.standsAlone || isOfRound)) passage.round = documentRound;
  const outside =
    table.goals.length > 0
      ? addIntroduction(table.goals[0], rest.blocks, prose.loose, next)
      : addIntroductionToProse(passages[0], prose.loose, next, introduced);
  const messages = [...table.messages, ...messagePerRun(outside), ...messagePerRun(marked.loose)];
  return withinBudget({ document, table, passages, messages, notes: marked.notes });
}

function yearIn(parts: readonly DocumentParts[]): number | null {
  const round = roundsOf(parts.flatMap(({ table }) => table.roles)).at(-1);
  const inProse = parts.flatMap((one) => (one.passages.length > 0 ? (yearOf(one.document) ?? []) : []));
  return round?.year ?? inProse[0] ?? null;
}

interface YearPlace {
  text: string;
  /** The note that says where the year was found. */
  note: (year: string) => Note;
}

const yearPlaces = (documents: readonly SourceDocument[], folder: string): YearPlace[] => [
  ...documents.map((document): YearPlace => ({
    text: `${yearOf(document) ?? ""}`,
    note: (year) => noteOf(folder, "year-from-text", { year, document: document.file }),
  })),
  ...documents.map(({ file }): YearPlace => ({
    text: file.slice(file.indexOf("/") + 1),
    note: (year) => noteOf(folder, "year-from-document-name", { year, document: file }),
  })),
  { text: folder, note: (year) => noteOf(folder, "year-from-folder", { year }) },
];
