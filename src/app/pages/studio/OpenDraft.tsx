import { useMemo, useState } from "react";
import { useTexts } from "../../i18n/translation";
import { openReport } from "./draft/draft";
import { missingFiles } from "./draft/keptBytes";
import { openQuestions } from "./questions/question";
import { questionKey } from "./draft/questionKey";
import { GoalEditor } from "./targets/GoalEditor";
import { FurtherProgress } from "./start/ReadingProgress";
import { MissingFiles } from "./start/MissingFiles";
import { PlanScreen } from "./plan/PlanScreen";
import { PreviewScreen } from "./preview/PreviewScreen";
import { QuestionsScreen } from "./ask/QuestionsScreen";
import { ReadScreen } from "./read/ReadScreen";
import { SaveScreen } from "./save/SaveScreen";
import { StepNav } from "./components/StepNav";
import type { Step } from "./components/StepNav";
import { VersionQuestions } from "./components/VersionQuestions";
import type { ScreenProps } from "./components/screenProps";
import { slugify } from "../../../domain/text/slugify";
import type { Phase, Studio } from "./studio";

/** The steps of an open report, from checking what was read to saving it. */
export function OpenDraft({ studio, work }: { studio: Studio; work: Extract<Phase, { kind: "working" }> }) {
  const t = useTexts("studio");
  const [step, setStep] = useState<Step>("read");
  const [corrected, setCorrected] = useState<{ targetId: string; roundId: string } | null>(null);
  const [goalId, setGoalId] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const { draft, reading } = work;
  const reportId = slugify(draft.folder);
  const { skipped } = draft;
  const open = useMemo(() => openQuestions(reading, reportId, skipped), [reading, reportId, skipped]);
  const screen: ScreenProps = { work, reportId, act: studio.act };
  const { settings } = openReport(draft);
  const title = settings.title ?? draft.folder;
  const year = settings.year ?? reading.conversion.dataset.reports.find(({ id }) => id === reportId)?.year;
  return (
    <>
      <div className="studio-head">
        <p className="studio-title">{title}</p>
        <p>{[settings.organisation ?? t("organisation.none"), year].filter(Boolean).join(" · ")}</p>
        <p className="muted">{studio.isKept ? t("kept") : t("notKept")}</p>
        <button type="button" className="button-plain" onClick={studio.close}>
          {t("close")}
        </button>
      </div>
      <FurtherProgress progress={studio.progress} />
      <MissingFiles missing={missingFiles(draft, work.files)} onFiles={studio.open} />
      <VersionQuestions versions={studio.versions} settleVersion={studio.settleVersion} />
      <StepNav
        step={step}
        asked={open.length}
        onChoose={(chosen) => {
          setCorrected(null);
          setGoalId(null);
          setReturnTo(null);
          setStep(chosen);
        }}
      />
      {step === "read" && goalId !== null && <GoalEditor {...screen} goalId={goalId} onBack={() => setGoalId(null)} />}
      {step === "read" && goalId === null && (
        <ReadScreen
          {...screen}
          asked={open.length}
          onStep={setStep}
          returnTo={returnTo}
          onGoal={(id) => {
            setReturnTo(id);
            setGoalId(id);
          }}
          onCorrect={(one) => {
            setReturnTo(questionKey(one.targetId, one.roundId));
            setCorrected(one);
            setStep("questions");
          }}
        />
      )}
      {step === "plan" && <PlanScreen {...screen} onFiles={studio.open} />}
      {step === "questions" && (
        <QuestionsScreen
          {...screen}
          open={open}
          corrected={corrected}
          onCorrected={() => {
            setCorrected(null);
            setStep("read");
          }}
          onStep={setStep}
        />
      )}
      {step === "preview" && <PreviewScreen {...screen} asked={open.length} onStep={setStep} />}
      {step === "save" && <SaveScreen {...screen} asked={open.length} onDiscard={() => studio.discard(draft.id)} />}
    </>
  );
}
