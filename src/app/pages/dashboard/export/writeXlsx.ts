import writeExcelFile from "write-excel-file/universal";
import type { Cell, Sheet } from "write-excel-file/universal";
import type { ExportTexts } from "./exportContent";
import { filterAndLinks } from "./filterAndLinks";
import type { ExportTable, TableCell } from "./toTable";

const letters = { fontFamily: "Arial", fontSize: 11 } as const;
const text = { wrap: true, alignVertical: "top" } as const;

/** A table as two sheets of a workbook: the rows under a frozen header, and the provenance. */
export function toSheets({ download: t }: Pick<ExportTexts, "download">, table: ExportTable): Sheet<Blob>[] {
  return [
    {
      sheet: t("sheet"),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
      data: [
        table.columns.map(({ heading }): Cell => ({ ...text, value: heading, fontWeight: "bold" })),
        ...table.rows.map((row) => row.map(cellOf)),
      ],
    },
    {
      sheet: t("about"),
      columns: [{ width: 24 }, { width: 100 }],
      data: table.about.map(([label, value]): Cell[] => [
        { ...text, value: label, fontWeight: "bold" },
        { ...text, value },
      ]),
    },
  ];
}

function cellOf(cell: TableCell): Cell {
  if (cell === null) return null;
  if (typeof cell === "object" && "href" in cell)
    return { ...text, value: cell.href, type: String, textColor: "#0000bf", textDecoration: { underline: true } };
  if (typeof cell === "object")
    return { ...text, value: new Date(`${cell.iso}T00:00:00Z`), type: Date, format: "d.m.yyyy", align: "left" };
  // Years are formatted without thousands separators.
  if (typeof cell === "number") return { ...text, value: cell, type: Number, format: "0", align: "left" };
  return { ...text, value: cell, type: String };
}

/** The table as a workbook. */
export const writeXlsx = (texts: Pick<ExportTexts, "download">, table: ExportTable): Promise<Blob> =>
  writeExcelFile(toSheets(texts, table), { ...letters, features: [filterAndLinks(table)] }).toBlob();
