import { useEffect, useMemo } from "react";
import type { ReactNode } from "react";
import { goalsOf } from "../../../domain/goal/assessmentIn";
import { sortsByReportText } from "../../../domain/table/comparators";
import { beforePrinting } from "../../components/printing";
import { useAllGoalTexts } from "../../components/text/WithGoalText";
import { fetchAll } from "../../data/goalStore";
import { reportInView, queryResult, QueryResultProvider } from "../../data/QueryResultContext";
import { useSite } from "../../data/SiteContext";
import { useMatcher } from "../../data/useMatcher";
import { useView } from "../../routing/useView";

/** Applies the URL's filters once, for the whole dashboard. */
export function DashboardQueryProvider({ children }: { children: ReactNode }) {
  const { dataset, goalStore } = useSite();
  const [asked] = useView();
  const report = reportInView(dataset, asked);
  const { seeker: matcher, state } = useMatcher(report, asked.roundId, asked.text);
  const waitsForWords = useAllGoalTexts(goalsOf(dataset, report), sortsByReportText(asked.sort));
  const result = useMemo(
    () => queryResult(dataset, asked, matcher, waitsForWords ? () => undefined : goalStore.get),
    [dataset, asked, matcher, waitsForWords, goalStore],
  );
  useEffect(
    () =>
      beforePrinting(async () => {
        await fetchAll(
          goalStore,
          result.goals.map(({ goal }) => goal),
        );
      }),
    [result, goalStore],
  );
  return (
    <QueryResultProvider selection={result} waits={state === "coming" || waitsForWords} namesOnly={state === "failed"}>
      {children}
    </QueryResultProvider>
  );
}
