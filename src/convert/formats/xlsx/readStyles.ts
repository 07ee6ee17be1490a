import { format, isDateFormat } from "numfmt";
import { isOn } from "../office/isOn";
import { readXml } from "../office/readXml";
import { sheetColour } from "./sheetColours";

/** What a workbook's styles say of a cell: how its number is shown, whether its text is bold, its colour and the colour behind it. */
export interface CellStyle {
  pattern: string;
  bold: boolean;
  colour: string | null;
  fill: string | null;
}

/** The formats that a workbook names by number alone; dates as they are written in Finland. */
const builtIn: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "d.m.yyyy",
  15: "d.m.yyyy",
  16: "d.m.",
  17: "m/yyyy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "d.m.yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
};

const general = "General";

/** The styles of cells, in the order in which cells name them. `theme`: the colours that the workbook names by number. */
export function readStyles(xml: string, theme: readonly string[] = []): CellStyle[] {
  const patterns = new Map(Object.entries(builtIn));
  const fonts: Pick<CellStyle, "bold" | "colour">[] = [];
  const fills: (string | null)[] = [];
  let isSolid = false;
  const styles: CellStyle[] = [];
  const inside: string[] = [];
  if (xml === "") return styles;
  readXml(xml, {
    open: (name, attribute) => {
      inside.push(name);
      if (name === "numFmt") patterns.set(attribute("numFmtId") ?? "", attribute("formatCode") ?? general);
      else if (name === "font" && inside.includes("fonts")) fonts.push({ bold: false, colour: null });
      else if (inside.includes("fonts")) readFont(fonts.at(-1), name, attribute, theme);
      else if (name === "fill" && inside.includes("fills")) fills.push(null);
      else if (name === "patternFill") isSolid = attribute("patternType") === "solid";
      else if (name === "fgColor" && isSolid && inside.includes("fills"))
        fills[fills.length - 1] = visibleColour(sheetColour(attribute, theme));
      else if (name === "xf" && inside.includes("cellXfs"))
        styles.push({
          pattern: patterns.get(attribute("numFmtId") ?? "") ?? general,
          ...(fonts[Number(attribute("fontId") ?? 0)] ?? plainFont),
          fill: fills[Number(attribute("fillId") ?? 0)] ?? null,
        });
    },
    close: () => inside.pop(),
  });
  return styles;
}

const plainFont = { bold: false, colour: null };

function readFont(
  font: Pick<CellStyle, "bold" | "colour"> | undefined,
  name: string,
  attribute: (name: string) => string | null,
  theme: readonly string[],
): void {
  if (font && name === "b") font.bold = isOn(attribute("val"));
  if (font && name === "color") font.colour = sheetColour(attribute, theme);
}

/** White is not a colour of a cell. */
const visibleColour = (colour: string | null): string | null => (colour === "#ffffff" ? null : colour);

/** The number of days between the two starting points of Excel's dates, 1900 and 1904. */
const days1904 = 1462;

/** In a date pattern, a slash stands for the local separator; unless the pattern names another country, that is Finland's full stop. */
const withOwnSeparator = (pattern: string): string =>
  isDateFormat(pattern) && !/\[\$[^\]]*-(?!0*(?:40B|81D)\])/i.test(pattern)
    ? pattern.replace(/(?<=[dmy])\/(?=[dmy])/gi, ".")
    : pattern;

/** A stored number as the workbook shows it: "80 %", "31.12.2024". One that would be hidden or cannot be shown is written plainly. */
export function shownNumber(stored: string, pattern: string, date1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === "" || Number.isNaN(value)) return stored;
  const plain = String(value).replace(".", ",");
  if (pattern === general || pattern === "@") return plain;
  try {
    const shown = format(withOwnSeparator(pattern), date1904 && isDateFormat(pattern) ? value + days1904 : value, {
      locale: "fi",
    });
    return /[\p{L}\p{N}]/u.test(shown) ? shown.trim() : plain;
  } catch {
    return plain;
  }
}
