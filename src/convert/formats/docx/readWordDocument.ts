import type { Message } from "../../message";
import { messageAt } from "../../message";
import type { Block } from "../sourceDocument";
import { readRelations } from "../office/readRelations";
import { readXml } from "../office/readXml";
import { partText, unzip } from "../office/unzip";
import { layOutContent } from "./layOutContent";
import { readWordLists } from "./listNumbers";
import { readWordContent } from "./readWordContent";
import type { WordContext } from "./readWordContent";
import { readWordStyles } from "./readWordStyles";
import { messageOnDocument } from "../../message";
import { messageOf } from "../../messageOf";

/** The tables and paragraphs of a Word document (DOCX): its final text, where changes were followed. Throws where the file is damaged. */
export function readWordDocument(bytes: Uint8Array, file: string): { blocks: Block[]; messages: Message[] } {
  const { parts } = unzip(bytes, (name) => /^word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels)$/.test(name));
  const relations = readRelations(partText(parts, "word/_rels/document.xml.rels"), "word/");
  const part = (type: string) =>
    partText(parts, relations.find((one) => one.type === type)?.part ?? `word/${type}.xml`);
  const styles = readWordStyles(part("styles"));
  const lists = readWordLists(part("numbering"));
  const without: WordContext = { styles, notes: new Map(), lists };
  const notes = new Map([...notesIn(part("footnotes"), without), ...notesIn(part("endnotes"), without)]);
  const xml = partText(parts, "word/document.xml");
  if (!/<(?:\w+:)?body\b/.test(xml)) throw new Error("the document has no body");
  const body = readWordContent(xml, { styles, notes, lists });
  const { blocks, messages } = layOutContent(body.content, file);
  const outsideTables = body.leftOut.map((content) => messageAt({ file, row: 1 }, 1, content));
  return { blocks, messages: [...messages, ...outsideTables, ...commentsIn(part("comments"), file)] };
}

const notesIn = (xml: string, context: WordContext) => (xml === "" ? [] : readWordContent(xml, context).notes);

function commentsIn(xml: string, file: string): Message[] {
  let comments = 0;
  if (xml !== "")
    readXml(xml, {
      open: (name) => {
        if (name === "comment") comments += 1;
      },
    });
  return comments === 0 ? [] : [messageOnDocument(file, messageOf("margin-comments", { count: comments }))];
}
