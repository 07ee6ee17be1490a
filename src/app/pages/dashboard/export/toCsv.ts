import type { ExportTable, TableCell } from "./toTable";
import { formatDate } from "../../../wording/formatDate";

/** Text that a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * The table as CSV for spreadsheets with Finnish settings: semicolons, byte order mark, Windows line ends. Text that looks like a formula gets a
 * leading apostrophe. The file holds only the table, so that every program can read it; the provenance is in the file's name and in the workbook.
 */
export function toCsv({ columns, rows }: Pick<ExportTable, "columns" | "rows">): string {
  const lines: TableCell[][] = [columns.map(({ heading }) => heading), ...rows];
  return `\uFEFF${lines.map((line) => columns.map((_, at) => written(line[at] ?? null)).join(";")).join("\r\n")}\r\n`;
}

function written(cell: TableCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "object") return "iso" in cell ? formatDate(cell.iso) : quoted(cell.href);
  return quoted(formula.test(cell) ? `'${cell}` : cell);
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
