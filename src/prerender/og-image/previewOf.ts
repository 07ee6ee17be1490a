import type { i18n } from "i18next";
import { headlineText } from "../../app/wording/headlineText";
import { localizedName } from "../../app/wording/localizedName";
import { roundName } from "../../app/wording/roundName";
import type { Report, Round } from "../../domain/dataset/schema";
import type { GoalSummary, DatasetSummary } from "../../domain/dataset/summary";
import { bySeverity } from "../../domain/status";
import type { Status } from "../../domain/status";
import { goalsOf, newestRound, verdictIn } from "../../domain/goal/assessmentIn";
import { rollsUp } from "../../domain/site";
import { unfiltered } from "../../domain/filter/applyFilter";
import { headlineFacts } from "../../domain/stats/headlineFacts";
import { tallyTargets } from "../../domain/stats/tally";
import type { Address } from "../../domain/url/paths";
import { newestReport } from "../../domain/url/viewParams";

/** The content of a preview picture: source, status, title, and the targets of its chart. */
export interface PreviewContent {
  organisation: string;
  roundName: string;
  /** A goal's verdict; null if the picture is about several goals. */
  state: { status: Status; word: string } | null;
  title: string;
  /** How many targets have each status, the worst first; statuses without targets are left out. */
  tally: { status: Status; count: number }[];
  report: Report;
  round: Round;
  goals: GoalSummary[];
  /** The heading of the column of the awaited result. */
  awaited: string;
}

/** Above this many goals, a picture per goal would take longer than all pages: goals then use their theme's. */
const maxGoalsWithPictures = 1000;

/** The content of a page's picture; null for pages that are not about a report. */
export function previewOf(dataset: DatasetSummary, translator: i18n, address: Address): PreviewContent | null {
  const { language, page } = address;
  if (dataset.reports.length === 0 || page.kind === "reports") return null;
  const words = translator.getFixedT(language, "common");
  const goal = page.kind === "goal" ? dataset.goals.find(({ id }) => id === page.goalId) : undefined;
  if (page.kind === "goal" && !goal) return null;
  const report = goal ? dataset.reports.find(({ id }) => id === goal.reportId) : newestReport(dataset);
  const wanted = page.kind === "goal" ? page.roundId : undefined;
  const round = wanted === undefined ? report && newestRound(report) : report?.rounds.find(({ id }) => id === wanted);
  if (!report || !round) return null;

  const isAlone = goal !== undefined && dataset.goals.length <= maxGoalsWithPictures;
  const goals = isAlone ? [goal] : goalsOf(dataset, report).filter((one) => !goal || one.themeId === goal.themeId);
  const theme = dataset.themes.find(({ id }) => id === goal?.themeId);
  const status = goal && rollsUp(dataset) && verdictIn(goal, round.id);
  const facts = headlineFacts(report, unfiltered(goals), { roundId: round.id, compareId: null });
  const headline = headlineText(translator.getFixedT(language, "summary"), words, facts, ({ label }) => label, {
    rollUp: rollsUp(dataset),
  });
  const tally = tallyTargets(
    goals.flatMap(({ targets }) => targets),
    round.id,
  );
  return {
    organisation: report.organisation,
    roundName: roundName(words, language, report, round),
    state: isAlone && status ? { status, word: words(`status.${round.kind}.${status}`) } : null,
    title: isAlone ? localizedName(language, goal) : goal && theme ? localizedName(language, theme) : headline.title,
    tally: bySeverity.map((one) => ({ status: one, count: tally[one] })).filter(({ count }) => count > 0),
    report,
    round,
    goals,
    awaited: translator.getFixedT(language, "summary")("course.outcome"),
  };
}
