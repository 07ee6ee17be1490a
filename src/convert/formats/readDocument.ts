import { DocumentError } from "./documentError";
import { readDelimited, separatorOf } from "./readDelimited";
import type { Separator } from "./readDelimited";
import type { Block, SourceDocument } from "./sourceDocument";
import { decodeText } from "./decodeText";
import type { DecodedText } from "./decodeText";
import { declaredEncoding, isHtmlDocument } from "./isHtmlDocument";
import { readHtmlDocument } from "./readHtmlDocument";
import type { Message } from "../message";
import { readWordDocument } from "./docx/readWordDocument";
import { sha256 } from "../text/sha256";
import { readWorkbook } from "./xlsx/readWorkbook";
import { unzip, ZipError } from "./unzip";

/** What came of a file: the document, or none and a message that says why; and how it was read, where that is worth saying. */
export interface ReadDocument {
  document: SourceDocument | null;
  messages: Message[];
  notes: string[];
}

type Contents = { blocks: Block[]; messages: Message[]; notes?: string[] } | string;

/** Hears how many pages of a document are read; reading goes on when what it returns is settled, and ends where that rejects. */
export type OnPage = (read: number, all: number) => void | Promise<void>;

/** Reads one document. Its content tells its format; its name only where the content does not. */
export async function readDocument(file: string, bytes: Uint8Array, onPage: OnPage = () => {}): Promise<ReadDocument> {
  const read = await contentsOrRefusal(file, bytes, onPage);
  if (typeof read === "string")
    return { document: null, messages: [{ file, line: 1, column: 1, text: read }], notes: [] };
  return {
    document: { file, sha256: sha256(bytes), blocks: read.blocks },
    messages: atMost(mostMessages, read.messages),
    notes: read.notes ?? [],
  };
}

/** Nobody reads more messages on one document. */
const mostMessages = 200;

/** So many messages, and one that says how many more there are and from where. */
function atMost(most: number, messages: readonly Message[]): Message[] {
  const next = messages[most];
  if (!next) return [...messages];
  return [
    ...messages.slice(0, most),
    {
      ...next,
      text: `${messages.length - most} more messages on this document are not shown; the first of them: ${next.text}`,
    },
  ];
}

async function contentsOrRefusal(file: string, bytes: Uint8Array, onPage: OnPage): Promise<Contents> {
  try {
    return await contentsOf(file, bytes, onPage);
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

/** A document's contents, or why they cannot be read and what to send instead. */
function contentsOf(file: string, bytes: Uint8Array, onPage: OnPage): Contents | Promise<Contents> {
  if (bytes.every((byte) => byte === 0)) return "the file is empty";
  const refusal = refusals.find(({ opens }) => startsWith(bytes, opens));
  if (refusal) return refusal.says;
  if (startsWith(bytes, "%PDF")) return pdfContents(file, bytes, onPage);
  if (startsWith(bytes, "PK\u0003\u0004")) return zippedContents(file, bytes);
  const decoded = decodeText(bytes, declaredEncoding);
  return decoded ? textContents(file, decoded) : notReadable;
}

const notReadable =
  "not a format that can be read; save the tables as a workbook (.xlsx), a Word document (.docx), HTML (.html) or text (.csv, .tsv)";

/** Formats that are known by their first bytes, and not read. */
const refusals: { opens: string; says: string }[] = [
  {
    opens: "\u00d0\u00cf\u0011\u00e0",
    says: "an old Office file (.doc, .xls) or one behind a password; save it without a password as .docx or .xlsx",
  },
  { opens: "{\\rtf", says: "rich text (RTF) is not read; save it as a Word document (.docx)" },
];

const startsWith = (bytes: Uint8Array, opens: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, opens.length)) === opens;

/** The reader of PDFs is large, and loaded where one comes. */
async function pdfContents(file: string, bytes: Uint8Array, onPage: OnPage): Promise<Contents> {
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

function zippedContents(file: string, bytes: Uint8Array): Contents {
  try {
    const { names } = unzip(bytes, () => false);
    if (names.includes("xl/workbook.xml")) return readWorkbook(bytes, file);
    if (names.includes("word/document.xml")) return readWordDocument(bytes, file);
    if (names.includes("xl/workbook.bin")) return "a binary workbook (.xlsb) is not read; save it as .xlsx";
    if (names.includes("content.xml")) return "an OpenDocument file is not read; save it as .xlsx or .docx";
    return "a zip file is not read; put the documents themselves into the report's folder";
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof ZipError) return `the file is not opened: ${error.message}`;
    return damagedBy(error);
  }
}

const damagedBy = (error: unknown): string =>
  `the file is damaged and cannot be read: ${error instanceof Error ? firstLine(error.message) : "unknown"}`;

const separatorNames = { "\t": "tabs", ";": "semicolons", ",": "commas" } satisfies Record<Separator, string>;

const firstLine = (text: string): string => text.trim().split("\n")[0] ?? "";

function textContents(file: string, { text, encoding, damaged }: DecodedText): Contents {
  const damage: Message[] = damaged
    ? [
        {
          file,
          line: damaged.line,
          column: 1,
          text: `the text is not whole ${encoding}: ${damaged.count} characters cannot be read and stand as \ufffd`,
        },
      ]
    : [];
  const name = file.toLowerCase();
  if (text.trim() === "") return "the file is empty";
  if (/\.x?html?$/.test(name) || (isHtmlDocument(text) && !/\.(?:tsv|tab|csv)$/.test(name))) {
    const { blocks, messages } = readHtmlDocument(text, file);
    return {
      blocks,
      messages: [...damage, ...messages],
      notes: encoding === "utf-8" ? [] : [`${file}: read as ${encoding}`],
    };
  }
  const separator = /\.(?:tsv|tab)$/.test(name) && text.includes("\t") ? "\t" : separatorOf(text);
  if (!/\.(?:tsv|tab|csv|txt)$/.test(name) && !text.includes(separator)) return notReadable;
  const { table, messages } = readDelimited(text, file, separator);
  const isUsual = encoding === "utf-8" && separator !== ",";
  return {
    blocks: [table],
    messages: [...damage, ...messages],
    notes: isUsual ? [] : [`${file}: read as ${encoding}, parted by ${separatorNames[separator]}`],
  };
}
