import type { i18n } from "i18next";
import type { Dataset, Goal, Report } from "../../domain/dataset/schema";
import type { Method } from "../../domain/method";
import { offeredLanguages } from "../../domain/site";
import { formatPath } from "../../domain/url/paths";
import { render } from "../entry-server";
import { pageHead } from "../wording/pageHead";
import { fillTemplate } from "./templateSlots";

/** The dataset cut down to one report, with the themes and programmes that its goals use. */
export function datasetOf(dataset: Dataset, report: Report): Dataset {
  const goals = dataset.goals.filter(({ reportId }) => reportId === report.id).map(startingHere);
  const themeIds = new Set(goals.map(({ themeId }) => themeId));
  const programmeIds = new Set(goals.flatMap((goal) => goal.programmeIds));
  return {
    ...dataset,
    reports: [report],
    themes: dataset.themes.filter(({ id }) => themeIds.has(id)),
    programmes: dataset.programmes.filter(({ id }) => programmeIds.has(id)),
    goals,
    goneGoals: dataset.goneGoals?.filter(({ reportId }) => reportId === report.id),
  };
}

/** Without what the goal and its targets continue: that is in another report, and so in another file. */
function startingHere(goal: Goal): Goal {
  const own = structuredClone(goal);
  delete own.continues;
  for (const target of own.targets) delete target.continues;
  return own;
}

/**
 * One report's dashboard as a single file that makes no requests: made by the build, and in the browser by the studio, from the same template. Without a
 * script the prerendered dashboard can be read.
 */
export async function renderStandalonePage(
  template: string,
  dataset: Dataset,
  method: Method,
  translator: i18n,
  report: Report,
): Promise<string> {
  const own = datasetOf(dataset, report);
  const language = standaloneLanguage(dataset, report);
  const path = formatPath({ language, page: { kind: "dashboard" } });
  return fillTemplate(template, {
    language,
    ...pageHead({ dataset: own, language }, translator, { kind: "dashboard" }),
    body: await render({ dataset: own, method, language, path, isStandalone: true }, translator),
    dataset: own,
  });
}

/** The language that a report's file opens in: the report's own, where the site has it. */
export function standaloneLanguage(dataset: Dataset, report: Report) {
  const languages = offeredLanguages(dataset);
  return languages.find((one) => one === report.language) ?? languages[0] ?? "fi";
}
