import { useEffect, useState } from "react";
import type { StatusDecision } from "../../../../convert/settings/reviewFile";
import { sha256OfText } from "../../../../convert/text/sha256";
import { useSite } from "../../../data/SiteContext";
import type { Question } from "./question";

/** The whole text that an earlier decision was made on, where the draft has `kept` it or the site still publishes it; else null. */
export function useDecidedText(
  { report, target, round }: Question,
  decision: StatusDecision | null,
  kept: readonly string[],
): string | null {
  const { dataset, goalStore } = useSite();
  const [published, setPublished] = useState<string | null>(null);
  const hash = decision?.textSha256;
  useEffect(() => {
    const goalBefore = dataset.goals.find(
      ({ reportId, targets }) => reportId === report.id && targets.some(({ id }) => id === target.id),
    );
    if (hash === undefined || !goalBefore) return undefined;
    let isOpen = true;
    void goalStore.fetch(goalBefore).then((goal) => {
      const before = goal?.targets.find(({ id }) => id === target.id)?.assessments;
      const decidedText = before?.find(({ roundId }) => roundId === round.id)?.text;
      if (isOpen && decidedText !== undefined && sha256OfText(decidedText) === hash) setPublished(decidedText);
    });
    return () => {
      isOpen = false;
    };
  }, [dataset, goalStore, report.id, target.id, round.id, hash]);
  return (hash === undefined ? undefined : kept.find((text) => sha256OfText(text) === hash)) ?? published;
}
