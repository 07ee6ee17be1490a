import { useTexts } from "../../i18n/translation";
import type { Goal, Report } from "../../../domain/dataset/schema";
import { levelsOfMeasures, unclaimedMeasures, unclaimedMeasureIndexes } from "../../../domain/goal/goalMeasures";
import { otherColumns } from "../../../domain/goal/sourceColumns";
import { parseView } from "../../../domain/url/viewParams";
import { Link } from "../../routing/Link";
import { ReportName } from "../../components/text/ReportName";
import { CorrectedParagraphs } from "../../components/text/AnnotatedText";
import { useReportLang } from "../../i18n/useReportLang";
import { useLinks } from "../../routing/useLinks";
import { useSite } from "../../data/SiteContext";

/** The report's description of the goal, its unit and its programmes. */
export function GoalDescription({ report, goal }: { report: Report; goal: Goal }) {
  const { dataset } = useSite();
  const t = useTexts("goal");
  const { to } = useLinks();
  const lang = useReportLang(report.language);
  const dashboard = parseView(`?report=${report.id}`, dataset);
  const programmes = goal.programmeIds.flatMap((id) => dataset.programmes.find((one) => one.id === id) ?? []);
  return (
    <div className="goal-aims">
      {goal.description !== "" && (
        <section>
          <h2 className="label">{t("description")}</h2>
          <CorrectedParagraphs text={goal.description} report={report} />
        </section>
      )}
      {goal.unit !== undefined && (
        <section>
          <h2 className="label">{t("unit")}</h2>
          <p {...lang}>{goal.unit}</p>
        </section>
      )}
      {programmes.length > 0 && (
        <section>
          <h2 className="label">{t("programmes")}</h2>
          <ul className="programmes">
            {programmes.map((programme) => (
              <li key={programme.id}>
                <Link href={to({ kind: "dashboard" }, { ...dashboard, programmes: [programme.id] })}>
                  <ReportName of={programme} report={report} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The measures that belong to no target, so that none is lost. */
export function OtherMeasures({ report, goal }: { report: Report; goal: Goal }) {
  const t = useTexts("goal");
  const measures = [
    ...unclaimedMeasures(goal),
    ...levelsOfMeasures(goal, unclaimedMeasureIndexes(goal)),
    ...levelsOfMeasures(goal, []),
  ];
  if (measures.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("measuresElse")}</h2>
      <CorrectedParagraphs text={[...new Set(measures)].join("\n")} report={report} />
    </section>
  );
}

/** The columns that the converter does not use, so that no text is lost. */
export function OtherColumns({ report, goal }: { report: Report; goal: Goal }) {
  const t = useTexts("goal");
  const lang = useReportLang(report.language);
  const columns = otherColumns(report, goal);
  if (columns.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("otherColumns")}</h2>
      {columns.map(({ heading, cells }) => (
        <section key={heading}>
          {heading !== "" && (
            <h3 className="label" {...lang}>
              {heading}
            </h3>
          )}
          <CorrectedParagraphs text={cells.flatMap(({ paragraphs }) => paragraphs).join("\n")} report={report} />
        </section>
      ))}
    </section>
  );
}
