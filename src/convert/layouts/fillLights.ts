import { plainParagraph } from "../formats/paragraph";
import type { Row, SourceCell, SourceDocument, SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rowGoal";
import type { TableVocabulary } from "../table/vocabulary";

/** The signs that stand for the colour of a cell without text. */
const signs = { green: "🟩", amber: "🟨", red: "🟥" } as const;
type Light = keyof typeof signs;

/** The names of the colours, as legends have them. */
const names: Readonly<Record<Light, RegExp>> = {
  green: /^(?:vihre|grön|green)/iu,
  amber: /^(?:kelta|oranssi|gul|orange|amber|yellow)/iu,
  red: /^(?:puna|röd|red)/iu,
};

/** The sign of a colour that a legend names; null for other words. */
export const signOfColour = (name: string): string | null =>
  (["green", "amber", "red"] as const).flatMap((light) => (names[light].test(name.trim()) ? [signs[light]] : []))[0] ??
  null;

/** The sign of a fill, where it is one of the three usual colours of lights. */
export function signOfFill(fill: string): string | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (saturation < leastSaturation || lightness > palest || lightness < darkest) return null;
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  const hue = (sixth * 60 + 360) % 360;
  if (hue < 18 || hue >= 340) return signs.red;
  if (hue < 68) return signs.amber;
  return hue >= 75 && hue < 170 ? signs.green : null;
}

const [leastSaturation, palest, darkest] = [0.25, 0.93, 0.12];

/** Whether a text is a sign that stands for a fill. */
export const isFillSign = (text: string): boolean => Object.values<string>(signs).includes(text);

/**
 * The document with a sign in each cell that is a light by its colour alone: an empty cell of a column in which such cells have several of the usual
 * colours, or whose heading speaks of a status.
 */
export const withFillLights = (document: SourceDocument, vocabulary: TableVocabulary): SourceDocument => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === "table" ? withSigns(block, vocabulary) : block)),
});

function withSigns(table: SourceTable, vocabulary: TableVocabulary): SourceTable {
  const byColumn = new Map<number, Map<Row, string>>();
  for (const row of table.rows)
    if (row.cells.some(({ paragraphs }) => paragraphs.length > 0))
      row.cells.forEach((cell, column) => {
        const sign = signOf(cell);
        if (sign === null) return;
        const own = byColumn.get(column) ?? new Map<Row, string>();
        byColumn.set(column, own.set(row, sign));
      });
  const columns = [...byColumn].filter(
    ([column, lights]) => new Set(lights.values()).size > 1 || isStatus(table, column, lights, vocabulary),
  );
  if (columns.length === 0) return table;
  const lit = new Map(columns);
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column): SourceCell => {
        const sign = lit.get(column)?.get(row);
        return sign === undefined ? cell : { ...cell, paragraphs: [plainParagraph(sign)] };
      }),
    })),
  };
}

const signOf = ({ paragraphs, covered, fill }: SourceCell): string | null =>
  paragraphs.length === 0 && covered === null && fill !== undefined ? signOfFill(fill) : null;

/** The text that stands above the first light speaks of a status. */
function isStatus(
  { rows }: SourceTable,
  column: number,
  lights: ReadonlyMap<Row, string>,
  vocabulary: TableVocabulary,
): boolean {
  const first = rows.findIndex((row) => lights.has(row));
  const above = rows.slice(0, first).findLast(({ cells }) => (cells[column]?.paragraphs.length ?? 0) > 0);
  return above !== undefined && vocabulary.says("status", plainText(above.cells[column]?.paragraphs ?? []));
}
