import { useTranslation } from "react-i18next";
import type { Assessment, Goal, Report, Round, Target } from "../model/dataset";
import { newestRound } from "../query/assessmentIn";
import { sourcesOf } from "../query/goalReading";
import type { Source } from "../query/goalReading";
import { correctionsIn, passagesOf } from "../query/passages";
import { CopyPlace } from "./CopyPlace";
import { Corrections } from "./Corrections";
import { ReportText } from "./ReportText";
import { roundName } from "./roundName";
import { useLinks, useSite } from "./Site";
import { StatusWord, useStatusWord } from "./StatusMark";

/** All that one round says of a target: the whole received text, where it stands, and how its status was read. */
export function RoundText({
  report,
  goal,
  target,
  round,
  assessment,
  open,
}: {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
  assessment: Assessment;
  open: boolean;
}) {
  const { language } = useSite();
  const { t } = useTranslation("goal");
  const { t: words } = useTranslation("words");
  const { to } = useLinks();
  const name = roundName(words, language, report, round);
  const roundId = round.id === newestRound(report).id ? {} : { roundId: round.id };
  const href = `${to({ kind: "goal", goalId: goal.id, ...roundId })}#${target.id}`;
  return (
    <details className="round-text" open={open}>
      <summary>
        <span className="round-name">{name}</span>{" "}
        <StatusWord status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} size={18} />
      </summary>
      <ReportText paragraphs={passagesOf(assessment, report.corrections)} language={report.language} />
      <Basis assessment={assessment} kind={round.kind} />
      <Corrections corrections={correctionsIn(assessment.text, report.corrections)} language={report.language} />
      <ul className="round-foot" role="list">
        {sourcesOf(goal, assessment).map((source) => (
          <li key={`${source.file}:${source.row}:${source.column}`}>
            <SourceLine source={source} />
          </li>
        ))}
        <li>
          <CopyPlace
            href={href}
            label={t("copy.target")}
            name={t("copy.roundName", { name: target.name, round: name })}
          />
        </li>
      </ul>
    </details>
  );
}

/** How the status was found; where there is none, why. */
function Basis({ assessment, kind }: { assessment: Assessment; kind: Round["kind"] }) {
  const { t } = useTranslation("goal");
  const word = useStatusWord();
  const { review } = assessment;
  if (assessment.basis === null) return <p className="basis">{t(`noneReason.${assessment.noneReason}`)}</p>;
  if (assessment.basis !== "reviewed") {
    return (
      <p className="basis">
        {t(`basis.${assessment.basis}`)} {t("marked.evidence")} {assessment.reason ? t("marked.reason") : null}
      </p>
    );
  }
  return (
    <p className="basis">
      {t("basis.reviewed", { reason: review?.reason ?? "" })}{" "}
      {review ? t("basis.reviewedRead", { status: word(review.read, kind) }) : null}
    </p>
  );
}

/** Where the words stand in the file, so that a reader can find them there. */
export function SourceLine({ source: { file, row, column, paragraphs } }: { source: Source }) {
  const { t } = useTranslation("goal");
  const runs = paragraphs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  const several = paragraphs.some(({ first, last }) => first !== last) || paragraphs.length > 1;
  return t("source", {
    file: file.split("/").at(-1) ?? file,
    row,
    column,
    paragraphs: t(several ? "paragraphs" : "paragraph", { run: runs.join(", ") }),
  });
}
