import type { Assessment, Dataset, Goal, Target } from "../model/dataset";
import { contradicts } from "../model/status";
import type { Status } from "../model/status";
import type { FoundReport } from "./readReport";

/** A status that a person should look at, with the entry that would settle it in the review file. */
export interface ReviewItem {
  reportId: string;
  goal: string;
  target: string;
  roundId: string;
  /** Why the reader is unsure: `no-verdict`, `own-status` (the report's own status says otherwise), or what the reader says of it. */
  why: string;
  /** The statuses that the reader weighed, the likeliest first. */
  candidates: Status[];
  text: string;
  /** Ready to be put among `statuses` of review.json once status and reason are filled in. */
  entry: { passage: string; roundId: string; status: Status; reason: string };
}

/** What the reader was unsure of, in the order of the report. What a person has decided is left out. */
export function reviewListOf(dataset: Dataset, found: readonly FoundReport[]): ReviewItem[] {
  return found.flatMap(({ report, goals }) => {
    const written = dataset.goals.filter(({ reportId }) => reportId === report.id);
    return goals.flatMap(({ targets }, g) =>
      targets.flatMap(({ assessments }, t) =>
        assessments.flatMap(({ reading }, a): ReviewItem[] => {
          const goal = written[g];
          const target = goal?.targets[t];
          const now = target?.assessments[a];
          const round = report.rounds[a];
          if (!goal || !target || !now || !round || now.review) return [];
          const own = now.ownStatus?.status ?? null;
          const why =
            reading?.unsure ??
            (now.noneReason === "unclear"
              ? "no-verdict"
              : contradicts(now.status, own, round.kind)
                ? "own-status"
                : null);
          if (why === null) return [];
          const candidates = [
            ...new Set([
              now.status,
              ...(own === null ? [] : [own]),
              ...(reading?.lost ?? []).map(({ status }) => status),
            ]),
          ];
          return [itemOf(goal, target, now, why, candidates)];
        }),
      ),
    );
  });
}

const itemOf = (
  goal: Goal,
  target: Target,
  { roundId, text, status, evidence }: Assessment,
  why: string,
  candidates: Status[],
): ReviewItem => ({
  reportId: goal.reportId,
  goal: goal.title,
  target: target.name,
  roundId,
  why,
  candidates,
  text,
  entry: { passage: evidence?.quote ?? text, roundId, status, reason: "" },
});

/** The list as text for a terminal. */
export const writeReviewList = (items: readonly ReviewItem[]): string =>
  items
    .map(({ reportId, goal, target, roundId, why, candidates, text, entry }) =>
      [
        `${reportId} · ${roundId} · ${goal} · ${target}`,
        `  why: ${why}; candidates: ${candidates.join(", ")}`,
        `  text: ${text.replaceAll("\n", "\n        ")}`,
        `  entry: ${JSON.stringify(entry)}`,
      ].join("\n"),
    )
    .join("\n\n");
