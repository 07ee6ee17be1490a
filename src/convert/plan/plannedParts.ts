import type { DocumentParts } from "../report/documents/documentParts";
import type { PlannedColumn, PlannedPart } from "./readingPlan";
import type { OutcomePassage } from "../outcome/outcomeProse";

/** How one document was understood: its tables, then its prose. */
export const plannedParts = ({ document: { file }, table, passages }: DocumentParts): PlannedPart[] => [
  ...table.parts,
  ...(passages.length > 0 ? [plannedProse(file, passages)] : []),
];

const maxExamples = 3;
const maxExampleLength = 60;

function plannedProse(file: string, passages: readonly OutcomePassage[]): PlannedPart {
  const cells = passages.flatMap((passage) => passage.cells);
  const labels = [...new Map(cells.map((one) => [`${one.kind} ${one.cell.heading}`, one])).values()];
  return {
    file,
    place: { row: cells[0]?.cell.place.row ?? 1 },
    layout: "prose",
    score: 0.8,
    headingRows: [],
    columns: labels
      .flatMap(({ kind, cell: { heading } }) => (kind === "label" ? [] : [{ kind, heading }]))
      .map(({ kind, heading }): PlannedColumn => ({
        heading,
        role: kind === "outcome" ? "round" : kind,
        roundId: null,
        by: "heading",
        examples: cells
          .filter((one) => one.kind === kind && one.cell.heading === heading)
          .slice(0, maxExamples)
          .map(({ cell }) => (cell.paragraphs[0]?.text ?? "").trim().slice(0, maxExampleLength)),
      })),
    goals: passages.length,
    leftOut: [],
  };
}
