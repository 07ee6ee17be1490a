import { useTexts } from "../../i18n/translation";
import type { Goal, Report } from "../../../domain/dataset/schema";
import { sourceColumns } from "../../../domain/goal/sourceColumns";
import { useReportLang } from "../../i18n/useReportLang";

/** The goal's source cells exactly as received, under the headings of their columns. */
export function GoalSourceTable({ report, goal }: { report: Report; goal: Goal }) {
  const t = useTexts("goal");
  const lang = useReportLang(report.language);
  return (
    <details className="source-text section">
      <summary>
        <h2>{t("wholeText")}</h2>
      </summary>
      <p className="muted">{t("wholeTextLead")}</p>
      <dl>
        {sourceColumns(report, goal).map(({ heading, cells }) => (
          <div key={heading}>
            <dt {...lang}>{heading}</dt>
            {cells.map(({ file, row, paragraphs }) => (
              <dd key={`${file}:${row}`}>
                <div {...lang}>
                  {paragraphs.map((paragraph, index) => (
                    <p key={index}>{paragraph}</p>
                  ))}
                </div>
                <p className="muted">
                  {file.split("/").at(-1)}, {t("cellPlace", { row })}
                </p>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
