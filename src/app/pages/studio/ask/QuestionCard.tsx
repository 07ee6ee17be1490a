import { useEffect, useId, useRef, useState } from "react";
import { ReportName } from "../../../components/text/ReportName";
import { StatusIcon, useStatusLabel } from "../../../components/status/StatusIcon";
import { useDecidedText } from "../questions/useDecidedText";
import { useSite } from "../../../data/SiteContext";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { roundName } from "../../../wording/roundName";
import { levelsOfMeasures, measuresOfTarget } from "../../../../domain/goal/goalMeasures";
import { bySeverity } from "../../../../domain/status";
import type { Status } from "../../../../domain/status";
import { keyAction } from "../questions/answerKeys";
import { hasStatus, missingIn, proposedStatus } from "../questions/decision";
import type { Answer, UnfinishedAnswer } from "../questions/decision";
import type { IndicatorDirection } from "../draft/indicatorDirection";
import type { Question } from "../questions/question";
import { EarlierDecision } from "./EarlierDecision";
import { QuestionText } from "./QuestionText";
import { UndoButton } from "../components/UndoButton";
import { WhereItStands } from "./WhereItStands";
import { WhyAsked } from "./WhyAsked";

/** A question: the assessment's whole text, why it is asked, and the answers. */
export function QuestionCard({
  question,
  alike,
  isCorrection,
  labelledBy,
  undoSteps,
  decidedTexts,
  onAnswer,
  onDirection,
  onSkip,
  onUndo,
}: {
  question: Question;
  alike: readonly Question[];
  isCorrection: boolean;
  /** The heading that says which question of how many this is. */
  labelledBy: string;
  undoSteps: number;
  /** Whole texts that decisions were made on, of documents that were since replaced. */
  decidedTexts: readonly string[];
  onAnswer: (answer: Answer, alike: readonly Question[]) => void;
  onDirection: (direction: IndicatorDirection) => void;
  onSkip: () => void;
  onUndo: () => void;
}) {
  const t = useTexts("studio");
  const common = useTexts("common");
  const statusLabel = useStatusLabel();
  const { language } = useSite();
  const { report, goal, target, round, assessment, item, read } = question;
  const lang = useReportLang(report.language);
  const [status, setStatus] = useState<Status | null>(() => proposedStatus(question));
  const [reason, setReason] = useState(assessment.review?.reason ?? "");
  const [evidence, setEvidence] = useState<string | null>(null);
  const [isForAll, setForAll] = useState(false);
  const [isTried, setTried] = useState(false);
  const decidedText = useDecidedText(question, item?.decided ?? null, decidedTexts);
  const card = useRef<HTMLDivElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const statuses = useRef<HTMLFieldSetElement>(null);
  const heading = useId();
  const answer = { status, reason, evidence };
  const missing = missingIn(question, answer);

  const submit = (one: UnfinishedAnswer) => {
    setStatus(one.status);
    const lacks = missingIn(question, one);
    setTried(lacks !== null);
    if (lacks === null && hasStatus(one)) onAnswer(one, isForAll ? alike : []);
    else if (lacks === "reason") reasonField.current?.focus();
    else if (lacks === "status") statuses.current?.querySelector("input")?.focus();
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    onKey.current = (event) => {
      const { target: at } = event;
      const isIn = (selector: string) => at instanceof Element && at.closest(selector) !== null;
      const action = keyAction(event, isIn("input[type=text], textarea, select"));
      if (!action || (action.kind === "accept" && isIn("button, summary, a"))) return;
      event.preventDefault();
      if (action.kind === "status") {
        // An empty text has no words to quote as evidence.
        if (action.status === "none" || read.text.trim() !== "") submit({ ...answer, status: action.status });
      } else if (action.kind === "accept") submit(answer);
      else onSkip();
    };
  });
  useEffect(() => {
    const place = card.current;
    // Only here, and not on the whole page: keys of a single letter must not act on a person who is elsewhere.
    const handleKey = (event: KeyboardEvent) => onKey.current(event);
    place?.addEventListener("keydown", handleKey);
    place?.focus({ preventScroll: true });
    return () => place?.removeEventListener("keydown", handleKey);
  }, []);

  return (
    <div ref={card} className="studio-card" role="group" tabIndex={-1} aria-labelledby={`${labelledBy} ${heading}`}>
      <p className="muted">
        <ReportName of={goal} report={report} />
      </p>
      <h3 id={heading}>
        <ReportName of={target} report={report} />, {roundName(common, language, report, round)}
      </h3>
      {item && <WhyAsked question={question} item={item} onDirection={onDirection} />}
      {item?.decided && <EarlierDecision decision={item.decided} text={decidedText} kind={round.kind} lang={lang} />}
      <div className="studio-sides">
        <QuestionText
          question={question}
          evidence={evidence}
          onEvidence={(words) => {
            setEvidence(words);
            card.current?.focus({ preventScroll: true });
          }}
        />
        <div>
          <h4>{t("ask.level")}</h4>
          <LevelOf question={question} />
          <WhereItStands question={question} />
        </div>
      </div>
      <fieldset ref={statuses} className="studio-answer">
        <legend>{t("ask.status")}</legend>
        {bySeverity.map((one, at) => (
          <label key={one} className={one === status ? "studio-choice is-chosen" : "studio-choice"}>
            <input
              type="radio"
              name={heading}
              checked={one === status}
              disabled={one !== "none" && read.text.trim() === ""}
              onChange={() => setStatus(one)}
            />
            <kbd aria-hidden="true">{at + 1}</kbd> <StatusIcon status={one} /> {statusLabel(one, round.kind)}
            {one === proposedStatus(question) && item && <span className="muted"> {t("ask.proposed")}</span>}
          </label>
        ))}
      </fieldset>
      {read.text.trim() === "" && <p className="muted">{t("ask.silent")}</p>}
      <label className="studio-field">
        <span>{missing === "reason" ? t("ask.reasonNeeded") : t("ask.reason")}</span>
        <textarea
          ref={reasonField}
          rows={2}
          value={reason}
          aria-invalid={isTried && missing === "reason" ? true : undefined}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey) return;
            event.preventDefault();
            if (!event.repeat) submit(answer);
          }}
        />
      </label>
      <p role="alert" className="studio-missing">
        {isTried && missing !== null ? t(`ask.missing.${missing}`) : ""}
      </p>
      {alike.length > 0 && (
        <label className="studio-check">
          <input type="checkbox" checked={isForAll} onChange={(event) => setForAll(event.target.checked)} />{" "}
          {t("ask.alike", { count: alike.length })}
        </label>
      )}
      <div className="studio-actions">
        <button type="button" className="button studio-main" onClick={() => submit(answer)}>
          {t("ask.accept")}
        </button>
        <button type="button" className="button" onClick={onSkip}>
          {isCorrection ? t("ask.back") : t("ask.skip")}
        </button>
        <UndoButton steps={undoSteps} isSilent onUndo={onUndo} />
      </div>
      <p className="muted">{t("ask.keys")}</p>
    </div>
  );
}

/** The target's level and measures. */
function LevelOf({ question: { goal, target, report } }: { question: Question }) {
  const t = useTexts("studio");
  const { language } = useSite();
  const lang = useReportLang(report.language);
  const ownMeasures = measuresOfTarget(goal, target);
  const measures = ownMeasures.length > 0 ? ownMeasures : goal.measures;
  // In the words of the report, because "at least" belongs to the level.
  const written =
    ownMeasures.length > 0 ? levelsOfMeasures(goal, target.measures) : (goal.levels ?? []).map(({ text }) => text);
  const levels = written.length > 0 || !target.level ? written : [target.level.text];
  if (measures.length + levels.length === 0) return <p className="muted">{t("ask.noLevel")}</p>;
  return (
    <ul role="list" {...lang}>
      {measures.map((measure, at) => (
        <li key={at}>{measure}</li>
      ))}
      {levels.map((level, at) => (
        <li key={`level ${at}`}>
          <span lang={language}>{t("ask.targetLevel")}</span> <strong>{level}</strong>
        </li>
      ))}
    </ul>
  );
}
