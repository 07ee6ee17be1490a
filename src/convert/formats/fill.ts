/** Colours that people give to cells by name. */
const named: Readonly<Record<string, string>> = {
  red: "#ff0000",
  darkred: "#8b0000",
  orange: "#ffa500",
  gold: "#ffd700",
  yellow: "#ffff00",
  green: "#008000",
  lime: "#00ff00",
  lightgreen: "#90ee90",
  darkgreen: "#006400",
  blue: "#0000ff",
  lightblue: "#add8e6",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  silver: "#c0c0c0",
  white: "#ffffff",
  black: "#000000",
};

/** The colour behind an element's text as `#rrggbb`, by its `bgcolor` or style; null where it has none of its own. */
export function fillOf(attribute: (name: string) => string | null): string | null {
  const style = /(?:^|;)\s*background(?:-color)?\s*:([^;]*)/i.exec(attribute("style") ?? "")?.[1];
  return colourOf(style ?? attribute("bgcolor") ?? "");
}

/** The colour of an element's text as `#rrggbb`, by its style or `color`; null where it has none of its own. */
export function textColourOf(attribute: (name: string) => string | null): string | null {
  const style = /(?:^|;)\s*color\s*:([^;]*)/i.exec(attribute("style") ?? "")?.[1];
  return colourOf(style ?? attribute("color") ?? "");
}

/** A colour as CSS or HTML writes it, as `#rrggbb`; null where it is none. */
export function colourOf(written: string): string | null {
  const text = written.trim().toLowerCase();
  const long = /#?([0-9a-f]{6})\b/.exec(text)?.[1];
  if (long !== undefined) return `#${long}`;
  const short = /#([0-9a-f]{3})\b/.exec(text)?.[1];
  if (short !== undefined) return `#${Array.from(short, (digit) => digit + digit).join("")}`;
  const parts = /rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)/.exec(text)?.slice(1);
  if (parts) return hexOf(parts.map(Number));
  return named[text.split(/[\s!]/)[0] ?? ""] ?? null;
}

/** Red, green and blue from 0 to 255 as `#rrggbb`. */
export const hexOf = (parts: readonly number[]): string =>
  `#${parts
    .slice(0, 3)
    .map((part) =>
      Math.max(0, Math.min(255, Math.round(part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** A round or square mark, which says something by its colour alone. */
const mark = /^[●⬤•◉■◼▪▲◆⚫⏺]\uFE0F?$/u;

/** The colour of a cell's only mark ("●"): it says what a colour behind the text would. Null where the cell says more, or the mark is black. */
export const colourOfMark = (texts: readonly string[], colour: string | null): string | null =>
  texts.length === 1 && mark.test(texts[0]?.trim() ?? "") && colour !== "#000000" ? colour : null;
