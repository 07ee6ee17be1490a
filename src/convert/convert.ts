import type { Dataset } from "../model/dataset";
import { applyReview } from "./applyReview";
import { assemble } from "./assemble";
import type { Message } from "./message";
import { readReport } from "./readReport";
import type { FoundReport } from "./readReport";
import { reviewListOf } from "./reviewList";
import type { ReviewItem } from "./reviewList";
import type { Ids } from "./settings";
import type { SourceFolder } from "./sources";

/** What a conversion gives: the dataset, what was left out of it, and what a person should look at. */
export interface Conversion {
  dataset: Dataset;
  messages: Message[];
  reviewList: ReviewItem[];
}

/**
 * Reports as received to the dataset. Ids come from the unreviewed reading, so that a review never changes a link. Throws ReviewError for a review
 * entry that no longer fits.
 */
export function convert(
  folders: readonly SourceFolder[],
  ids: Ids,
  { withReview }: { withReview: boolean },
): Conversion {
  const read = folders.map(({ id, documents, settings }) => readReport(id, documents, settings));
  const found = read.flatMap(({ found: report }): FoundReport[] => (report ? [report] : []));
  const dataset = assemble(found, ids);
  if (withReview) for (const { id, review } of folders) applyReview(dataset, id, review, `${id}/review.json`);
  return {
    dataset,
    messages: read.flatMap(({ messages }) => messages),
    reviewList: reviewListOf(dataset, found),
  };
}

/** The ids of a dataset, to be remembered for ever. */
export const idsOf = (dataset: Dataset): Ids => ({
  goals: dataset.goals.map(({ reportId, id, title, targets }) => ({
    reportId,
    id,
    title,
    targets: targets.map(({ id: targetId, name }) => ({ id: targetId, name })),
  })),
});
