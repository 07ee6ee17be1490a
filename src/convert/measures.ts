import type { Language } from "../model/dataset";
import { contentWords, likeness } from "./content";
import type { GoalCell } from "./goalRows";
import { listMarker } from "./labels";

/** What the council will measure the goal by, as written: a paragraph, with the bare heading that stands before it. */
export interface Measure {
  row: number;
  /** As received, a heading and its text joined by a newline. */
  text: string;
  item: boolean;
  words: string[];
}

/** The measures of a goal. A bare heading ("Liikkumisohjelma:") joins the paragraph after it, over a page break too. */
export function measuresOf(cells: readonly GoalCell[], language: Language): Measure[] {
  const measures: Measure[] = [];
  let heading = "";
  for (const { row, paragraphs } of cells.filter(({ role }) => role.kind === "measure"))
    for (const { text, item } of paragraphs) {
      if (isBareHeading(text)) {
        heading += `${text}\n`;
        continue;
      }
      const whole = heading + text;
      measures.push({ row, text: whole, item: item || listMarker.test(text), words: contentWords(whole, language) });
      heading = "";
    }
  if (heading !== "") measures.push({ row: 0, text: heading.trimEnd(), item: false, words: [] });
  return measures;
}

/** "Digitalisaatio:", and the lead of a list ("Tavoitteena on"). */
const isBareHeading = (text: string): boolean =>
  /:\s*$/.test(text) ||
  (/^\s*\p{Lu}/u.test(text) &&
    text.trim().split(/\s+/).length <= 3 &&
    !/[.!?]\s*$/.test(text) &&
    !listMarker.test(text));

/** How much of the measure's subject the words take up, from 0 to 1. */
export function agreementWith(measure: Measure, words: readonly string[]): number {
  if (measure.words.length === 0 || words.length === 0) return 0;
  const shared = measure.words.reduce(
    (sum, one) => sum + Math.max(0, ...words.map((other) => (likeness(one, other) > 0.5 ? likeness(one, other) : 0))),
    0,
  );
  return shared / Math.sqrt(measure.words.length * Math.min(words.length, 3 * measure.words.length));
}
