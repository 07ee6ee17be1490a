import { useState } from "react";
import { useTexts } from "../../../i18n/translation";
import type { Dataset } from "../../../../domain/dataset/schema";
import { changedStatuses } from "../questions/planChange";
import { countRead } from "../questions/reportTable";

/** The counts of what was read, and how many statuses the last change changed, none too: nothing else says that it was read. */
export function PlanResult({ dataset, reportId }: { dataset: Dataset; reportId: string }) {
  const t = useTexts("studio");
  const [shown, setShown] = useState({ dataset, before: dataset });
  if (shown.dataset !== dataset) setShown({ dataset, before: shown.dataset });
  const report = dataset.reports.find(({ id }) => id === reportId);
  const counts = report && countRead(dataset, report);
  return (
    <p role="status" className="studio-result">
      {counts
        ? t("read.counts", {
            goals: t("read.goals", { count: counts.goals }),
            targets: t("read.targets", { count: counts.targets }),
            rounds: t("read.rounds", { count: counts.rounds }),
          })
        : t("read.nothing")}{" "}
      {shown.before !== dataset && (
        <strong>{t("plan.changed", { count: changedStatuses(shown.before, dataset, reportId) })}</strong>
      )}
    </p>
  );
}
