import { useTexts } from "../../i18n/translation";
import type { Assessment, Goal, Report, Round, Target } from "../../../domain/dataset/schema";
import { isSameText } from "../../../domain/text/normalizeWhitespace";
import { assessmentIn, previousRound } from "../../../domain/goal/assessmentIn";
import { repeatedSentences } from "../../../domain/changes/repeatedSentences";
import { changeBetweenAssessments } from "../../../domain/changes/changeBetweenAssessments";
import { citedCells } from "../../../domain/goal/citedCells";
import { correctionsOfText, isAllDeciding, correctedParts, annotatedRuns } from "../../../domain/text/annotatedRuns";
import { CopyLinkButton } from "../../components/controls/CopyLinkButton";
import { CorrectionsNote } from "../../components/text/CorrectionsNote";
import { localizedName } from "../../wording/localizedName";
import { useReportLang } from "../../i18n/useReportLang";
import { TextParts, AnnotatedText } from "../../components/text/AnnotatedText";
import { roundName } from "../../wording/roundName";
import { statusCorrection } from "../../wording/statusCorrection";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";
import { SourceReference } from "../../components/text/SourceReference";
import { StatusLabel, useStatusLabel } from "../../components/status/StatusIcon";

interface RoundTextProps {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
  assessment: Assessment;
  href: string;
  open: boolean;
}

/**
 * What one round says of a target: the full text, its source, and how its status was found. A round without text is one line; a folded round still
 * shows its evidence. The shown round has no link or evidence of its own, because the target's section has them; if the evidence is the full text,
 * the text is not repeated.
 */
export function RoundText({ report, goal, target, round, assessment, href, open }: RoundTextProps) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const lang = useReportLang(report.language);
  const name = roundName(common, language, report, round);
  const correction = statusCorrection(common, assessment, round.kind);
  const state = (
    <>
      <span className="round-name">{name}</span>{" "}
      <StatusLabel status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} size={18} />
    </>
  );
  if (assessment.text === "") {
    return (
      <p className="round-text round-silent">
        {state} <span className="muted">{t("silentRound")}</span>
      </p>
    );
  }
  return (
    <>
      <details className="round-text" open={open}>
        <summary>{state}</summary>
        {open && isAllDeciding(assessment) ? (
          <p className="muted">{t("wholeAbove")}</p>
        ) : (
          <AnnotatedText paragraphs={annotatedRuns(assessment, report.corrections)} language={report.language} />
        )}
        <ul className="round-foot" role="list">
          <li>
            <BasisLine assessment={assessment} kind={round.kind} />
          </li>
          {correction !== null && <li>{correction}</li>}
          <RepeatedTextNote report={report} target={target} round={round} assessment={assessment} />
          {citedCells(goal, assessment).map((source) => (
            <li key={`${source.file}:${source.row}:${source.column}`}>
              <SourceReference source={source} />
            </li>
          ))}
          {!open && (
            <li>
              <CopyLinkButton
                href={href}
                label={t("copy.target")}
                name={t("copy.roundName", { name: localizedName(language, target), round: name })}
              />
            </li>
          )}
        </ul>
        <CorrectionsNote
          corrections={correctionsOfText(assessment.text, report.corrections)}
          language={report.language}
        />
      </details>
      {!open && assessment.evidence && (
        <p className="round-said" {...lang}>
          <q className="quote">
            <TextParts parts={correctedParts(assessment.evidence.quote, report.corrections)} />
          </q>
        </p>
      )}
    </>
  );
}

/** A note on text repeated from the round before, so that nobody takes old text for news, or another reading of it for a change. */
function RepeatedTextNote({
  report,
  target,
  round,
  assessment,
}: Pick<RoundTextProps, "report" | "target" | "round" | "assessment">) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  const earlier = previousRound(report, round.id);
  if (!earlier) return null;
  const before = assessmentIn(target, earlier.id);
  const name = roundName(common, language, report, earlier);
  const { carried, all } = repeatedSentences(before.text, assessment.text);
  return (
    <>
      {changeBetweenAssessments(before, assessment) === "reread" && <li>{t("reread", { round: name })}</li>}
      {isSameText(before.text, assessment.text) ? (
        <li>{t("carried.same", { round: name })}</li>
      ) : (
        carried > 0 && <li>{t("carried.some", { round: name, count: carried, all })}</li>
      )}
    </>
  );
}

/** How the status was found, with a link to the rule; if there is no status, why. */
function BasisLine({ assessment, kind }: { assessment: Assessment; kind: Round["kind"] }) {
  const t = useTexts("goal");
  const { to } = useLinks();
  const statusLabel = useStatusLabel();
  const { basis, rule, noneReason, review } = assessment;
  if (basis === null) return t(`noneReason.${noneReason}`);
  if (basis === "reviewed") {
    return (
      <>
        {t("basis.reviewed", { reason: review?.reason ?? "" })}{" "}
        {review && t("basis.reviewedRead", { status: statusLabel(review.read, kind) })}
      </>
    );
  }
  return <a href={`${to({ kind: "method" })}#${rule}`}>{t(`basis.${basis}`)}</a>;
}
