import { isOn } from "../office/isOn";
import { colourOf } from "../fill";
import { readXml } from "../office/readXml";
import { listNumbers } from "./listNumbers";
import type { WordLists } from "./listNumbers";
import { outlineLevel, plainStyle } from "./readWordStyles";
import type { WordStyle } from "./readWordStyles";
import { WordBuilder } from "./wordBuilder";
import { paragraphsIn } from "./wordContent";
import type { WordContent } from "./wordContent";
import { formFields } from "./formFields";
import { isSymbolFont, wordSymbol } from "./wordSymbols";
import { messageOf } from "../../messageOf";
import { shortened } from "../leftOut";

/** What a Word document's other parts say of its text. */
export interface WordContext {
  styles: ReadonlyMap<string, WordStyle>;
  /** The text of foot- and endnotes, by kind and id: `footnote 2`. */
  notes: ReadonlyMap<string, readonly WordContent[]>;
  lists: WordLists;
}

type Attribute = (name: string) => string | null;

/** What a run says of its text; null where its style decides. */
interface Run {
  bold: boolean | null;
  hidden: boolean | null;
  style: WordStyle;
  font: string;
}

const plainRun: Run = { bold: null, hidden: null, style: plainStyle, font: "" };

/** Elements without text of the document: deleted and moved text of tracked changes, earlier formatting, hints on pronunciation. */
const skipped = new Set(
  "del moveFrom rt sectPr tblGridChange pPrChange rPrChange tcPrChange trPrChange tblPrChange numberingChange".split(
    " ",
  ),
);

/** Reads a part of a Word document that holds text: its body, or one of its notes. Throws where its XML is damaged. */
export function readWordContent(xml: string, { styles, notes, lists }: WordContext): WordBuilder {
  const builder = new WordBuilder(listNumbers(lists));
  const inside: string[] = [];
  /** Whether the first version of something that has a second one for old programs was taken. */
  const taken: boolean[] = [];
  const fields = formFields();
  const unplacedNotes = new Map(notes);
  let run = plainRun;
  let skippedFrom = 0;
  let rowIsHidden = false;
  let note = "";

  const within = (name: string) => inside.at(-2) === name;
  const styleNamed = (id: string | null) => styles.get(id ?? "") ?? plainStyle;
  const write = (text: string) => {
    const { style } = builder.paragraph;
    const received = isSymbolFont(run.font)
      ? Array.from(text, (one) => wordSymbol(run.font, one.charCodeAt(0).toString(16)) ?? one).join("")
      : text;
    builder.text(received, {
      bold: run.bold ?? (run.style.bold || style.bold),
      hidden: run.hidden ?? (run.style.hidden || style.hidden),
    });
  };
  const setStyle = (change: Partial<WordStyle>) => {
    const { paragraph } = builder;
    paragraph.style = { ...paragraph.style, ...change };
  };
  /** A note is placed at its first reference. */
  const hangNote = (key: string) => {
    builder.hang(unplacedNotes.get(key) ?? []);
    unplacedNotes.delete(key);
  };
  const openNote = (kind: string, attribute: Attribute) => {
    note = `${kind} ${attribute("id") ?? ""}`;
    builder.openNote();
  };
  const picture = (what: "picture" | "chart" | "drawing") => {
    if (builder.cell) builder.leaveOut(messageOf(what));
  };

  const opened: Record<string, (attribute: Attribute) => void> = {
    p: () => builder.openParagraph(),
    pStyle: (attribute) => setStyle(styleNamed(attribute("val"))),
    outlineLvl: (attribute) => setStyle({ heading: outlineLevel(attribute("val")) }),
    numId: (attribute) => within("numPr") && setStyle({ item: attribute("val") !== "0", list: attribute("val") ?? "" }),
    ilvl: (attribute) => within("numPr") && setStyle({ level: Number(attribute("val")) || 0 }),
    r: () => {
      run = plainRun;
    },
    rStyle: (attribute) => {
      run = { ...run, style: styleNamed(attribute("val")) };
    },
    b: (attribute) => {
      if (isOfRun(inside)) run = { ...run, bold: isOn(attribute("val")) };
    },
    vanish: (attribute) => {
      if (isOfRun(inside)) run = { ...run, hidden: isOn(attribute("val")) };
    },
    rFonts: (attribute) => {
      if (isOfRun(inside)) run = { ...run, font: attribute("ascii") ?? "" };
    },
    tab: () => {
      if (within("r")) write("\t");
    },
    ptab: () => write("\t"),
    br: (attribute) => {
      if (attribute("type") !== "page") builder.breakLine();
    },
    cr: () => builder.breakLine(),
    noBreakHyphen: () => write("\u2011"),
    sym: (attribute) => {
      const [font, code] = [attribute("font") ?? "", attribute("char") ?? ""];
      const sign = wordSymbol(font, code);
      if (sign === null) builder.leaveOut(messageOf("sign", { code, font }));
      else write(sign);
    },
    den: () => write("/"),
    footnoteReference: (attribute) => hangNote(`footnote ${attribute("id") ?? ""}`),
    endnoteReference: (attribute) => hangNote(`endnote ${attribute("id") ?? ""}`),
    footnote: (attribute) => openNote("footnote", attribute),
    endnote: (attribute) => openNote("endnote", attribute),
    txbxContent: () => builder.openTextBox(),
    textpath: (attribute) => write(attribute("string") ?? ""),
    tbl: () => builder.openTable(),
    tr: () => {
      rowIsHidden = false;
      builder.openRow();
    },
    tblHeader: (attribute) => {
      if (isOn(attribute("val"))) builder.setHeader();
    },
    hidden: (attribute) => {
      if (within("trPr")) rowIsHidden = isOn(attribute("val"));
    },
    gridCol: (attribute) => builder.addGridColumn(widthOf(attribute) ?? 0),
    gridBefore: (attribute) => {
      if (builder.row) builder.row.before = countOf(attribute("val"), 0);
    },
    wBefore: (attribute) => {
      if (builder.row) builder.row.widthBefore = widthOf(attribute);
    },
    tc: () => builder.openCell(),
    tcW: (attribute) => {
      if (within("tcPr") && builder.cell) builder.cell.width = widthOf(attribute);
    },
    gridSpan: (attribute) => {
      if (within("tcPr") && builder.cell) builder.cell.columns = countOf(attribute("val"), 1);
    },
    vMerge: (attribute) => {
      if (within("tcPr") && builder.cell) builder.cell.continues = attribute("val") !== "restart";
    },
    shd: (attribute) => {
      if (within("tcPr") && builder.cell) builder.cell.fill = colourOf(`#${attribute("fill") ?? ""}`);
    },
    color: (attribute) => {
      if (within("rPr") && inside.at(-3) === "r" && builder.cell)
        builder.cell.colour = colourOf(`#${attribute("val") ?? ""}`);
    },
    blip: () => picture("picture"),
    imagedata: () => picture("picture"),
    chart: () => picture("chart"),
    relIds: () => picture("drawing"),
    altChunk: () => builder.leaveOut(messageOf("embedded-document")),
    OLEObject: () => builder.leaveOut(messageOf("embedded-object")),
  };
  const closed: Record<string, () => void> = {
    p: () => builder.closeParagraph(),
    footnote: () => builder.closeNote(note),
    endnote: () => builder.closeNote(note),
    txbxContent: () => builder.closeTextBox(),
    tc: () => builder.closeCell(),
    tr: () => {
      if (rowIsHidden) {
        const text = builder.row?.cells.flatMap(({ content }) => paragraphsIn(content)).map((one) => one.text);
        builder.dropRow();
        builder.leaveOut(messageOf("hidden-row", { text: shortened(text?.join(" ") ?? "") }));
      }
      rowIsHidden = false;
      builder.closeRow();
    },
    tbl: () => builder.closeTable(),
  };

  readXml(xml, {
    open: (name, attribute) => {
      inside.push(name);
      if (skippedFrom > 0) return;
      if (name === "AlternateContent") taken.push(false);
      else if (name === "Choice") taken[taken.length - 1] = true;
      const isSecond = name === "Fallback" && taken.at(-1) === true;
      if (isSecond || skipped.has(name)) {
        skippedFrom = inside.length;
        if (name === "del" && within("trPr")) builder.dropRow();
        if (name === "del" && within("rPr") && inside.at(-3) === "pPr") builder.paragraph.joinsNext = true;
        return;
      }
      opened[name]?.(attribute);
      const field = fields.open(name, attribute);
      if (field !== null) write(field);
    },
    text: (text) => {
      if (skippedFrom === 0 && inside.at(-1) === "t") write(text);
    },
    close: (name) => {
      const isSkipped = skippedFrom > 0;
      if (inside.length === skippedFrom) skippedFrom = 0;
      inside.pop();
      if (isSkipped) return;
      if (name === "AlternateContent") taken.pop();
      closed[name]?.();
    },
  });
  builder.endParagraph();
  return builder;
}

/** A property of a run, not of the mark that ends its paragraph. */
const isOfRun = (inside: readonly string[]): boolean => inside.at(-2) === "rPr" && inside.at(-3) !== "pPr";

/** A width in twentieths of a point; null where it is given as a share, or not at all. */
function widthOf(attribute: Attribute): number | null {
  const width = Number(attribute("w") ?? Number.NaN);
  return width > 0 && (attribute("type") ?? "dxa") === "dxa" ? width : null;
}

const maxColumns = 1000;

const countOf = (value: string | null, otherwise: number): number => {
  const count = Number(value ?? otherwise);
  return Number.isInteger(count) && count >= otherwise ? Math.min(count, maxColumns) : otherwise;
};
