import type { Round } from "../../domain/dataset/schema";
import type { Block, FreeText, SourceDocument, SourceTable } from "../formats/sourceDocument";
import { isBold } from "../formats/paragraph";
import { isOfMeeting } from "../outcome/isOfMeeting";
import { headerAt } from "../table/headerRows";
import type { TableContext } from "../table/goalRows";
import { namesUnit } from "../table/headingsOver";
import { plainText } from "../table/rowGoal";
import { firstYearIn, roundOf } from "../table/rounds";
import { isUndated } from "../table/weakRounds";
import { oneLine } from "../text/oneLine";
import { chosenFor } from "./chosenLayout";
import { cardsAsRows, cardTable } from "./cards";
import type { CardTable } from "./cards";
import { asItStands } from "./laidTable";
import type { LaidTable } from "./laidTable";
import { withSectionTables } from "./withSectionTables";

/** A document as its layouts explain it: tables of rows, whatever they looked like, and the text that is not theirs. */
export interface LaidDocument {
  tables: LaidTable[];
  /** The document without what the tables took. */
  prose: SourceDocument;
  documentRound: Round | null;
}

/** Lays a document out, part by part. */
export function layOut(document: SourceDocument, context: TableContext): LaidDocument {
  const isByRows = chosenFor(context.layouts, document.file) === "rows";
  const blocks = isByRows ? document.blocks : withSectionTables(document.blocks, context);
  const documentRound = roundOfDocument(blocks, context);
  const title = documentRound ? blocks.find((block) => block.kind === "text" && namesRound(block, context)) : undefined;
  const tables: LaidTable[] = [];
  const taken = new Set<Block>();
  let cards: CardTable[] = [];
  let headings: FreeText[] = [];
  /** The table right before, where it may be the upper half of a card that a page break cut. */
  let half: SourceTable | null = null;
  const closeCards = () => {
    if (cards.length > 0) tables.push(cardsAsRows(cards));
    cards = [];
  };
  for (const block of blocks) {
    if (block.kind === "text") {
      const isOver = isHeading(block) && block !== title;
      // Prose after a heading parts it from the table, but the unit that it names still stands over what follows.
      half = null;
      headings = isOver ? [...headings, block] : headings.filter(({ paragraph }) => namesUnit(paragraph.text));
      continue;
    }
    const whole: SourceTable = joined(half, block);
    const alone = isByRows ? null : cardTable(block, headings, context.vocabulary);
    const card: CardTable | null = alone ?? (!isByRows && half ? cardTable(whole, headings, context.vocabulary) : null);
    if (card && !alone) tables.pop();
    half = card ? null : block;
    if (card) cards.push(card);
    else if (isGoalTable(block, context)) {
      closeCards();
      tables.push(asItStands(block, headings));
    } else {
      tables.push(asItStands(block));
      continue;
    }
    for (const heading of headings) taken.add(heading);
    headings = [];
  }
  closeCards();
  return { tables, prose: { ...document, blocks: blocks.filter((block) => !taken.has(block)) }, documentRound };
}

/** A table with the rows before it that a page break cut off. */
const joined = (before: SourceTable | null, table: SourceTable): SourceTable =>
  before ? { ...table, rows: [...before.rows, ...table.rows] } : table;

const longestHeading = 100;

/** A heading by its style, or a short bold line; one with a year is a title, and names no theme. */
const isHeading = ({ heading, paragraph }: FreeText): boolean =>
  (heading !== null || isBold(paragraph)) &&
  paragraph.text.trim().length <= longestHeading &&
  !/(?<!\d)(?:19|20)\d\d(?!\d)/.test(paragraph.text);

/** How many rows may stand above the headings of a table. */
const rowsAboveHeadings = 12;

/** A table with a row of headings that name goals, or one that the settings give headings for. */
function isGoalTable({ rows }: SourceTable, context: TableContext): boolean {
  if (context.columns) return true;
  const texts = rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  return texts.slice(0, rowsAboveHeadings).some((_, at) => headerAt(texts, at, context) !== null);
}

/** So many texts at the beginning may name the round. */
const openingTexts = 12;

/** The round that a document is of: the first that its headings or opening lines name ("Tilinpäätös 2024", "Performance, quarter 3 2024"). */
function roundOfDocument(blocks: readonly Block[], context: TableContext): Round | null {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block] : []));
  const opening = [
    ...texts.filter(({ heading }) => heading !== null).slice(0, openingTexts),
    ...texts.slice(0, openingTexts),
  ];
  for (const text of opening) {
    const round = namedRound(text, context);
    if (round) return round;
  }
  return null;
}

const namesRound = (text: FreeText, context: TableContext): boolean => namedRound(text, context) !== null;

const longestTitle = 160;

/** A part of a year that needs no year beside it. */
const namesPart =
  /(?<!\p{L})(?:[QKT]\s?[1-4](?!\d)|quarter|\p{L}*kvartal\p{L}*|\p{L}*neljännes\p{L}*|\p{L}*kvartaali\p{L}*|tertial\p{L}*|\p{L}*kolmannes\p{L}*)/iu;

/** Words of following up: without a part of the year they name the year's result as well as an interim report. */
const followsUp =
  /(?<!\p{L})(?:\p{L}*seuran\p{L}*|\p{L}*uppföljning\p{L}*|arvioin\p{L}*|bedömning\p{L}*|performance|progress)(?!\p{L})/iu;

/** A title that names a round and when it is; a heading may do so in one of its parts ("Northmoor – Delivery Plan 2023: Annual Report"). */
function namedRound({ paragraph, heading }: FreeText, { year, vocabulary }: TableContext): Round | null {
  const title = oneLine(paragraph.text).replace(/^(?:§\s*)?\d+(?:\.\d+)*\.?\s+(?=\p{L})/u, "");
  if (year === null || !/\d/.test(title) || title.length > longestTitle || isOfMeeting(title)) return null;
  const isDated = firstYearIn(title) !== null || /(?<!\d)\d{1,2}\/\d\d(?!\d)/.test(title);
  if (!isDated && (heading === null || !namesPart.test(title))) return null;
  const isTitle = heading !== null || isBold(paragraph);
  const partsBy = (mark: RegExp) => (isTitle ? title.split(mark).filter((part) => part !== title) : []);
  const parts = partsBy(/:\s|\s[–—-]\s/);
  const labels = title.includes(": ") ? parts : [title, ...parts];
  // "Quarterly Performance Report, Quarter 2 2024/25 (July to September 2024)": where no part is a round, a smaller part may be.
  const rounds = [labels, partsBy(/:\s|\s[–—-]\s|,\s|\s*[()]/)].map(roundsIn).find((found) => found.length > 0) ?? [];
  const round = rounds.find((one) => one.year === year);
  return round && (firstYearIn(title) ?? year) === year ? round : null;

  function roundsIn(labels: readonly string[]): Round[] {
    return labels.flatMap((label) => {
      const round = roundOf(label, year, vocabulary);
      return round && !(round.kind === "forecast" && isUndated(label) && followsUp.test(label)) ? [round] : [];
    });
  }
}
