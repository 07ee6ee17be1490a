import type { Dataset } from "../../domain/dataset/schema";
import { statusCodes } from "../../domain/dataset/columnarSummary";
import type { ColumnarSummary } from "../../domain/dataset/columnarSummarySchema";
import { slugify } from "../../domain/text/slugify";

/** The summary of a dataset in columns; `files` says how many goals each goal file holds. */
export function encodeSummary(dataset: Dataset, dataVersion: string, files: readonly number[]): ColumnarSummary {
  const { goals, ...rest } = dataset;
  const targets = goals.flatMap((goal) => goal.targets);
  const assessments = goals.flatMap((goal) => {
    const rounds = new Map(
      dataset.reports.find(({ id }) => id === goal.reportId)?.rounds.map(({ id }, at) => [id, at]),
    );
    const placeOf = (roundId: string | undefined) =>
      roundId === undefined ? undefined : existing(rounds.get(roundId), roundId);
    return goal.targets.flatMap((target) =>
      target.assessments.map((one) => ({
        one,
        sameTextAs: placeOf(one.sameTextAs),
        sameEvidenceAs: one.status === "none" ? undefined : placeOf(one.sameEvidenceAs),
      })),
    );
  });
  const placeIn = (list: readonly { id: string }[]) => {
    const known = new Map(list.map(({ id }, at) => [id, at]));
    return (id: string) => existing(known.get(id), id);
  };
  const [reportAt, themeAt, programmeAt] = [
    placeIn(dataset.reports),
    placeIn(dataset.themes),
    placeIn(dataset.programmes),
  ];
  return {
    ...rest,
    dataVersion,
    goals: {
      ids: some(goals.map(({ id, title }) => (id === slugify(title) ? undefined : id))),
      reports: goals.map(({ reportId }) => reportAt(reportId)),
      themes: goals.map(({ themeId }) => themeAt(themeId)),
      programmes: goals.map(({ programmeIds }) => programmeIds.map(programmeAt)),
      titles: goals.map(({ title }) => title),
      units: some(goals.map(({ unit }) => unit)),
      translations: some(goals.map((goal) => translated(goal))),
      ownStatuses: some(goals.map((goal) => goal.ownStatuses)),
      continues: some(goals.map(({ continues }) => continues)),
      targets: goals.map((goal) => goal.targets.length),
    },
    targets: {
      ids: some(targets.map(({ id, name }) => (id === slugify(name) ? undefined : id))),
      names: targets.map(({ name }) => name),
      translations: some(targets.map((target) => translated(target))),
      continues: some(targets.map(({ continues }) => continues)),
    },
    assessments: {
      statusCodes: assessments
        .map(({ one }) => statusCodes[one.status === "none" ? one.noneReason : one.status])
        .join(""),
      dates: some(assessments.map(({ one }) => (one.status === "none" ? undefined : one.date))),
      postponedTo: some(assessments.map(({ one }) => (one.status === "none" ? undefined : one.postponedTo))),
      partly: some(assessments.map(({ one }) => (one.status === "none" ? undefined : one.partly))).at,
      reviewed: some(assessments.map(({ one }) => one.review)).at,
      events: some(
        assessments.map(({ one: { events } }) => (events.length === 0 ? undefined : events.map(({ date }) => date))),
      ),
      sameTextAs: some(assessments.map(({ sameTextAs }) => sameTextAs)),
      sameEvidenceAs: some(assessments.map(({ sameEvidenceAs }) => sameEvidenceAs)),
    },
    files: [...files],
  };
}

const translated = ({ translations }: { translations: Dataset["themes"][number]["translations"] }) =>
  Object.keys(translations).length === 0 ? undefined : translations;

/** Encodes the defined values with their positions, each as the distance from the previous one. */
function some<T>(all: readonly (T | undefined)[]): { at: number[]; of: T[] } {
  const at: number[] = [];
  const of: T[] = [];
  let last = 0;
  all.forEach((one, place) => {
    if (one === undefined) return;
    at.push(place - last);
    of.push(one);
    last = place;
  });
  return { at, of };
}

function existing<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new RangeError(`the dataset names ${id} and does not have it`);
  return value;
}
