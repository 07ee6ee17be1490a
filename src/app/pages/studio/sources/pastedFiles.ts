import { readFiles } from "./givenFiles";
import type { OpenedFile } from "../draft/openedFile";
import { pastedDocument } from "./pastedDocument";

/** What was pasted, as files; null where there is nothing to read in it. Text and tables become a document of the given name. */
export function pastedFiles(clipboard: DataTransfer, name: string): Promise<readonly OpenedFile[]> | null {
  const html = clipboard.getData("text/html");
  // Excel copies a picture of the cells beside them.
  if (html === "" && clipboard.files.length > 0) return readFiles(clipboard.files);
  const pasted = pastedDocument({ html, text: clipboard.getData("text/plain") }, name);
  return pasted && Promise.resolve([pasted]);
}
