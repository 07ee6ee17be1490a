import type { TFunction } from "i18next";
import type { Assessment, Goal, Report, Round, Target } from "../../../../domain/dataset/schema";
import { newestRound } from "../../../../domain/goal/assessmentIn";
import { neverMentioned } from "../../../../domain/goal/decidingTargets";
import { citedCells } from "../../../../domain/goal/citedCells";
import { onOneLine } from "./exportContent";
import type { ExportTexts } from "./exportContent";
import { sourceReference } from "../../../wording/sourceReference";
import { statusLabel } from "../../../wording/statusLabel";

/** The state of an assessment in words. */
export const stateText = (t: TFunction<"common">, { status, noneReason }: Assessment, { kind }: Round): string =>
  statusLabel(t, status, kind, noneReason);

/** The report's own words that decide the status; empty where there is none. */
export const quoteText = ({ evidence }: Assessment): string => onOneLine(evidence?.quote ?? "");

/** Why there is no assessment; null if there is one. */
function whyNone(t: TFunction<"views">, report: Report, target: Target, { noneReason }: Assessment): string | null {
  if (noneReason === null) return null;
  return t(neverMentioned(report, target, newestRound(report).id) ? "said.never" : `said.${noneReason}`);
}

/** The report's words behind the verdict, or why there is no assessment. */
export const reasonText = (
  { views }: Pick<ExportTexts, "views">,
  report: Report,
  target: Target,
  assessment: Assessment,
): string => whyNone(views, report, target, assessment) ?? onOneLine(assessment.reason?.quote ?? "");

/** The source places of an assessment's text. */
export const sourceText = ({ goal: t }: Pick<ExportTexts, "goal">, goal: Goal, assessment: Assessment): string =>
  citedCells(goal, assessment)
    .map((source) => sourceReference(t, source))
    .join("; ");
