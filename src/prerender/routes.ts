import type { Dataset } from "../domain/dataset/schema";
import { goalListPages, hasRoundPages } from "../domain/limits";
import { offeredLanguages } from "../domain/site";
import type { Address, Page } from "../domain/url/paths";

/** Every page that the build writes, in every language. */
export function routesOf(dataset: Dataset): Address[] {
  const { goals, reports } = dataset;
  if (reports.length === 0)
    return offeredLanguages(dataset).map((language) => ({ language, page: { kind: "dashboard" } }));
  const goalPages = goals.flatMap((goal): Page[] => {
    const rounds = hasRoundPages(dataset) ? reports.find(({ id }) => id === goal.reportId)?.rounds : undefined;
    return [
      { kind: "goal", goalId: goal.id },
      ...(rounds ?? []).map(({ id }): Page => ({ kind: "goal", goalId: goal.id, roundId: id })),
    ];
  });
  const pages: Page[] = [
    { kind: "dashboard" },
    ...(reports.length > 1 ? [{ kind: "reports" } as const] : []),
    { kind: "about" },
    { kind: "method" },
    { kind: "accessibility" },
    { kind: "studio" },
    ...goalListPages(dataset).map((_, index): Page => ({ kind: "goals", part: index + 1 })),
    ...goalPages,
  ];
  return offeredLanguages(dataset).flatMap((language) => pages.map((page) => ({ language, page })));
}

/** The addresses of removed goals and of their rounds. Their pages say where the goal went. */
export function removedGoalRoutesOf(dataset: Dataset): Address[] {
  const pages = (dataset.goneGoals ?? []).flatMap(({ id: goalId, reportId }): Page[] => {
    const rounds = dataset.reports.find(({ id }) => id === reportId)?.rounds ?? [];
    return [{ kind: "goal", goalId }, ...rounds.map(({ id }): Page => ({ kind: "goal", goalId, roundId: id }))];
  });
  return offeredLanguages(dataset).flatMap((language) => pages.map((page) => ({ language, page })));
}
