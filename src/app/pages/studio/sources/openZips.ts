import { unzip, ZipError } from "../../../../convert/formats/office/unzip";

import { nameOf } from "../draft/openedFile";
import type { OpenedFile } from "../draft/openedFile";

/** What systems and office programs put beside documents for themselves. */
const isSystemFile = (path: string): boolean =>
  /(?:^|\/)(?:\.|~\$|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/.test(path);

const startsAsZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The files that a person means: a zip that is no document is opened, and what systems add is left out. Throws {@link ZipError}. */
export function openZips(files: readonly OpenedFile[]): OpenedFile[] {
  return files
    .flatMap((file) => (startsAsZip(file.bytes) ? zipContent(file) : [file]))
    .filter(({ path }) => !isSystemFile(path));
}

function zipContent(file: OpenedFile): OpenedFile[] {
  let names: string[];
  try {
    ({ names } = unzip(file.bytes, () => false));
  } catch (error) {
    // Whether a damaged zip was a document, its reader says.
    if (error instanceof ZipError) return [file];
    throw error;
  }
  const isDocument = ["[Content_Types].xml", "xl/workbook.xml", "word/document.xml", "content.xml"].some((part) =>
    names.includes(part),
  );
  if (isDocument) return [file];
  const isFile = (name: string) => !name.endsWith("/") && !isSystemFile(name);
  const { parts } = unzip(file.bytes, isFile);
  const folder = folderOfZip(file.path);
  return [...parts].map(([path, bytes]) => ({ path: `${folder}/${path.replaceAll("\\", "/")}`, bytes }));
}

/** A zip stands for a folder of its name, so that what was given beside it is not taken for its content. A browser numbers what it saves twice. */
const folderOfZip = (path: string): string =>
  nameOf(path)
    .replace(/\.zip$/i, "")
    .replace(/ ?\(\d+\)$/, "");
