import { parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

/** One paragraph of a cell: its decoded text as received, and what its markup said of it. */
export interface Paragraph {
  text: string;
  /** The range of the text that opens it in bold; empty where it opens plain. A title is such a lead. */
  boldLead: { start: number; end: number };
  /** It is an item of a list. */
  item: boolean;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

const blocks = new Set(
  "address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const bolds = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);

/** A cell's HTML as its paragraphs. Tags are not text; every other character that is not blank is kept, whatever element it stood in. */
export function paragraphsOf(html: string): Paragraph[] {
  const found: Paragraph[] = [];
  let open = emptyParagraph(false);
  let stillBold = true;

  const close = (item: boolean) => {
    if (open.text.trim() !== "") found.push(open);
    open = emptyParagraph(item);
    stillBold = true;
  };
  const write = (text: string, bold: boolean) => {
    const before = open.text.length;
    open.text += text;
    if (text.trim() === "") return;
    if (bold && stillBold) {
      const start = open.boldLead.end > 0 ? open.boldLead.start : before + text.length - text.trimStart().length;
      open.boldLead = { start, end: before + text.trimEnd().length };
    } else stillBold = false;
  };
  const walk = (nodes: readonly Node[], bold: boolean, item: boolean) => {
    for (const node of nodes) {
      if (node.nodeName === "#text" && "value" in node) write(node.value, bold);
      else if (node.nodeName === "br") open.text += "\n";
      else if ("childNodes" in node) {
        const block = blocks.has(node.nodeName);
        const inItem = item || node.nodeName === "li";
        if (block) close(inItem);
        const children = "content" in node ? node.content.childNodes : node.childNodes;
        walk(children, bold || bolds.has(node.nodeName), inItem);
        if (block) close(item);
      }
    }
  };
  walk(parseFragment(html).childNodes, false, false);
  close(false);
  return found;
}

const emptyParagraph = (item: boolean): Paragraph => ({ text: "", boldLead: { start: 0, end: 0 }, item });

/** The whole paragraph is bold: a sub-heading. */
export const isBold = ({ text, boldLead }: Paragraph): boolean =>
  boldLead.end > 0 && text.slice(boldLead.end).trim() === "" && text.slice(0, boldLead.start).trim() === "";

/** The bold words that open the paragraph, or "". */
export const boldLeadOf = ({ text, boldLead }: Paragraph): string => text.slice(boldLead.start, boldLead.end);
