import { DocumentError } from "./documentError";
import type { Separator } from "./readDelimited";
import type { Block, SourceDocument } from "./sourceDocument";
import { decodeText } from "./decodeText";
import type { DecodedText } from "./decodeText";
import { foreignWord } from "./foreignWord";
import { declaredEncoding, isHtmlDocument } from "./html/isHtmlDocument";
import { atMostPerFile } from "../atMostPerFile";
import { messageOnDocument } from "../message";
import type { Message } from "../message";
import { messageOf } from "../messageOf";
import type { MessageContent } from "../messageOf";
import { noteOf } from "../note";
import type { Note, NoteTopic } from "../note";
import { sha256 } from "../text/sha256";
import { unzip, ZipError } from "./office/unzip";
import { refuseHugeTexts } from "./limits";

/** What came of a file: the document, or none and a message that says why; and how it was read, where that is worth saying. */
export interface ReadDocument {
  document: SourceDocument | null;
  messages: Message[];
  notes: Note[];
}

type Contents = { blocks: Block[]; messages: Message[]; notes?: Note[] };

/** A document's contents, or why they cannot be read and what to send instead. */
type Refusable = Contents | MessageContent;

/** Called with the number of pages read so far. Reading continues when the returned promise resolves, and stops if it rejects. */
export type OnPage = (read: number, all: number) => void | Promise<void>;

/** Reads one document. Its content tells its format; its name only where the content does not. */
export async function readDocument(file: string, bytes: Uint8Array, onPage: OnPage = () => {}): Promise<ReadDocument> {
  const read = await contentsOrRefusal(file, bytes, onPage);
  if ("text" in read) return { document: null, messages: [messageOnDocument(file, read)], notes: [] };
  return {
    document: { file, sha256: sha256(bytes), blocks: read.blocks },
    messages: atMostPerFile(read.messages),
    notes: read.notes ?? [],
  };
}

async function contentsOrRefusal(file: string, bytes: Uint8Array, onPage: OnPage): Promise<Refusable> {
  try {
    const contents = await contentsOf(file, bytes, onPage);
    if ("blocks" in contents) refuseHugeTexts(contents.blocks);
    return contents;
  } catch (error) {
    if (error instanceof DocumentError) return error.content;
    throw error;
  }
}

function contentsOf(file: string, bytes: Uint8Array, onPage: OnPage): Refusable | Promise<Refusable> {
  if (bytes.every((byte) => byte === 0)) return messageOf("empty");
  const refusal = refusals.find(({ opens }) => startsWith(bytes, opens));
  if (refusal) return messageOf(refusal.topic);
  if (startsWith(bytes, "%PDF")) return pdfContents(file, bytes, onPage);
  if (startsWith(bytes, "PK\u0003\u0004")) return zippedContents(file, bytes);
  const decoded = decodeText(bytes, declaredEncoding);
  return decoded ? textContents(file, decoded) : messageOf("not-readable");
}

/** Formats that are known by their first bytes, and not read. */
const refusals = [
  { opens: "\u00d0\u00cf\u0011\u00e0", topic: "old-office" },
  { opens: "{\\rtf", topic: "rich-text" },
] as const;

const startsWith = (bytes: Uint8Array, opens: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, opens.length)) === opens;

/* What reads a format is loaded where a document of it comes: most reports need one of them. */

async function pdfContents(file: string, bytes: Uint8Array, onPage: OnPage): Promise<Refusable> {
  const { readPdf } = await import("./pdf/readPdf");
  let stopped: unknown;
  try {
    return await readPdf(bytes, file, async (read, all) => {
      try {
        await onPage(read, all);
      } catch (error) {
        stopped = error;
        throw error;
      }
    });
  } catch (error) {
    if (error instanceof DocumentError || error === stopped) throw error;
    return damagedBy(error);
  }
}

async function zippedContents(file: string, bytes: Uint8Array): Promise<Refusable> {
  const names = refusedIfDamaged(() => unzip(bytes, () => false).names);
  if (!Array.isArray(names)) return names;
  if (names.includes("xl/workbook.xml")) {
    const { readWorkbook } = await import("./xlsx/readWorkbook");
    return refusedIfDamaged(() => readWorkbook(bytes, file));
  }
  if (names.includes("word/document.xml")) {
    const { readWordDocument } = await import("./docx/readWordDocument");
    return refusedIfDamaged(() => readWordDocument(bytes, file));
  }
  if (names.includes("xl/workbook.bin")) return messageOf("binary-workbook");
  if (names.includes("content.xml")) return messageOf("open-document");
  return messageOf("zip-in-folder");
}

/** What reading gives, or the message that the file is damaged. */
function refusedIfDamaged<Read>(read: () => Read): Read | MessageContent {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof ZipError) return messageOf("not-unpacked", { why: error.message });
    return damagedBy(error);
  }
}

const damagedBy = (error: unknown): MessageContent =>
  messageOf("damaged", { why: error instanceof Error ? firstLine(error.message) : "unknown" });

const partedBy = {
  "\t": "parted-by-tabs",
  ";": "parted-by-semicolons",
  ",": "parted-by-commas",
} as const satisfies Record<Separator, NoteTopic>;

const firstLine = (text: string): string => text.trim().split("\n")[0] ?? "";

async function textContents(file: string, { text, encoding, damaged }: DecodedText): Promise<Refusable> {
  const damage: Message[] = damaged
    ? [
        {
          file,
          line: damaged.line,
          column: 1,
          ...messageOf("damaged-characters", { encoding, count: damaged.count }),
        },
      ]
    : [];
  const word = foreignWord(text);
  if (word !== null) damage.push(messageOnDocument(file, messageOf("other-encoding", { encoding, word })));
  const name = file.toLowerCase();
  if (text.trim() === "") return messageOf("empty");
  if (/\.x?html?$/.test(name) || (isHtmlDocument(text) && !/\.(?:tsv|tab|csv)$/.test(name))) {
    const { readHtmlDocument } = await import("./html/readHtmlDocument");
    const { blocks, messages } = readHtmlDocument(text, file);
    return {
      blocks,
      messages: [...damage, ...messages],
      notes: encoding === "utf-8" ? [] : [noteOf(file, "encoding", { encoding })],
    };
  }
  const { readDelimited, separatorOf } = await import("./readDelimited");
  const separator = /\.(?:tsv|tab)$/.test(name) && text.includes("\t") ? "\t" : separatorOf(text);
  if (!/\.(?:tsv|tab|csv|txt)$/.test(name) && !text.includes(separator)) return messageOf("not-readable");
  const { table, messages } = readDelimited(text, file, separator);
  const isUsual = encoding === "utf-8" && separator !== ",";
  return {
    blocks: [table],
    messages: [...damage, ...messages],
    notes: isUsual ? [] : [noteOf(file, partedBy[separator], { encoding })],
  };
}
