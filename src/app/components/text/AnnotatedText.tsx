import type { Language, Report } from "../../../domain/dataset/schema";
import { correctionsOfText, correctedParts } from "../../../domain/text/annotatedRuns";
import type { TextPart, AnnotatedRun } from "../../../domain/text/annotatedRuns";
import { CorrectionsNote } from "./CorrectionsNote";
import { useReportLang } from "../../i18n/useReportLang";

/** The received text as paragraphs, with the evidence and the reason marked where they stand, and corrections shown as such. */
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

/** Received text that decides nothing, by its lines, and what was corrected in it. */
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

/** Received text with its corrections as insertions; what stood there is told below the text. */
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
