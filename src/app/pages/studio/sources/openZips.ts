import { unzip, ZipError } from "../../../../convert/formats/office/unzip";

import { nameOf } from "../draft/openedFile";
import type { OpenedFile } from "../draft/openedFile";

/** Whether a file was added by an operating system or an office program. */
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
    // A damaged zip may be a document: its reader reports the error.
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

/** The folder that stands for a zip, so that files beside it are not taken for its content. Removes the number that a browser adds to a repeated download. */
const folderOfZip = (path: string): string =>
  nameOf(path)
    .replace(/\.zip$/i, "")
    .replace(/ ?\(\d+\)$/, "");
