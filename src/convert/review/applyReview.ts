import type { Dataset } from "../../domain/dataset/schema";
import type { Message } from "../message";
import { messageOnEntry } from "../message";
import type { Ids } from "../settings/idsFile";
import type { Review } from "../settings/reviewFile";
import { addTarget } from "./addTarget";
import { continueGoal, nameTarget, redirectGoal, translateTitle } from "./applyNames";
import { decideStatus } from "./decideStatus";
import { dropTarget } from "./dropTarget";
import { mergeTargets } from "./mergeTargets";
import { partTarget } from "./partTarget";
import type { ReviewOutcome, OutdatedDecision } from "./reviewOutcome";
import { misfitOf } from "../messageOf";
import { problemOf } from "./problem";

/** A dataset with the manual decisions; the decisions that no longer fit, and those that do not because the text has changed. */
export interface ReviewedDataset {
  dataset: Dataset;
  messages: Message[];
  outdated: OutdatedDecision[];
}

/**
 * Applies the review files, entry by entry. An entry that does not fit is left out and said. Targets are added, parted, merged and dropped before they are
 * named, and named before their statuses are decided. `known` are the ids that targets which only a decision makes were once published under.
 */
export function applyReviews(
  dataset: Dataset,
  folders: readonly { id: string; name?: string; review: Review }[],
  known: Ids,
): ReviewedDataset {
  const reviewed: ReviewedDataset = { dataset, messages: [], outdated: [] };
  for (const { id, name = id, review } of folders)
    for (const { path, label, change } of entriesOf(id, review, known)) {
      const outcome = change(reviewed.dataset);
      if ("dataset" in outcome) reviewed.dataset = outcome.dataset;
      else {
        const [key, at] = path;
        const misfit = misfitOf(`${key}[${at}]`, label, outcome.problem);
        reviewed.messages.push(messageOnEntry(`${name}/review.json`, path, misfit));
        if (outcome.outdated) reviewed.outdated.push(outcome.outdated);
      }
    }
  return reviewed;
}

/** Kinds of entries of which one says all that can be said of a passage, a target or a goal. */
const saidOnce: ReadonlySet<string> = new Set(["titles", "targets", "goals", "gone"]);

interface Entry {
  path: [string, number];
  /** The entry's passage, id or name, for messages. */
  label: string;
  change: (dataset: Dataset) => ReviewOutcome;
}

const entriesOf = (reportId: string, review: Review, known: Ids): Entry[] => [
  ...entries(
    "added",
    review.added,
    ({ name }) => Object.values(name)[0] ?? "",
    (dataset, entry) => addTarget(dataset, reportId, entry, known),
  ),
  ...entries(
    "parted",
    review.parted,
    ({ target }) => target,
    (dataset, entry) => partTarget(dataset, reportId, entry, known),
  ),
  ...entries(
    "merged",
    review.merged,
    ({ targets }) => targets.join(", "),
    (dataset, entry) => mergeTargets(dataset, reportId, entry),
  ),
  ...entries(
    "dropped",
    review.dropped,
    ({ target }) => target,
    (dataset, entry) => dropTarget(dataset, reportId, entry),
  ),
  ...entries(
    "titles",
    review.titles,
    ({ passage }) => passage,
    (dataset, entry) => translateTitle(dataset, reportId, entry),
  ),
  ...entries("targets", review.targets, fieldOf, (dataset, entry) => nameTarget(dataset, reportId, entry)),
  ...entries("statuses", review.statuses, fieldOf, (dataset, entry) => decideStatus(dataset, reportId, entry)),
  ...entries(
    "goals",
    review.goals,
    ({ passage }) => passage,
    (dataset, entry) => continueGoal(dataset, reportId, entry),
  ),
  ...entries("gone", review.gone, ({ id }) => id, redirectGoal),
];

const fieldOf = ({ target, passage }: { target?: string | undefined; passage?: string | undefined }): string =>
  target ?? passage ?? "";

const entries = <E>(
  key: string,
  all: readonly E[] | undefined,
  label: (entry: E) => string,
  change: (dataset: Dataset, entry: E) => ReviewOutcome,
): Entry[] => {
  const seen = new Map<string, string>();
  return (all ?? []).map((entry, at) => {
    const named = label(entry);
    const whole = JSON.stringify(entry);
    const before = seen.get(named) ?? whole;
    seen.set(named, before);
    const isSaidOtherwise = saidOnce.has(key) && before !== whole;
    return {
      path: [key, at],
      label: named,
      change: (dataset) => (isSaidOtherwise ? { problem: problemOf("said-otherwise") } : change(dataset, entry)),
    };
  });
};
