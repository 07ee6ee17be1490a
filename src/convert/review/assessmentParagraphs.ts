import type { Assessment, Goal, Quote, SourcePlace } from "../../domain/dataset/schema";
import { cellAt } from "../../domain/goal/cellAt";

/** One paragraph of an assessment's text: where it stands in the sources, and where it starts in the text. */
export interface PlacedParagraph {
  place: SourcePlace;
  text: string;
  start: number;
}

/** Parts an assessment's text into the paragraphs that it is joined of. The report's own status stands in it without the white space around it. */
export function assessmentParagraphs(
  goal: Goal,
  { text, source }: Pick<Assessment, "text" | "source">,
): PlacedParagraph[] {
  let start = 0;
  return source.map((place) => {
    const received = cellAt(goal, place)?.paragraphs[place.paragraph - 1] ?? "";
    const found = text.startsWith(received, start) ? received : received.trim();
    const paragraph = { place, text: found, start };
    start += found.length + 1;
    return paragraph;
  });
}

/** Whether two paragraphs are one and the same of the sources. */
const isSamePlace = (one: PlacedParagraph, other: PlacedParagraph): boolean =>
  one.place.paragraph === other.place.paragraph &&
  one.place.row === other.place.row &&
  one.place.column === other.place.column &&
  one.place.file === other.place.file &&
  one.place.sheet === other.place.sheet &&
  one.place.table === other.place.table;

/** Paragraphs joined to one text, each once, in the order of the goal's cells. */
export function joinParagraphs(
  goal: Goal,
  paragraphs: readonly PlacedParagraph[],
): { text: string; source: SourcePlace[]; joined: PlacedParagraph[] } {
  const unique = paragraphs.filter((one, at) => paragraphs.findIndex((other) => isSamePlace(one, other)) === at);
  const orderOf = ({ place }: PlacedParagraph) => {
    const cell = cellAt(goal, place);
    return cell ? goal.cells.indexOf(cell) : goal.cells.length;
  };
  const sorted = unique.toSorted((a, b) => orderOf(a) - orderOf(b) || a.place.paragraph - b.place.paragraph);
  let start = 0;
  const joined = sorted.map((paragraph) => {
    const moved = { ...paragraph, start };
    start += paragraph.text.length + 1;
    return moved;
  });
  return { text: joined.map(({ text }) => text).join("\n"), source: joined.map(({ place }) => place), joined };
}

/** Moves a place of one text to where its paragraph stands in another; null where the paragraph is not there. */
export function movedBetween<P extends Pick<Quote, "start" | "end">>(
  part: P,
  from: readonly PlacedParagraph[],
  to: readonly PlacedParagraph[],
): P | null {
  const source = from.findLast(({ start }) => start <= part.start);
  const same = source && to.find((one) => isSamePlace(one, source));
  if (!same || part.end > source.start + source.text.length) return null;
  const shift = same.start - source.start;
  return { ...part, start: part.start + shift, end: part.end + shift };
}
