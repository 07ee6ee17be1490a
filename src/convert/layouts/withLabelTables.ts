import type { Block, FreeText, SourceCell, SourceTable } from "../formats/sourceDocument";
import { plainText } from "../table/rowGoal";
import type { LabelKind } from "../table/ownWords";
import type { TableVocabulary } from "../table/vocabulary";
import { namedKind } from "./prose/withLearnedLabels";

/**
 * The blocks of a document, with its tables of a label and a text in each row ("Target | 90 %", "Result | Not achieved") as labelled text: of the goal that their
 * first row names alone, or of the one that the heading over them names. A table that has a row for the goal itself is a card, and stays.
 */
export function withLabelTables(blocks: readonly Block[], vocabulary: TableVocabulary): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === "table" ? (labelledTexts(block, vocabulary) ?? [block]) : [block],
  );
}

const maxLabelLength = 45;
const minRows = 2;

function labelledTexts({ rows }: SourceTable, vocabulary: TableVocabulary): FreeText[] | null {
  const filled = rows.flatMap(({ place, cells }) => {
    const filledCells = cells.flatMap((cell, at) => (cell.paragraphs.length > 0 ? [{ cell, column: at + 1 }] : []));
    return filledCells.length > 0
      ? [{ place, own: filledCells, isSpanning: cells.every(({ covered }, at) => at === 0 || covered === "left") }]
      : [];
  });
  const [top] = filled;
  if (!top || filled.some(({ own }) => own.length > 2)) return null;
  const kinds = filled.map(({ own: [label] }) => kindOf(label?.cell, vocabulary));
  const hasTitle = top.own.length === 1 && top.isSpanning && vocabulary.labelOf(textOf(top.own[0]?.cell)) === null;
  const pairs = filled.slice(hasTitle ? 1 : 0);
  const named = kinds.slice(hasTitle ? 1 : 0);
  const known = named.filter((kind) => kind !== null).length;
  const isWhole =
    pairs.length >= minRows &&
    known * 5 >= pairs.length * 4 &&
    !named.includes("goal") &&
    named.some((kind) => kind === "outcome" || kind === "status");
  const areValues =
    pairs.filter(({ own: [, value] }) => kindOf(value?.cell, vocabulary) !== null).length * 3 <= pairs.length;
  const startsBeside = kindOf(pairs[0]?.own[1]?.cell, vocabulary) === null;
  if (!isWhole || !areValues || !startsBeside) return null;
  const texts: FreeText[] = [];
  if (hasTitle)
    texts.push(
      ...(top.own[0]?.cell.paragraphs ?? []).map((paragraph, at): FreeText => ({
        kind: "text",
        place: top.place,
        paragraph: at === 0 ? { ...paragraph, boldLead: { start: 0, end: paragraph.text.length } } : paragraph,
        heading: at === 0 ? lowestHeading : null,
      })),
    );
  pairs.forEach(({ place, own: [label, value] }, at) => {
    const heading = textOf(label?.cell).replace(/\s*:$/, "");
    for (const paragraph of label?.cell.paragraphs ?? [])
      texts.push({
        kind: "text",
        place,
        paragraph,
        heading: null,
        cell: { column: label?.column ?? 1, heading: "", kind: "detail" },
      });
    for (const paragraph of value?.cell.paragraphs ?? [])
      texts.push({
        kind: "text",
        place,
        paragraph,
        heading: null,
        cell: { column: value?.column ?? 2, heading, kind: named[at] ?? "detail" },
      });
  });
  return texts;
}

/** The level of labels that name a goal: below all headings above tables. */
const lowestHeading = 9;

const textOf = (cell: SourceCell | undefined): string => plainText(cell?.paragraphs ?? []);

function kindOf(cell: SourceCell | undefined, vocabulary: TableVocabulary): LabelKind | null {
  const text = textOf(cell);
  if (text === "" || text.length > maxLabelLength || /[.!]$/.test(text)) return null;
  const known = vocabulary.labelOf(text);
  if (known !== null) return known;
  if (vocabulary.columnOf(text)?.kind === "goal") return "goal";
  return vocabulary.says("status", text) ? "status" : namedKind(text, vocabulary);
}
