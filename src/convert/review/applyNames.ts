import type { Dataset, Goal, Target } from "../../domain/dataset/schema";
import type { Review } from "../settings/reviewFile";
import { goalsInReport, replaceGoal } from "./reviewOutcome";
import type { ReviewOutcome } from "./reviewOutcome";
import { noTarget } from "./noTarget";
import { goalWithPassage } from "./findPassage";
import { problemOf } from "./problem";
import type { Problem } from "./problem";

type Entry<Key extends keyof Review> = NonNullable<Review[Key]>[number];

/** Translates the title of a goal, or the name of a theme or a programme. */
export function translateTitle(dataset: Dataset, reportId: string, entry: Entry<"titles">): ReviewOutcome {
  const { passage, fi, sv, en } = entry;
  const translations = { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) };
  const { themes, programmes, goals } = dataset;
  const isGoal = (goal: Goal) => goal.reportId === reportId && goal.title === passage;
  const isTerm = ({ name, aliases = [] }: { name: string; aliases?: string[] | undefined }) =>
    [name, ...aliases].includes(passage);
  if (!goals.some(isGoal) && !themes.some(isTerm) && !programmes.some(isTerm))
    return { problem: problemOf("no-title") };
  return {
    dataset: {
      ...dataset,
      themes: themes.map((theme) => (isTerm(theme) ? { ...theme, translations } : theme)),
      programmes: programmes.map((programme) => (isTerm(programme) ? { ...programme, translations } : programme)),
      goals: goals.map((goal) => (isGoal(goal) ? { ...goal, translations } : goal)),
    },
  };
}

/** Names a target in the three languages. Its own name is the Finnish one, where there is one. */
export function nameTarget(dataset: Dataset, reportId: string, entry: Entry<"targets">): ReviewOutcome {
  const found = targetOf(goalsInReport(dataset, reportId), entry);
  if ("problem" in found) return found;
  const { fi, ...others } = entry.name;
  const renamed = (target: Target): Target => ({
    ...target,
    name: fi ?? target.name,
    translations: fi === undefined ? entry.name : others,
  });
  const targets = found.goal.targets.map((target) => (target === found.target ? renamed(target) : target));
  return { dataset: replaceGoal(dataset, found.goal, { ...found.goal, targets }) };
}

/** Sets which goal of an earlier year a goal continues, or that it continues none. */
export function continueGoal(dataset: Dataset, reportId: string, entry: Entry<"goals">): ReviewOutcome {
  const { passage, id, continues } = entry;
  const found = goalWithPassage(passage, goalsInReport(dataset, reportId));
  if ("problem" in found) return found;
  const { goal } = found;
  if (id !== undefined && goal.id !== id) return { problem: problemOf("other-id", { id: goal.id, given: id }) };
  if (continues === undefined) return { dataset };
  const year = yearOf(dataset, goal);
  const isEarlier = dataset.goals.some((other) => other.id === continues && yearOf(dataset, other) < year);
  if (continues !== null && !isEarlier) return { problem: problemOf("no-earlier-goal", { goal: continues }) };
  return { dataset: replaceGoal(dataset, goal, { ...goal, continues }) };
}

/** Sets where the address of a removed goal leads, and why. */
export function redirectGoal(dataset: Dataset, { id, to, reason }: Entry<"gone">): ReviewOutcome {
  const gone = dataset.goneGoals ?? [];
  if (!gone.some((goal) => goal.id === id)) return { problem: problemOf("not-gone") };
  if (to !== undefined && !dataset.goals.some((goal) => goal.id === to))
    return { problem: problemOf("no-such-goal", { goal: to }) };
  const redirected = gone.map((goal) =>
    goal.id === id ? { ...goal, ...(to === undefined ? {} : { to }), ...(reason ? { reason } : {}) } : goal,
  );
  return { dataset: { ...dataset, goneGoals: redirected } };
}

const yearOf = ({ reports }: Dataset, goal: Goal): number =>
  reports.find(({ id }) => id === goal.reportId)?.year ?? Number.NaN;

/** The target with the id; else the one whose text in some round contains the passage, or, without text, whose measure contains it. */
function targetOf(
  goals: readonly Goal[],
  { target: id, passage }: Entry<"targets">,
): { goal: Goal; target: Target } | { problem: Problem } {
  if (id !== undefined) {
    const goal = goals.find(({ targets }) => targets.some((one) => one.id === id));
    const target = goal?.targets.find((one) => one.id === id);
    return goal && target ? { goal, target } : { problem: noTarget(id, goals) };
  }
  if (passage === undefined) return { problem: problemOf("no-target-named") };
  const found = goalWithPassage(passage, goals);
  if ("problem" in found) return found;
  const target = targetSaying(passage, found.goal);
  return target ? { goal: found.goal, target } : { problem: problemOf("passage-without-target") };
}

function targetSaying(passage: string, { targets, measures }: Goal): Target | undefined {
  const says = targets.filter(({ assessments }) => assessments.some(({ text }) => text.includes(passage)));
  if (says.length > 0) return says[0];
  const measure = measures.findIndex((text) => text.includes(passage));
  const measured = targets.filter((target) => target.measures.includes(measure));
  return measured.find(({ assessments }) => assessments.every(({ text }) => text === "")) ?? measured[0];
}
