import { languages } from "../model/dataset";
import type { Dataset } from "../model/dataset";
import type { Address, Page } from "../url/page";

/** Every page of the site, in every language: what is written out at build time. */
export function addressesOf({ goals, reports }: Dataset): Address[] {
  const goalPages = goals.flatMap((goal): Page[] => {
    const rounds = reports.find(({ id }) => id === goal.reportId)?.rounds ?? [];
    return [
      { kind: "goal", goalId: goal.id },
      ...rounds.map(({ id }): Page => ({ kind: "goal", goalId: goal.id, roundId: id })),
    ];
  });
  const pages: Page[] = [
    { kind: "dashboard" },
    { kind: "about" },
    { kind: "method" },
    { kind: "accessibility" },
    ...goalPages,
  ];
  return languages.flatMap((language) => pages.map((page) => ({ language, page })));
}
