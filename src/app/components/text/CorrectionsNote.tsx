import { useTexts } from "../../i18n/translation";
import type { Correction, Language } from "../../../domain/dataset/schema";
import { useReportLang } from "../../i18n/useReportLang";

/** A folded note on the corrections of a text: each word as it is shown, and as the report has it. Renders nothing if there are none. */
export function CorrectionsNote({ corrections, language }: { corrections: readonly Correction[]; language: Language }) {
  const t = useTexts("goal");
  const lang = useReportLang(language);
  if (corrections.length === 0) return null;
  return (
    <details className="corrections">
      <summary>{t("corrected", { count: corrections.length })}</summary>
      <ul>
        {corrections.map(({ received, corrected }) => (
          <li key={received}>
            <ins {...lang}>{corrected}</ins>, {t("correctedAs")} <del {...lang}>{received}</del>
          </li>
        ))}
      </ul>
    </details>
  );
}
