import type { i18n, TFunction } from "i18next";
import { headlineText } from "./headlineText";
import { joinNames } from "./joinNames";
import { localizedName } from "./localizedName";
import { pageTitle } from "./pageTitle";
import { afterNames, namesSlot, verdictTargets, goalVerdict } from "./goalVerdict";
import type { Dataset, Goal, Language, Report, Round } from "../../domain/dataset/schema";
import { assessmentIn, goalsOf, newestRound, fullTarget } from "../../domain/goal/assessmentIn";
import { attentionList } from "../../domain/stats/attentionList";
import { goalListRange } from "../../domain/limits";
import { unfiltered } from "../../domain/filter/applyFilter";
import { headlineFacts } from "../../domain/stats/headlineFacts";
import { truncate } from "../../domain/text/truncate";
import { removedGoalOf, rollsUp } from "../../domain/site";
import type { Page } from "../../domain/url/paths";
import { newestReport } from "../../domain/url/viewParams";

/** Title and description of a page, for tabs, search results and link previews. */
export interface PageHead {
  title: string;
  description: string;
}

const maxDescriptionLength = 200;
/** A quote that would have to be cut shorter than this is left out. */
const minQuoteLength = 40;

/** Title and description of a prerendered page. */
export const pageHead = (site: { dataset: Dataset; language: Language }, translator: i18n, page: Page): PageHead => ({
  title: pageTitle(site, translator, page),
  description: pageDescription(site, translator, page),
});

function pageDescription(
  { dataset, language }: { dataset: Dataset; language: Language },
  translator: i18n,
  page: Page,
): string {
  const t = translator.getFixedT(language, "pages");
  const titles = translator.getFixedT(language, "titles");
  const heads = translator.getFixedT(language, "heads");
  if (dataset.reports.length === 0) return t("empty.why");
  switch (page.kind) {
    case "dashboard":
      return dashboardDescription(dataset, language, translator);
    case "goal": {
      const goal = dataset.goals.find(({ id }) => id === page.goalId);
      const report = dataset.reports.find(({ id }) => id === goal?.reportId);
      if (!goal || !report) return goneDescription(t, removedGoalOf(dataset, page.goalId));
      const round =
        page.roundId === undefined ? newestRound(report) : report.rounds.find(({ id }) => id === page.roundId);
      if (round && !rollsUp(dataset)) return targetsDescription(language, translator, report, goal, round);
      return round ? goalDescription(language, translator, goal, round) : t("unknown.roundWhy");
    }
    case "goals":
      return truncate(
        heads("description.goals", { place: titles("place", goalListRange(dataset, page.part)) }),
        maxDescriptionLength,
      );
    case "reports":
      return truncate(
        heads("description.reports", { names: organisationsOf(dataset).join(", ") }),
        maxDescriptionLength,
      );
    case "about":
    case "method":
    case "accessibility":
    case "studio":
      return truncate(heads(`description.${page.kind}`), maxDescriptionLength);
    case "unknown":
      return t("unknown.pageWhy");
    default:
      return page satisfies never;
  }
}

const organisationsOf = ({ reports }: Dataset): string[] => [
  ...new Set(reports.map(({ organisation }) => organisation)),
];

const goneDescription = (t: TFunction<"pages">, gone: ReturnType<typeof removedGoalOf>): string =>
  gone ? t(gone.to ? "gone.mergedWhy" : "gone.removedWhy") : t("unknown.goalWhy");

function dashboardDescription(dataset: Dataset, language: Language, translator: i18n): string {
  const report = newestReport(dataset);
  const round = newestRound(report);
  const goals = goalsOf(dataset, report);
  const facts = headlineFacts(report, unfiltered(goals), { roundId: round.id, compareId: null });
  const headline = headlineText(
    translator.getFixedT(language, "summary"),
    translator.getFixedT(language, "common"),
    facts,
    ({ label }) => label,
    { rollUp: rollsUp(dataset) },
  );
  const names = attentionList(report, unfiltered(goals), round.id).map(({ target }) => localizedName(language, target));
  const alert =
    names.length === 0 ? "" : ` ${translator.getFixedT(language, "heads")("attention", { names: names.join(", ") })}`;
  return truncate(headline.title + alert, maxDescriptionLength);
}

/** The description of a goal without a verdict: the statuses of its targets. */
function targetsDescription(language: Language, translator: i18n, report: Report, goal: Goal, round: Round): string {
  const [summary, words] = [translator.getFixedT(language, "summary"), translator.getFixedT(language, "common")];
  const facts = headlineFacts(report, unfiltered([goal]), { roundId: round.id, compareId: null });
  return truncate(
    headlineText(summary, words, facts, ({ label }) => label, { rollUp: false }).title,
    maxDescriptionLength,
  );
}

function goalDescription(language: Language, translator: i18n, goal: Goal, round: Round): string {
  const t = translator.getFixedT(language, "goal");
  const decisive = verdictTargets(goal, round).map((target) => fullTarget(goal, target));
  const names = decisive.map((target) => localizedName(language, target));
  const verdict = goalVerdict(t, goal, round)
    .split(namesSlot)
    .reduce(
      (opening, closing) =>
        opening + joinNames(translator.getFixedT(language, "common"), names) + afterNames(names, closing),
    );
  const [quote] = (decisive.length > 0 ? decisive : goal.targets)
    .map((target) => assessmentIn(target, round.id))
    .flatMap(({ reason, evidence }) => reason ?? evidence ?? []);
  const roomForQuote = maxDescriptionLength - verdict.length - t("quote", { quote: "" }).length - 1;
  return quote && roomForQuote >= minQuoteLength
    ? `${verdict} ${t("quote", { quote: truncate(quote.quote, roomForQuote) })}`
    : truncate(verdict, maxDescriptionLength);
}
