import type { SourceTable } from "../sourceDocument";
import type { Message } from "../../message";
import { isOn } from "../office/isOn";
import { readStyles } from "./readStyles";
import { readSharedTexts } from "./sharedTexts";
import { readSheet } from "./readSheet";
import { readThemeColours } from "./sheetColours";
import { shortened } from "../leftOut";
import { cellBudget } from "../limits";
import { readRelations } from "../office/readRelations";
import { readXml } from "../office/readXml";
import { partText, unzip } from "../office/unzip";
import { messageOnDocument } from "../../message";
import { messageOf } from "../../messageOf";
import type { MessageContent } from "../../messageOf";
import { noteOf } from "../../note";
import type { Note } from "../../note";

interface Sheet {
  name: string;
  relation: string;
  hidden: boolean;
}

/**
 * The sheets of a workbook (XLSX), each a table. Hidden sheets are left out, and a message says so. Throws
 * where the file is damaged.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
): { blocks: SourceTable[]; messages: Message[]; notes: Note[] } {
  const { names, parts } = unzip(bytes, (name) => /^xl\/(?!media\/).*\.(?:xml|rels)$/.test(name));
  const messages: Message[] = [];
  const notes: Note[] = [];
  const say = (content: MessageContent) => messages.push(messageOnDocument(file, content));
  const textOf = (part: string | undefined) =>
    partText(parts, part ?? "", (name) => say(messageOf("damaged-part", { part: name })));
  const { sheets, date1904 } = readSheetList(textOf("xl/workbook.xml"));
  const relations = readRelations(textOf("xl/_rels/workbook.xml.rels"), "xl/");
  const partNamed = (type: string) => textOf(relations.find((relation) => relation.type === type)?.part);
  const texts = readSharedTexts(partNamed("sharedStrings"));
  const styles = readStyles(partNamed("styles"), readThemeColours(partNamed("theme")));
  const budget = cellBudget();
  const blocks = sheets.flatMap(({ name, relation, hidden }): SourceTable[] => {
    const part = relations.find(({ id }) => id === relation)?.part ?? "";
    if (hidden) {
      say(messageOf("hidden-sheet", { sheet: name }));
      return [];
    }
    if (!parts.has(part)) {
      say(messageOf("sheet-without-cells", { sheet: name }));
      return [];
    }
    const sheet = readSheet(textOf(part), { file, name, texts, styles, date1904, budget });
    for (const message of sheet.messages) messages.push(message);
    if (sheet.isColoured) notes.push(noteOf(file, "rule-colours", { sheet: name }));
    return [{ kind: "table", rows: sheet.rows }];
  });
  for (const name of names.filter((one) => /^xl\/drawings\/[^/]+\.xml$/.test(one)))
    for (const text of drawnTexts(textOf(name))) say(messageOf("text-box", { text: shortened(text) }));
  if (names.some((name) => name.startsWith("xl/media/"))) notes.push(noteOf(file, "pictures"));
  if (names.some((name) => /^xl\/(?:comments|threadedComments)/.test(name))) say(messageOf("cell-comments"));
  return { blocks, messages, notes };
}

/** The texts of shapes drawn over the cells. */
function drawnTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  readXml(xml, {
    open: (name) => {
      if (name === "txBody") texts.push("");
      else if (name === "p" && texts.at(-1)) texts.push(`${texts.pop() ?? ""} `);
      inText = name === "t";
    },
    text: (text) => {
      if (inText) texts.push((texts.pop() ?? "") + text);
    },
    close: () => {
      inText = false;
    },
  });
  return texts.filter((text) => text.trim() !== "");
}

function readSheetList(xml: string): { sheets: Sheet[]; date1904: boolean } {
  const sheets: Sheet[] = [];
  let date1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") date1904 = attribute("date1904") !== null && isOn(attribute("date1904"));
      if (name === "sheet")
        sheets.push({
          name: attribute("name") ?? "",
          relation: attribute("id") ?? "",
          hidden: (attribute("state") ?? "visible") !== "visible",
        });
    },
  });
  return { sheets, date1904 };
}
