import type { Feature } from "write-excel-file/universal";
import { getCellAddress, getOpeningTagMarkup, getSelfClosingTagMarkup } from "write-excel-file/utility";
import type { ExportTable } from "./toTable";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds to the workbook's first sheet a filter in each heading, and makes its cells with an address links that open. */
export function filterAndLinks({ columns, rows }: Pick<ExportTable, "columns" | "rows">): Feature<Blob> {
  const range = `${getCellAddress(0, 0)}:${getCellAddress(rows.length, columns.length - 1)}`;
  const links = rows.flatMap((row, above) =>
    row.flatMap((cell, column) =>
      cell !== null && typeof cell === "object" && "href" in cell
        ? [{ cell: getCellAddress(above + 1, column), href: cell.href }]
        : [],
    ),
  );
  const idOf = (index: number) => `rId-link-${index + 1}`;
  const hyperlinks = links.map(({ cell }, index) =>
    getSelfClosingTagMarkup("hyperlink", { ref: cell, "r:id": idOf(index) }),
  );
  const targets = links.map(({ href }, index) =>
    getSelfClosingTagMarkup("Relationship", {
      Id: idOf(index),
      Type: `${relationships}/hyperlink`,
      Target: href,
      TargetMode: "External",
    }),
  );
  const afterRows = [
    "</sheetData>",
    getSelfClosingTagMarkup("autoFilter", { ref: range }),
    ...(links.length === 0
      ? []
      : [getOpeningTagMarkup("hyperlinks", { "xmlns:r": relationships }), ...hyperlinks, "</hyperlinks>"]),
  ].join("");
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace("</sheetData>", () => afterRows) : xml,
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => (sheetIndex === 0 ? targets.join("") : ""),
        },
      },
    },
  };
}
