import type { Paragraph } from "./paragraph";
import { unsettledLevel } from "./html/summaryHeadings";
import { paragraphBuilder } from "./paragraphBuilder";

/** Gathers text and tags to paragraphs, each of which is given away when it ends. */
export interface ParagraphWriter {
  text: (text: string, bold?: boolean) => void;
  open: (element: string) => void;
  close: (element: string) => void;
  /** Ends the last paragraph. */
  end: () => void;
}

const blocks = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);
const lists = new Set(["ul", "ol", "menu", "dir"]);
const cellsAndRows = new Set(["table", "tbody", "td", "tfoot", "th", "thead", "tr"]);

/**
 * A writer of paragraphs. `give` gets each with the level of the heading that it stands in. `reflow`: an end of line in the markup is a space.
 * `leaveOut` gets each character that is not kept.
 */
export function paragraphWriter(
  give: (paragraph: Paragraph, heading: number | null) => void,
  leaveOut: (character: string) => void,
  reflow = false,
): ParagraphWriter {
  const openLists: { item: boolean }[] = [];
  const builder = paragraphBuilder(leaveOut, reflow);
  let openItems = 0;
  let bolds = 0;
  let heading: number | null = null;
  let inHeaderCell = false;
  // What opens before the first element of a list is read belongs to none.
  let item = false;

  const end = () => {
    const paragraph = builder.take(item);
    if (paragraph) give(paragraph, heading);
    item = openItems > 0;
  };
  const setItem = (list: { item: boolean } | undefined, isItem: boolean) => {
    if (!list || list.item === isItem) return;
    list.item = isItem;
    openItems += isItem ? 1 : -1;
  };
  return {
    text: (text, bold = bolds > 0 || heading !== null || inHeaderCell) => builder.add(text, bold),
    end,
    open: (element) => {
      if (element === "br") builder.breakLine();
      else if (element === "b" || element === "strong") bolds += 1;
      if (!blocks.has(element)) return;
      if (lists.has(element)) openLists.push({ item: false });
      if (element === "li") {
        if (openLists.length === 0) openLists.push({ item: false });
        setItem(openLists.at(-1), true);
      }
      end();
      if (cellsAndRows.has(element)) inHeaderCell = element === "th";
      const level = headingLevelOf(element);
      if (level !== null) heading = level;
    },
    close: (element) => {
      if (element === "b" || element === "strong") bolds = Math.max(0, bolds - 1);
      if (!blocks.has(element)) return;
      if (lists.has(element)) setItem(openLists.pop(), false);
      if (element === "li") setItem(openLists.at(-1), false);
      end();
      if (cellsAndRows.has(element)) inHeaderCell = false;
      if (headingLevelOf(element) !== null) heading = null;
    },
  };
}

/** A summary's level follows from what stands around it. */
const headingLevelOf = (element: string): number | null => {
  if (element === "summary") return unsettledLevel;
  const level = /^h([1-6])$/.exec(element)?.[1];
  return level === undefined ? null : Number(level);
};
