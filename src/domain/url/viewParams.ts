import type { Report } from "../dataset/schema";
import type { DatasetSummary } from "../dataset/summary";
import { changes } from "../change";
import type { Change } from "../change";
import { statuses } from "../status";
import type { ShownStatus } from "../status";

/** The ways of showing the selected targets. */
export const viewLayouts = ["table", "timeline", "changes", "charts"] as const;
/** One of {@link viewLayouts}. */
export type ViewLayout = (typeof viewLayouts)[number];

/** What the table's rows are grouped by; by unit only where goals name one. */
export const groupings = ["theme", "programme", "unit", "none"] as const;
/** One of {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** The columns of the table beside the target's name, in their order. */
export const columnIds = ["course", "status", "change", "when", "said", "measure", "programmes"] as const;
/** One of {@link columnIds}. */
export type ColumnId = (typeof columnIds)[number];

const usualColumns: readonly ColumnId[] = ["course", "status", "change", "said", "programmes"];
/** The value of the parameter if only the name column, which is always shown, is chosen. */
const nameAlone = "name";

/** What rows can be sorted by, apart from the report's own order. `worsened` puts first what got worse most recently. */
export const sortKeys = ["status", "name", "change", "worsened", "when", "said", "measure", "programmes"] as const;
/** One of {@link sortKeys}. */
export type SortKey = (typeof sortKeys)[number];

/** The order of the rows: the report's own, or by a key; a leading minus reverses it. */
export const sortings = ["report", ...sortKeys.flatMap((key) => [key, `-${key}`] as const)] as const;
/** One of {@link sortings}. */
export type Sorting = (typeof sortings)[number];

/** The order if the reader chose none: worst first in a flat list, otherwise the report's own. */
export const defaultSort = (group: Grouping): Sorting => (group === "none" ? "status" : "report");

/** The statuses in the order of the URL. */
const statusParams = [...statuses, "to-check"] as const satisfies readonly ShownStatus[];

/** The parameters that filter, or choose what is shown. */
const filterKeys = ["report", "round", "compare", "theme", "programme", "status", "change"] as const;

/** A part of the URL that asks for something that the data does not have, or no longer has. */
export interface UnknownFilter {
  key: (typeof filterKeys)[number];
  value: string;
}

/** The state of the dashboard that a link should keep. It is stored only in the URL. */
export interface ViewState {
  reportId: string;
  roundId: string;
  /** The round that the shown one is compared with; null if there is no other. */
  compareId: string | null;
  layout: ViewLayout;
  themes: string[];
  programmes: string[];
  statuses: ShownStatus[];
  changes: Change[];
  text: string;
  sort: Sorting;
  group: Grouping;
  cols: ColumnId[];
  /** What the URL asks for and the data does not have. It filters nothing; the page says so, and the URL keeps it until the reader removes it. */
  unknownFilters: UnknownFilter[];
}

const maxTextLength = 200;

/** The view of a URL without a query: the newest report and round, compared with the round before, no filters. */
export const defaultView = (dataset: DatasetSummary): ViewState => defaultViewOf(newestReport(dataset));

/** The default view of a report. */
export function defaultViewOf(report: Report): ViewState {
  const roundId = report.rounds.at(-1)?.id ?? "";
  return {
    reportId: report.id,
    roundId,
    compareId: defaultCompareId(report, roundId),
    layout: "table",
    themes: [],
    programmes: [],
    statuses: [],
    changes: [],
    text: "",
    sort: "report",
    group: "theme",
    cols: [...usualColumns],
    unknownFilters: [],
  };
}

/**
 * Reads a view from a query (with or without its question mark). Unknown values are no errors: filters are kept as unknown filters, anything else is
 * dropped.
 */
export function parseView(search: string, dataset: DatasetSummary): ViewState {
  const query = new URLSearchParams(search);
  const usual = defaultView(dataset);
  const report = dataset.reports.find(({ id }) => query.getAll("report").includes(id)) ?? newestReport(dataset);
  const rounds = report.rounds.map(({ id }) => id);
  const roundId = firstOf(rounds, query.getAll("round")) ?? rounds.at(-1) ?? "";
  const group = oneOf(availableGroupings(dataset, report.id), query.get("group")) ?? usual.group;
  const known = {
    report: dataset.reports.map(({ id }) => id),
    round: rounds,
    compare: rounds,
    theme: query.has("theme") ? themesOf(dataset, report.id) : [],
    programme: query.has("programme") ? programmesOf(dataset, report.id) : [],
    status: statusParams,
    change: changes,
  } satisfies Record<UnknownFilter["key"], readonly string[]>;
  const compareId = firstOf(
    rounds.filter((id) => id !== roundId),
    query.getAll("compare"),
  );
  return {
    reportId: report.id,
    roundId,
    compareId: compareId ?? defaultCompareId(report, roundId),
    layout: oneOf(viewLayouts, query.get("view")) ?? usual.layout,
    themes: manyOf(known.theme, query.getAll("theme")),
    programmes: manyOf(known.programme, query.getAll("programme")),
    statuses: manyOf(known.status, query.getAll("status")),
    changes: manyOf(known.change, query.getAll("change")),
    text: cut(query.get("q") ?? ""),
    sort: oneOf(sortings, query.get("sort")) ?? defaultSort(group),
    group,
    cols: readColumns(query.getAll("cols")) ?? usual.cols,
    unknownFilters: filterKeys.flatMap((key) =>
      [...new Set(query.getAll(key))]
        .filter((value) => value !== "" && !known[key].some((one) => one === value))
        .map((value) => ({ key, value: cut(value) })),
    ),
  };
}

/** Only the themes and programmes of the report's own goals: others would give an empty list. */
const themesOf = ({ themes, goals }: DatasetSummary, reportId: string): string[] => {
  const used = new Set(goals.flatMap((goal) => (goal.reportId === reportId ? [goal.themeId] : [])));
  return themes.flatMap(({ id }) => (used.has(id) ? [id] : []));
};
const programmesOf = ({ programmes, goals }: DatasetSummary, reportId: string): string[] => {
  const used = new Set(goals.flatMap((goal) => (goal.reportId === reportId ? goal.programmeIds : [])));
  return programmes.flatMap(({ id }) => (used.has(id) ? [id] : []));
};

/** The groupings that are possible with the report's goals. */
export const availableGroupings = ({ goals }: DatasetSummary, reportId: string): readonly Grouping[] =>
  goals.some((goal) => goal.reportId === reportId && goal.unit !== undefined)
    ? groupings
    : groupings.filter((grouping) => grouping !== "unit");

/**
 * Writes a view as a query: keys in a fixed order, repeated for several values, defaults left out. Empty for the default view, else with a leading
 * question mark.
 */
export function formatView(view: ViewState, dataset: DatasetSummary): string {
  const query = new URLSearchParams();
  const usual = defaultView(dataset);
  const report = dataset.reports.find(({ id }) => id === view.reportId) ?? newestReport(dataset);
  const write = (key: string, value: string, unless: string) => {
    if (value !== unless) query.append(key, value);
  };
  const writeAll = (key: UnknownFilter["key"], values: readonly string[]) => {
    const unknown = view.unknownFilters.filter((filter) => filter.key === key);
    for (const value of [...values, ...unknown.map((filter) => filter.value)]) query.append(key, value);
  };
  const unless = (value: string | null, usualValue: string | null) =>
    value === null || value === usualValue ? [] : [value];
  writeAll("report", unless(report.id, usual.reportId));
  writeAll("round", unless(view.roundId, report.rounds.at(-1)?.id ?? ""));
  writeAll("compare", unless(view.compareId, defaultCompareId(report, view.roundId)));
  write("view", view.layout, usual.layout);
  writeAll("theme", view.themes);
  writeAll("programme", view.programmes);
  writeAll("status", manyOf(statusParams, view.statuses));
  writeAll("change", view.changes);
  write("q", view.text, "");
  write("sort", view.sort, defaultSort(view.group));
  write("group", view.group, usual.group);
  if (view.cols.join() !== usual.cols.join())
    for (const column of view.cols.length === 0 ? [nameAlone] : view.cols) query.append("cols", column);
  const written = query.toString();
  return written === "" ? "" : `?${written}`;
}

/**
 * Writes the part of a view that goal pages keep in their URL: filters and sorting, so that the links back and to the next goal stay in the same
 * list. Report and round are the page's own.
 */
export function formatListContext(view: ViewState, dataset: DatasetSummary): string {
  const usual = defaultView(dataset);
  const report = dataset.reports.find(({ id }) => id === view.reportId) ?? newestReport(dataset);
  const compareId = view.compareId === defaultCompareId(report, view.roundId) ? usual.compareId : view.compareId;
  const context = { reportId: usual.reportId, roundId: usual.roundId, compareId, unknownFilters: [] };
  return formatView({ ...view, ...context }, dataset);
}

/** The view in a goal page's URL, for the page's own report and round. */
export function restoreListContext(
  view: ViewState,
  dataset: DatasetSummary,
  report: Report,
  roundId: string,
): ViewState {
  const others = report.rounds.map(({ id }) => id).filter((id) => id !== roundId);
  const asked = view.compareId === defaultView(dataset).compareId ? undefined : oneOf(others, view.compareId);
  return { ...view, reportId: report.id, roundId, compareId: asked ?? defaultCompareId(report, roundId) };
}

/** The report that the site opens with: the last one of the newest year. */
export function newestReport(dataset: DatasetSummary): Report {
  const newest = dataset.reports.toSorted((a, b) => a.year - b.year).at(-1);
  if (!newest) throw new RangeError("the dataset holds no report");
  return newest;
}

/**
 * The view of another report, at its newest round. Filters and arrangement are kept as far as the other report has them; the rest become unknown
 * filters.
 */
export function viewOfReport(view: ViewState, dataset: DatasetSummary, reportId: string): ViewState {
  const report = dataset.reports.find(({ id }) => id === reportId) ?? newestReport(dataset);
  const { roundId, compareId } = defaultViewOf(report);
  const unknownFilters = view.unknownFilters.filter(({ key }) => !["report", "round", "compare"].includes(key));
  return parseView(formatView({ ...view, reportId: report.id, roundId, compareId, unknownFilters }, dataset), dataset);
}

/**
 * The view after a reader's choice. A new grouping brings its default order. An unknown round in the URL is dropped once the reader chooses a round.
 */
export function changeView(view: ViewState, change: Partial<ViewState>): ViewState {
  const chosen: readonly (UnknownFilter["key"] | false)[] = [
    change.roundId !== undefined && "round",
    change.compareId !== undefined && "compare",
  ];
  const sort = view.sort === defaultSort(view.group) ? defaultSort(change.group ?? view.group) : view.sort;
  const unknownFilters = view.unknownFilters.filter(({ key }) => !chosen.includes(key));
  return { ...view, sort, unknownFilters, ...change };
}

/** By default a round is compared with the previous one; null for the first. */
const defaultCompareId = (report: Report, roundId: string): string | null =>
  report.rounds[report.rounds.findIndex(({ id }) => id === roundId) - 1]?.id ?? null;

/** Undefined if the URL names no existing column. */
function readColumns(values: readonly string[]): ColumnId[] | undefined {
  const cols = manyOf(columnIds, values);
  return cols.length > 0 || values.includes(nameAlone) ? cols : undefined;
}

/** Cut between characters: half a surrogate pair cannot be written in a URL. */
const cut = (text: string): string => Array.from(text).slice(0, maxTextLength).join("");

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((one) => one === value);

const firstOf = (known: readonly string[], values: readonly string[]): string | undefined =>
  values.find((value) => known.includes(value));

/** The requested values that are known, in the order of `known`. */
const manyOf = <T extends string>(known: readonly T[], values: readonly string[]): T[] =>
  known.filter((one) => values.includes(one));
