import type { TFunction } from "i18next";
import type { Change } from "../../domain/change";
import type { Round } from "../../domain/dataset/schema";
import { bySeverity, shownStatuses, verdicts } from "../../domain/status";
import type { ShownStatus } from "../../domain/status";
import type { ChangeFacts, HeadlineFacts } from "../../domain/stats/headlineFacts";
import { total } from "../../domain/stats/tally";
import type { GoalTally, Tally } from "../../domain/stats/tally";
import { joinNames } from "./joinNames";

type Translate = TFunction<"summary">;

/** The sentences at the top of the dashboard. `detail` is null if it would only repeat the title; `changes` is empty for a first round. */
export interface HeadlineText {
  title: string;
  detail: string | null;
  changes: string[];
}

/** The filters that the headline's facts are limited to. */
export interface HeadlineScope {
  /** The filters by name. */
  names: readonly string[];
  /** Whether there is a status filter: then the headline gives a count instead of repeating the statuses. */
  byStatus: boolean;
  /** How many targets there are without the status filter. */
  ofTargets: number;
}

/**
 * Writes the headline's facts as sentences, for every count. Goals come first; with filters, or if goals have no verdict (`rollUp`), targets come
 * first.
 */
export function headlineText(
  t: Translate,
  common: TFunction<"common">,
  facts: HeadlineFacts,
  roundName: (round: Round) => string,
  { rollUp = true, scope = null }: { rollUp?: boolean; scope?: HeadlineScope | null } = {},
): HeadlineText {
  const targets = total(facts.targets);
  const ofTargets = (order: readonly ShownStatus[]) =>
    state(t, common, "targets", facts.kind, countedTargets(facts.targets, order));
  const changes = [facts.since, facts.overYear]
    .filter((change) => change !== null)
    .map((change) => changeSentence(t, common, change, roundName));
  if (scope === null && !rollUp) return { title: ofTargets(shownStatuses), detail: null, changes };
  if (scope === null) {
    const title = state(t, common, "goals", facts.kind, countedGoals(facts.goals));
    return { title, detail: targets > 1 ? ofTargets(bestFirst) : null, changes };
  }
  const names = scope.names.join(", ");
  const text =
    targets === 0
      ? t("narrowed.none")
      : scope.byStatus
        ? t("narrowed.count", { count: scope.ofTargets, some: targets })
        : ofTargets(shownStatuses);
  return {
    title: t("narrowed.title", { names, text }),
    detail: targets === 0 || !rollUp ? null : stateOfNarrowedGoals(t, common, facts),
    changes: targets === 0 ? [] : changes,
  };
}

/** A status and its count. */
type Counted = readonly [ShownStatus, number];

/** Says how many goals, or targets, have each status. */
function state(
  t: Translate,
  common: TFunction<"common">,
  unit: "goals" | "targets",
  kind: Round["kind"],
  present: readonly Counted[],
): string {
  const all = present.reduce((sum, [, count]) => sum + count, 0);
  const [only, ...others] = present.map(([status]) => status);
  if (only === undefined) return t(`${unit}.empty`);
  if (others.length > 0) return clauses(t, common, kind, present, (some) => t(`${unit}.who`, { total: all, some }));
  const form = all === 1 ? "sole" : all === 2 ? "both" : "all";
  return only === "to-check"
    ? t(`targets.${form}.toCheck`, { total: all })
    : t(`${unit}.${form}.${kind}.${only}`, { total: all });
}

/** The verdicts of the goals that some targets belong to, each from all of the goal's targets. */
function stateOfNarrowedGoals(t: Translate, common: TFunction<"common">, { goals, kind }: HeadlineFacts): string {
  const count = total(goals);
  return clauses(t, common, kind, countedGoals(goals), (some) => t("narrowed.goals", { count, some }));
}

const clauses = (
  t: Translate,
  common: TFunction<"common">,
  kind: Round["kind"],
  present: readonly Counted[],
  who: (some: number) => string,
): string =>
  t("sentence", {
    text: joinNames(
      common,
      present.map(([status, count], index) =>
        t(`part.${kind}.${status}`, { count, who: index === 0 ? who(count) : String(count) }),
      ),
    ),
  });

const countedGoals = (tally: GoalTally): Counted[] => bySeverity.flatMap((one) => counted(one, tally[one]));
/** After the verdict on the goals, what is reached comes first. */
const bestFirst = [...verdicts, "to-check", "none"] as const satisfies readonly ShownStatus[];

const countedTargets = (tally: Tally, order: readonly ShownStatus[]): Counted[] =>
  order.flatMap((one) => counted(one, tally[one]));
const counted = (status: ShownStatus, count: number): Counted[] => (count > 0 ? [[status, count]] : []);

/** The changes that the sentence names if they occurred; "worse" is named even if its count is zero. */
const named = ["worse", "reached", "better", "new", "dropped", "reread"] as const satisfies readonly Change[];

/** The changes that the sentence names. Over the year, only targets that got worse or were reached. */
export const describedChanges = ({ span, counts }: Pick<ChangeFacts, "span" | "counts">): (typeof named)[number][] =>
  named.filter((change) => counts[change] > 0 && (span !== "first" || change === "worse" || change === "reached"));

function changeSentence(
  t: Translate,
  common: TFunction<"common">,
  { from, to, span, counts }: ChangeFacts,
  roundName: (round: Round) => string,
): string {
  const clauses = describedChanges({ span, counts }).map((change, index) => {
    const count = counts[change];
    return t(`change.${change}`, { count, who: index === 0 ? t("change.who", { count }) : String(count) });
  });
  const since = t(`since.${span}`, { from: roundName(from), to: roundName(to) });
  if (clauses.length === 0) return t(span === "first" ? "change.noneOverYear" : "change.none", { since });
  return t(counts.worse > 0 ? "change.some" : "change.someNoneWorse", { since, list: joinNames(common, clauses) });
}
