import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Block } from "./document";
import { readHtmlDocument } from "./html";
import type { Message } from "../message";
import { unzip } from "./zip";

/** Beside headings, Word has titles of the whole document. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** The tables and paragraphs of a Word document (DOCX). Throws where the file is damaged. */
export async function readWordDocument(
  bytes: Uint8Array,
  file: string,
): Promise<{ blocks: Block[]; messages: Message[] }> {
  const { names, parts } = unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  // What mammoth unpacks is what was measured above, and no picture.
  const { buffer } = zipSync(Object.fromEntries(parts), { level: 0 });
  // In Node mammoth reads `buffer`, in a browser `arrayBuffer`.
  const input = { buffer, arrayBuffer: buffer };
  const { value: html } = await mammoth.convertToHtml(input, {
    styleMap,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  const { blocks, messages } = readHtmlDocument(html, file, { reflow: false });
  const comments = names.includes("word/comments.xml")
    ? [
        {
          file,
          line: 1,
          column: 1,
          text: "the comments in the margin are left out; write into the text what belongs to the report",
        },
      ]
    : [];
  return { blocks, messages: [...messages, ...comments] };
}
