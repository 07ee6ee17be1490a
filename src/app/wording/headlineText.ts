import type { TFunction } from "i18next";
import type { Change } from "../../domain/change";
import type { Round } from "../../domain/dataset/schema";
import { bySeverity, statuses } from "../../domain/status";
import type { Status } from "../../domain/status";
import type { ChangeFacts, HeadlineFacts } from "../../domain/stats/headlineFacts";
import { total } from "../../domain/stats/tally";
import type { Tally } from "../../domain/stats/tally";
import { joinNames } from "./joinNames";

type Translate = TFunction<"summary">;

/** The front page's sentences. `targets` is null where it would only repeat the goals', `changes` is empty for a first round. */
export interface HeadlineText {
  goals: string;
  targets: string | null;
  changes: string[];
}

/** Writes the headline's facts as sentences, for every count. Where goals have no verdict (`rollUp`), the first sentence tells of targets. */
export function headlineText(
  t: Translate,
  words: TFunction<"common">,
  facts: HeadlineFacts,
  roundName: (round: Round) => string,
  rollUp = true,
): HeadlineText {
  const targets = total(facts.targets);
  return {
    goals: rollUp
      ? statusSentence(t, words, "goals", facts.kind, facts.goals, bySeverity)
      : statusSentence(t, words, "targets", facts.kind, facts.targets, bySeverity),
    targets: rollUp && targets > 1 ? statusSentence(t, words, "targets", facts.kind, facts.targets, statuses) : null,
    changes: [facts.since, facts.overYear]
      .filter((change) => change !== null)
      .map((change) => changeSentence(t, words, change, roundName)),
  };
}

function statusSentence(
  t: Translate,
  words: TFunction<"common">,
  unit: "goals" | "targets",
  kind: Round["kind"],
  tally: Tally,
  order: readonly Status[],
): string {
  const all = total(tally);
  const present = order.filter((status) => tally[status] > 0);
  const [only] = present;
  if (only === undefined) return t(`${unit}.empty`);
  if (present.length === 1) {
    const form = all === 1 ? "sole" : all === 2 ? "both" : "all";
    return t(`${unit}.${form}.${kind}.${only}`, { total: all });
  }
  const clauses = present.map((status, index) => {
    const count = tally[status];
    return t(`part.${kind}.${status}`, {
      count,
      who: index === 0 ? t(`${unit}.who`, { total: all, some: count }) : String(count),
    });
  });
  return t("sentence", { text: joinNames(words, clauses) });
}

/** What a change sentence names when it happened; getting worse is named even when nothing did. */
const named = ["worse", "reached", "better", "new", "dropped", "reread"] as const satisfies readonly Change[];

/** What a sentence tells of. Over the year, only what a leader answers for: what fell, and what was reached. */
export const describedChanges = ({ span, counts }: Pick<ChangeFacts, "span" | "counts">): (typeof named)[number][] =>
  named.filter((change) => counts[change] > 0 && (span !== "first" || change === "worse" || change === "reached"));

function changeSentence(
  t: Translate,
  words: TFunction<"common">,
  { from, to, span, counts }: ChangeFacts,
  roundName: (round: Round) => string,
): string {
  const clauses = describedChanges({ span, counts }).map((change, index) => {
    const count = counts[change];
    return t(`change.${change}`, { count, who: index === 0 ? t("change.who", { count }) : String(count) });
  });
  const since = t(`since.${span}`, { from: roundName(from), to: roundName(to) });
  if (clauses.length === 0) return t(span === "first" ? "change.noneOverYear" : "change.none", { since });
  return t(counts.worse > 0 ? "change.some" : "change.someNoneWorse", { since, list: joinNames(words, clauses) });
}
