import type { Review } from "../../../../convert/settings/reviewFile";
import { isOnDisk, openReport } from "./draft";
import type { Draft } from "./draft";

/** Gives the report that is worked on another folder, unless one stands on a disk already. Decisions that name a cell go with it. */
export function renameReport(draft: Draft, folder: string): Draft {
  const before = openReport(draft);
  if (
    folder === before.folder ||
    isOnDisk(draft, before.folder) ||
    draft.reports.some((report) => report.folder === folder)
  )
    return draft;
  const moved = (review: Review): Review => movedReview(review, before.folder, folder);
  return {
    ...draft,
    folder,
    reports: draft.reports.map((report) =>
      report === before ? { ...report, folder, review: moved(report.review) } : report,
    ),
    history: draft.history.map((snapshot) =>
      snapshot.folder === before.folder ? { ...snapshot, folder, review: moved(snapshot.review) } : snapshot,
    ),
  };
}

function movedReview(review: Review, from: string, to: string): Review {
  if (!review.statuses) return review;
  const file = (path: string) => (path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path);
  return {
    ...review,
    statuses: review.statuses.map((one) => (one.at ? { ...one, at: { ...one.at, file: file(one.at.file) } } : one)),
  };
}
