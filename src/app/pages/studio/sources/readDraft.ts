import {
  applyDecisionsInSlices,
  assembleInSlices,
  buildDatasetInSlices,
  reportsToRead,
} from "../../../../convert/convert";
import type { AssembledReports, Conversion, ConvertOptions } from "../../../../convert/convert";
import { readDocument } from "../../../../convert/formats/readDocument";
import type { ReadDocument } from "../../../../convert/formats/readDocument";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { messageOnDocument } from "../../../../convert/message";
import type { Message } from "../../../../convert/message";
import { messageOf } from "../../../../convert/messageOf";
import type { Note } from "../../../../convert/note";
import { readReportInSlices } from "../../../../convert/report/readReport";
import type { ReadReport } from "../../../../convert/report/readReport";
import type { Ids } from "../../../../convert/settings/idsFile";
import type { SourceFolder } from "../../../../convert/settings/sourceFolder";
import type { Dataset } from "../../../../domain/dataset/schema";
import { slugify } from "../../../../domain/text/slugify";
import type { Pause } from "../pauseBetweenSlices";
import { keptPath, openReport } from "../draft/draft";
import type { Draft, DraftReport } from "../draft/draft";
import { nameOf } from "../draft/openedFile";
import { runWithPauses } from "./runWithPauses";
import { titleOfDocuments } from "./documentTitle";
import { organisationNamed } from "./organisationNamed";
import { movedDocument } from "./movedDocument";

/** The progress of reading. */
export type DraftProgress =
  | { step: "preparing" }
  | { step: "document"; name: string; page?: number; pages?: number }
  | { step: "goals"; read: number }
  | { step: "dataset" };

/** What is known of a draft's documents once they are read. */
export interface ReadSources {
  folders: SourceFolder[];
  reports: ReadReport[];
  /** Messages on the documents themselves, by the folder that they stand in. */
  messages: Message[];
  notes: Note[];
  /** What `ids.json` is to hold. The dataset is built with these ids, so that the saved folder gives the same. */
  ids: Ids;
  /** The dataset without any decision. */
  unreviewed: Dataset;
}

/** The result of reading a draft. */
export interface DraftReading extends ReadSources {
  conversion: Conversion;
}

/** What a report's documents say before its goals are read. */
export interface OpenedDocuments {
  /** Whether one of them can be read. */
  isReadable: boolean;
  /** The title that they give themselves. */
  title: string | null;
  /** The city, municipality or county that they name at their top. */
  organisation: string | null;
  /** Why others cannot be read, or what was left out of them. */
  messages: Message[];
}

/** Reads a draft's documents, each once however often the draft is read. */
export interface Reader {
  /** Reads the documents of the open report, and not yet its goals. */
  open: (
    draft: Draft,
    files: ReadonlyMap<string, Uint8Array>,
    pause: Pause,
    onProgress: (progress: DraftProgress) => void,
  ) => Promise<OpenedDocuments>;
  read: (
    draft: Draft,
    files: ReadonlyMap<string, Uint8Array>,
    pause: Pause,
    onProgress: (progress: DraftProgress) => void,
  ) => Promise<DraftReading>;
}

/** The part of a reading that stays the same while only statuses are decided. */
interface SettledPart {
  /** A cache key: everything else that it depends on. */
  key: string;
  read: readonly ReadReport[];
  ids: Ids;
  assembled: AssembledReports;
  unreviewed: Dataset;
}

/** A reader that has read nothing yet. */
export function createReader(): Reader {
  const documents = new WeakMap<Uint8Array, { path: string; read: ReadDocument }>();
  const reports = new Map<string, { documents: readonly SourceDocument[]; key: string; read: ReadReport }>();

  let settled: SettledPart | undefined;

  /** Cached until something else than a status changes. */
  async function settledPart(
    draft: Draft,
    read: readonly ReadReport[],
    folders: readonly SourceFolder[],
    options: ConvertOptions,
    pause: Pause,
  ): Promise<SettledPart> {
    const reviews = draft.reports.map(({ folder, review }) => [folder, { ...review, statuses: undefined }]);
    const key = JSON.stringify([draft.ids, draft.site, reviews]);
    if (settled?.key === key && sameItems(settled.read, read)) return settled;
    const first = await runWithPauses(buildDatasetInSlices(read, folders, draft.ids, options), pause);
    const ids = idsToSave(draft, first.ids.after);
    const assembled = await runWithPauses(assembleInSlices(read, folders, ids, options), pause);
    const plain = await runWithPauses(
      applyDecisionsInSlices(assembled, folders, { ...options, withReview: false }),
      pause,
    );
    settled = { key, read, ids, assembled, unreviewed: plain.dataset };
    return settled;
  }

  async function documentOf(path: string, bytes: Uint8Array, pause: Pause, onProgress: (one: DraftProgress) => void) {
    const cached = documents.get(bytes);
    if (cached?.path === path) return cached.read;
    if (cached && nameOf(cached.path) === nameOf(path)) {
      const moved = movedDocument(cached.read, path);
      documents.set(bytes, { path, read: moved });
      return moved;
    }
    onProgress({ step: "document", name: path.slice(path.indexOf("/") + 1) });
    await pause();
    const read = await readDocument(path, bytes, (page, pages) => {
      onProgress({ step: "document", name: path.slice(path.indexOf("/") + 1), page, pages });
      return pause();
    });
    documents.set(bytes, { path, read });
    return read;
  }

  async function folderOf(
    report: DraftReport,
    otherFiles: readonly string[],
    files: ReadonlyMap<string, Uint8Array>,
    pause: Pause,
    onProgress: (one: DraftProgress) => void,
  ) {
    const messages: Message[] = [];
    const notes: Note[] = [];
    const read: SourceDocument[] = [];
    for (const name of report.documents) {
      const bytes = files.get(keptPath(report, name));
      // The browser has lost it: the page asks for it, and saves nothing until it is there.
      if (!bytes) continue;
      const one = await documentOf(`${report.folder}/${name}`, bytes, pause, onProgress);
      messages.push(...one.messages);
      notes.push(...one.notes);
      if (one.document) read.push(one.document);
    }
    messages.push(
      ...foldersIn(report.folder, otherFiles).map((path) => messageOnDocument(path, messageOf("folder-in-folder"))),
    );
    const id = slugify(report.folder);
    const folder: SourceFolder = {
      id,
      ...(id === report.folder ? {} : { name: report.folder }),
      documents: read,
      settings: report.settings,
      review: report.review,
    };
    return { folder, messages, notes };
  }

  return {
    async open(draft, files, pause, onProgress) {
      const { folder, messages } = await folderOf(openReport(draft), [], files, pause, onProgress);
      return {
        isReadable: folder.documents.length > 0,
        title: titleOfDocuments(folder.documents),
        organisation: organisationNamed(folder.documents),
        messages,
      };
    },
    async read(draft, files, pause, onProgress) {
      const parts = [];
      for (const report of draft.reports)
        parts.push(await folderOf(report, draft.otherFiles, files, pause, onProgress));
      const folders = parts.map(({ folder }) => folder);
      const options: ConvertOptions = { withReview: true, site: draft.site };
      const read: ReadReport[] = [];
      let goals = 0;
      for (const toRead of reportsToRead(folders, options)) {
        const { documents: received, ...rest } = toRead;
        const key = JSON.stringify(rest);
        const cached = reports.get(toRead.id);
        if (cached?.key === key && sameItems(cached.documents, received)) {
          read.push(cached.read);
          continue;
        }
        const steps = readReportInSlices(toRead);
        for (;;) {
          const { done, value } = steps.next();
          if (done) {
            reports.set(toRead.id, { documents: received, key, read: value });
            read.push(value);
            break;
          }
          if (value === "goal") {
            goals += 1;
            onProgress({ step: "goals", read: goals });
          }
          await pause();
        }
      }
      onProgress({ step: "dataset" });
      await pause();
      const { ids, assembled, unreviewed } = await settledPart(draft, read, folders, options, pause);
      await pause();
      return {
        folders,
        reports: read,
        messages: parts.flatMap(({ messages }) => messages),
        notes: parts.flatMap(({ notes }) => notes),
        ids,
        unreviewed,
        conversion: await runWithPauses(applyDecisionsInSlices(assembled, folders, options), pause),
      };
    },
  };
}

/** The folders in a report's folder, whose files are kept as they are. */
const foldersIn = (folder: string, otherFiles: readonly string[]): string[] => [
  ...new Set(
    otherFiles
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(0, path.indexOf("/", folder.length + 1))),
  ),
];

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** The ids of the draft's reports as they are now; those of other reports are unchanged. */
function idsToSave({ ids: known, reports }: Draft, after: Ids): Ids {
  const ownReports = new Set(reports.map(({ folder }) => slugify(folder)));
  return {
    ...after,
    goals: [
      ...after.goals.filter(({ reportId }) => ownReports.has(reportId)),
      ...known.goals.filter(({ reportId }) => !ownReports.has(reportId)),
    ],
  };
}
