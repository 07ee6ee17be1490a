import type { i18n, TFunction } from "i18next";
import type { Dataset, Goal, Language, Report, Round } from "../model/dataset";
import { assessmentIn, goalsOf, newestRound, verdictIn } from "../query/assessmentIn";
import { attention } from "../query/attention";
import { partPlace } from "../query/extent";
import { headlineFacts } from "../query/headline";
import { shorten } from "../query/shorten";
import { goneGoalOf, siteName } from "../query/site";
import type { Page } from "../url/page";
import { newestReport } from "../url/view";
import type { View } from "../url/view";
import { headlineText } from "./headlineText";
import { listed } from "./listed";
import { nameIn } from "./nameIn";
import { roundName } from "./roundName";
import { afterNames, namesSlot, verdictTargets, wholeVerdict } from "./wholeVerdict";

/** What a page says of itself where it is not open: in a tab, in search, in the chat that its link is pasted into. */
export interface PageHead {
  title: string;
  description: string;
}

const longestTitle = 75;
const longestDescription = 200;
/** Less of a quote than this says nothing. */
const shortestQuote = 40;

/**
 * Title and description of a page, the same when it is written and when it is reached by a link inside the site. The dashboard speaks of the report
 * and round in view.
 */
export function pageHead(
  { dataset, language }: { dataset: Dataset; language: Language },
  translator: i18n,
  page: Page,
  view?: Pick<View, "reportId" | "roundId">,
): PageHead {
  const t = translator.getFixedT(language, "pages");
  if (dataset.reports.length === 0)
    return { title: siteName(dataset, language) ?? t("empty.title"), description: t("empty.why") };
  const report = dataset.reports.find(({ id }) => id === view?.reportId) ?? newestReport(dataset);
  const unknownHead = (what: "page" | "goal" | "round"): PageHead => ({
    title: t(`unknown.${what}`),
    description: t(`unknown.${what}Why`),
  });
  switch (page.kind) {
    case "dashboard":
      return dashboardHead(
        dataset,
        language,
        translator,
        report,
        roundOf(report, view?.roundId) ?? newestRound(report),
      );
    case "goal": {
      const goal = dataset.goals.find(({ id }) => id === page.goalId);
      const written = dataset.reports.find(({ id }) => id === goal?.reportId);
      const round = page.roundId === undefined ? written && newestRound(written) : roundOf(written, page.roundId);
      if (!goal || !written) return goneHead(t, goneGoalOf(dataset, page.goalId)) ?? unknownHead("goal");
      if (!round) return unknownHead("round");
      return goalHead(language, translator, written, goal, round);
    }
    case "goals": {
      const place = t("goals.place", partPlace(dataset, page.part));
      return {
        title: t("goals.head", { place, site: `${report.title} – ${report.organisation}` }),
        description: shorten(t("goals.description", { place }), longestDescription),
      };
    }
    case "about":
    case "method":
    case "accessibility":
      return {
        title: t(`${page.kind}.head`, { site: `${report.title} – ${report.organisation}` }),
        description: shorten(t(`${page.kind}.description`), longestDescription),
      };
    case "unknown":
      return unknownHead("page");
    default:
      return page satisfies never;
  }
}

const goneHead = (t: TFunction<"pages">, gone: ReturnType<typeof goneGoalOf>): PageHead | null =>
  gone && {
    title: shorten(gone.gone.title, longestTitle),
    description: t(gone.to ? "gone.mergedWhy" : "gone.removedWhy"),
  };

const roundOf = (report: Report | undefined, roundId: string | undefined): Round | undefined =>
  report?.rounds.find(({ id }) => id === roundId);

function dashboardHead(dataset: Dataset, language: Language, translator: i18n, report: Report, round: Round): PageHead {
  const t = translator.getFixedT(language, "pages");
  const words = translator.getFixedT(language, "words");
  const goals = goalsOf(dataset, report);
  const facts = headlineFacts(report, goals, { roundId: round.id, compareId: null });
  const headline = headlineText(translator.getFixedT(language, "front"), words, facts, ({ label }) => label);
  const names = attention(report, goals, round.id).map(({ target }) => nameIn(language, target));
  const alert = names.length === 0 ? "" : ` ${t("dashboard.attention", { names: names.join(", ") })}`;
  return {
    title: t("dashboard.title", {
      report: report.title,
      organisation: report.organisation,
      round: roundName(words, language, report, round),
    }),
    description: shorten(headline.goals + alert, longestDescription),
  };
}

function goalHead(language: Language, translator: i18n, report: Report, goal: Goal, round: Round): PageHead {
  const t = translator.getFixedT(language, "goal");
  const words = translator.getFixedT(language, "words");
  const title = (name: string) =>
    t("page.title", {
      status: words(`status.${round.kind}.${verdictIn(goal, round.id)}`),
      title: name,
      round: roundName(words, language, report, round),
    });
  const name = nameIn(language, goal);
  const room = longestTitle - title("").length;
  const decisive = verdictTargets(goal, round);
  const names = decisive.map((target) => nameIn(language, target));
  const verdict = wholeVerdict(t, goal, round)
    .split(namesSlot)
    .reduce((opening, closing) => opening + listed(words, names) + afterNames(names, closing));
  const quotes = (decisive.length > 0 ? decisive : goal.targets)
    .map((target) => assessmentIn(target, round.id))
    .flatMap(({ reason, evidence }) => reason ?? evidence ?? []);
  const quote = quotes[0];
  const roomForQuote = longestDescription - verdict.length - t("page.quote", { quote: "" }).length - 1;
  return {
    title: title(shorten(name, room)),
    description:
      quote && roomForQuote >= shortestQuote
        ? `${verdict} ${t("page.quote", { quote: shorten(quote.quote, roomForQuote) })}`
        : shorten(verdict, longestDescription),
  };
}
