import type { Language, Report } from "../../../domain/dataset/schema";
import { correctionsOfText, correctedParts } from "../../../domain/text/annotatedRuns";
import type { TextPart, AnnotatedRun } from "../../../domain/text/annotatedRuns";
import { CorrectionsNote } from "./CorrectionsNote";
import { useReportLang } from "../../i18n/useReportLang";

/** A report's text as paragraphs, with evidence, reason and corrections marked. */
export function AnnotatedText({ paragraphs, language }: { paragraphs: readonly AnnotatedRun[][]; language: Language }) {
  const lang = useReportLang(language);
  return (
    <div className="report-text" {...lang}>
      {paragraphs.map((passages, index) => (
        <p key={index}>
          {passages.map((passage, at) => (
            <RunContent key={at} passage={passage} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** A report's text by lines, without evidence, with its corrections. */
export function CorrectedParagraphs({ text, report }: { text: string; report: Report }) {
  const lang = useReportLang(report.language);
  return (
    <>
      <div className="report-text" {...lang}>
        {text.split("\n").map((line, index) => (
          <p key={index}>
            <TextParts parts={correctedParts(line, report.corrections)} />
          </p>
        ))}
      </div>
      <CorrectionsNote corrections={correctionsOfText(text, report.corrections)} language={report.language} />
    </>
  );
}

function RunContent({ passage: { role: weight, parts } }: { passage: AnnotatedRun }) {
  switch (weight) {
    case "evidence":
      return (
        <mark>
          <TextParts parts={parts} />
        </mark>
      );
    case "reason":
      return (
        <mark className="reason">
          <TextParts parts={parts} />
        </mark>
      );
    case "plain":
      return <TextParts parts={parts} />;
    default:
      return weight satisfies never;
  }
}

/** Text with its corrections as insertions; {@link CorrectionsNote} shows the received words. */
export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return parts.map(({ text, correction, date }, index) => {
    if (correction) return <ins key={index}>{correction.corrected}</ins>;
    if (date !== null)
      return (
        <time key={index} dateTime={date}>
          {text}
        </time>
      );
    return text;
  });
}
