import { createHash } from "node:crypto";
import { readRows } from "./delimited";
import type { Block, SourceDocument } from "./document";
import type { Message } from "./message";

/** Reads one document of any known format; null, with a message, where it cannot be read. */
export function readDocument(
  file: string,
  bytes: Uint8Array,
): Promise<{ document: SourceDocument | null; messages: Message[] }> {
  const refuse = (text: string) => ({ document: null, messages: [{ file, line: 1, column: 1, text }] });
  const accept = (blocks: Block[], messages: Message[]) => ({
    document: { file, sha256: createHash("sha256").update(bytes).digest("hex"), blocks },
    messages,
  });
  if (!file.endsWith(".tsv"))
    return Promise.resolve(refuse("not a format that can be read; save the table as tab-separated text (.tsv)"));
  const text = decode(bytes);
  if (text === null) return Promise.resolve(refuse("the text is not UTF-8; save the table as UTF-8 text"));
  const { rows, messages } = readRows(text, file);
  return Promise.resolve(accept([{ kind: "table", rows }], messages));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
