import { useTexts } from "../../../i18n/translation";
import { StepHeading } from "../components/StepHeading";
import type { DraftProgress } from "../sources/readDraft";

/** The progress of reading, with a button to cancel. */
export function ReadingProgress({ progress, onCancel }: { progress: DraftProgress; onCancel: () => void }) {
  const text = useProgressText(progress);
  const t = useTexts("studio");
  return (
    <section className="studio-reading">
      <StepHeading>{t("progress.label")}</StepHeading>
      <p role="status">{text}</p>
      <ProgressBar progress={progress} />
      <p>
        <button type="button" className="button" onClick={onCancel}>
          {t("progress.cancel")}
        </button>
      </p>
    </section>
  );
}

/** The progress of reading a report again. */
export function FurtherProgress({ progress }: { progress: DraftProgress | null }) {
  return <div role="status">{progress && <ProgressLine progress={progress} />}</div>;
}

function ProgressLine({ progress }: { progress: DraftProgress }) {
  const text = useProgressText(progress);
  return (
    <p className="studio-notice">
      {text} <ProgressBar progress={progress} />
    </p>
  );
}

function ProgressBar({ progress }: { progress: DraftProgress }) {
  const t = useTexts("studio");
  return progress.step === "document" && progress.pages !== undefined ? (
    <progress aria-label={t("progress.label")} value={progress.page} max={progress.pages} />
  ) : (
    <progress aria-label={t("progress.label")} />
  );
}

function useProgressText(progress: DraftProgress): string {
  const t = useTexts("studio");
  switch (progress.step) {
    case "document":
      return progress.page === undefined
        ? t("progress.document", { name: progress.name })
        : t("progress.page", { name: progress.name, page: progress.page, pages: progress.pages });
    case "goals":
      return t("progress.goals", { count: progress.read });
    case "preparing":
      return t("progress.preparing");
    case "dataset":
      return t("progress.dataset");
    default:
      return progress satisfies never;
  }
}
