import type { Language } from "../../../../domain/dataset/schema";
import type {
  AddedTarget,
  DroppedTarget,
  MergedTargets,
  Names,
  PartedTarget,
  Review,
} from "../../../../convert/settings/reviewFile";

/** A change to the decisions on targets and names in `review.json`. */
export type ReviewChange =
  | { kind: "merge"; entry: MergedTargets }
  | { kind: "part"; entry: PartedTarget }
  | { kind: "drop"; entry: DroppedTarget }
  | { kind: "add"; entry: AddedTarget }
  | ({ kind: "name"; target: string } & NameChange)
  | ({ kind: "title"; passage: string } & NameChange)
  | { kind: "take-back"; key: DecisionKey; entry: object };

/** A name in one language; an empty one removes the earlier one. */
interface NameChange {
  language: Language;
  name: string;
  decided: Decided;
}

/** Who decides, and when. */
export type Decided = Pick<MergedTargets, "by" | "on">;

/** The lists of `review.json` whose entries can be undone one by one. */
export const decisionKeys = ["merged", "parted", "dropped", "added", "targets", "titles", "statuses"] as const;
/** One of {@link decisionKeys}. */
export type DecisionKey = (typeof decisionKeys)[number];

/**
 * The review after a change. A change refers to entries by their content, never by index: another tab or a double click may have changed the review since the page
 * was drawn. An entry that exists already is not added again.
 */
export function changeReview(review: Review, change: ReviewChange): Review {
  switch (change.kind) {
    case "merge":
      return { ...review, merged: withEntry(review.merged, change.entry) };
    case "part":
      return { ...review, parted: withEntry(review.parted, change.entry) };
    case "drop":
      return { ...review, dropped: withEntry(review.dropped, change.entry) };
    case "add":
      return { ...review, added: withEntry(review.added, change.entry) };
    case "name": {
      const { target, decided } = change;
      const before = review.targets?.find((one) => one.target === target);
      const others = (review.targets ?? []).filter((one) => one !== before);
      const name = withName(before?.name ?? {}, change);
      return { ...review, targets: isNamed(name) ? [...others, { ...before, target, name, ...decided }] : others };
    }
    case "title": {
      const { passage, decided } = change;
      const before = review.titles?.find((one) => one.passage === passage);
      const others = (review.titles ?? []).filter((one) => one !== before);
      const names = withName(namesOfTitle(before), change);
      return { ...review, titles: isNamed(names) ? [...others, { passage, ...names, ...decided }] : others };
    }
    case "take-back":
      return without(review, change.key, change.entry);
    default:
      return change satisfies never;
  }
}

/** The names that a title was given, by language. */
export const namesOfTitle = ({ fi, sv, en }: Pick<NonNullable<Review["titles"]>[number], Language> = {}): Names => ({
  ...(fi && { fi }),
  ...(sv && { sv }),
  ...(en && { en }),
});

const isNamed = (names: Names): boolean => Object.keys(names).length > 0;

const withName = (names: Names, { language, name }: NameChange): Names =>
  name === ""
    ? Object.fromEntries(Object.entries(names).filter(([one]) => one !== language))
    : { ...names, [language]: name };

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

const withEntry = <T extends object>(list: readonly T[] = [], entry: T): T[] =>
  list.some((one) => isSame(one, entry)) ? [...list] : [...list, entry];

/** The review without one entry of a list. */
const without = (review: Review, key: DecisionKey, gone: object): Review => ({
  ...review,
  [key]: review[key]?.filter((one) => !isSame(one, gone)) ?? [],
});
