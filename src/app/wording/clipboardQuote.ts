import type { TFunction } from "i18next";
import type { Language, Report, Round } from "../../domain/dataset/contract";
import type { Assessment, Goal, Target } from "../../domain/dataset/schema";
import { assessmentIn } from "../../domain/goal/assessmentIn";
import { sourcesOf } from "../../domain/goal/goalVerdict";
import { decidingQuotation } from "../../domain/text/annotatedRuns";
import { escape } from "./escapeHtml";
import { nameIn } from "./localizedName";
import { roundName } from "./roundName";
import { sourceText } from "./sourceReference";
import { statusWord } from "./statusLabel";

/** What is copied: as text, and the same for programs that take type and links. */
export interface Copied {
  text: string;
  html?: string;
}

/** The words that a status is written in. */
interface Words {
  goal: TFunction<"goal">;
  words: TFunction<"words">;
  language: Language;
}

/**
 * A target's state in one round as minutes want it: the state in words, the report's own sentence as it was received, the goal, where the
 * sentence stands, and the link. `link` is the whole address of the target in that round.
 */
export function forMinutes(
  { goal: t, words, language }: Words,
  { report, goal, target, round }: { report: Report; goal: Goal; target: Target; round: Round },
  link: string,
): Required<Copied> {
  const assessment = assessmentIn(target, round.id);
  const name = nameIn(language, target);
  const state = statusWord(words, assessment.status, round.kind, assessment.noneReason);
  const of = ` (${roundName(words, language, report, round)})`;
  const said = quotationOf(t, assessment);
  const goalLine = t("minutes.goal", { goal: nameIn(language, goal) });
  const sources = sourcesOf(goal, assessment).map((source) => sourceText(t, source));
  const lang = assessment.status === "none" ? "" : ` lang="${report.language}"`;
  return {
    text: [`${name}: ${state}${of}`, said, goalLine, ...sources, link].join("\n"),
    html: [
      `<p><strong>${escape(`${name}: ${state}`)}</strong>${escape(of)}</p>`,
      `<p${lang}>${escape(said)}</p>`,
      `<p>${[goalLine, ...sources].map(escape).join("<br>")}<br><a href="${escape(link)}">${escape(link)}</a></p>`,
    ].join("\n"),
  };
}

function quotationOf(t: TFunction<"goal">, assessment: Assessment): string {
  if (assessment.status === "none") return t(`noneReason.${assessment.noneReason}`);
  const quote = decidingQuotation(assessment, [])
    .map(({ parts, gap }, index) => `${gap ? " […] " : index > 0 ? " " : ""}${parts.map(({ text }) => text).join("")}`)
    .join("");
  return t("quote", { quote: quote.replace(/\s+/g, " ").trim() });
}
