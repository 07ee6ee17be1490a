import { statuses } from "../../../../../domain/status";
import { assessmentIn, goalsOf } from "../../../../../domain/goal/assessmentIn";
import { headlineFacts } from "../../../../../domain/stats/headlineFacts";
import { tallyTargets } from "../../../../../domain/stats/statusCounts";
import type { ExportContent, ExportWords } from "../exportContent";
import { filtersText, roundAndPeriod, shownText } from "../provenance";
import { fitted } from "./pagination";
import { goalRows, troubleRows } from "./slideRows";
import type { SlideRow } from "./slideRows";
import { rowsOf } from "../toTable";
import type { WholeRow } from "../toTable";
import { headlineText } from "../../../../wording/headline";
import { nameIn } from "../../../../wording/localizedName";
import { roundName } from "../../../../wording/roundName";
import { statusLook } from "../../../../components/status/statusStyle";

/** One bar of the chart of targets by status: its mark and word, its colour, how many. */
export interface SlideBar {
  label: string;
  colour: string;
  count: number;
}

/** A slide's content, without its place on the page. */
export type Slide =
  | { kind: "title"; title: string; organisation: string; report: string; round: string; narrowed: string | null }
  | { kind: "state"; title: string; sentences: string[]; chart: { title: string; number: string; bars: SlideBar[] } }
  | { kind: "rows"; title: string; head: string[]; widths: number[]; rows: SlideRow[] };

/** A presentation of a view, and what stands at the foot of its slides. */
export interface Presentation {
  title: string;
  organisation: string;
  footer: string;
  slides: Slide[];
}

/**
 * The view as a presentation: the state of the whole report first, whatever the view is narrowed to, since a verdict counts every target; then
 * the shown targets, theme by theme; then each goal with targets that are at risk or not met, with the words that say so.
 */
export function presentationOf(words: ExportWords, content: ExportContent): Presentation {
  const { language, selection } = content;
  const { report, round } = selection;
  const rows = rowsOf(content);
  const roundText = roundAndPeriod(words, content);
  return {
    title: report.title,
    organisation: report.organisation,
    footer: words.charts("source", { report: `${report.organisation}: ${report.title}`, round: roundText }),
    slides: [
      ...wholeSlides(words, content, roundText),
      ...themeSlides(words, content, rows),
      ...byGoal(rows).flatMap(({ goal, rows: own }) => {
        const trouble = own.filter(
          ({ target }) => target && /^(at-risk|not-achieved)$/.test(assessmentIn(target, round.id).status),
        );
        const title = nameIn(language, goal);
        return paged(words, title, [], [3.4, 8.7], troubleRows(words, content, trouble));
      }),
    ],
  };
}

function wholeSlides(words: ExportWords, content: ExportContent, roundText: string): Slide[] {
  const { download: t } = words;
  const { dataset, language, selection } = content;
  const { report, round, view, narrowed, shown, all } = selection;
  const facts = headlineFacts(report, goalsOf(dataset, report), view);
  const said = headlineText(words.front, words.words, facts, (one) => roundName(words.words, language, report, one));
  const filters = filtersText(words, content);
  const tally = tallyTargets(
    narrowed.flatMap(({ targets }) => targets),
    round.id,
  );
  return [
    {
      kind: "title",
      title: said.goals,
      organisation: report.organisation,
      report: report.title,
      round: roundText,
      narrowed: filters && t("slide.narrowed", { filters, shown: shownText(words, selection) }),
    },
    {
      kind: "state",
      title: t("slide.state"),
      sentences: [said.goals, ...(said.targets === null ? [] : [said.targets]), ...said.changes],
      chart: {
        title: filters ? t("slide.chartNarrowed", { shown: shown.targets, all: all.targets }) : t("slide.chart"),
        number: t("slide.number"),
        bars: statuses.map((status) => ({
          label: `${statusLook[status].sign} ${words.words(`status.${round.kind}.${status}`)}`,
          colour: barColour[status],
          count: tally[status],
        })),
      },
    },
  ];
}

/** A bar is filled where a mark is drawn by its edge alone. */
const barColour = {
  achieved: statusLook.achieved.ground,
  "on-track": statusLook["on-track"].edge,
  "at-risk": statusLook["at-risk"].ground,
  "not-achieved": statusLook["not-achieved"].ground,
  none: statusLook.none.edge,
} as const;

function themeSlides(words: ExportWords, content: ExportContent, rows: readonly WholeRow[]): Slide[] {
  const { download: t } = words;
  const head = [t("column.status"), t("column.target"), t("column.quote")];
  return content.dataset.themes.flatMap((theme) => {
    const own = byGoal(rows.filter(({ goal }) => goal.themeId === theme.id));
    const drawn = own.map(({ goal, rows: targets }) => goalRows(words, content, goal, targets));
    return paged(words, nameIn(content.language, theme), head, [2.3, 3.6, 6.2], drawn.flat());
  });
}

/** As many slides as the rows need; where they are several, the title says which. */
function paged(words: ExportWords, title: string, head: string[], widths: number[], rows: SlideRow[]): Slide[] {
  const pages = fitted(rows, widths, head.length > 0, (goal) => words.download("slide.again", { goal }));
  return pages.map((page, at) => ({
    kind: "rows",
    title: pages.length === 1 ? title : words.download("slide.part", { title, part: at + 1, parts: pages.length }),
    head,
    widths,
    rows: page,
  }));
}

function byGoal(rows: readonly WholeRow[]): { goal: WholeRow["goal"]; rows: WholeRow[] }[] {
  const found = new Map<WholeRow["goal"], WholeRow[]>();
  for (const row of rows) found.set(row.goal, [...(found.get(row.goal) ?? []), row]);
  return [...found].map(([goal, own]) => ({ goal, rows: own }));
}
