import { useTexts } from "../i18n/translation";
import type { GoalSummary } from "../../domain/dataset/summary";
import { similarIds, longestPathSegment } from "../../domain/goal/similarIds";
import { Link } from "../routing/Link";
import { ReportName } from "./text/ReportName";
import { useLinks } from "../routing/useLinks";
import { useSite } from "../data/SiteContext";

/**
 * The content for an unknown address: says what is missing (a page, a goal, or a round of the given `goal`), and links to similar goals and to the
 * dashboard.
 */
export function NotFound({
  path,
  what = "page",
  goal,
}: {
  path: string;
  what?: "page" | "goal" | "round";
  goal?: GoalSummary;
}) {
  const { dataset } = useSite();
  const titles = useTexts("titles");
  const t = useTexts("pages");
  const { to } = useLinks();
  const near = similarIds(
    longestPathSegment(path),
    dataset.goals.map(({ id }) => id),
  );
  const offered = goal ? [goal] : near.flatMap((id) => dataset.goals.find((known) => known.id === id) ?? []);
  return (
    <div className="unknown">
      <h1>{titles(`unknown.${what}`)}</h1>
      <p>{t(`unknown.${what}Why`)}</p>
      {offered.length > 0 && (
        <>
          <h2 className="label">
            {t(`unknown.${what === "round" ? "roundOffer" : "offer"}`, { count: offered.length })}
          </h2>
          <ul className="offered">
            {offered.map((one) => {
              const report = dataset.reports.find(({ id }) => id === one.reportId);
              return (
                <li key={one.id}>
                  <Link href={to({ kind: "goal", goalId: one.id })}>
                    {report ? <ReportName of={one} report={report} /> : one.title}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p>
        <Link href={to({ kind: "dashboard" })}>{t("unknown.home")}</Link>
      </p>
    </div>
  );
}
