import { shownStatuses } from "../../../../../domain/status";
import { assessmentIn } from "../../../../../domain/goal/assessmentIn";
import type { Round } from "../../../../../domain/dataset/schema";
import { rollsUp } from "../../../../../domain/site";
import { countTargets } from "../../../../../domain/filter/relaxFilter";
import { headlineFacts } from "../../../../../domain/stats/headlineFacts";
import { tallyTargets } from "../../../../../domain/stats/tally";
import type { ExportContent, ExportTexts } from "../exportContent";
import { filtersText, roundAndPeriod, shownText } from "../provenance";
import { paginate } from "./paginate";
import { goalRows, troubleRows } from "./slideRows";
import type { SlideRow } from "./slideRows";
import { rowsOf } from "../toTable";
import type { FullRow } from "../toTable";
import { filterNames } from "../../../../wording/filterNames";
import { headlineText } from "../../../../wording/headlineText";
import { localizedName } from "../../../../wording/localizedName";
import { statusLabel } from "../../../../wording/statusLabel";
import { roundName } from "../../../../wording/roundName";
import { statusStyles } from "../../../../components/status/statusStyle";

/** One bar of the chart of targets by status: its mark and word, its colour, how many. */
export interface SlideBar {
  label: string;
  colour: string;
  count: number;
}

/** A slide's content, without layout. */
export type Slide =
  | { kind: "title"; title: string; organisation: string; report: string; round: string; narrowed: string | null }
  | { kind: "state"; title: string; sentences: string[]; chart: { title: string; number: string; bars: SlideBar[] } }
  | { kind: "rows"; title: string; head: string[]; widths: number[]; rows: SlideRow[] };

/** A presentation of a view, with the footer of its slides. */
export interface Presentation {
  title: string;
  organisation: string;
  footer: string;
  slides: Slide[];
}

/**
 * The view as a presentation: first the state of what is shown, with the filters that narrow it, where a goal's verdict counts all its targets; then
 * the shown targets by theme; then each goal with targets at risk or not met, with the evidence.
 */
export function buildPresentation(texts: ExportTexts, content: ExportContent): Presentation {
  const { language, result } = content;
  const { report, round } = result;
  const rows = rowsOf(content);
  const roundText = roundAndPeriod(texts, content);
  return {
    title: report.title,
    organisation: report.organisation,
    footer: texts.charts("source", { report: `${report.organisation}: ${report.title}`, round: roundText }),
    slides: [
      ...stateSlides(texts, content, roundText),
      ...themeSlides(texts, content, rows),
      ...byGoal(rows).flatMap(({ goal, rows: own }) => {
        const trouble = own.filter(
          ({ target }) => target && /^(at-risk|not-achieved)$/.test(assessmentIn(target, round.id).status),
        );
        const title = localizedName(language, goal);
        return paged(texts, title, [], [3.4, 8.7], troubleRows(texts, content, trouble));
      }),
    ],
  };
}

function stateSlides(texts: ExportTexts, content: ExportContent, roundText: string): Slide[] {
  const { download: t } = texts;
  const { dataset, language, result } = content;
  const { report, round, view, filteredGoals, shown, all } = result;
  const facts = headlineFacts(report, result.goals, view);
  const nameOf = (one: Round) => roundName(texts.common, language, report, one);
  const names = filterNames(texts, language, dataset, view, round);
  const scope = { names, byStatus: view.statuses.length > 0, ofTargets: countTargets(result.anyStatusGoals) };
  const headline = headlineText(texts.summary, texts.common, facts, nameOf, {
    rollUp: rollsUp(dataset),
    scope: result.isNarrowed ? scope : null,
  });
  const filters = filtersText(texts, content);
  const tally = tallyTargets(
    filteredGoals.flatMap(({ targets }) => targets),
    round.id,
  );
  return [
    {
      kind: "title",
      title: headline.title,
      organisation: report.organisation,
      report: report.title,
      round: roundText,
      narrowed: filters && t("slide.narrowed", { filters, shown: shownText(texts, result) }),
    },
    {
      kind: "state",
      title: t("slide.state"),
      sentences: [headline.title, ...(headline.detail === null ? [] : [headline.detail]), ...headline.changes],
      chart: {
        title: filters ? t("slide.chartNarrowed", { shown: shown.targets, all: all.targets }) : t("slide.chart"),
        number: t("slide.number"),
        bars: shownStatuses.map((status) => ({
          label: `${statusStyles[status].sign} ${statusLabel(texts.common, status, round.kind)}`,
          colour: barColour[status],
          count: tally[status],
        })),
      },
    },
  ];
}

/** Bars are filled: an icon that only has an outline gives the colour of its outline. */
const barColour = {
  achieved: statusStyles.achieved.ground,
  "on-track": statusStyles["on-track"].edge,
  "at-risk": statusStyles["at-risk"].ground,
  "not-achieved": statusStyles["not-achieved"].ground,
  "to-check": statusStyles["to-check"].edge,
  none: statusStyles.none.edge,
} as const;

function themeSlides(texts: ExportTexts, content: ExportContent, rows: readonly FullRow[]): Slide[] {
  const { download: t } = texts;
  const head = [t("column.status"), t("column.target"), t("column.quote")];
  return content.dataset.themes.flatMap((theme) => {
    const own = byGoal(rows.filter(({ goal }) => goal.themeId === theme.id));
    const items = own.map(({ goal, rows: targets }) => goalRows(texts, content, goal, targets));
    return paged(texts, localizedName(content.language, theme), head, [2.3, 3.6, 6.2], items.flat());
  });
}

/** Divides rows into as many slides as they need, with numbers in the titles if there are several. */
function paged(texts: ExportTexts, title: string, head: string[], widths: number[], rows: SlideRow[]): Slide[] {
  const pages = paginate(rows, widths, head.length > 0, (goal) => texts.download("slide.again", { goal }));
  return pages.map((page, at) => ({
    kind: "rows",
    title: pages.length === 1 ? title : texts.download("slide.part", { title, part: at + 1, parts: pages.length }),
    head,
    widths,
    rows: page,
  }));
}

function byGoal(rows: readonly FullRow[]): { goal: FullRow["goal"]; rows: FullRow[] }[] {
  const found = new Map<FullRow["goal"], FullRow[]>();
  for (const row of rows) found.set(row.goal, [...(found.get(row.goal) ?? []), row]);
  return [...found].map(([goal, own]) => ({ goal, rows: own }));
}
