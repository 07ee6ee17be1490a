import type { Ids } from "../../../../convert/settings/idsFile";
import type { ReportSettings } from "../../../../convert/settings/reportSettings";
import type { Review } from "../../../../convert/settings/reviewFile";
import type { SiteFile } from "../../../../convert/settings/siteSettings";

/** A report in a draft: its folder's name, its documents' names, and its settings. */
export interface DraftReport {
  folder: string;
  /** The key under which its documents' bytes are stored: the folder's first name, which stays when the folder is renamed. */
  keptAt: string;
  documents: string[];
  /** Where the bytes of documents that were added later are stored. */
  keptAs?: Readonly<Record<string, string>>;
  settings: ReportSettings;
  /** Where the name of the organisation comes from, until a person has confirmed it: the site, or the documents. */
  organisationFrom?: OrganisationSource;
  review: Review;
  /** The whole texts that decisions were made on, of documents that were since replaced or removed: shown beside the text that is asked now. */
  decidedTexts?: readonly string[];
}

export type OrganisationSource = "site" | "document";

/** A draft, stored in the browser: a folder of sources and the state of the work. The documents' bytes are stored separately. */
export interface Draft {
  id: string;
  /** Counts the changes, so that two tabs never write over each other. */
  revision: number;
  /** When it was last changed, in ISO form. */
  changed: string;
  /** The folder of the open report. */
  folder: string;
  reports: DraftReport[];
  /** Every id that was published before. */
  ids: Ids;
  site: SiteFile;
  /** Hashes of the folder's files as they were when it was opened or last written into; absent if the draft was never opened from or written into a folder. */
  onDisk?: Readonly<Record<string, string>>;
  /** Other files of the folder, which are kept as they are. */
  otherFiles: string[];
  /** Who decides: a name or initials; may be empty. */
  by: string;
  /** Questions that were put off, by their keys. */
  skipped: string[];
  /** Reports as they were before each change that can be undone, the newest last. */
  history: DraftReport[];
}

/** The open report. */
export function openReport(draft: Draft): DraftReport {
  const report = draft.reports.find(({ folder }) => folder === draft.folder);
  if (!report) throw new RangeError(`the draft has no report ${draft.folder}`);
  return report;
}

/** Whether a report stands in a folder that was opened or written into. It then cannot be renamed, because the folder would contain it twice. */
export const isOnDisk = ({ onDisk = {} }: Draft, folder: string): boolean =>
  Object.keys(onDisk).some((path) => path.startsWith(`${folder}/`));

/** Where the bytes of a document are kept. */
export const keptPath = ({ keptAt, keptAs }: Pick<DraftReport, "keptAt" | "keptAs">, name: string): string =>
  keptAs?.[name] ?? `${keptAt}/${name}`;

/** Where the bytes of a new document of the open report are to be kept: not over those of a removed document, because the removal can be undone. */
export function freePath(draft: Draft, name: string): string {
  const removed = draft.history.flatMap((report) => report.documents.map((one) => keptPath(report, one)));
  const taken = new Set([...keptFiles(draft), ...removed]);
  const path = `${openReport(draft).keptAt}/${name}`;
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? path : `${path}#${number}`;
    if (!taken.has(free)) return free;
  }
}

/** Every file whose bytes are kept beside the draft. */
export const keptFiles = ({ reports, otherFiles }: Draft): string[] => [
  ...reports.flatMap((report) => report.documents.map((name) => keptPath(report, name))),
  ...otherFiles,
];
