import type { ExportTable, TableCell } from "./toTable";
import { formatDate } from "../../../wording/formatDate";

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * The table as a spreadsheet with Finnish settings opens it: semicolons, a byte order mark, lines that end as in Windows. Text that looks like
 * a formula gets an apostrophe before it. It holds the table alone, so that every program reads it: the file's name says where it comes from, each
 * row leads to its target, and the workbook tells the rest.
 */
export function toCsv({ columns, rows }: Pick<ExportTable, "columns" | "rows">): string {
  const lines: TableCell[][] = [columns.map(({ heading }) => heading), ...rows];
  return `\uFEFF${lines.map((line) => columns.map((_, at) => written(line[at] ?? null)).join(";")).join("\r\n")}\r\n`;
}

function written(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return formatDate(cell.iso);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
