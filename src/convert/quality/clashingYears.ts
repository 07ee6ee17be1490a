import type { Assessment, Goal, Quote, Report } from "../../domain/dataset/schema";
import { cellAt } from "../../domain/goal/cellAt";
import { findingAt } from "./finding";
import type { Finding } from "./finding";

const years = /(?<![\d.])(?:\d{1,2}\.\d{1,2}\.)?((?:19|20)\d{2})(?!\d)/gu;

/** The deciding words, also of open questions, unless they postpone the target. */
function decidingWords(assessment: Assessment): Quote | null {
  if (assessment.status !== "none") return assessment.evidence;
  const { candidate } = assessment;
  return candidate && !candidate.rule.endsWith(".postponed-past-year") ? candidate.evidence : null;
}

/**
 * Sentences that decide how a target fares this year and yet name only another year, though nothing was put off to it: "ei toteudu vuonna 2021" in
 * a report of 2020.
 */
export const clashingYears = ({ rounds }: Report, goal: Goal): Finding[] =>
  goal.targets.flatMap(({ assessments }) =>
    assessments.flatMap((assessment, at) => {
      const [place] = assessment.source;
      const year = rounds[at]?.year;
      const words = decidingWords(assessment);
      if (!words || !place || year === undefined) return [];
      const postponedTo = assessment.status === "none" ? undefined : assessment.postponedTo;
      const named = [...words.quote.matchAll(years)].map(([, one]) => Number(one));
      const [other] = named;
      if (other === undefined || named.includes(year) || named.includes(postponedTo ?? year)) return [];
      const cell = cellAt(goal, place);
      return cell ? [findingAt("clashing-year", cell, words.quote, `${other} ≠ ${year}`)] : [];
    }),
  );
