import type { SourceTable } from "../formats/sourceDocument";
import { contentOf } from "../table/columns/columnContent";
import type { TableContext } from "../table/rows/goalRows";
import { headerAt } from "../table/rows/headerRows";
import type { Header } from "../table/rows/headerRows";
import { plainText } from "../table/rows/rowGoal";
import { areAccounts } from "../table/columns/wideHeader";

/** What speaks for a table's rows being goals: its own words, or only figures of a year beside those of others, as accounts and statistics have them too. */
export type TableEvidence = "goals" | "figures" | null;

/** How many rows may stand above the headings of a table. */
const rowsAboveHeadings = 12;

/** What a table's headings, and the cells below them, say of its rows; null where no row names a goal and how it went. */
export function tableEvidence({ rows }: SourceTable, context: TableContext): TableEvidence {
  if (context.columns) return "goals";
  const texts = rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  const isConfirmed = (context.confirmed ?? []).length > 0;
  if (!isConfirmed && areAccounts(texts)) return null;
  for (let at = 0; at < Math.min(rowsAboveHeadings, texts.length); at += 1) {
    if (!isConfirmed && isOfFigures(texts[at] ?? [])) continue;
    const header = headerAt(texts, at, context);
    if (header) return speaksOfGoals(header, texts.slice(at + header.rows), context) ? "goals" : "figures";
  }
  return null;
}

/** Most of a row's cells are figures: it is no row of headings, and its words need no reading, of which long accounts have many. */
function isOfFigures(row: readonly string[]): boolean {
  const filled = row.filter((text) => text !== "");
  return filled.filter((text) => amount.test(text) && !year.test(text)).length * 2 > filled.length;
}

const amount = /^[-–−+]?\d[\d\s.,]{2,}%?$/;
const year = /^(?:19|20)\d\d$/;

function speaksOfGoals(header: Header, rows: readonly (readonly string[])[], { vocabulary }: TableContext): boolean {
  const { headings, roles, confirmed } = header;
  if (confirmed) return true;
  const contentAt = (at: number) =>
    contentOf(
      rows.map((cells) => cells[at] ?? ""),
      vocabulary,
    );
  const roundContents = roles.flatMap(({ kind }, at) =>
    kind === "round" || kind === "comment" ? [contentAt(at)] : [],
  );
  const isToldInWords = roundContents.some(
    (content) => content === "prose" || content === "labels" || content === "lights",
  );
  if (isToldInWords || roles.some(({ kind }, at) => kind === "status" && contentAt(at) !== "figures")) return true;
  const goal = headings[roles.findIndex(({ kind }) => kind === "goal")] ?? "";
  if (namesMoney(goal)) return false;
  const hasLevel = roles.some(
    ({ kind }, at) => kind === "level" && vocabulary.columnOf(headings[at] ?? "")?.kind !== "budget",
  );
  return hasLevel || vocabulary.says("goal", goal);
}

/** "Sitova erä (1 000 €)": what binds is an appropriation. */
const namesMoney = (heading: string): boolean =>
  /€|£|\b1[ .\u00a0]?000\b|(?<!\p{L})(?:t€|teur|tkr|mkr|mnkr|kkr|euroa?|kronor|erät?|määräraha\p{L}*|tuloarvio\p{L}*|anslag\p{L}*|poster?)(?!\p{L})/iu.test(
    heading,
  );
