import { useMemo } from "react";
import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import type { SourceDocument } from "../../../../convert/formats/sourceDocument";
import { continuesGoals } from "../../../../convert/plan/continuesGoals";
import { unsureBelow } from "../../../../convert/plan/describePlan";
import type { ColumnMeaning } from "../draft/columnMeaning";
import { LazyDetails } from "../components/LazyDetails";
import { Paged } from "../components/Paged";
import { receivedRows } from "../questions/receivedRows";
import { ColumnMenu } from "./ColumnMenu";
import { tableLike } from "../questions/unreadTables";
import { HowFound } from "./HowFound";
import { ReceivedTable } from "./ReceivedTable";
import type { RoundChoice } from "../questions/planChange";
import { usePartName } from "../components/usePartName";
import { MessageText } from "../components/MessageText";
import type { Language } from "../../../../domain/dataset/schema";

/** The role of each column in every table and stretch of prose. */
export function PlanParts({ parts, ...rest }: Omit<PlanPartProps, "part">) {
  return (
    <Paged items={parts}>
      {(shown) => shown.map((part, at) => <PlanPart key={at} part={part} parts={parts} {...rest} />)}
    </Paged>
  );
}

interface PlanPartProps {
  part: PlannedPart;
  /** All parts of the plan. */
  parts: readonly PlannedPart[];
  documents: readonly SourceDocument[];
  language: Language;
  /** The rounds that a column may tell of. */
  rounds: readonly RoundChoice[];
  onChange: (part: PlannedPart, column: number, meaning: ColumnMeaning) => void;
  /** Gives a table the columns of another. */
  onAlike: (part: PlannedPart, like: PlannedPart) => void;
}

function PlanPart({ part, parts, documents, language, rounds, onChange, onAlike }: PlanPartProps) {
  const t = useTexts("studio");
  const lang = useReportLang(language);
  const { layout, score, columns, goals, leftOut } = part;
  const nameOf = usePartName();
  const where = nameOf(part);
  const like = tableLike(part, parts);
  const received = useMemo(() => receivedRows(part, parts, documents), [part, parts, documents]);
  const named = columns.filter(({ heading, examples }) => heading !== "" || examples.length > 0);
  return (
    <section className="studio-part">
      <h4>{where}</h4>
      <p>
        {layout === null ? t("plan.notRead") : t("plan.readAs", { layout: t(`plan.layout.${layout}`) })}{" "}
        {layout !== null &&
          (continuesGoals(part, parts) ? t("plan.continuesGoals") : `${t("read.goals", { count: goals })}.`)}{" "}
        {layout !== null && score < unsureBelow && <strong> {t("plan.unsure")}</strong>}
      </p>
      {like && (
        <p>
          <button type="button" className="button" onClick={() => onAlike(part, like)}>
            {t("plan.sameColumns", { table: nameOf(like) })}
          </button>
        </p>
      )}
      {received.length > 0 ? (
        <ReceivedTable
          name={where}
          columns={columns}
          rows={received}
          rounds={rounds}
          isRead={layout !== null}
          lang={lang}
          onChange={(column, meaning) => onChange(part, column, meaning)}
        />
      ) : (
        named.length > 0 && (
          <table className="studio-table stacked-table" aria-label={where}>
            <thead>
              <tr>
                <th scope="col">{t("plan.heading")}</th>
                <th scope="col">{t("plan.role")}</th>
                <th scope="col">{t("plan.example")}</th>
              </tr>
            </thead>
            <tbody>
              {named.map((column) => {
                const { heading, by, examples } = column;
                const at = columns.indexOf(column);
                return (
                  <tr key={at}>
                    {heading === "" ? (
                      <td />
                    ) : (
                      <th scope="row" {...lang}>
                        {heading}
                      </th>
                    )}
                    <td>
                      {layout === "prose" ? (
                        t(`plan.roles.${column.role}`)
                      ) : (
                        <ColumnMenu
                          column={column}
                          number={at + 1}
                          rounds={rounds}
                          onChange={(meaning) => onChange(part, at, meaning)}
                        />
                      )}
                      <HowFound by={by} />
                    </td>
                    <td className="muted" {...lang}>
                      {examples[0]}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )
      )}
      {leftOut.length > 0 && (
        <LazyDetails summary={t("plan.leftOut", { count: leftOut.length })}>
          {() => (
            <Paged items={leftOut}>
              {(shown) => (
                <ul>
                  {shown.map(({ row, text, why }) => (
                    <li key={row}>
                      {row}: <q {...lang}>{text}</q> <MessageText content={why} />
                    </li>
                  ))}
                </ul>
              )}
            </Paged>
          )}
        </LazyDetails>
      )}
    </section>
  );
}
