import type { Paragraph } from "./cell";

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
  let openItems = 0;
  let bolds = 0;
  let heading: number | null = null;
  let inHeaderCell = false;
  let open = emptyParagraph(false);
  let stillBold = true;

  const end = () => {
    if (reflow) open.text = open.text.trimEnd();
    if (open.text.trim() !== "") give(open, heading);
    open = emptyParagraph(openItems > 0);
    stillBold = true;
  };
  const setItem = (list: { item: boolean } | undefined, item: boolean) => {
    if (!list || list.item === item) return;
    list.item = item;
    openItems += item ? 1 : -1;
  };
  const text = (received: string, bold = bolds > 0 || heading !== null || inHeaderCell) => {
    let kept = received;
    if (unwanted.test(received))
      kept = received.replace(everyUnwanted, (character) => {
        leaveOut(character);
        return "";
      });
    if (reflow) kept = kept.replace(/[ \t\n\r\f]+/g, (blank) => (/[\t\n\r\f]/.test(blank) ? " " : blank));
    if (reflow && open.text === "") kept = kept.trimStart();
    const before = open.text.length;
    open.text += kept;
    if (kept.trim() === "") return;
    if (bold && stillBold) {
      const start = open.boldLead.end > 0 ? open.boldLead.start : before + kept.length - kept.trimStart().length;
      open.boldLead = { start, end: before + kept.trimEnd().length };
    } else stillBold = false;
  };
  return {
    text,
    end,
    open: (element) => {
      if (element === "br") open.text += "\n";
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

const emptyParagraph = (item: boolean): Paragraph => ({ text: "", boldLead: { start: 0, end: 0 }, item });

const headingLevelOf = (element: string): number | null => {
  const level = /^h([1-6])$/.exec(element)?.[1];
  return level === undefined ? null : Number(level);
};

/** Control characters, and those that turn the direction of what follows: with them a text can be made to read as another. */
const unwanted = /(?![\t\n\v\f\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;
const everyUnwanted = new RegExp(unwanted, "gu");
