import { useRef, useState } from "react";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import { markedText, selectedWords, sentencesIn } from "../questions/markedText";
import { candidateOf } from "../questions/question";
import type { Question } from "../questions/question";

/** The whole text of an assessment with the deciding words marked; others can be chosen, by selecting them or by sentence. */
export function QuestionText({
  question,
  evidence,
  onEvidence,
}: {
  question: Question;
  evidence: string | null;
  onEvidence: (words: string | null) => void;
}) {
  const t = useTexts("studio");
  const { read, report, assessment } = question;
  const lang = useReportLang(report.language);
  const place = useRef<HTMLDivElement>(null);
  const [isWrong, setWrong] = useState(false);
  const { text } = read;
  const readEvidence = assessment.evidence ?? read.evidence ?? candidateOf(question)?.evidence ?? null;
  const start = evidence === null ? -1 : text.indexOf(evidence);
  const marked = evidence === null ? readEvidence : { start, end: start + evidence.length };
  const takeSelection = () => {
    const selection = window.getSelection();
    const isInside = selection?.anchorNode && place.current?.contains(selection.anchorNode);
    const words = isInside ? selectedWords(text, selection.toString()) : null;
    setWrong(words === null);
    if (words !== null) onEvidence(words);
  };
  if (text.trim() === "") return <p className="muted">{t("ask.noText")}</p>;
  return (
    <div>
      <h4>{t("ask.text")}</h4>
      <div ref={place} className="studio-text" {...lang}>
        {markedText(text, marked).map((run, at) => (run.isMarked ? <mark key={at}>{run.text}</mark> : run.text))}
      </div>
      <div className="studio-actions">
        <button
          type="button"
          className="button-plain"
          onMouseDown={(event) => event.preventDefault()}
          onClick={takeSelection}
        >
          {t("ask.useSelection")}
        </button>
        {evidence !== null && (
          <button type="button" className="button-plain" onClick={() => onEvidence(null)}>
            {t("ask.ownWords")}
          </button>
        )}
      </div>
      <p role="status">{isWrong ? t("ask.selectFirst") : ""}</p>
      <details>
        <summary>{t("ask.bySentence")}</summary>
        <ul role="list" className="studio-sentences" {...lang}>
          {sentencesIn(text, report.language).map((sentence, at) => (
            <li key={at}>
              <button type="button" className="button-plain" onClick={() => onEvidence(sentence)}>
                {sentence}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
