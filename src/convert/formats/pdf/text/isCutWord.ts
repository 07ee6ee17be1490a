import type { Box } from "../page/pdfPage";
import type { TextLine } from "./textLines";

/** The longest rest of a word that is taken for one: a longer one may be a word of its own. */
const longestRest = 2;
/** Words that are as short. */
const shortWords =
  /^(?:ja|on|ei|se|ne|tai|jo|no|me|te|he|ko|eli|kun|jos|yli|sen|sai|kg|kk|pv|pvä|kpl|km|h|v|t|m|m2|kr|tkr|mkr|av|en|ett|i|på|ur|om|så|nu|vi|de|den|det|då|är|än|år|åk|med|och|att|för|per|som|till|vid|har|var|inte|ej|mål|tal|el|a|an|as|at|by|if|in|is|it|of|on|or|to|up|we|and|for|has|may|not|the|was|who|all|new|per|tv|id)$/u;

/** More room on the left than cells leave around their text: the text is centred, and how wide its column is remains unknown. */
const widestPadding = 9;

/**
 * Whether a line goes on inside of the last word or number of the line above: programs cut a word that is longer than its column, without a hyphen. What
 * stands above fills the column, and what is left of it is no word.
 */
export function isCutWord(above: TextLine, line: TextLine, area: Pick<Box, "left" | "right">): boolean {
  if (isRestOfNumber(above.text, line.text)) return fills(above, area, 1);
  const [rest = ""] = /^\p{Ll}+/u.exec(line.text) ?? [];
  if (rest === "" || !/^\p{L}{3,}$/u.test(above.text) || shortWords.test(rest)) return false;
  if (rest.length <= longestRest) return fills(above, area, above.text.length < 8 ? 1 : 1.5);
  // "Tav", "oit", "e": a column so narrow that each line is a part of one word.
  return rest === line.text && above.text.length <= narrowest && fills(above, area, 1) && fills(line, area, 1);
}

/** As many letters fit in a column that cuts a word more than once. */
const narrowest = 5;

/** Whether there is no room for so many letters more. */
function fills({ left, right, text }: TextLine, area: Pick<Box, "left" | "right">, letters: number): boolean {
  const padding = Math.max(0, left - area.left);
  const letter = (right - left) / text.length;
  return padding <= widestPadding && area.right - padding - right < letters * letter;
}

/** "TP 202" and "2", "1 2" and "34", "71," and "4": only together they are a year or a number as it is written. */
function isRestOfNumber(above: string, line: string): boolean {
  const [rest = ""] = /^\d{1,3}(?=$|\s*%|\s)/u.exec(line) ?? [];
  if (rest === "") return false;
  if (/(?<![\d.,])\d{1,3}$/.test(above) && rest === line && /(?<![\d.,])(?:19|20)\d\d$/.test(above + rest)) return true;
  if (!/^[-–−+]?\d[\d\s.,]*$/u.test(above)) return false;
  const grouped = /^[-–−+]?\d{1,3}(?:[\s.]\d{3})+$/u;
  return /\d[.,]$/.test(above) || (!grouped.test(above) && /\s\d{1,2}$/u.test(above) && grouped.test(above + rest));
}
