import { isOnDisk } from "./draft";
import type { Draft, DraftReport } from "./draft";

/** Whether the folder of a report can be renamed: it is not in a saved folder yet, and no other report has that name. */
export const canRename = (draft: Draft, { folder, keptAt }: DraftReport, name: string): boolean =>
  name !== folder &&
  !isOnDisk(draft, folder) &&
  draft.reports.every((other) => other.keptAt === keptAt || other.folder !== name);

/** A report with its folder renamed, also in the decisions that refer to one of its cells. */
export function renamedReport(report: DraftReport, folder: string): DraftReport {
  const { statuses } = report.review;
  if (!statuses || folder === report.folder) return { ...report, folder };
  const file = (path: string) =>
    path.startsWith(`${report.folder}/`) ? `${folder}${path.slice(report.folder.length)}` : path;
  return {
    ...report,
    folder,
    review: {
      ...report.review,
      statuses: statuses.map((one) => (one.at ? { ...one, at: { ...one.at, file: file(one.at.file) } } : one)),
    },
  };
}
