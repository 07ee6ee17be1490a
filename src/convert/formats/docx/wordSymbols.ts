/** The characters of symbol fonts as Unicode: marks, boxes, faces and bullets. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    "4A": "☺",
    "4B": "😐",
    "4C": "☹",
    "6C": "●",
    "6E": "■",
    "71": "❑",
    "72": "❒",
    "75": "◆",
    "76": "❖",
    A7: "▪",
    A8: "☐",
    DF: "←",
    E0: "→",
    E1: "↑",
    E2: "↓",
    E8: "➔",
    F0: "⇨",
    FB: "✗",
    FC: "✓",
    FD: "☒",
    FE: "☑",
  },
  "wingdings 2": { "4F": "✗", "50": "✓", "51": "☒", "52": "☑", "97": "●" },
  "wingdings 3": { "21": "←", "22": "→", "23": "↑", "24": "↓", "70": "▲", "71": "▼" },
  symbol: { A3: "≤", B3: "≥", B1: "±", B7: "•", AE: "→", AD: "↑", AF: "↓", AC: "←", B4: "×", B8: "÷" },
};

/** A font that shows a sign for each letter. */
export const isSymbolFont = (font: string): boolean => font.toLowerCase() in signs;

/** A character of a symbol font (`w:sym`) as Unicode; null if it is not known. */
export function wordSymbol(font: string, code: string): string | null {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return null;
  const signsOfFont = signs[font.toLowerCase()];
  const place = (number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number).toString(16).toUpperCase();
  if (signsOfFont) return signsOfFont[place] ?? null;
  return number >= 0x20 && number < 0xe000 && (number < 0xd800 || number > 0xdfff) ? String.fromCharCode(number) : null;
}
