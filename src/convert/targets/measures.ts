import type { Language } from "../../domain/dataset/schema";
import { contentWords } from "../text/contentWords";
import type { GoalCell } from "../table/rows/rowGoal";
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
  const paragraphs = cells
    .filter(({ role }) => role.kind === "measure")
    .flatMap(({ row, paragraphs }) =>
      paragraphs.map(({ text, item }) => ({ row, text, item: item || listMarker.test(text) })),
    );
  const measures: Measure[] = [];
  let heading = "";
  paragraphs.forEach(({ row, text, item }, at) => {
    const next = paragraphs[at + 1];
    if (!item && next && (/:\s*$/.test(text) || (next.item && isLead(text)))) {
      heading += `${text}\n`;
      return;
    }
    measures.push({
      row,
      text: heading + text,
      item,
      words: contentWords(heading + text.replace(listMarker, ""), language),
    });
    heading = "";
  });
  return measures;
}

/** A few words that a list goes on with: "Tavoitteena on". */
const isLead = (text: string): boolean => text.trim().split(/\s+/).length <= maxLeadWords && !/[.!?]\s*$/.test(text);

const maxLeadWords = 4;
