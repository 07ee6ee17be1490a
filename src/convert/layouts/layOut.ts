import type { Round } from "../../domain/dataset/schema";
import type { TimeSliced } from "../../domain/timeSlices";
import type { Block, FreeText, SourceDocument, SourceTable } from "../formats/sourceDocument";
import { looksLikeHeading } from "./looksLikeHeading";
import { isOfMeeting } from "../outcome/isOfMeeting";
import type { TableContext } from "../table/rows/goalRows";
import { plainText } from "../table/rows/rowGoal";
import { firstYearIn, roundOf } from "../table/columns/rounds";
import { isUndated } from "../table/columns/weakRounds";
import { areAccounts } from "../table/columns/wideHeader";
import { normalizeWhitespace } from "../../domain/text/normalizeWhitespace";
import { chosenFor } from "./chosenLayout";
import { cardsAsRows, cardTable } from "./cards/cards";
import type { CardTable } from "./cards/cards";
import { hasOwnHeadings } from "./hasOwnHeadings";
import { headingPath } from "./headingPath";
import { isLegendOfStatuses } from "./isLegendOfStatuses";
import { asItStands } from "./laidTable";
import type { LaidTable } from "./laidTable";
import { mayTellOfGoals } from "./mayTellOfGoals";
import { speaksOfGoals } from "./prose/wording/speaksOfGoals";
import { roundOfText } from "./roundOfText";
import { tableEvidence } from "./tableEvidence";
import { withChapterTables } from "./withChapterTables";
import { withIndicatorTables } from "./withIndicatorTables";
import { withLabelTables } from "./withLabelTables";
import { withTablesApart } from "./withTablesApart";
import { withTransposedTables } from "./withTransposedTables";
import { withMatrices } from "./withMatrices";
import { withSectionTables } from "./withSectionTables";

/** A laid-out document: its tables as rows, whatever their layout in the document, and the remaining text. */
export interface LaidDocument {
  tables: LaidTable[];
  /** The blocks that no table used. */
  prose: SourceDocument;
  documentRound: Round | null;
}

/**
 * Lays a document out, part by part. Tables in which only figures tell how it went, as accounts and statistics do, are of goals where a heading over
 * them says so, or where nothing else in the document is (`figures`). Yields after each table.
 */
export function* layOut(document: SourceDocument, context: TableContext, figures = false): TimeSliced<LaidDocument> {
  const isByRows = chosenFor(context.layouts, document.file) === "rows";
  const upright = isByRows ? document.blocks : withTransposedTables(document.blocks, context);
  /** No table goes on under headings that stand in the first column. */
  const areTurned = upright.some((block, at) => block !== document.blocks[at]);
  const apart = withTablesApart(upright, context.vocabulary);
  const blocks = isByRows
    ? apart
    : withChapterTables(
        withSectionTables(
          withIndicatorTables(withLabelTables(withMatrices(apart, context), context), context),
          context,
        ),
        context,
      );
  yield;
  const isMixed = holdsOtherTables(blocks);
  const documentRound = roundOfDocument(blocks, context);
  const title = documentRound ? blocks.find((block) => block.kind === "text" && namesRound(block, context)) : undefined;
  const path = headingPath(blocks, title);
  const tables: LaidTable[] = [];
  const taken = new Set<Block>();
  let cards: CardTable[] = [];
  /** The table right before, which may be the upper half of a card that a page break cut. */
  let half: SourceTable | null = null;
  /** The previous table of goals, if only headings stand between it and the next table. */
  let open: SourceTable | null = null;
  const closeCards = () => {
    if (cards.length > 0) tables.push(cardsAsRows(cards));
    cards = [];
  };
  yield;
  for (const block of blocks) {
    if (block.kind === "text") {
      path.enter(block);
      half = null;
      if (block !== path.last()) open = null;
      continue;
    }
    yield;
    const headings = path.over();
    const whole: SourceTable = joined(half, block);
    const alone = isByRows ? null : cardTable(block, headings, context.vocabulary);
    const card: CardTable | null = alone ?? (!isByRows && half ? cardTable(whole, headings, context.vocabulary) : null);
    if (card && !alone) tables.pop();
    half = card ? null : block;
    const isLegend = !isByRows && isLegendOfStatuses(block, context.vocabulary);
    const evidence = card ? "goals" : isLegend ? null : tableEvidence(block, context);
    const isOfGoals =
      evidence === "goals" ||
      (evidence === "figures" && (figures || !isMixed || speaksOfGoals(path.last()?.paragraph.text ?? "")));
    if (card) cards.push(card);
    else if (isOfGoals) {
      closeCards();
      tables.push(asItStands(block, headings));
    } else {
      const isOfOthers =
        isLegend ||
        (evidence === null && tables.length + cards.length > 0 && !mayTellOfGoals(block, context.vocabulary));
      const goesOn =
        !areTurned &&
        !isOfOthers &&
        !hasOwnHeadings(block) &&
        (!isMixed || (evidence === null && mayGoOn(open, block)));
      if (!goesOn) open = null;
      tables.push({ ...asItStands(block), ...(goesOn ? {} : { isOther: true }) });
      path.enterTable();
      continue;
    }
    open = block;
    for (const heading of headings) taken.add(heading);
    path.enterTable();
  }
  closeCards();
  return { tables, prose: { ...document, blocks: withoutTaken(blocks, taken) }, documentRound };
}

/** The blocks without the headings that tables took; the text under each is marked. */
function withoutTaken(blocks: readonly Block[], taken: ReadonlySet<Block>): Block[] {
  let isUnderTaken = false;
  return blocks.flatMap((block): Block[] => {
    if (taken.has(block) || (block.kind === "text" && looksLikeHeading(block))) isUnderTaken = taken.has(block);
    if (taken.has(block)) return [];
    return [block.kind === "text" && isUnderTaken ? { ...block, isUnderTaken } : block];
  });
}

/** A document of pages, or with accounts of money among its tables, holds more than goals. */
const holdsOtherTables = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.kind === "table" &&
      (block.rows[0]?.place.page !== undefined ||
        areAccounts(block.rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs))))),
  );

/** Documents without pages may part a table by text; where there are pages, it goes on with the next table, at most a page further. */
function mayGoOn(open: SourceTable | null, table: SourceTable): boolean {
  const page = table.rows[0]?.place.page;
  const before = open?.rows.at(-1)?.place.page;
  return page === undefined || (before !== undefined && page - before <= 1);
}

/** A table with the rows before it that a page break cut off. */
const joined = (before: SourceTable | null, table: SourceTable): SourceTable =>
  before ? { ...table, rows: [...before.rows, ...table.rows] } : table;

/** How many texts at the beginning of a document are searched for its round. */
const openingTexts = 12;

/**
 * The round that a document is of: the first that its headings or opening lines name ("Tilinpäätös 2024", "Performance, quarter 3 2024"), else the one that its
 * opening sentences say it tells of.
 */
function roundOfDocument(blocks: readonly Block[], context: TableContext): Round | null {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block] : []));
  const opening = [
    ...texts.filter(({ heading }) => heading !== null).slice(0, openingTexts),
    ...texts.slice(0, openingTexts),
  ];
  for (const text of opening.filter(isNoneOfSeveral)) {
    const round = namedRound(text, context);
    if (round) return round;
  }
  const told = texts.slice(0, openingTexts).flatMap(({ paragraph }) => roundOfText(paragraph.text, context) ?? []);
  return new Set(told.map(({ id }) => id)).size === 1 ? (told[0] ?? null) : null;
}

/** "K1 Puisto avataan", "K2 Katu kivetään": headings by the same letter number something else than the quarter of the document. */
function isNoneOfSeveral(text: FreeText, _: number, all: readonly FreeText[]): boolean {
  const numberOf = ({ paragraph }: FreeText) => /^([QKT])\s?(\d{1,2})\s/i.exec(paragraph.text);
  const own = text.heading === null ? null : numberOf(text);
  return all.every((other) => {
    const found = numberOf(other);
    return !own || !found || found[1] !== own[1] || found[2] === own[2];
  });
}

const namesRound = (text: FreeText, context: TableContext): boolean => namedRound(text, context) !== null;

const maxTitleLength = 160;

/** A part of a year that needs no year beside it. */
const namesPart =
  /(?<!\p{L})(?:[QKT]\s?[1-4](?!\d)|quarter|\p{L}*kvartal\p{L}*|\p{L}*neljännes\p{L}*|\p{L}*kvartaali\p{L}*|tertial\p{L}*|\p{L}*kolmannes\p{L}*)/iu;

/** Words of following up: without a part of the year they name the year's result as well as an interim report. */
const followsUp =
  /(?<!\p{L})(?:\p{L}*seuran\p{L}*|\p{L}*uppföljning\p{L}*|arvioin\p{L}*|(?:tavoite|toiminta|vuosi)katsau\p{L}*|bedömning\p{L}*|performance|progress)(?!\p{L})/iu;

/** A title that names a round and when it is; a heading may do so in one of its parts ("Northmoor – Delivery Plan 2023: Annual Report"). */
export function namedRound(
  { paragraph, heading }: FreeText,
  { year, vocabulary }: Pick<TableContext, "year" | "vocabulary">,
): Round | null {
  const whole = normalizeWhitespace(paragraph.text);
  // "Quarter 3, 2026/27. Report of the Leader to Cabinet": a line under the title opens with the round.
  const [sentence = whole] = heading === null ? (/^.*?\d(?=\.\s\p{Lu}\p{L}+\s\p{L})/u.exec(whole) ?? []) : [];
  const opening = namesPart.test(sentence) ? sentence : whole;
  const title = opening.replace(
    // "1. neljännes 2031" is the first of four, not the first chapter.
    /^(?:§\s*)?\d+(?:\.\d+)*\.?\s+(?=\p{L})(?!\p{L}*(?:neljännes|kvarta|tertia|kolmannes|quarter))/iu,
    "",
  );
  if (year === null || !/\d/.test(title) || title.length > maxTitleLength || isOfMeeting(title)) return null;
  const isDated = firstYearIn(title) !== null || /(?<!\d)\d{1,2}\/\d\d(?!\d)/.test(title);
  if (!isDated && (heading === null || !namesPart.test(title))) return null;
  const isTitle = looksLikeHeading({ heading, paragraph });
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
