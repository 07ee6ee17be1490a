import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

/** A piece of a cell: how it is written, the text that it is, and whether it holds something that is left out and must be said. */
export interface Piece {
  written: string;
  text: string;
  told: boolean;
}

/** A table as it is written in some format, and where its rows stand. */
export interface WrittenTable {
  name: string;
  bytes: Uint8Array;
  /** For each row of cells: the number that the dataset gives it, and the line that messages name. */
  places: { row: number; line: number }[];
}

const piece = (written: string, text = written, told = false): Piece => ({ written, text, told });

const plain = [
  ...'Tavoite|toteutuu.|Ääkköset – öljy €|5 < 6|a & b|x>y|😀|sanoi "kyllä" ja|<alustava>|<b ja c>|1) että|Nuoret:|ei |  |\u00a0'.split(
    "|",
  ),
  ...["vuonna 2031.", "siirtyy vuodelle 2032.", "Tavoitetta ei saavuteta.", "{\\rtf", "%PDF", "=1+1", "_x0041"],
].map((text) => piece(text));
const leftOut = ["\u0007", "\u001b", "\u0085", "\u202e", "\u2066"].map((text) => piece(text, "", true));
const markup = [
  ...["<b>", "</b>", "<p>", "</p>", "<ul><li>", "</li></ul>", "<ol>", "<br>", "<h2>", "</h2>", "<strong>", "</div>"],
  ...['<a href="javascript:vaara()">', "</a>", '<img src=x onerror="vaara()">', "<o:p>", "<svg/onload=vaara()>"],
].map((tag) => piece(tag, ""));
const entities = [
  piece("&amp;", "&"),
  piece("&lt;b&gt;", "<b>"),
  piece("&nbsp;", " "),
  piece("&#228;", "ä"),
  piece("&quot;", '"'),
  piece("<!-- huomaa -->", "", true),
];
const parting = ["\t", "\n", "\r\n", ";", ","].map((text) => piece(text));

const rowsOf = (pieces: Piece[]) =>
  fc.array(fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), { maxLength: 7 }), { maxLength: 6 });

const headings = ["Teema", "Sitova tavoite", "Mittarit", "Ennuste 1/2031", "Muuta"].map((text) => [piece(text)]);

const writtenOf = (cell: readonly Piece[]): string => cell.map(({ written }) => written).join("");

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length;

/** A table of lines, one row after another. */
function inLines(name: string, opening: string, rows: readonly string[], byLine: boolean): WrittenTable {
  let text = opening;
  const places = rows.map((row, at) => {
    const line = linesIn(text);
    text += `${row}\n`;
    return { row: byLine ? line : at + 1, line };
  });
  return { name, bytes: strToU8(text), places };
}

const quoted = (cell: readonly Piece[]): string => `"${writtenOf(cell).replaceAll('"', '""')}"`;

function asWorkbook(rows: readonly Piece[][][]): WrittenTable {
  const escaped = (cell: Piece[]): string =>
    writtenOf(cell)
      .replaceAll("_x", "_x005F_x")
      .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
      .replace(/[\u0007\u001b\r]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`);
  const cells = (row: Piece[][]) =>
    row.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`).join("");
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${cells(row)}</row>`).join("");
  const bytes = zipSync(
    {
      "xl/workbook.xml": strToU8(`<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships><Relationship Id="r1" Type="/worksheet" Target="s.xml"/></Relationships>`,
      ),
      "xl/s.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    },
    { level: 0 },
  );
  return { name: "t.xlsx", bytes, places: rows.map((_, at) => ({ row: at + 1, line: at + 1 })) };
}

/** Any table below headings, in each format that it can be written in: what a format gives a meaning of its own is no part of its cells. */
export const anyTable = fc.oneof(
  ...[
    {
      pieces: [...plain, ...leftOut, ...markup, ...entities],
      write: (rows: Piece[][][]) =>
        inLines(
          "t.tsv",
          "",
          rows.map((row) => row.map(writtenOf).join("\t")),
          true,
        ),
    },
    {
      pieces: [...plain, ...leftOut, ...markup, ...entities, ...parting],
      write: (rows: Piece[][][]) =>
        inLines(
          "t.csv",
          "sep=;\n",
          rows.map((row) => row.map(quoted).join(";")),
          true,
        ),
    },
    {
      pieces: [...plain, ...leftOut, ...markup, ...entities, ...parting],
      write: (rows: Piece[][][]) =>
        inLines(
          "t.html",
          "<!doctype html>\n<table>",
          rows.map((row) => `<tr>${row.map((cell) => `<td>${writtenOf(cell)}</td>`).join("")}</tr>`),
          false,
        ),
    },
    {
      pieces: [...plain, ...leftOut, ...parting],
      write: asWorkbook,
    },
  ].map(({ pieces, write }) =>
    rowsOf(pieces).map((rows) => {
      const all = [headings, ...rows];
      return { cells: all, written: write(all) };
    }),
  ),
);
