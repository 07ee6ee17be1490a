import type { ExportTable, TableCell } from "./toTable";
import { formatDate } from "../../../wording/formatDate";

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * The table as a spreadsheet with Finnish settings opens it: semicolons, a byte order mark, lines that end as in Windows. Text that looks like
 * a formula gets an apostrophe before it. After an empty line stands where it all comes from; every line has the same number of cells.
 */
export function toCsv({ columns, rows, about }: ExportTable): string {
  const lines: TableCell[][] = [columns.map(({ heading }) => heading), ...rows, [], ...about];
  return `\uFEFF${lines.map((line) => columns.map((_, at) => written(line[at] ?? null)).join(";")).join("\r\n")}\r\n`;
}

function written(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return formatDate(cell.iso);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
