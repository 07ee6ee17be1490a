import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { Question } from "../questions/question";

/** The place of a text in its document, with a button that shows the rest of its row. */
export function WhereItStands({ question: { read, goal, report } }: { question: Question }) {
  const t = useTexts("studio");
  const lang = useReportLang(report.language);
  const [first] = read.source;
  if (!first) return null;
  const isInRow = (cell: (typeof goal.cells)[number]) =>
    cell.row === first.row &&
    cell.table === first.table &&
    cell.sheet === first.sheet &&
    (first.file === undefined || cell.file === first.file);
  const cells = goal.cells.filter(isInRow);
  const file = first.file ?? cells[0]?.file ?? report.sources[0]?.file ?? "";
  return (
    <details className="studio-where">
      <summary>{t("ask.where")}</summary>
      <p>
        {[
          file.slice(file.indexOf("/") + 1),
          first.sheet,
          first.table === undefined ? undefined : t("ask.table", { table: first.table }),
          t("ask.cell", { row: first.row, column: first.column }),
        ]
          .filter((part) => part !== undefined)
          .join(", ")}
      </p>
      <dl {...lang}>
        {cells.map((cell) => (
          <div key={cell.column}>
            <dt>{cell.heading === undefined ? "" : report.columns[cell.heading]}</dt>
            <dd className="studio-text">{cell.paragraphs.join("\n")}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
