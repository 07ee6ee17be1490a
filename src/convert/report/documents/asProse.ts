import type { Block, FreeText, SourceDocument } from "../../formats/sourceDocument";
import { goalNumber } from "../../layouts/prose/wording/goalNumber";

/** A text file as prose, if no row has more than one filled cell: each line is a paragraph, but lines that an editor broke at a width are one. One of several sheets stays a list. */
export const asProse = ({ blocks, ...document }: SourceDocument): SourceDocument => ({
  ...document,
  blocks: blocks.flatMap((block): Block[] => {
    if (block.kind === "text") return [block];
    const filled = block.rows.map(({ cells }) => cells.filter(({ paragraphs }) => paragraphs.length > 0));
    const isListSheet = blocks.length > 1 && block.rows[0]?.place.sheet !== undefined;
    if (isListSheet || filled.some(({ length }) => length > 1)) return [block];
    const lines = block.rows.flatMap(({ place }, at) =>
      (filled[at] ?? []).flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph): FreeText => ({ kind: "text", place, paragraph, heading: null })),
      ),
    );
    return withLinesJoined(lines);
  }),
});

/** This many lines go on with a small letter where lines are broken at a width. */
const fewestBroken = 3;
/** Wider lines are paragraphs. */
const maxWidth = 120;

function withLinesJoined(lines: readonly FreeText[]): FreeText[] {
  const broken = lines.filter((line, at) => follows(lines[at + 1], line) && /^\p{Ll}/u.test(textOf(lines[at + 1])));
  const width = Math.max(0, ...broken.map((line) => textOf(line).length));
  if (broken.length < fewestBroken || width > maxWidth) return [...lines];
  const joined: FreeText[] = [];
  lines.forEach((line, at) => {
    const [before, open] = [lines[at - 1], joined.at(-1)];
    if (!before || !open || !follows(line, before) || !isFull(before, line, width) || opensItem(line)) {
      joined.push(line);
      return;
    }
    const text = `${textOf(open)} ${textOf(line)}`;
    joined[joined.length - 1] = { ...open, paragraph: { ...open.paragraph, text } };
  });
  return joined;
}

const textOf = (line: FreeText | undefined): string => line?.paragraph.text.trim() ?? "";

/** Whether no empty line stands between two lines. */
const follows = (line: FreeText | undefined, before: FreeText): boolean => line?.place.row === before.place.row + 1;

/** Whether the first word of the next line would not have fitted on this one. */
const isFull = (line: FreeText, next: FreeText, width: number): boolean =>
  /\p{L}/u.test(textOf(line)) && textOf(line).length + 1 + (/^\S+/.exec(textOf(next))?.[0].length ?? 0) > width;

const opensItem = ({ paragraph }: FreeText): boolean =>
  paragraph.item || goalNumber.test(paragraph.text) || /^\s*(?:[-–•*§]|\p{Lu}[\p{L} ]{1,30}:)/u.test(paragraph.text);
