import { existsSync, lstatSync, readFileSync, readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import type { SourceDocument } from "../convert/formats/sourceDocument";
import { isDocumentName } from "../convert/formats/documentName";
import { readDocument } from "../convert/formats/readDocument";
import { idsSchema } from "../convert/settings/idsFile";
import type { Ids } from "../convert/settings/idsFile";
import { withoutAccepted } from "../convert/settings/withoutAccepted";
import { messageOnEntry } from "../convert/message";
import type { Note } from "../convert/note";
import { messageTexts } from "../convert/messageOf";
import type { Message } from "../convert/message";
import { reportSettingsSchema } from "../convert/settings/reportSettings";
import { reviewSchema } from "../convert/settings/reviewFile";
import { siteFileSchema } from "../convert/settings/siteSettings";
import type { SiteFile } from "../convert/settings/siteSettings";
import type { SourceFolder } from "../convert/settings/sourceFolder";
import { slugify } from "../domain/text/slugify";
import { SettingsError, SettingsReader } from "./readSettings";

/** Everything that is read from a sources folder. */
export interface Sources {
  folders: SourceFolder[];
  site: SiteFile;
  ids: Ids;
  messages: Message[];
  /** Notes on how documents were read, such as an unusual encoding. */
  notes: Note[];
  /** Adds the line number to a message about an entry of a settings file. */
  located: (message: Message) => Message;
}

/**
 * Reads all report folders below `folder`, in the order of their names, and calls `onDocument` with the number of documents read. Reports every entry
 * that it does not read; follows no links. Throws {@link SettingsError} with all errors of the settings files.
 */
export async function readSources(folder: string, onDocument: (count: number) => void = () => {}): Promise<Sources> {
  const settings = new SettingsReader(folder);
  const site = settings.read<SiteFile>("site.json", siteFileSchema, {});
  const ids = settings.read<Ids>("ids.json", idsSchema, { goals: [] });
  const located = (message: Message) => settings.located(message);
  const font = site.font?.file;
  if (font !== undefined && !settings.refuseLink(font) && !existsSync(join(folder, font))) {
    const text = `the font ${font} is not beside site.json; put it there, or remove "font"`;
    settings.faults.push(located(messageOnEntry("site.json", ["font", "file"], { text })));
  }
  const read: Sources = { folders: [], site, ids, messages: [], notes: [], located };
  let count = 0;
  for (const entry of entriesIn(folder)) {
    if (!entry.isDirectory()) {
      const why = whyNoReport(entry);
      if (why !== null) read.messages.push(messageOn(entry.name, why));
      continue;
    }
    const name = entry.name;
    const { documents, messages, notes } = await readDocuments(folder, name, () => {
      count += 1;
      onDocument(count);
    });
    const reportSettings = settings.read(`${name}/report.json`, reportSettingsSchema, {});
    const accepted = withoutAccepted(messages, reportSettings.accept);
    read.messages.push(...accepted.messages);
    read.notes.push(...notes, ...accepted.notes);
    read.folders.push({
      id: slugify(name),
      ...(slugify(name) === name ? {} : { name }),
      documents,
      settings: reportSettings,
      review: settings.read(`${name}/review.json`, reviewSchema, {}),
    });
  }
  settings.faults.push(...clashingNames(read.folders));
  if (settings.faults.length > 0) throw new SettingsError(settings.faults);
  if (read.folders.length === 0) read.messages.push(messageOn(".", "there is no folder with a report"));
  return read;
}

/** Reports folders whose names give the same id, since their links would clash. */
const clashingNames = (folders: readonly SourceFolder[]): Message[] =>
  folders.flatMap(({ id, name = id }, at) => {
    const other = folders.slice(0, at).find((one) => one.id === id);
    if (!other) return [];
    const text = `the folders "${other.name ?? other.id}" and "${name}" give the same id, ${id}; rename one of them`;
    return [messageOn(name, text)];
  });

const messageOn = (file: string, text: string): Message => ({ file, line: 1, column: 1, text });

async function readDocuments(
  folder: string,
  id: string,
  onDocument: () => void,
): Promise<{ documents: SourceDocument[]; messages: Message[]; notes: Note[] }> {
  const documents: SourceDocument[] = [];
  const messages: Message[] = [];
  const notes: Note[] = [];
  const entries = openedOrWhy(() => entriesIn(join(folder, id)));
  if (typeof entries === "string") return { documents, messages: [messageOn(id, entries)], notes };
  for (const entry of entries) {
    if (settingsFiles.has(entry.name)) continue;
    const file = `${id}/${entry.name}`;
    const bytes = whyNoDocument(entry) ?? bytesOf(join(folder, file));
    const read =
      typeof bytes === "string"
        ? { document: null, messages: [messageOn(file, bytes)], notes: [] }
        : await readDocument(file, bytes);
    messages.push(...read.messages);
    notes.push(...read.notes);
    if (read.document) documents.push(read.document);
    onDocument();
  }
  if (documents.length === 0 && messages.length === 0)
    messages.push(messageOn(id, "the folder holds no document; put the report into it as it was received"));
  return { documents, messages, notes };
}

const settingsFiles = new Set(["report.json", "review.json"]);

/** The entries of a folder, in the same order on every machine, without files of the operating system and of office programs. */
const entriesIn = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Why an entry beside the report folders is not read; null if nobody would expect it to be. */
function whyNoReport(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return "a link is not followed; put the report's folder itself here";
  return isDocumentName(entry.name) ? "stands in no report's folder; make a folder for it" : null;
}

/** Why an entry of a report folder is not read; null for a file. */
function whyNoDocument(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return "a link is not followed; put the document itself here";
  if (entry.isDirectory()) return messageTexts["folder-in-folder"];
  return entry.isFile() ? null : "not a file";
}

/** The largest file that is read, in bytes: well above a report with all its pictures. */
const maxBytes = 200_000_000;

/** The bytes of a file, or the reason why it is not read. */
const bytesOf = (path: string): Uint8Array | string =>
  openedOrWhy(() =>
    lstatSync(path).size > maxBytes ? `larger than ${maxBytes / 1_000_000} MB; that is no report` : readFileSync(path),
  );

/** The result of `open`, or the reason why the system refuses. */
function openedOrWhy<T>(open: () => T): T | string {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return `cannot be opened (${String(error.code)})`;
  }
}
