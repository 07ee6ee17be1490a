import type { Cell, Goal, Language, Report, Round } from "../../domain/dataset/schema";
import { askedOnPart } from "./assessments/askedOnPart";
import { askedWhereNotAll } from "./assessments/askedWhereNotAll";
import { askedWhereUnchanged } from "./assessments/askedWhereUnchanged";
import { assessmentOf } from "./assessments/assessments";
import { isLeftAt } from "./assessments/doubtsGoodNews";
import { askedWhereDoubted, bareOwnStatus, withOwnStatus } from "./assessments/withOwnStatus";
import type { FoundAssessment } from "./assessments/assessments";
import { withoutMilestones } from "./assessments/withoutMilestones";
import { contentWords } from "../text/contentWords";
import type { GoalCell, GoalRows } from "../table/rows/rowGoal";
import { levelsOf } from "../targets/levels";
import { measureRowsOf } from "../table/rows/measureRows";
import { measuresOf } from "../targets/measures";
import { itemName, openingName } from "../targets/targetNames";
import type { Join, Unjoined } from "../outcome/outcomeJoin";
import { ownStatusesOf, readOwnStatus } from "./assessments/ownStatus";
import type { StatusCell } from "./assessments/ownStatus";
import { findTargets, targetsOfRows } from "../targets/targets";
import type { FoundTarget } from "../targets/targets";
import { textOf, assignProse } from "../outcome/assignProse";
import type { TableVocabulary } from "../table/vocabulary/vocabulary";
import { groupedBy } from "../text/groupedBy";
import type { Measure } from "../targets/measures";
import { readVerdictHeading } from "../table/vocabulary/verdictHeading";
import type { SettledBetter } from "./assessments/settledBetter";
import { betterInWords } from "../figures/betterInWords";
import { betterInColumn } from "../figures/betterInColumn";
import { completionOf, withCompletion } from "./assessments/withCompletion";
import { withFigures } from "./assessments/withFigures";
import { unitLightsOf, withUnitLights } from "./assessments/withUnitLights";
import type { Level } from "./assessments/withFigures";
import { withLeadingVerdict } from "./assessments/withLeadingVerdict";

/** A goal as read, before it has an id and before a person has reviewed it. */
export interface ReadGoal {
  theme: string;
  unit?: string;
  title: string;
  description: string;
  measures: string[];
  levels?: NonNullable<Goal["levels"]>;
  ownStatuses?: NonNullable<Goal["ownStatuses"]>;
  targets: ReadTarget[];
  cells: Cell[];
  /** Headings over figures that could be compared with their levels, if it were known which way is good; one for each figure. */
  openDirections: string[];
  /** Prose of another document that cannot be assigned to a target with certainty. */
  unjoined: Unjoined[];
}

/** A target as read. */
interface ReadTarget {
  name: string;
  /** How its first text opens: the name that it may have been remembered by. "" where that only tells how it fares. */
  opening: string;
  /** Places in the goal's measures. */
  measures: number[];
  assessments: FoundAssessment[];
}

/** The settings for reading a goal: vocabulary, whether measures have a row each, and manual decisions on prose. */
interface GoalContext {
  vocabulary: TableVocabulary;
  byRows: boolean;
  joins: readonly Join[];
  /** Whether higher or lower is better for each indicator, as decided by a person. */
  better: SettledBetter;
}

/** Reads a goal's cells: what it is measured by, its targets, and what each round says of each. */
export function readGoal(goal: GoalRows, report: Report, { vocabulary, byRows, joins, better }: GoalContext): ReadGoal {
  const { rounds, language } = report;
  const measures = measuresOf(goal.cells, language);
  const levels = levelsOf(goal.cells, measures);
  const levelsOfMeasures = levelsByMeasure(levels);
  const rows = measureRowsOf(goal, language, byRows);
  const found = rows
    ? targetsOfRows(rows, goal.cells, measures, rounds, language)
    : findTargets(goal.cells, measures, rounds, language);
  const targets = namedByGoal(found, goal.title, language);
  const ownByRound = rounds.map((round) => ownStatusesOf(goal.cells, targets, round, { vocabulary, language }));
  const ownStatuses = rounds.flatMap(({ id }, at) =>
    (ownByRound[at]?.ofGoal ?? []).map(({ ownStatus: status }) => ({ roundId: id, ...status })),
  );
  const ofGoal = joins.filter((join) => join.goal === goal.title && join.target !== undefined);
  const prose = rounds.map((round) => assignProse(goal.cells, targets, measures, round, { language, joins: ofGoal }));
  const names = targets.map(({ name }) => name);
  const topics = targets.map(({ measures: answered, segments }) =>
    contentWords(
      [
        goal.title,
        ...answered.map((place) => measures[place]?.text ?? ""),
        ...segments.map(({ label }) => label ?? ""),
      ].join(" "),
      language,
    ),
  );
  const headings = comparedKinds.flatMap((kind) =>
    goal.cells.flatMap(({ role, heading }) => (role.kind === kind && heading !== "" ? [heading] : [])),
  );
  const openDirections: string[] = [];
  const compared = (found: FoundAssessment, level: Level, round: Round): FoundAssessment => {
    const after = withFigures(found, level, { goal: goal.title, isOnlyTarget: targets.length === 1, round, language });
    const heading = headings[0];
    if (after.openDirection && heading !== undefined) openDirections.push(heading);
    return after;
  };
  const unit = [...new Set(textsOf(goal.cells, "unit"))].join(", ") || (goal.unit ?? "");
  return {
    theme: goal.theme || report.title,
    ...(unit === "" ? {} : { unit }),
    title: goal.title,
    description: [...goal.description, ...textsOf(goal.cells, "description")].join("\n"),
    measures: measures.map(({ text }) => text),
    ...(levels.length > 0 ? { levels } : {}),
    ...(ownStatuses.length > 0 ? { ownStatuses } : {}),
    targets: targets.map(({ name, measures: answered, segments, rows: targetRows }, target) => ({
      name,
      opening: openingName(segments, language),
      measures: answered,
      assessments: askedWhereUnchanged(
        rounds.map((round, at) => {
          const completed = at === rounds.length - 1 ? completionOf(goal.cells, targetRows) : undefined;
          const settled = (found: FoundAssessment): FoundAssessment =>
            completed ? withCompletion(found, completed, report.sources.length > 1) : found;
          const read = assessmentOf(round, [...segments, ...(prose[at]?.byTarget[target] ?? [])], report);
          const wanted = answered.map((place) => measures[place]?.text ?? "");
          const found = askedWhereNotAll(
            askedOnPart(withoutMilestones(read, topics[target] ?? [], language), answered.length, language),
            wanted.length > 0 ? wanted : [goal.title],
            language,
          );
          const unitLights = unitLightsOf(goal.cells, targetRows, round, vocabulary);
          if (unitLights.length > 0) return withUnitLights(found, unitLights, round, language);
          const ownStatus = ownByRound[at]?.byTarget[target];
          const names = [name, goal.title];
          const settledLevel = levelFor(answered, { measures, levels: levelsOfMeasures, better, names, headings });
          const level = {
            ...settledLevel,
            better: settledLevel.better ?? betterInColumn(goal.cells, targetRows),
            inWords: betterInWords(wanted.join(" ") || names.join(" "), language),
          };
          if (ownStatus) {
            const leading = withLeadingVerdict(found, vocabulary, round);
            const both = withOwnStatus(leading, ownStatus, round, report.sources.length > 1);
            const isOfSeveral = isHeadingOver(ownStatus, goal, vocabulary);
            const doubted =
              isOfSeveral || isLeftAt(both.assessment.text)
                ? askedWhereDoubted(both, goal.title, round, language)
                : both;
            return settled(compared(doubted, level, round));
          }
          const { text } = found.assessment;
          if (vocabulary.statusOf(text) === null)
            return settled(compared(withLeadingVerdict(found, vocabulary, round), level, round));
          const bare = { text, status: readOwnStatus(text, "", round, { vocabulary, language }) };
          return settled(bareOwnStatus(found, bare, round));
        }),
      ),
    })),
    cells: goal.cells.map(({ place, heading, paragraphs, light }): Cell => {
      const column = report.columns.indexOf(heading);
      return {
        ...place,
        ...(column === -1 ? {} : { heading: column }),
        paragraphs: [...paragraphs.map(({ text }) => text), ...(light === undefined ? [] : [light])],
      };
    }),
    openDirections,
    unjoined: prose
      .flatMap(({ left }) => left.map(textOf))
      .map((text) => ({
        goal: goal.title,
        text,
        candidates: names,
        entry: { passage: text, goal: goal.title, target: names[0] ?? "" },
      })),
  };
}

/** The status is a heading over several goals ("Toteutuneet tavoitteet"), not words about this one. */
const isHeadingOver = ({ cell, ownStatus }: StatusCell, { cells }: GoalRows, vocabulary: TableVocabulary): boolean =>
  cell.place.table === undefined &&
  cell.place.sheet === undefined &&
  cells.every(({ place, role }) => role.kind === "status" || role.kind === "other" || place.row !== cell.place.row) &&
  readVerdictHeading(ownStatus.text, vocabulary) !== null;

/** The columns that a comparison needs: the level first, else the measure that holds it, or the figures. */
const comparedKinds = ["level", "measure", "round"] as const;

/** Levels by the places of their measures; under null those of no measure. */
type LevelsByMeasure = ReadonlyMap<number | null, { level: NonNullable<Goal["levels"]>[number]; at: number }[]>;

/** "Tavoite toteutuu." names no target: then the target has its goal's name, and its number among several such. */
function namedByGoal(targets: readonly FoundTarget[], title: string, language: Language): FoundTarget[] {
  const isNamed = ({ name }: FoundTarget) => contentWords(name, language).length > 0;
  const nameless = targets.filter((target) => !isNamed(target));
  const numberOf = (target: FoundTarget) => (nameless.length > 1 ? ` (${nameless.indexOf(target) + 1})` : "");
  return targets.map((target) =>
    isNamed(target) ? target : { ...target, name: `${itemName(title)}${numberOf(target)}` },
  );
}

function levelsByMeasure(levels: NonNullable<Goal["levels"]>): LevelsByMeasure {
  const numbered = levels.map((level, at) => ({ level, at }));
  const named = numbered.flatMap((one) =>
    (one.level.measures.length === 0 ? [null] : one.level.measures).map((measure) => ({ one, measure })),
  );
  const groups = groupedBy(named, ({ measure }) => measure);
  return new Map([...groups].map(([measure, own]) => [measure, own.map(({ one }) => one)]));
}

/** What a target's figures are compared with: the level in its own column, else the figure in its measure. */
function levelFor(
  answered: readonly number[],
  {
    measures,
    levels,
    better,
    names,
    headings,
  }: {
    measures: readonly Measure[];
    levels: LevelsByMeasure;
    better: SettledBetter;
    names: readonly string[];
    headings: readonly string[];
  },
): Level {
  const ownMeasures = answered.flatMap((at) => measures[at]?.text ?? []);
  const settled = better.of([...ownMeasures, ...names], measures, headings);
  const inColumn = [...new Set([...answered, null].flatMap((at) => levels.get(at) ?? []))].toSorted(
    (a, b) => a.at - b.at,
  );
  return { texts: inColumn.length > 0 ? inColumn.map(({ level }) => level.text) : ownMeasures, better: settled };
}

const textsOf = (cells: readonly GoalCell[], kind: GoalCell["role"]["kind"]): string[] =>
  cells.flatMap(({ role, paragraphs }) => (role.kind === kind ? paragraphs.map(({ text }) => text.trim()) : []));
