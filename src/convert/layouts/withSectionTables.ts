import { isBad } from "../../domain/status";
import { assess } from "../../reader/assess";
import type { Block, FreeText, Row, SourceCell, SourceTable } from "../formats/sourceDocument";
import { isBold } from "../formats/paragraph";
import { partsOf } from "../outcome/outcomeProse";
import type { TableContext } from "../table/rows/goalRows";
import { headerAt } from "../table/rows/headerRows";
import type { Header } from "../table/rows/headerRows";
import { plainText } from "../table/rows/rowGoal";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { located } from "./cards/cards";
import { holdsVerdict } from "./prose/wording/holdsVerdict";
import { subgoalColumns, subgoalsAsText, withTitledSubgoals } from "./subgoalTables";
import { mayNameGoal } from "./prose/goals/labelledProse";
import { cellsAsText } from "./cellsAsText";

/** A goal as a heading names it ("Mål 2: …"), and the blocks under it. */
interface GoalSection {
  opener: FreeText;
  /** The words of its label, and where they end. */
  label: { words: string; end: number } | null;
  tables: { at: number; table: SourceTable }[];
  texts: FreeText[];
}

/**
 * The blocks of a document, with the tables of indicators that stand under a goal's heading made part of the goal. Where its text tells how the goal fared
 * ("Måluppfyllelse: …"), their cells go with that text; else their rows are the goal's targets.
 */
export function withSectionTables(received: readonly Block[], context: TableContext): Block[] {
  const blocks = withTitledSubgoals(received, context);
  const changed = new Map<Block, Block[]>();
  const sections = goalSections(blocks, context);
  const tellsOwn = ({ label, texts }: GoalSection) =>
    label === null || texts.some((text) => tellsOutcome(text, context.vocabulary));
  const others = sections.some(tellsOwn);
  for (const section of sections) {
    const { opener, label, tables, texts } = section;
    if (label !== null && tellsByRow(section, context)) {
      const prose = texts.filter(({ heading }) => heading === null);
      for (const text of [opener, ...prose]) changed.set(text, []);
      tables.forEach(({ table }, at) => {
        const header = indicatorHeader(table, context);
        if (header) changed.set(table, [underGoal(table, header, opener, label, at === 0 ? prose : [])]);
      });
      continue;
    }
    // Where prose under the tables of other goals tells how they fared, so does this prose, whatever words it uses.
    const isTold = label === null || tellsOwn(section) || (others && hasProseUnderTable(section, blocks));
    for (const { table } of tables) {
      const parts = label === null ? null : subgoalColumns(table, context);
      if (parts) {
        changed.set(table, subgoalsAsText(table, parts));
        continue;
      }
      const header = indicatorHeader(table, context);
      if (!header) continue;
      if (isTold) changed.set(table, indicatorsAsText(table, header));
      else {
        changed.set(opener, []);
        changed.set(table, [underGoal(table, header, opener, label)]);
      }
    }
  }
  return changed.size === 0 ? [...blocks] : blocks.flatMap((block) => changed.get(block) ?? [block]);
}

/** Sections under headings that name a goal by a label, or by what the text under them says of it: "Tavoite ei toteutunut." beside a table of indicators. */
function goalSections(blocks: readonly Block[], context: TableContext): GoalSection[] {
  const { vocabulary } = context;
  const sections: GoalSection[] = [];
  let open: GoalSection | null = null;
  blocks.forEach((block, at) => {
    if (block.kind === "table") {
      open?.tables.push({ at, table: block });
      return;
    }
    const label = goalLabel(block, vocabulary);
    const mayOpen = open === null || open.label === null;
    if (label || (mayOpen && isPlainHeading(block, vocabulary))) {
      open = { opener: block, label, tables: [], texts: [] };
      sections.push(open);
    } else if (block.heading !== null && block.heading <= (open?.opener.heading ?? Infinity)) open = null;
    else open?.texts.push(block);
  });
  const withTables = sections.filter(({ tables }) => tables.length > 0);
  const withVerdicts = withTables.filter(
    ({ label, texts }) => label === null && texts.some(({ paragraph: { text } }) => holdsVerdict(text, vocabulary)),
  );
  // A single heading may cover all goals; of several, each covers one goal.
  return withTables.filter(
    (section) => section.label !== null || (withVerdicts.length > 1 && withVerdicts.includes(section)),
  );
}

/** Each indicator has a light or a grade of its own, and no line of text says how the goal fared: its prose describes it. */
function tellsByRow({ tables, texts }: GoalSection, context: TableContext): boolean {
  const { vocabulary } = context;
  const isOwnVerdict = (text: FreeText) =>
    partsOf(text, 1, vocabulary).some(({ label }) => label?.kind === "status") ||
    holdsVerdict(text.paragraph.text, vocabulary);
  return (
    tables.every(({ table }) => hasLights(table, indicatorHeader(table, context), vocabulary)) &&
    !texts.some(isOwnVerdict)
  );
}

function hasLights({ rows }: SourceTable, header: Header | null, { statusOf }: TableVocabulary): boolean {
  if (!header) return false;
  const below = rows.slice(header.rows).map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  return header.roles.some(({ kind }, at) => {
    const statuses = below.map((cells) => statusOf(cells[at] ?? ""));
    return (
      (kind === "status" || kind === "other") &&
      statuses.every((status) => status !== null) &&
      statuses.some((status) => status !== "none")
    );
  });
}

/** A sentence or more stands below the last table of a section. */
function hasProseUnderTable({ tables, texts }: GoalSection, blocks: readonly Block[]): boolean {
  const last = tables.at(-1)?.at ?? -1;
  return texts.some(
    (text) =>
      text.heading === null && blocks.indexOf(text) > last && /\p{L}.*\s.*[.!?]\s*$/su.test(text.paragraph.text),
  );
}

const isPlainHeading = (text: FreeText, vocabulary: TableVocabulary): boolean =>
  partsOf(text, 1, vocabulary).every((part) => mayNameGoal(part));

/** The label of a heading that names a goal. */
function goalLabel(text: FreeText, vocabulary: TableVocabulary): GoalSection["label"] {
  if (text.heading === null && !isBold(text.paragraph)) return null;
  const [part, ...more] = partsOf(text, 1, vocabulary);
  if (more.length > 0 || part?.label?.kind !== "goal") return null;
  return text.paragraph.text.slice(part.label.end).trim() === "" ? null : part.label;
}

/** A label or a verdict tells how the goal fared; so does bad news, which figures beside it may not drown. */
const tellsOutcome = (text: FreeText, vocabulary: TableVocabulary): boolean =>
  partsOf(text, 1, vocabulary).some(({ label }) => label?.kind === "outcome" || label?.kind === "status") ||
  holdsVerdict(text.paragraph.text, vocabulary) ||
  holdsBadNews(text.paragraph.text);

function holdsBadNews(text: string): boolean {
  const { status, lost } = assess({ text });
  return isBad(status) || lost.some((one) => isBad(one.status));
}

/** The headings of a table of indicators; null where it is another table, or one with goals of its own. */
function indicatorHeader(table: SourceTable, context: TableContext): Header | null {
  const texts = table.rows.map(({ cells }) => cells.map(({ paragraphs }) => plainText(paragraphs)));
  const header = headerAt(texts, 0, context);
  const goal = header?.headings[header.roles.findIndex(({ kind }) => kind === "goal")] ?? "";
  return header && !context.vocabulary.says("goal", goal) ? header : null;
}

/** What the indicators are, and the figures beside them. */
function indicatorsAsText(table: SourceTable, header: Header): FreeText[] {
  const measure = header.roles.findIndex(({ kind }) => kind === "measure");
  const indicator = measure === -1 ? header.roles.findIndex(({ kind }) => kind === "goal") : measure;
  return cellsAsText(table, (row, column) => ({
    heading: row < header.rows ? "" : (header.headings[column] ?? ""),
    kind: row >= header.rows && column === indicator ? "measure" : "detail",
  }));
}

/** The table with a first column that holds the goal, over all of its rows, and under them the prose that describes it. */
function underGoal(
  table: SourceTable,
  header: Header,
  { place, paragraph }: FreeText,
  { words, end }: NonNullable<GoalSection["label"]>,
  prose: readonly FreeText[] = [],
): SourceTable {
  const label = words.replace(/\s+\d.*$/u, "");
  const heading: SourceCell = {
    paragraphs: [{ text: label, boldLead: { start: 0, end: label.length }, item: false }],
    covered: null,
  };
  const title: SourceCell = {
    paragraphs: [{ ...paragraph, boldLead: { start: end, end: paragraph.text.length } }],
    covered: null,
    at: { place, column: 1 },
  };
  const covered: SourceCell = { paragraphs: [], covered: "above" };
  const { kind, rows } = located(table);
  const described = prose.map((text): Row => ({
    place: text.place,
    cells: [
      {
        paragraphs: [{ ...text.paragraph, boldLead: { start: 0, end: 0 } }],
        covered: null,
        at: { place: text.place, column: 1 },
      },
      ...header.headings.map((): SourceCell => ({ paragraphs: [], covered: null })),
    ],
  }));
  return {
    kind,
    rows: [
      ...rows.map((row, at): Row => ({
        place: row.place,
        cells: [at === 0 ? heading : at === header.rows ? title : covered, ...row.cells],
      })),
      ...described,
    ],
  };
}
