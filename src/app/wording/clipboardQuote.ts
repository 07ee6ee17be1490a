import type { TFunction } from "i18next";
import type { Assessment, Goal, Language, Report, Round, Target } from "../../domain/dataset/schema";
import { assessmentIn } from "../../domain/goal/assessmentIn";
import { citedCells } from "../../domain/goal/citedCells";
import { decidingQuote } from "../../domain/text/annotatedRuns";
import { escapeHtml } from "./escapeHtml";
import { localizedName } from "./localizedName";
import { roundName } from "./roundName";
import { sourceReference } from "./sourceReference";
import { statusLabel } from "./statusLabel";

/** What is copied: as plain text, and as HTML for programs that accept it. */
export interface ClipboardContent {
  text: string;
  html?: string;
}

/** The texts for statuses. */
interface StatusTexts {
  goal: TFunction<"goal">;
  common: TFunction<"common">;
  language: Language;
}

/**
 * A target's status in one round, for pasting into minutes: status, evidence as received, goal, source and link. `link` is the absolute URL of the
 * target in that round.
 */
export function clipboardQuote(
  { goal: t, common, language }: StatusTexts,
  { report, goal, target, round }: { report: Report; goal: Goal; target: Target; round: Round },
  link: string,
): Required<ClipboardContent> {
  const assessment = assessmentIn(target, round.id);
  const name = localizedName(language, target);
  const state = statusLabel(common, assessment.status, round.kind, assessment.noneReason);
  const of = ` (${roundName(common, language, report, round)})`;
  const quotation = quotationOf(t, assessment);
  const goalLine = t("minutes.goal", { goal: localizedName(language, goal) });
  const sources = citedCells(goal, assessment).map((source) => sourceReference(t, source));
  const lang = assessment.status === "none" ? "" : ` lang="${report.language}"`;
  return {
    text: [`${name}: ${state}${of}`, quotation, goalLine, ...sources, link].join("\n"),
    html: [
      `<p><strong>${escapeHtml(`${name}: ${state}`)}</strong>${escapeHtml(of)}</p>`,
      `<p${lang}>${escapeHtml(quotation)}</p>`,
      `<p>${[goalLine, ...sources].map(escapeHtml).join("<br>")}<br><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
    ].join("\n"),
  };
}

function quotationOf(t: TFunction<"goal">, assessment: Assessment): string {
  if (assessment.status === "none") return t(`noneReason.${assessment.noneReason}`);
  const quote = decidingQuote(assessment, [])
    .map(({ parts, gap }, index) => `${gap ? " […] " : index > 0 ? " " : ""}${parts.map(({ text }) => text).join("")}`)
    .join("");
  return t("quote", { quote: quote.replace(/\s+/g, " ").trim() });
}
