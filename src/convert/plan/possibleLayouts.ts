import type { TimeSliced } from "../../domain/timeSlices";
import { chosenLayouts } from "../layouts/chosenLayout";
import type { ChosenLayout } from "../layouts/chosenLayout";
import { readDocuments } from "../report/documents/readDocuments";
import { preparedReport } from "../report/documents/preparedReport";
import type { ReportToRead } from "../report/readReport";
import { plannedParts } from "./plannedParts";
import type { DocumentLayout } from "./readingPlan";

/** A layout that explains a document, and what it finds. */
export interface PossibleLayout {
  /** What `report.json` would say of it; null leaves it to the reader. */
  chosen: ChosenLayout | null;
  /** What its parts are taken for. */
  layouts: DocumentLayout[];
  goals: number;
}

/** The layouts that explain a document in different ways: the reader's own first, then others that find goals in it. Yields between the steps of each. */
export function* possibleLayouts(report: ReportToRead, name: string): TimeSliced<PossibleLayout[]> {
  const document = report.documents.find(({ file }) => file.slice(file.indexOf("/") + 1) === name);
  if (!document) return [];
  const known = new Set<string>();
  const possible: PossibleLayout[] = [];
  for (const chosen of [null, ...chosenLayouts]) {
    const settings = { ...report.settings, layouts: chosen === null ? {} : { [name]: chosen } };
    const { documents, context } = yield* preparedReport({ ...report, documents: [document], settings });
    const split = yield* readDocuments(documents, report.folder ?? report.id, context);
    const parts = split.parts.flatMap(plannedParts);
    const read = parts.flatMap(({ layout, columns, goals }) => (layout === null ? [] : [{ layout, columns, goals }]));
    const key = JSON.stringify(read);
    const goals = read.reduce((sum, part) => sum + part.goals, 0);
    if (known.has(key) || (chosen !== null && goals === 0)) continue;
    known.add(key);
    possible.push({ chosen, layouts: [...new Set(read.map(({ layout }) => layout))], goals });
  }
  return possible;
}
