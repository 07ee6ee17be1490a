import type { Assessment, Dataset, Goal, Report, Target } from "../../domain/dataset/schema";
import { groupedBy } from "../text/groupedBy";
import { aimedAt, amountsIn, reportedIn } from "../../reader/text/targetLevels";

/**
 * Puts the level that a target aims at beside it, and beside each round the amount of the same unit that the round reports, wherever the report
 * says so for certain. The level stands in a column of its own, in the target's own measure, or in a round's words.
 */
export function addAmounts(dataset: Dataset): Dataset {
  const reports = new Map(dataset.reports.map((report) => [report.id, report]));
  return {
    ...dataset,
    goals: dataset.goals.map((goal) => {
      const report = reports.get(goal.reportId);
      const places = placesIn(goal);
      return report
        ? { ...goal, targets: goal.targets.map((target) => withAmounts(target, goal, places, report)) }
        : goal;
    }),
  };
}

/** A goal's measures: their levels, and how many targets belong to each. */
interface MeasurePlaces {
  levels: ReadonlyMap<number, NonNullable<Goal["levels"]>>;
  targets: ReadonlyMap<number, Target[]>;
}

function placesIn({ levels = [], targets }: Goal): MeasurePlaces {
  const byMeasure = <T extends { measures: readonly number[] }>(all: readonly T[]): Map<number, T[]> => {
    const pairs = all.flatMap((one) => [...new Set(one.measures)].map((measure) => ({ measure, one })));
    return new Map([...groupedBy(pairs, ({ measure }) => measure)].map(([at, own]) => [at, own.map(({ one }) => one)]));
  };
  return { levels: byMeasure(levels), targets: byMeasure(targets) };
}

function withAmounts(target: Target, goal: Goal, places: MeasurePlaces, { rounds, language }: Report): Target {
  const level = levelOf(goal, target, places, language);
  if (!level) return target;
  const { unit, ...amount } = level;
  const assessments = target.assessments.map((assessment): Assessment => {
    const year = rounds.find(({ id }) => id === assessment.roundId)?.year;
    const reported = year === undefined ? null : reportedIn(assessment.text, unit, { language, year });
    return reported ? { ...assessment, reported: { text: reported.text, quote: reported.quote } } : assessment;
  });
  return { ...target, assessments, level: amount };
}

type TargetLevel = NonNullable<Target["level"]> & { unit: string };

function levelOf(
  goal: Goal,
  target: Target,
  { levels, targets }: MeasurePlaces,
  language: Report["language"],
): TargetLevel | null {
  const inColumn = new Set(target.measures.flatMap((at) => levels.get(at) ?? []));
  for (const { text } of inColumn) {
    const [only, ...others] = amountsIn(text);
    if (only && others.length === 0) return { text: only.text, unit: only.unit, quote: text };
  }
  const ownMeasures = target.measures.filter((at) => targets.get(at)?.length === 1);
  const texts: (Pick<Assessment, "text"> & { roundId?: string })[] = [
    ...ownMeasures.map((at) => ({ text: goal.measures[at] ?? "" })),
    ...target.assessments,
  ];
  const aims = texts.flatMap(({ text, roundId }) => {
    const aim = aimedAt(text, language);
    return aim ? [{ ...aim, roundId }] : [];
  });
  // The newest text, because an older round's may be outdated.
  const level = aims.find(({ roundId }) => roundId === undefined) ?? aims.at(-1);
  if (
    !level ||
    aims.some(({ text, unit }) => unit !== level.unit || Number.parseFloat(text) !== Number.parseFloat(level.text))
  )
    return null;
  const { text, unit, quote, roundId } = level;
  return { text, unit, quote: quote.quote, ...(roundId === undefined ? {} : { roundId }) };
}
