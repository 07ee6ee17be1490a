import type { FreeText, SourceTable } from "../formats/sourceDocument";
import type { DocumentLayout } from "../plan/readingPlan";

/** A table as a layout lays it out: rows under a row of headings, whatever the document's own table looks like. */
export interface LaidTable extends SourceTable {
  layout: DocumentLayout;
  /** How well the layout explains the document's table, from 0 to 1. */
  score: number;
  /** Headings of the document that stand over a row, by the row's place in the table. */
  above: ReadonlyMap<number, readonly FreeText[]>;
  /** The table has no goals: its rows are left out, whatever headings stand above the table before. */
  isOther?: true;
}

/** A table as it stands in the document. */
export const asItStands = ({ rows }: SourceTable, headings: readonly FreeText[] = []): LaidTable => ({
  kind: "table",
  layout: "rows",
  score: 1,
  rows,
  above: headings.length > 0 ? new Map([[0, headings]]) : new Map(),
});
