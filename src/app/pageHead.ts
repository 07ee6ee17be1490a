import type { i18n } from "i18next";
import type { Dataset, Goal, Language, Report, Round, Translations } from "../model/dataset";
import { bySeverity } from "../model/status";
import { assessmentIn, goalsOf, newestRound, verdictIn } from "../query/assessmentIn";
import { attention } from "../query/attention";
import { shorten } from "../query/shorten";
import { tallyGoals } from "../query/tally";
import type { Page } from "../url/page";
import { newestReport } from "../url/view";
import { listed } from "./listed";
import { roundName } from "./roundName";
import { namesSlot, verdictTargets, wholeVerdict } from "./wholeVerdict";

/** What a page says of itself where it is not open: in a tab, in search, in the chat that its link is pasted into. */
export interface PageHead {
  title: string;
  description: string;
}

const longestTitle = 75;
const longestDescription = 200;

/** The name in the interface's language where the report has one. */
export const nameIn = (language: Language, { translations }: { translations: Translations }, name: string): string =>
  translations[language] ?? name;

/** Title and description of a page, the same when it is written and when it is reached by a link inside the site. */
export function pageHead(
  { dataset, language }: { dataset: Dataset; language: Language },
  translator: i18n,
  page: Page,
): PageHead {
  const t = translator.getFixedT(language, "pages");
  const report = newestReport(dataset);
  switch (page.kind) {
    case "dashboard":
      return dashboardHead(dataset, language, translator, report);
    case "goal": {
      const goal = dataset.goals.find(({ id }) => id === page.goalId);
      const written = dataset.reports.find(({ id }) => id === goal?.reportId);
      const round = page.roundId === undefined ? written && newestRound(written) : roundOf(written, page.roundId);
      if (!goal || !written || !round) return { title: t("unknown.title"), description: t("unknown.description") };
      return goalHead(language, translator, written, goal, round);
    }
    case "about":
    case "accessibility":
      return {
        title: t(`${page.kind}.head`, { site: `${report.title} – ${report.organisation}` }),
        description: shorten(t(`${page.kind}.description`), longestDescription),
      };
    case "unknown":
      return { title: t("unknown.title"), description: t("unknown.description") };
    default:
      return page satisfies never;
  }
}

const roundOf = (report: Report | undefined, roundId: string): Round | undefined =>
  report?.rounds.find(({ id }) => id === roundId);

function dashboardHead(dataset: Dataset, language: Language, translator: i18n, report: Report): PageHead {
  const t = translator.getFixedT(language, "pages");
  const words = translator.getFixedT(language, "words");
  const round = newestRound(report);
  const goals = goalsOf(dataset, report);
  const tally = tallyGoals(goals, round.id);
  const states = bySeverity
    .filter((status) => tally[status] > 0)
    .map((status) => `${words(`status.${round.kind}.${status}`)} ${tally[status]}`);
  const names = attention(report, goals, round.id).map(({ target }) => nameIn(language, target, target.name));
  const lead = t("dashboard.description", { count: goals.length, states: states.join(", ") });
  const alert = names.length === 0 ? "" : ` ${t("dashboard.attention", { names: names.join(", ") })}`;
  return {
    title: t("dashboard.title", {
      report: report.title,
      organisation: report.organisation,
      round: roundName(words, language, report, round),
    }),
    description: shorten(lead + alert, longestDescription),
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
  const name = nameIn(language, goal, goal.title);
  const room = longestTitle - title("").length;
  const decisive = verdictTargets(goal, round);
  const names = decisive.map((target) => nameIn(language, target, target.name));
  const verdict = wholeVerdict(t, goal, round).replace(namesSlot, listed(words, names));
  const quotes = (decisive.length > 0 ? decisive : goal.targets)
    .map((target) => assessmentIn(target, round.id))
    .flatMap(({ reason, evidence }) => reason ?? evidence ?? []);
  const quote = quotes[0];
  return {
    title: title(shorten(name, room)),
    description: shorten(quote ? `${verdict} ${t("page.quote", { quote: quote.quote })}` : verdict, longestDescription),
  };
}
