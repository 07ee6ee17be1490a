import type { Review } from "../../../../convert/settings/reviewFile";
import type { Dataset } from "../../../../domain/dataset/schema";
import { decisionKeys } from "../draft/changeReview";
import type { DecisionKey } from "../draft/changeReview";

/** A decision in the list of decisions. */
export interface ListedDecision {
  key: DecisionKey;
  /** As it stands in its list of `review.json`. */
  entry: object;
  /** The goal, target or passage that it is about. */
  about: string;
}

/** Every decision of a review that can be taken back, in the order of its file. */
export function listDecisions(review: Review, { goals }: Pick<Dataset, "goals">): ListedDecision[] {
  const names = new Map(goals.flatMap(({ targets }) => targets.map(({ id, name }) => [id, name] as const)));
  const nameOf = (id: string | undefined, passage = "") =>
    (id === undefined ? undefined : names.get(id)) ?? (id || passage);
  const about: Record<DecisionKey, string[]> = {
    merged: (review.merged ?? []).map((one) => one.targets.map((id) => nameOf(id)).join(" + ")),
    parted: (review.parted ?? []).map(({ parts }) => parts.map(({ name }) => Object.values(name)[0] ?? "").join(" | ")),
    dropped: (review.dropped ?? []).map(({ target, reason }) => `${nameOf(target)}: ${reason}`),
    added: (review.added ?? []).map(({ name }) => Object.values(name)[0] ?? ""),
    targets: (review.targets ?? []).map(
      ({ name, target, passage }) => Object.values(name).join(" | ") || nameOf(target, passage),
    ),
    titles: (review.titles ?? []).map(({ passage }) => passage),
    statuses: (review.statuses ?? []).map(({ target, passage, roundId }) => `${nameOf(target, passage)}, ${roundId}`),
  };
  return decisionKeys.flatMap((key) =>
    (review[key] ?? []).map((entry, at) => ({ key, entry, about: about[key][at] ?? "" })),
  );
}
