import { StatusLabel } from "../../../components/status/StatusIcon";
import { useTexts } from "../../../i18n/translation";
import type { StatusDecision } from "../../../../convert/settings/reviewFile";
import type { Language, Round } from "../../../../domain/dataset/schema";

/** What was decided on an earlier wording, to stand beside the text as it is now. */
export function EarlierDecision({
  decision: { status, reason, evidence, passage, by, on },
  kind,
  lang,
}: {
  decision: StatusDecision;
  kind: Round["kind"];
  lang: { lang?: Language };
}) {
  const t = useTexts("studio");
  const words = evidence ?? passage;
  return (
    <div className="studio-earlier">
      <h4>{t("ask.earlier")}</h4>
      <p>
        <StatusLabel status={status} kind={kind} /> {[by, on].filter(Boolean).join(", ")}
      </p>
      {words !== undefined && (
        <p>
          {t("ask.earlierWords")} <q {...lang}>{words}</q>
        </p>
      )}
      {reason !== undefined && reason !== "" && (
        <p>
          {t("ask.earlierReason")} {reason}
        </p>
      )}
    </div>
  );
}
