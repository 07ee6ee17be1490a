import { useRef, useState } from "react";
import { useTexts } from "../../i18n/translation";
import { openReport } from "./draft/draft";
import { missingFiles } from "./draft/keptBytes";
import { openQuestions } from "./questions/question";
import { questionKey } from "./draft/questionKey";
import { GoalEditor } from "./targets/GoalEditor";
import { FurtherProgress, ReadingProgress } from "./start/ReadingProgress";
import { MissingFiles } from "./start/MissingFiles";
import { NoticeBox } from "./components/NoticeBox";
import { PlanScreen } from "./plan/PlanScreen";
import { PreviewScreen } from "./preview/PreviewScreen";
import { QuestionsScreen } from "./ask/QuestionsScreen";
import { ReadScreen } from "./read/ReadScreen";
import { SaveScreen } from "./save/SaveScreen";
import { StartScreen } from "./start/StartScreen";
import { StepNav } from "./components/StepNav";
import type { Step } from "./components/StepNav";
import type { ScreenProps } from "./components/screenProps";
import { useDroppedFiles } from "./sources/useDroppedFiles";
import { slugify } from "../../../domain/text/slugify";
import { useRescuedFocus } from "./useRescuedFocus";
import { useStudio } from "./useStudio";
import type { Phase, Studio } from "./useStudio";

/** The studio with an open draft: its steps from reading to saving. */
export function Workbench() {
  const studio = useStudio();
  const isDraggedOver = useDroppedFiles(studio.open);
  const place = useRef<HTMLDivElement>(null);
  useRescuedFocus(place);
  return (
    <div ref={place} className={isDraggedOver ? "studio-work is-dragged-over" : "studio-work"}>
      <NoticeBox notice={studio.notice} />
      <OpenPhase studio={studio} />
    </div>
  );
}

function OpenPhase({ studio }: { studio: Studio }) {
  const { phase } = studio;
  // The page's own heading has the focus at first; who comes back here has left a button that is gone.
  const [hasLeft, setHasLeft] = useState(false);
  if (phase.kind !== "start" && !hasLeft) setHasLeft(true);
  switch (phase.kind) {
    case "start":
      return <StartScreen studio={studio} takesFocus={hasLeft} />;
    case "reading":
      return <ReadingProgress progress={phase.progress} onCancel={studio.close} />;
    case "working":
      return <OpenDraft key={phase.draft.id} studio={studio} work={phase} />;
    default:
      return phase satisfies never;
  }
}

function OpenDraft({ studio, work }: { studio: Studio; work: Extract<Phase, { kind: "working" }> }) {
  const t = useTexts("studio");
  const [step, setStep] = useState<Step>("read");
  const [corrected, setCorrected] = useState<{ targetId: string; roundId: string } | null>(null);
  const [goalId, setGoalId] = useState<string | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const { draft, reading } = work;
  const reportId = slugify(draft.folder);
  const open = openQuestions(reading, reportId, draft.skipped);
  const screen: ScreenProps = { work, reportId, act: studio.act };
  const title = openReport(draft).settings.title ?? draft.folder;
  return (
    <>
      <div className="studio-head">
        <p className="studio-title">{title}</p>
        <p className="muted">{studio.isKept ? t("kept") : t("notKept")}</p>
        <button type="button" className="button-plain" onClick={studio.close}>
          {t("close")}
        </button>
      </div>
      <FurtherProgress progress={studio.progress} />
      <MissingFiles missing={missingFiles(draft, work.files)} onFiles={studio.open} />
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
