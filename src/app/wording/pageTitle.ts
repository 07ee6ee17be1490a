import type { i18n } from "i18next";
import type { Language, Report, Round } from "../../domain/dataset/schema";
import type { GoalSummary, DatasetSummary } from "../../domain/dataset/summary";
import { newestRound, verdictIn } from "../../domain/goal/assessmentIn";
import { goalListRange } from "../../domain/limits";
import { truncate } from "../../domain/text/truncate";
import { hasSeveralOrganisations, ownSiteName, removedGoalOf, rollsUp, siteName } from "../../domain/site";
import type { Page } from "../../domain/url/paths";
import { newestReport } from "../../domain/url/viewParams";
import type { ViewState } from "../../domain/url/viewParams";
import { filterNames } from "./filterNames";
import { localizedName } from "./localizedName";
import { organisationName, reportTitle } from "./reportTitle";
import { roundName } from "./roundName";

const maxTitleLength = 75;

/** The title of a page, the same when prerendered and after navigation. The dashboard's title names the filters, report and round in view. */
export function pageTitle(
  { dataset, language }: { dataset: DatasetSummary; language: Language },
  translator: i18n,
  page: Page,
  view?: ViewState,
): string {
  const t = translator.getFixedT(language, "titles");
  if (dataset.reports.length === 0) return siteName(dataset, language) ?? t("empty");
  const report = dataset.reports.find(({ id }) => id === view?.reportId) ?? newestReport(dataset);
  const name = ownSiteName(dataset, language) ?? [];
  const site = [reportTitle(language, report), organisationName(language, report)].concat(name).join(" – ");
  switch (page.kind) {
    case "dashboard": {
      const common = translator.getFixedT(language, "common");
      const round = findRound(report, view?.roundId) ?? newestRound(report);
      const texts = { common, views: translator.getFixedT(language, "views") };
      const title = t("dashboard", {
        report: reportTitle(language, report),
        organisation: organisationName(language, report),
        round: roundName(common, language, report, round),
      });
      const narrowed = view ? filterNames(texts, language, dataset, view, round) : [];
      return [...(narrowed.length === 0 ? [] : [narrowed.join(", ")]), title].concat(name).join(" – ");
    }
    case "goal": {
      const goal = dataset.goals.find(({ id }) => id === page.goalId);
      const written = dataset.reports.find(({ id }) => id === goal?.reportId);
      const round = page.roundId === undefined ? written && newestRound(written) : findRound(written, page.roundId);
      if (goal && written)
        return round ? goalTitle({ dataset, language }, translator, written, goal, round) : t("unknown.round");
      const gone = removedGoalOf(dataset, page.goalId);
      return gone ? truncate(gone.gone.title, maxTitleLength) : t("unknown.goal");
    }
    case "goals":
      return t("goals", { place: t("place", goalListRange(dataset, page.part)), site });
    case "reports":
      return [t("heading.reports"), siteName(dataset, language)].filter((part) => part !== null).join(" – ");
    case "about":
    case "method":
    case "accessibility":
    case "studio":
      return t(page.kind, { site });
    case "unknown":
      return t("unknown.page");
    default:
      return page satisfies never;
  }
}

const findRound = (report: Report | undefined, roundId: string | undefined): Round | undefined =>
  report?.rounds.find(({ id }) => id === roundId);

/** With several organisations, goals may have the same title, so the organisation is added. */
function goalTitle(
  { dataset, language }: { dataset: DatasetSummary; language: Language },
  translator: i18n,
  report: Report,
  goal: GoalSummary,
  round: Round,
): string {
  const words = translator.getFixedT(language, "common");
  const title = (name: string) =>
    translator.getFixedT(language, "titles")(rollsUp(dataset) ? "goal" : "goalWithoutStatus", {
      status: words(`status.${round.kind}.${verdictIn(goal, round.id)}`),
      title: name,
      round: [
        ...(hasSeveralOrganisations(dataset) ? [organisationName(language, report)] : []),
        roundName(words, language, report, round),
      ].join(", "),
    });
  return title(truncate(localizedName(language, goal), Math.max(30, maxTitleLength - title("").length)));
}
