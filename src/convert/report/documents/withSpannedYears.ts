import type { Round } from "../../../domain/dataset/schema";
import type { SourceDocument } from "../../formats/sourceDocument";
import { plainText } from "../../table/rows/rowGoal";
import { spanOf } from "../../table/columns/rounds";

/** How many texts or rows at the beginning of a document are searched for its year. */
const openingBlocks = 12;

const maxTitleLength = 160;

/**
 * The rounds of a report whose year spans two calendar years, as its title says ("Q3 scorecard 2024/25"): a bare "Q1" in it is the first quarter of that
 * year, not of the calendar's.
 */
export function withSpannedYears(
  rounds: readonly Round[],
  year: number,
  documents: readonly SourceDocument[],
  folder: string,
): Round[] {
  const titles = [folder, ...documents.flatMap((document) => [document.file, ...openingTexts(document)])];
  const span = titles.map((title) => spanOf(title, year)).find((one) => one.includes("/"));
  if (span === undefined) return [...rounds];
  return rounds.map((round) =>
    round.year === year && /^\d{4}(?:-Q\d)?$/.test(round.period)
      ? { ...round, period: `${span}${round.period.slice(yearDigits)}` }
      : round,
  );
}

const yearDigits = 4;

/** Titles above the tables, and rows of a table that hold one text. */
function openingTexts({ blocks }: SourceDocument): string[] {
  const texts = blocks.slice(0, openingBlocks).flatMap((block) =>
    block.kind === "text"
      ? [block.paragraph.text]
      : block.rows.slice(0, openingBlocks).flatMap(({ cells }) => {
          const filled = cells.flatMap(({ paragraphs }) => (paragraphs.length > 0 ? [plainText(paragraphs)] : []));
          return filled.length === 1 ? filled : [];
        }),
  );
  return texts.filter((text) => text.length <= maxTitleLength);
}
