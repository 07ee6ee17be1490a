import type { SourceTable } from "../sourceDocument";
import type { Message } from "../../message";
import { isOn } from "../isOn";
import { readStyles } from "./readStyles";
import { readSharedTexts } from "./sharedTexts";
import { readSheet } from "./readSheet";
import { readThemeColours } from "./sheetColours";
import { shortened } from "../leftOut";
import type { LeftOutKind } from "../leftOut";
import { cellBudget } from "../limits";
import { readRelations } from "../readRelations";
import { readXml } from "../readXml";
import { partText, unzip } from "../unzip";

interface Sheet {
  name: string;
  relation: string;
  hidden: boolean;
}

/**
 * The sheets of a workbook (XLSX), each a table. A sheet that is hidden is not what its reader saw: it is left out, and a message says so. Throws
 * where the file is damaged.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
): { blocks: SourceTable[]; messages: Message[]; notes: string[] } {
  const { names, parts } = unzip(bytes, (name) => /^xl\/(?!media\/).*\.(?:xml|rels)$/.test(name));
  const messages: Message[] = [];
  const notes: string[] = [];
  const say = (text: string, kind?: LeftOutKind) =>
    messages.push({ file, line: 1, column: 1, text, ...(kind === undefined ? {} : { kind }) });
  const textOf = (part: string | undefined) =>
    partText(parts, part ?? "", (name) => say(`characters of the part ${name} cannot be read and stand as \ufffd`));
  const { sheets, date1904 } = readSheetList(textOf("xl/workbook.xml"));
  const relations = readRelations(textOf("xl/_rels/workbook.xml.rels"), "xl/");
  const partNamed = (type: string) => textOf(relations.find((relation) => relation.type === type)?.part);
  const texts = readSharedTexts(partNamed("sharedStrings"));
  const styles = readStyles(partNamed("styles"), readThemeColours(partNamed("theme")));
  const budget = cellBudget();
  const blocks = sheets.flatMap(({ name, relation, hidden }): SourceTable[] => {
    const part = relations.find(({ id }) => id === relation)?.part ?? "";
    if (hidden) {
      say(`the sheet ${name} is hidden and left out; show it to have it read`, "hidden-sheet");
      return [];
    }
    if (!parts.has(part)) {
      say(`the sheet ${name} holds no cells that can be read`);
      return [];
    }
    const sheet = readSheet(textOf(part), { file, name, texts, styles, date1904, budget });
    messages.push(...sheet.messages);
    if (sheet.isColoured)
      notes.push(`${file}: colours and signs that rules give to cells of the sheet ${name} are not read`);
    return [{ kind: "table", rows: sheet.rows }];
  });
  for (const name of names.filter((one) => /^xl\/drawings\/[^/]+\.xml$/.test(one)))
    for (const text of drawnTexts(textOf(name)))
      say(`a text box is left out: "${shortened(text)}"; write into a cell what belongs to the report`, "text-box");
  if (names.some((name) => name.startsWith("xl/media/"))) notes.push(`${file}: pictures are not read`);
  if (names.some((name) => /^xl\/(?:comments|threadedComments)/.test(name)))
    say("the comments beside the cells are left out; write into a cell what belongs to the report", "comments");
  return { blocks, messages, notes };
}

/** The texts of the shapes that lie over the cells. */
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
