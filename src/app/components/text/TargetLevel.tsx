import { useTexts } from "../../i18n/translation";
import type { Assessment, Report, Target } from "../../../domain/dataset/schema";
import { correctedParts } from "../../../domain/text/annotatedRuns";
import { useReportLang } from "../../i18n/useReportLang";
import { TextParts } from "./AnnotatedText";
import { roundName } from "../../wording/roundName";
import { useSite } from "../../data/SiteContext";

/** The target level and the reported figure, each as the report words it; nothing is calculated. */
export function TargetLevel({
  report,
  target: { level },
  assessment: { reported },
}: {
  report: Report;
  target: Target;
  assessment: Assessment;
}) {
  const { language } = useSite();
  const t = useTexts("goal");
  const common = useTexts("common");
  if (!level) return null;
  const round = report.rounds.find(({ id }) => id === level.roundId);
  return (
    <div className="target-level">
      <p>
        {t("levelIs", { level: level.text })}
        {reported && ` · ${t("reportedIs", { reported: reported.text })}`}
      </p>
      <p className="muted">
        <LevelQuote text={level.quote} report={report} />
        {round && ` ${roundName(common, language, report, round)}`}
      </p>
      {reported && (
        <p className="muted">
          <LevelQuote text={reported.quote.quote} report={report} />
        </p>
      )}
    </div>
  );
}

function LevelQuote({ text, report }: { text: string; report: Report }) {
  const lang = useReportLang(report.language);
  return (
    <q className="quote" {...lang}>
      <TextParts parts={correctedParts(text, report.corrections)} />
    </q>
  );
}
