import type {
  AddedTarget,
  DroppedTarget,
  MergedTargets,
  Names,
  PartedTarget,
  Review,
} from "../../../../convert/settings/reviewFile";

/** What a person decides of targets and names, as `review.json` keeps it. */
export type ReviewChange =
  | { kind: "merge"; entry: MergedTargets }
  | { kind: "part"; entry: PartedTarget }
  | { kind: "drop"; entry: DroppedTarget }
  | { kind: "add"; entry: AddedTarget }
  | { kind: "name"; target: string; names: Names; decided: Decided }
  | { kind: "title"; passage: string; names: Names; decided: Decided }
  | { kind: "take-back"; key: DecisionKey; at: number };

/** Who decides, and when. */
export type Decided = Pick<MergedTargets, "by" | "on">;

/** The lists of `review.json` whose entries can be taken back one by one. */
export const decisionKeys = ["merged", "parted", "dropped", "added", "targets", "titles", "statuses"] as const;
/** One of {@link decisionKeys}. */
export type DecisionKey = (typeof decisionKeys)[number];

/** The review after a change. A name in no language takes the earlier one back. */
export function changeReview(review: Review, change: ReviewChange): Review {
  switch (change.kind) {
    case "merge":
      return { ...review, merged: [...(review.merged ?? []), change.entry] };
    case "part":
      return { ...review, parted: [...(review.parted ?? []), change.entry] };
    case "drop":
      return { ...review, dropped: [...(review.dropped ?? []), change.entry] };
    case "add":
      return { ...review, added: [...(review.added ?? []), change.entry] };
    case "name": {
      const others = (review.targets ?? []).filter(({ target }) => target !== change.target);
      const isNamed = Object.keys(change.names).length > 0;
      const own = isNamed ? [{ target: change.target, name: change.names, ...change.decided }] : [];
      return { ...review, targets: [...others, ...own] };
    }
    case "title": {
      const others = (review.titles ?? []).filter(({ passage }) => passage !== change.passage);
      const isNamed = Object.keys(change.names).length > 0;
      const own = isNamed ? [{ passage: change.passage, ...change.names, ...change.decided }] : [];
      return { ...review, titles: [...others, ...own] };
    }
    case "take-back":
      return without(review, change.key, change.at);
    default:
      return change satisfies never;
  }
}

function without(review: Review, key: DecisionKey, gone: number): Review {
  const after = { ...review };
  const keep = <T>(list: readonly T[] | undefined): T[] => (list ?? []).filter((_, at) => at !== gone);
  switch (key) {
    case "merged":
      after.merged = keep(after.merged);
      break;
    case "parted":
      after.parted = keep(after.parted);
      break;
    case "dropped":
      after.dropped = keep(after.dropped);
      break;
    case "added":
      after.added = keep(after.added);
      break;
    case "targets":
      after.targets = keep(after.targets);
      break;
    case "titles":
      after.titles = keep(after.titles);
      break;
    case "statuses":
      after.statuses = keep(after.statuses);
      break;
    default:
      return key satisfies never;
  }
  return after;
}
