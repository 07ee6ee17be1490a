import type { SourceTable } from "../sourceDocument";
import type { Message } from "../../message";
import { isOn } from "../isOn";
import { readStyles } from "./readStyles";
import { readSharedTexts, readSheet } from "./readSheet";
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
export function readWorkbook(bytes: Uint8Array, file: string): { blocks: SourceTable[]; messages: Message[] } {
  const { names, parts } = unzip(bytes, (name) => /^xl\/(?!media\/).*\.(?:xml|rels)$/.test(name));
  const { sheets, date1904 } = readSheetList(partText(parts, "xl/workbook.xml"));
  const relations = readRelations(partText(parts, "xl/_rels/workbook.xml.rels"));
  const texts = readSharedTexts(partText(parts, relations.find(({ type }) => type === "sharedStrings")?.part ?? ""));
  const styles = readStyles(partText(parts, relations.find(({ type }) => type === "styles")?.part ?? ""));
  const messages: Message[] = [];
  const say = (text: string) => messages.push({ file, line: 1, column: 1, text });
  const blocks = sheets.flatMap(({ name, relation, hidden }): SourceTable[] => {
    const part = relations.find(({ id }) => id === relation)?.part ?? "";
    if (hidden) {
      say(`the sheet ${name} is hidden and left out; show it to have it read`);
      return [];
    }
    if (!parts.has(part)) {
      say(`the sheet ${name} holds no cells that can be read`);
      return [];
    }
    const sheet = readSheet(partText(parts, part), { file, name, texts, styles, date1904 });
    messages.push(...sheet.messages);
    return [{ kind: "table", rows: sheet.rows }];
  });
  if (names.some((name) => /^xl\/(?:comments|threadedComments)/.test(name)))
    say("the comments beside the cells are left out; write into a cell what belongs to the report");
  return { blocks, messages };
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
          relation: attribute("r:id") ?? "",
          hidden: (attribute("state") ?? "visible") !== "visible",
        });
    },
  });
  return { sheets, date1904 };
}

/** The parts that the workbook refers to; their paths are absolute, or relative to `xl/`. */
function readRelations(xml: string): { id: string; type: string; part: string }[] {
  const relations: { id: string; type: string; part: string }[] = [];
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const target = attribute("Target") ?? "";
      relations.push({
        id: attribute("Id") ?? "",
        type: attribute("Type")?.split("/").at(-1) ?? "",
        part: target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
      });
    },
  });
  return relations;
}
