import type { Language } from "../../domain/dataset/schema";
import { contentWords } from "../text/contentWords";
import type { GoalCell } from "../table/rowGoal";
import { listMarker } from "../table/labels";

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
    if (
      !item &&
      at + 1 < paragraphs.length &&
      (/:\s*$/.test(text) || leadsList(text, paragraphs[at + 1]?.item === true))
    ) {
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

/** "Tavoitteena on" before a list. */
const leadsList = (text: string, listFollows: boolean): boolean =>
  listFollows && text.trim().split(/\s+/).length <= 4 && !/[.!?]\s*$/.test(text);
