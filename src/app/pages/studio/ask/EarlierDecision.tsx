import { StatusLabel } from "../../../components/status/StatusIcon";
import { useTexts } from "../../../i18n/translation";
import { markedText } from "../questions/markedText";
import type { StatusDecision } from "../../../../convert/settings/reviewFile";
import type { Language, Round } from "../../../../domain/dataset/schema";

/** The decision on an earlier wording, shown beside the current text. */
export function EarlierDecision({
  decision: { status, reason, evidence, passage, by, on },
  text,
  kind,
  lang,
}: {
  decision: StatusDecision;
  /** The whole text that was decided on, where it is known. */
  text: string | null;
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
      {text !== null ? (
        <div className="studio-text" {...lang}>
          {markedText(text, words === undefined ? null : placeOf(text, words)).map((run, at) =>
            run.isMarked ? <mark key={at}>{run.text}</mark> : run.text,
          )}
        </div>
      ) : (
        words !== undefined && (
          <p>
            {t("ask.earlierWords")} <q {...lang}>{words}</q>
          </p>
        )
      )}
      {reason !== undefined && reason !== "" && (
        <p>
          {t("ask.earlierReason")} {reason}
        </p>
      )}
    </div>
  );
}

const placeOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
};
