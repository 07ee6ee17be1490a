import { useTexts } from "../../i18n/translation";
import type { Report, Round } from "../../../domain/dataset/contract";
import type { Assessment, Goal, Target } from "../../../domain/dataset/schema";
import { sameWords } from "../../../domain/text/normalizeWhitespace";
import { assessmentIn, roundBefore } from "../../../domain/goal/assessmentIn";
import { carriedSentences } from "../../../domain/changes/repeatedSentences";
import { changeOf } from "../../../domain/changes/changeOf";
import { sourcesOf } from "../../../domain/goal/goalVerdict";
import { correctionsIn, decidesWhole, partsOf, passagesOf } from "../../../domain/text/annotatedRuns";
import { CopyPlace } from "../../components/controls/CopyLinkButton";
import { Corrections } from "../../components/text/CorrectionsNote";
import { nameIn } from "../../wording/localizedName";
import { useReportLang } from "../../i18n/useReportLang";
import { Parts, ReportText } from "../../components/text/AnnotatedText";
import { roundName } from "../../wording/roundName";
import { useLinks, useSite } from "../../SiteContext";
import { SourceLine } from "../../components/text/SourceReference";
import { StatusWord, useStatusWord } from "../../components/status/StatusIcon";

interface Said {
  report: Report;
  goal: Goal;
  target: Target;
  round: Round;
  assessment: Assessment;
  href: string;
  open: boolean;
}

/**
 * All that one round says of a target: the whole received text, where it stands, and how its status was read. A silent round is one line; a
 * closed one still says the words that decide it. The open round's link is the target's own, which stands beside it, and so do the words that
 * decide it: where they are all of its text, it is not said twice.
 */
export function RoundText({ report, goal, target, round, assessment, href, open }: Said) {
  const { language } = useSite();
  const t = useTexts("goal");
  const words = useTexts("words");
  const lang = useReportLang(report.language);
  const name = roundName(words, language, report, round);
  const state = (
    <>
      <span className="round-name">{name}</span>{" "}
      <StatusWord status={assessment.status} noneReason={assessment.noneReason} kind={round.kind} size={18} />
    </>
  );
  if (assessment.text === "") {
    return (
      <p className="round-text round-silent">
        {state} <span className="soft">{t("silentRound")}</span>
      </p>
    );
  }
  return (
    <>
      <details className="round-text" open={open}>
        <summary>{state}</summary>
        {open && decidesWhole(assessment) ? (
          <p className="soft">{t("wholeAbove")}</p>
        ) : (
          <ReportText paragraphs={passagesOf(assessment, report.corrections)} language={report.language} />
        )}
        <ul className="round-foot" role="list">
          <li>
            <Basis assessment={assessment} kind={round.kind} />
          </li>
          <Carried report={report} target={target} round={round} assessment={assessment} />
          {sourcesOf(goal, assessment).map((source) => (
            <li key={`${source.file}:${source.row}:${source.column}`}>
              <SourceLine source={source} />
            </li>
          ))}
          {!open && (
            <li>
              <CopyPlace
                href={href}
                label={t("copy.target")}
                name={t("copy.roundName", { name: nameIn(language, target), round: name })}
              />
            </li>
          )}
        </ul>
        <Corrections corrections={correctionsIn(assessment.text, report.corrections)} language={report.language} />
      </details>
      {!open && assessment.evidence && (
        <p className="round-said" {...lang}>
          <q className="quote">
            <Parts parts={partsOf(assessment.evidence.quote, report.corrections)} />
          </q>
        </p>
      )}
    </>
  );
}

/** What the round repeats of the round before, so that nobody takes old words for news, nor another reading of them for a change. */
function Carried({ report, target, round, assessment }: Pick<Said, "report" | "target" | "round" | "assessment">) {
  const { language } = useSite();
  const t = useTexts("goal");
  const words = useTexts("words");
  const earlier = roundBefore(report, round.id);
  if (!earlier) return null;
  const before = assessmentIn(target, earlier.id);
  const name = roundName(words, language, report, earlier);
  const { carried, all } = carriedSentences(before.text, assessment.text);
  return (
    <>
      {changeOf(before, assessment) === "reread" && <li>{t("reread", { round: name })}</li>}
      {sameWords(before.text, assessment.text) ? (
        <li>{t("carried.same", { round: name })}</li>
      ) : (
        carried > 0 && <li>{t("carried.some", { round: name, count: carried, all })}</li>
      )}
    </>
  );
}

/** How the status was found, in a word that leads to the rule that read it; where there is no status, why. */
function Basis({ assessment, kind }: { assessment: Assessment; kind: Round["kind"] }) {
  const t = useTexts("goal");
  const { to } = useLinks();
  const word = useStatusWord();
  const { basis, rule, noneReason, review } = assessment;
  if (basis === null) return t(`noneReason.${noneReason}`);
  if (basis === "reviewed") {
    return (
      <>
        {t("basis.reviewed", { reason: review?.reason ?? "" })}{" "}
        {review && t("basis.reviewedRead", { status: word(review.read, kind) })}
      </>
    );
  }
  return <a href={`${to({ kind: "method" })}#${rule}`}>{t(`basis.${basis}`)}</a>;
}
