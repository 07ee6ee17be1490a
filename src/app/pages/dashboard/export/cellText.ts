import type { TFunction } from "i18next";
import type { Report, Round } from "../../../../domain/dataset/contract";
import type { Assessment, Goal, Target } from "../../../../domain/dataset/schema";
import { newestRound } from "../../../../domain/goal/assessmentIn";
import { neverMentioned, sourcesOf } from "../../../../domain/goal/goalVerdict";
import { onOneLine } from "./exportContent";
import type { ExportWords } from "./exportContent";
import { sourceText } from "../../../wording/sourceReference";
import { statusWord } from "../../../wording/statusLabel";

/** The state of an assessment in words. */
export const stateWord = (t: TFunction<"words">, { status, noneReason }: Assessment, { kind }: Round): string =>
  statusWord(t, status, kind, noneReason);

/** The report's own words that decide the status; empty where there is none. */
export const quoteOf = ({ evidence }: Assessment): string => onOneLine(evidence?.quote ?? "");

/** Why there is no assessment, in our words; null where there is one. */
function whyNone(t: TFunction<"views">, report: Report, target: Target, { noneReason }: Assessment): string | null {
  if (noneReason === null) return null;
  return t(neverMentioned(report, target, newestRound(report).id) ? "said.never" : `said.${noneReason}`);
}

/** The report's words behind the verdict, or why there is no assessment. */
export const reasonOf = (
  { views }: Pick<ExportWords, "views">,
  report: Report,
  target: Target,
  assessment: Assessment,
): string => whyNone(views, report, target, assessment) ?? onOneLine(assessment.reason?.quote ?? "");

/** Where the assessment's text stands in the documents. */
export const placesOf = ({ goal: t }: Pick<ExportWords, "goal">, goal: Goal, assessment: Assessment): string =>
  sourcesOf(goal, assessment)
    .map((source) => sourceText(t, source))
    .join("; ");
