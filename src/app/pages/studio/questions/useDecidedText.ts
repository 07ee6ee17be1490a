import { useEffect, useState } from "react";
import type { StatusDecision } from "../../../../convert/settings/reviewFile";
import { sha256OfText } from "../../../../convert/text/sha256";
import { useSite } from "../../../data/SiteContext";
import type { Question } from "./question";

/** The whole text that an earlier decision was made on, where the site still publishes it; else null. */
export function useDecidedText({ report, target, round }: Question, decision: StatusDecision | null): string | null {
  const { dataset, goalStore } = useSite();
  const [text, setText] = useState<string | null>(null);
  const hash = decision?.textSha256;
  useEffect(() => {
    const published = dataset.goals.find(
      ({ reportId, targets }) => reportId === report.id && targets.some(({ id }) => id === target.id),
    );
    if (hash === undefined || !published) return undefined;
    let isOpen = true;
    void goalStore.fetch(published).then((goal) => {
      const before = goal?.targets.find(({ id }) => id === target.id)?.assessments;
      const decidedText = before?.find(({ roundId }) => roundId === round.id)?.text;
      if (isOpen && decidedText !== undefined && sha256OfText(decidedText) === hash) setText(decidedText);
    });
    return () => {
      isOpen = false;
    };
  }, [dataset, goalStore, report.id, target.id, round.id, hash]);
  return text;
}
