import { useReportLang } from "../../../i18n/useReportLang";
import { useTexts } from "../../../i18n/translation";
import type { PlannedPart } from "../../../../convert/plan/readingPlan";
import { unsureBelow } from "../../../../convert/plan/describePlan";
import type { ColumnMeaning } from "../draft/columnMeaning";
import { LazyDetails } from "../components/LazyDetails";
import { Paged } from "../components/Paged";
import { ColumnMenu } from "./ColumnMenu";
import { MessageText } from "../components/MessageText";
import type { Language } from "../../../../domain/dataset/schema";

/** The role of each column in every table and stretch of prose. */
export function PlanParts({
  parts,
  ...rest
}: Omit<PlanPartProps, "part"> & {
  parts: readonly PlannedPart[];
}) {
  return <Paged items={parts}>{(shown) => shown.map((part, at) => <PlanPart key={at} part={part} {...rest} />)}</Paged>;
}

interface PlanPartProps {
  part: PlannedPart;
  language: Language;
  /** The year whose rounds a column may tell of. */
  year: number;
  onChange: (part: PlannedPart, column: number, meaning: ColumnMeaning) => void;
}

function PlanPart({ part, language, year, onChange }: PlanPartProps) {
  const t = useTexts("studio");
  const lang = useReportLang(language);
  const { file, place, layout, score, headingRows, columns, goals, leftOut } = part;
  const where = [
    file.slice(file.indexOf("/") + 1),
    place.sheet,
    place.table === undefined ? undefined : t("ask.table", { table: place.table }),
    place.page === undefined ? undefined : t("plan.page", { page: place.page }),
  ].filter((one) => one !== undefined);
  const named = columns.filter(({ heading, examples }) => heading !== "" || examples.length > 0);
  return (
    <section className="studio-part">
      <h4>{where.join(", ")}</h4>
      <p>
        {layout === null ? t("plan.notRead") : t("plan.readAs", { layout: t(`plan.layout.${layout}`) })}{" "}
        {layout !== null && `${t("read.goals", { count: goals })}.`}{" "}
        {headingRows.length > 0 && t("plan.headingRows", { count: headingRows.length, rows: headingRows.join(", ") })}
        {layout !== null && score < unsureBelow && <strong> {t("plan.unsure")}</strong>}
      </p>
      {named.length > 0 && (
        <table className="studio-table stacked-table">
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
                  <th scope="row" {...lang}>
                    {heading}
                  </th>
                  <td>
                    {layout === "prose" ? (
                      t(`plan.roles.${column.role}`)
                    ) : (
                      <ColumnMenu column={column} year={year} onChange={(meaning) => onChange(part, at, meaning)} />
                    )}
                    {by === "none" && <strong> {t("plan.unknown")}</strong>}
                    {by === "content" && <span className="muted"> {t("plan.byContent")}</span>}
                  </td>
                  <td className="muted" {...lang}>
                    {examples[0]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
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
