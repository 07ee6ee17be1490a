import type { Dataset } from "../domain/dataset/schema";
import { addAmounts } from "./dataset/amounts";
import { applyReview } from "./review/applyReview";
import { assemble } from "./dataset/assemble";
import { linkYears } from "./dataset/linkYears";
import type { PerhapsContinued } from "./dataset/linkYears";
import { settleIds } from "./dataset/assignIds";
import type { Ids } from "./settings/idsFile";
import type { Message } from "./message";
import { namedGoals } from "./dataset/namedGoals";
import type { PerhapsJoined } from "./outcome/outcomeJoin";
import { readReport } from "./report/readReport";
import type { FoundReport, ReadReport, ReportToRead } from "./report/readReport";
import { remember } from "./dataset/updateIds";
import { noteRepeatedWords } from "./dataset/repeatedText";
import { reviewListOf } from "./review/reviewList";
import type { ReviewItem } from "./review/reviewList";
import type { ReportSettings } from "./settings/reportSettings";
import type { SiteFile } from "./settings/siteSettings";
import type { SourceFolder } from "./settings/sourceFolder";

/** What a conversion gives: the dataset, what was left out of it, and what a person should look at. */
export interface Conversion {
  dataset: Dataset;
  messages: Message[];
  reviewList: ReviewItem[];
  /** Goals that may go on from one of the year before: only a person can tell. */
  continuations: PerhapsContinued[];
  /** Prose on the outcome that only a person can join with its goal or target. */
  unjoined: PerhapsJoined[];
  /** What `ids.json` holds, and what it is to hold from now on. */
  ids: { before: Ids; after: Ids };
}

/** What is wanted of a conversion. `naming`: goals take the ids that review files name, to be remembered. */
interface Wishes {
  withReview: boolean;
  naming?: boolean;
  site?: SiteFile;
}

/** What reading each folder's report is asked for, in their order. A review that is not wanted is no part of it. */
export const reportsToRead = (folders: readonly SourceFolder[], { withReview, site = {} }: Wishes): ReportToRead[] =>
  folders.map(({ id, documents, settings, review }) => ({
    id,
    documents,
    settings: withTerms(settings, site),
    joins: (withReview && review.joins) || [],
  }));

/** Reads the reports, one after another, and makes the dataset of them: {@link datasetOf}. */
export const convert = (folders: readonly SourceFolder[], known: Ids, wishes: Wishes): Conversion =>
  datasetOf(
    reportsToRead(folders, wishes).map((report) => readReport(report)),
    folders,
    known,
    wishes,
  );

/**
 * Reports as read to the dataset, in the order of their years; `folders` are those that they were read from. Ids come from the unreviewed reading, so
 * that a review never changes a link. Throws ReviewError for a review entry that no longer fits.
 */
export function datasetOf(
  read: readonly ReadReport[],
  folders: readonly SourceFolder[],
  known: Ids,
  { withReview, naming = false, site = {} }: Wishes,
): Conversion {
  const found = read
    .flatMap(({ found: report }): FoundReport[] => (report ? [report] : []))
    .toSorted((a, b) => a.report.year - b.report.year);
  const settled = settleIds(found, known, naming ? namedGoals(found, folders, known) : undefined);
  const dataset = assemble(found, settled, known, site);
  const received = new Map(dataset.goals.flatMap(({ targets }) => targets.map(({ id, name }) => [id, name] as const)));
  if (withReview) for (const { id, review } of folders) applyReview(dataset, id, review, `${id}/review.json`);
  for (const goal of dataset.goals) {
    const report = dataset.reports.find(({ id }) => id === goal.reportId);
    if (report) addAmounts(goal, report);
    goal.targets.forEach(noteRepeatedWords);
  }
  const continuations = linkYears(dataset, received);
  return {
    dataset,
    continuations,
    unjoined: found.flatMap(({ report, unjoined }) => unjoined.map((one) => ({ reportId: report.id, ...one }))),
    messages: read.flatMap(({ messages }) => messages),
    reviewList: reviewListOf(dataset, found),
    ids: { before: known, after: remember(found, settled, dataset, known) },
  };
}

/** Names of programmes that the whole organisation knows part what one report writes in a row. */
const withTerms = (settings: ReportSettings, { programmes = [] }: SiteFile): ReportSettings => ({
  ...settings,
  programmes: [...(settings.programmes ?? []), ...programmes.flatMap(({ name, aliases = [] }) => [name, ...aliases])],
});
