import { useId, useState } from "react";
import { useSite } from "../../../data/SiteContext";
import { useTexts } from "../../../i18n/translation";
import { useStatusLabel } from "../../../components/status/StatusIcon";
import { localizedName } from "../../../wording/localizedName";
import { openReport } from "../draft/draft";
import { decisionOf, earlierDecision } from "../questions/decision";
import type { Answer } from "../questions/decision";
import { indicatorOf } from "../questions/indicators";
import { publishedAssessment } from "../questions/published";
import { alikeQuestions, questionOf } from "../questions/question";
import type { Question } from "../questions/question";
import { QuestionCard } from "./QuestionCard";
import type { ScreenProps } from "../components/screenProps";
import { NothingRead } from "../components/NothingRead";
import { StepHeading } from "../components/StepHeading";
import type { Step } from "../components/StepNav";
import { UndoButton } from "../components/UndoButton";
import { localDay } from "../questions/localDay";

/** The questions one at a time, or a single status that the person opened to correct. */
export function QuestionsScreen({
  work: { draft, reading },
  reportId,
  act,
  open,
  corrected,
  onCorrected,
  onStep,
}: ScreenProps & {
  open: readonly Question[];
  corrected: { targetId: string; roundId: string } | null;
  onCorrected: () => void;
  onStep: (step: Step) => void;
}) {
  const t = useTexts("studio");
  const heading = useId();
  const { dataset, language } = useSite();
  const statusLabel = useStatusLabel();
  /** What the last key did: with keys alone, nothing else says it. */
  const [done, setDone] = useState("");
  // Questions leave the list when they are answered, so how many there were is counted from what was decided since.
  const [decidedBefore] = useState(() => openReport(draft).review.statuses?.length ?? 0);
  const { review, decidedTexts = [] } = openReport(draft);
  const decided = Math.max(0, (review.statuses?.length ?? 0) - decidedBefore);
  const question = corrected ? questionOf(reading, corrected.targetId, corrected.roundId) : (open[0] ?? null);
  const answerAll = (questions: readonly Question[], answer: Answer) => {
    act({
      kind: "decide",
      decisions: questions.map((one) =>
        decisionOf(one, answer, {
          by: draft.by,
          on: localDay(new Date()),
          published: publishedAssessment(dataset, one.report.id, one.target.id, one.round.id),
          earlier: earlierDecision(review, one),
        }),
      ),
    });
    const [first] = questions;
    if (first) {
      const { target, round } = first;
      const status = statusLabel(answer.status, round.kind);
      setDone(t("ask.answered", { target: localizedName(language, target), status }));
    }
    if (corrected) onCorrected();
  };
  const undo = () => {
    setDone(t("ask.undone", { count: draft.history.length - 1 }));
    act({ kind: "undo" });
  };
  const skip = (key: string) => {
    setDone(open.every((one) => one.key === key || draft.skipped.includes(one.key)) ? t("ask.allSkipped") : "");
    act({ kind: "skip", question: key });
  };
  if (question === null)
    return reading.conversion.dataset.reports.every(({ id }) => id !== reportId) ? (
      <section key="nothing">
        <StepHeading>{t("ask.title")}</StepHeading>
        <NothingRead />
      </section>
    ) : (
      <section key="done">
        <StepHeading>{t("ask.done")}</StepHeading>
        <p>{t("ask.doneHelp")}</p>
        <div className="studio-actions">
          <button type="button" className="button" onClick={() => onStep("save")}>
            {t("read.save")}
          </button>
          <UndoButton steps={draft.history.length} isSilent onUndo={undo} />
        </div>
      </section>
    );
  return (
    <section>
      <StepHeading id={heading} takesFocus={false}>
        {corrected ? t("ask.correct") : t("ask.place", { place: decided + 1, all: decided + open.length })}
      </StepHeading>
      <p role="status" className="muted">
        {done}
      </p>
      <QuestionCard
        // A changed text, for example after adding a document, is a new question.
        key={`${question.key} ${question.assessment.status} ${question.read.text}`}
        question={question}
        alike={corrected ? [] : alikeQuestions(question, open)}
        onAnswer={(answer, alike) => answerAll([question, ...alike], answer)}
        onDirection={(direction) =>
          act({ kind: "better", indicators: [indicatorOf(question.goal, question.target)], direction })
        }
        onSkip={corrected ? onCorrected : () => skip(question.key)}
        isCorrection={corrected !== null}
        labelledBy={heading}
        onUndo={undo}
        decidedTexts={decidedTexts}
        undoSteps={draft.history.length}
      />
    </section>
  );
}
