import type { Dataset } from "../model/dataset";
import { applyReview } from "./applyReview";
import { assemble } from "./assemble";
import { settleIds } from "./ids";
import type { Ids } from "./idsFile";
import type { Message } from "./message";
import { readReport } from "./readReport";
import type { FoundReport } from "./readReport";
import { remember } from "./remember";
import { reviewListOf } from "./reviewList";
import type { ReviewItem } from "./reviewList";
import type { SourceFolder } from "./sources";

/** What a conversion gives: the dataset, what was left out of it, and what a person should look at. */
export interface Conversion {
  dataset: Dataset;
  messages: Message[];
  reviewList: ReviewItem[];
  /** What `ids.json` holds, and what it is to hold from now on. */
  ids: { before: Ids; after: Ids };
}

/**
 * Reports as received to the dataset, in the order of their years. Ids come from the unreviewed reading, so that a review never changes a link.
 * Throws ReviewError for a review entry that no longer fits.
 */
export function convert(
  folders: readonly SourceFolder[],
  known: Ids,
  { withReview }: { withReview: boolean },
): Conversion {
  const read = folders.map(({ id, documents, settings }) => readReport(id, documents, settings));
  const found = read
    .flatMap(({ found: report }): FoundReport[] => (report ? [report] : []))
    .toSorted((a, b) => a.report.year - b.report.year);
  const settled = settleIds(found, known);
  const dataset = assemble(found, settled, known, { themes: [], programmes: [] });
  if (withReview) for (const { id, review } of folders) applyReview(dataset, id, review, `${id}/review.json`);
  return {
    dataset,
    messages: read.flatMap(({ messages }) => messages),
    reviewList: reviewListOf(dataset, found),
    ids: { before: known, after: remember(found, settled, dataset, known) },
  };
}
