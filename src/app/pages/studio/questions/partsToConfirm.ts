import type { Row, SourceDocument } from "../../../../convert/formats/sourceDocument";
import type { PlannedColumn, PlannedPart } from "../../../../convert/plan/readingPlan";
import { plainText } from "../../../../convert/table/rows/rowGoal";

const maxExamples = 3;

/** The parts of a plan. A table without recognised headings gets those of its first row, so that a person can choose what its columns mean. */
export const partsToConfirm = (parts: readonly PlannedPart[], documents: readonly SourceDocument[]): PlannedPart[] =>
  parts.map((part) =>
    part.columns.some(({ heading }) => heading !== "") ? part : { ...part, columns: firstRow(part, documents) },
  );

function firstRow({ file, place, columns }: PlannedPart, documents: readonly SourceDocument[]): PlannedColumn[] {
  const isThere = ({ place: at }: Row) => at.row === place.row && at.sheet === place.sheet && at.table === place.table;
  for (const document of documents.filter((one) => one.file === file))
    for (const block of document.blocks) {
      const at = block.kind === "table" ? block.rows.findIndex(isThere) : -1;
      if (block.kind === "table" && at >= 0) return columnsUnder(block.rows.slice(at));
    }
  return columns;
}

const columnsUnder = ([headings, ...rows]: readonly Row[]): PlannedColumn[] =>
  (headings?.cells ?? []).map(({ paragraphs }, column) => ({
    heading: plainText(paragraphs),
    role: "other",
    roundId: null,
    by: "none",
    examples: rows.slice(0, maxExamples).map(({ cells }) => plainText(cells[column]?.paragraphs ?? [])),
  }));
