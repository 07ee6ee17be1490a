import { hexOf } from "../fill";
import { readXml } from "../office/readXml";

/** The colours that a workbook names by number: eight basic ones twice, then the palette of old workbooks. */
const indexed =
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** The colours of a workbook's theme, in the order in which styles number them. */
export function readThemeColours(xml: string): string[] {
  const colours = new Map<string, string>();
  let open = "";
  if (xml !== "")
    readXml(xml, {
      open: (name, attribute) => {
        if (themeOrder.includes(name)) open = name;
        const value = name === "srgbClr" ? attribute("val") : name === "sysClr" ? attribute("lastClr") : null;
        if (value !== null && open !== "" && !colours.has(open)) colours.set(open, value.toLowerCase());
      },
    });
  return themeOrder.map((name) => colours.get(name) ?? "");
}

/** A colour of a style as `#rrggbb`; null where it names none. */
export function sheetColour(attribute: (name: string) => string | null, theme: readonly string[]): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attribute("rgb") ?? "")?.[1];
  const named = attribute("theme") === null ? undefined : theme[Number(attribute("theme"))];
  const hex = rgb ?? named ?? indexed[Number(attribute("indexed") ?? -1)];
  if (hex === undefined || hex.length !== 6) return null;
  const tint = Number(attribute("tint") ?? 0);
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return hexOf(parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)));
}
