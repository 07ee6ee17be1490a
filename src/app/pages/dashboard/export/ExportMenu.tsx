import { useRef, useState } from "react";
import { useTexts, useTranslator } from "../../../i18n/translation";
import { newestRound } from "../../../../domain/goal/assessmentIn";
import { Popover } from "../../../components/controls/Popover";
import { LoadError } from "../../../data/fetchJson";
import { useQueryResult } from "../../../data/QueryResultContext";
import { useLinks } from "../../../routing/useLinks";
import { useSite } from "../../../data/SiteContext";
import { fetchAll } from "../../../data/goalStore";
import { exportFormats } from "./exportFormats";
import type { ExportFormat } from "./exportFormats";

const programs = { xlsx: "Excel", pptx: "PowerPoint" } as const;

type ExportState = { is: "fetching" } | { is: "done"; file: string } | { is: "failed"; format: ExportFormat };

/** Downloads the view as a file. The module that writes it is loaded on click; the menu stays open so that the focus is kept. */
export function ExportMenu() {
  const t = useTexts("views");
  const errors = useTexts("errors");
  const translator = useTranslator();
  const { dataset, language, goalStore: whole } = useSite();
  const result = useQueryResult();
  const { to } = useLinks();
  const [progress, setProgress] = useState<ExportState | null>(null);
  const announcement = useRef<HTMLSpanElement>(null);

  const absolute = (link: string) => new URL(link, window.location.href).href;
  const save = async (format: ExportFormat) => {
    if (progress?.is === "fetching") return;
    setProgress({ is: "fetching" });
    const { report, round, view } = result;
    const inRound = newestRound(report) === round ? {} : { roundId: round.id };
    try {
      const goals = result.goals.map(({ goal }) => goal);
      const [{ exportView: saveView }, areHere] = await Promise.all([import("./exportView"), fetchAll(whole, goals)]);
      if (!areHere) throw new LoadError("unreachable", "the words of some goals");
      const file = await saveView(format, translator, {
        dataset,
        language,
        result,
        getGoal: whole.get,
        address: absolute(to({ kind: "dashboard" }, view)),
        linkTo: (goal, target) =>
          absolute(to({ kind: "goal", goalId: goal.id, ...inRound }) + (target ? `#${target.id}` : "")),
      });
      setProgress({ is: "done", file });
    } catch {
      whole.reset();
      setProgress({ is: "failed", format });
    }
  };

  return (
    <div className="copy-view scripted">
      <Popover label={t("download.button")}>
        {exportFormats.map((format) => (
          <button key={format} type="button" className="filter-option export-format" onClick={() => void save(format)}>
            {format === "csv" ? t("download.csv") : programs[format]}
          </button>
        ))}
      </Popover>
      <span role="status" ref={announcement} tabIndex={-1} className="copy-done">
        {progress?.is === "fetching" && t("download.fetching")}
        {progress?.is === "done" && t("download.done", { file: progress.file })}
        {progress?.is === "failed" && t("download.failed")}
      </span>
      {progress?.is === "failed" && (
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            // The button disappears, so the focus moves to the message.
            announcement.current?.focus();
            void save(progress.format);
          }}
        >
          {errors("retry")}
        </button>
      )}
    </div>
  );
}
