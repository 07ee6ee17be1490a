import { useTexts } from "../../../i18n/translation";
import { Preview } from "./Preview";
import { ReaderChangesList } from "./ReaderChangesList";
import type { ScreenProps } from "../components/screenProps";
import { NothingRead } from "../components/NothingRead";
import { StepHeading } from "../components/StepHeading";
import type { Step } from "../components/StepNav";

/** What changes for readers, and the page as they will see it. */
export function PreviewScreen({
  work: { reading },
  reportId,
  asked,
  onStep,
}: ScreenProps & { asked: number; onStep: (step: Step) => void }) {
  const t = useTexts("studio");
  const { dataset } = reading.conversion;
  const report = dataset.reports.find(({ id }) => id === reportId);
  return (
    <section>
      <StepHeading>{t("preview.title")}</StepHeading>
      {report ? (
        <>
          {asked > 0 && <p>{t("save.open", { count: asked })}</p>}
          <ReaderChangesList dataset={dataset} report={report} />
          <div className="studio-actions">
            <button type="button" className="button studio-main" onClick={() => onStep("save")}>
              {t("read.save")}
            </button>
          </div>
          <Preview dataset={dataset} report={report} label={t("preview.label")} />
        </>
      ) : (
        <NothingRead />
      )}
    </section>
  );
}
