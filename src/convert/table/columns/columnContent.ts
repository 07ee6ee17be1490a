import type { TableVocabulary } from "../vocabulary/vocabulary";

/** What kind of content the cells of a column have. */
export type ColumnContent = "empty" | "lights" | "digits" | "figures" | "dates" | "labels" | "prose";

/** A number with what stands around it in a cell of figures: "yli 25", "≥ 95 %", "1.200 €/asukas", "12–14", "no more than 3 days". */
const figure =
  /^(?:[<>≤≥~]\s*|(?:n\.|ca|yli|alle|väh(?:\.|intään)|enint(?:\.|ään)|korkeintaan|noin|minst|högst|över|under|max(?:imi|\.)?|min(?:imi|\.)?|at\s+(?:least|most)|no\s+(?:more|less)\s+than|(?:fewer|less)\s+than|not\s+more\s+than|more\s+than|maximum\s+of|minimum\s+of|above|below|up\s+to)\s+)*[-–+−]?[€£$]?\s?\d[\d\s.,]*(?:\s?[-–]\s?\d[\d\s.,]*)?\s*(?:%[-:]?\p{L}*|‰|€|[\p{L}²³/.]{1,12})?(?:\s?\/\s?[\p{L}²³.]{1,12})?(?:\s\p{L}{1,12})?$/iu;
const digit = /^[1-5]$/;
const date =
  /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}+\s\d{4}|\p{L}{3,9}\.?\s(?:20)?\d\d|\d{1,2}\/\d{4}|[QK][1-4]\s?\/?\d{2,4})$/u;

/** Longer texts are prose. */
const maxLabelLength = 60;

/** Whether a cell holds a figure and nothing else. */
export const isFigure = (text: string): boolean =>
  text.length <= maxLabelLength && figure.test(text.trim()) && !numberedTitle.test(text);

/** "2.1 Lähiliikunta lisääntyy": a number that is part of a title. */
const numberedTitle = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}\p{Ll}{3}/u;

/** A cell among figures that says that there is none: "–", "ei tavoitetasoa", "målvärde saknas", "not set". */
const noFigure =
  /^(?:[-–—.…]+|n\/?a|tbc|ei\s+(?:tavoit\p{L}+|mitattu|asetettu|tietoa|saatavilla|mittaria)|(?:inget?|inga)\s+(?:mål\p{L}*|uppgift\p{L}*|värde)|(?:\p{L}+\s)?saknas|ej\s+(?:satt|fastställt|mätt)|(?:no|not)\s+(?:target|level|set|measured|available|data))\.?$/iu;

/** What most of a column's cells hold. */
export function contentOf(cells: readonly string[], vocabulary: TableVocabulary): ColumnContent {
  const filled = cells.filter((text) => text !== "");
  if (filled.length === 0) return "empty";
  const isTrueOfMost = (test: (text: string) => boolean) => filled.filter(test).length * 10 >= filled.length * 7;
  const statuses = filled.map((text) => vocabulary.statusOf(text));
  if (statuses.every((status) => status !== null) && statuses.some((status) => status !== "none")) return "lights";
  if (filled.every((text) => digit.test(text))) return "digits";
  if (isTrueOfMost((text) => text.length <= maxLabelLength && date.test(text))) return "dates";
  const given = filled.filter((text) => !noFigure.test(text.trim()));
  if (given.length > 0 && given.filter(isFigure).length * 10 >= given.length * 7) return "figures";
  const lights = statuses.filter((status) => status !== null).length;
  if (lights * 10 >= filled.length * 8 && filled.every(isLabel)) return "lights";
  return filled.filter((text) => !isLabel(text)).length * 3 >= filled.length ? "prose" : "labels";
}

/** Whether a text is a few words and no sentence; a date may end it: "1,5 milj. € maksettu 15.5." */
export const isLabel = (text: string): boolean =>
  text.length <= maxLabelLength && !/[.!?]$/.test(text.trim().replace(/\d{1,2}\.\d{1,2}\.$/, ""));
