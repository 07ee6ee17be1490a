import { runSync } from "../domain/timeSlices";
import type { TimeSliced } from "../domain/timeSlices";
import type { Dataset } from "../domain/dataset/schema";
import { addAmounts } from "./dataset/addAmounts";
import { assemble } from "./dataset/assemble";
import { assignIds } from "./dataset/assignIds";
import type { AssignedIds } from "./dataset/assignIds";
import { linkYears } from "./dataset/linkYears";
import type { PossibleContinuation } from "./dataset/linkYears";
import { namedGoals } from "./dataset/namedGoals";
import { markRepeatedText } from "./dataset/markRepeatedText";
import { updateIds } from "./dataset/updateIds";
import type { Message } from "./message";
import type { Note } from "./note";
import type { UnjoinedProse } from "./outcome/outcomeJoin";
import type { ReadingPlan } from "./plan/readingPlan";
import { readReport } from "./report/readReport";
import type { FoundReport, ReadReport, ReportToRead } from "./report/readReport";
import { applyReviews } from "./review/applyReview";
import { reviewListOf } from "./review/reviewList";
import type { ReviewItem } from "./review/reviewList";
import { withoutAccepted } from "./settings/withoutAccepted";
import type { Ids } from "./settings/idsFile";
import type { ReportSettings } from "./settings/reportSettings";
import type { SiteFile } from "./settings/siteSettings";
import type { SourceFolder } from "./settings/sourceFolder";

/** What a conversion gives: the dataset, what was left out of it, and what a person should look at. */
export interface Conversion {
  dataset: Dataset;
  messages: Message[];
  reviewList: ReviewItem[];
  /** Remarks on how documents were read; nothing was left out. One line each. */
  notes: Note[];
  /** How each report was understood. */
  plans: ReadingPlan[];
  /** Goals that may continue one of the year before; a person decides. */
  continuations: PossibleContinuation[];
  /** Prose on the outcome whose goal or target a person must choose. */
  unjoined: UnjoinedProse[];
  /** The content of `ids.json` before and after this conversion. */
  ids: { before: Ids; after: Ids };
}

/** How the sources are converted. */
export interface ConvertOptions {
  /** Whether what a person decided is applied. */
  withReview: boolean;
  /** Whether goals take the ids that review files give them, so that `ids.json` remembers them. */
  naming?: boolean;
  site?: SiteFile;
}

/** Documents to dataset: {@link readReport} finds goals, targets and statuses in each report, {@link buildDataset} makes one dataset of them. */
export const convert = (folders: readonly SourceFolder[], known: Ids, options: ConvertOptions): Conversion =>
  buildDataset(
    reportsToRead(folders, options).map((report) => readReport(report)),
    folders,
    known,
    options,
  );

/** The input of {@link readReport} for each folder; people's joins are included only if the review is applied. */
export const reportsToRead = (
  folders: readonly SourceFolder[],
  { withReview, site = {} }: ConvertOptions,
): ReportToRead[] =>
  folders.map(({ id, name = id, documents, settings, review }) => ({
    id,
    folder: name,
    documents,
    settings: withProgrammesOf(site, settings),
    joins: (withReview && review.joins) || [],
  }));

/**
 * Reports as read to the dataset, in the order of their years; `folders` are those that they were read from. Ids come from the unreviewed reading,
 * so that a review never changes a link. Each step returns a new dataset. Throws IdConflictError where a review gives two goals one id.
 */
export const buildDataset = (...given: Parameters<typeof buildDatasetInSlices>): Conversion =>
  runSync(buildDatasetInSlices(...given));

/** {@link buildDataset} that yields between its steps. */
export function* buildDatasetInSlices(
  read: readonly ReadReport[],
  folders: readonly SourceFolder[],
  known: Ids,
  options: ConvertOptions,
): TimeSliced<Conversion> {
  return yield* applyDecisionsInSlices(yield* assembleInSlices(read, folders, known, options), folders, options);
}

/** Reports with their ids, before any decision on them. They stay the same when only decisions change. */
export interface AssembledReports {
  read: readonly ReadReport[];
  found: FoundReport[];
  known: Ids;
  ids: AssignedIds;
  unreviewed: Dataset;
  /** Messages on entries that name a goal which is not there. */
  unnamed: Message[];
}

/** Gives reports their ids, and puts them together. Yields between its steps. */
export function* assembleInSlices(
  read: readonly ReadReport[],
  folders: readonly SourceFolder[],
  known: Ids,
  { naming = false, site = {} }: ConvertOptions,
): TimeSliced<AssembledReports> {
  const found = read
    .flatMap(({ found: report }): FoundReport[] => (report ? [report] : []))
    .toSorted((a, b) => a.report.year - b.report.year);
  const { named, messages: unnamed } = namedGoals(found, naming ? folders : [], known);
  const ids = assignIds(found, known, named);
  yield;
  const unreviewed = assemble(found, ids, known, site);
  yield;
  return { read, found, known, ids, unreviewed, unnamed };
}

/** Applies decisions to assembled reports. Yields between its steps. */
export function* applyDecisionsInSlices(
  { read, found, known, ids, unreviewed, unnamed }: AssembledReports,
  folders: readonly SourceFolder[],
  { withReview, naming = false }: ConvertOptions,
): TimeSliced<Conversion> {
  const accepted = read.map(({ messages }, at) => withoutAccepted(messages, folders[at]?.settings.accept));
  const reviewed = applyReviews(unreviewed, withReview || naming ? folders : [], known);
  yield;
  const measured = addAmounts(reviewed.dataset);
  yield;
  const marked = markRepeatedText(measured);
  yield;
  const { dataset, continuations } = linkYears(marked, receivedNames(unreviewed));
  yield;

  return {
    dataset,
    continuations,
    unjoined: found.flatMap(({ report, unjoined }) => unjoined.map((one) => ({ reportId: report.id, ...one }))),
    messages: [...accepted.flatMap(({ messages }) => messages), ...unnamed, ...reviewed.messages],
    notes: [...read.flatMap(({ notes }) => notes), ...accepted.flatMap(({ notes }) => notes)],
    plans: read.map(({ plan }) => plan),
    reviewList: reviewListOf(dataset, found, ids.ids, reviewed.outdated),
    ids: { before: known, after: updateIds(found, ids, dataset, known) },
  };
}

/** The targets' names as the reports give them, by their ids. */
const receivedNames = ({ goals }: Dataset): Map<string, string> =>
  new Map(goals.flatMap(({ targets }) => targets.map(({ id, name }) => [id, name] as const)));

/** Adds the whole organisation's programme names, which split the names that a report writes in a row. */
const withProgrammesOf = ({ programmes = [] }: SiteFile, settings: ReportSettings): ReportSettings => ({
  ...settings,
  programmes: [...(settings.programmes ?? []), ...programmes.flatMap(({ name, aliases = [] }) => [name, ...aliases])],
});
