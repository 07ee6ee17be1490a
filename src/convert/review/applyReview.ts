import type { Assessment, Cell, Dataset, Goal, Target } from "../../domain/dataset/schema";
import type { Decider } from "../../domain/status";
import { timesIn } from "./reviewPassage";
import type { Review, ReviewPlace } from "../settings/reportSettings";

/** An entry of a review file that no longer fits the report. Nothing is written then: a person has to look. */
export class ReviewError extends Error {
  override readonly name = "ReviewError";
}

/** Applies what a person decided to the goals of one report. Throws {@link ReviewError} for an entry whose passage is gone or no longer unique. */
export function applyReview(dataset: Dataset, reportId: string, review: Review, file: string): void {
  const goals = dataset.goals.filter((goal) => goal.reportId === reportId);
  const complain = (entry: string, passage: string, why: string) =>
    new ReviewError(`${file}: ${entry} "${passage}": ${why}`);

  (review.titles ?? []).forEach(({ passage, ...translations }, at) => {
    const named = [
      ...goals.filter(({ title }) => title === passage),
      ...dataset.themes.filter(({ name, aliases = [] }) => [name, ...aliases].includes(passage)),
      ...dataset.programmes.filter(({ name, aliases }) => [name, ...aliases].includes(passage)),
    ];
    if (named.length === 0) throw complain(`titles[${at}]`, passage, "no goal, theme or programme has this title");
    for (const one of named) one.translations = translations;
  });

  (review.targets ?? []).forEach(({ passage, name }, at) => {
    const goal = onlyGoalWith(passage, goals, (why) => complain(`targets[${at}]`, passage, why));
    const target = targetOf(passage, goal);
    if (!target) throw complain(`targets[${at}]`, passage, "the passage belongs to no target");
    const { fi, ...others } = name;
    target.translations = fi === undefined ? name : others;
    if (fi !== undefined) target.name = fi;
  });

  (review.statuses ?? []).forEach(({ passage, at: cellPlace, roundId, status, reason }, at) => {
    const within = goals.map((goal) => ({
      goal,
      cells: cellPlace ? goal.cells.filter((cell) => isAt(cell, cellPlace)) : goal.cells,
    }));
    const { goal } = onlyGoalWith(passage, within, (why) => complain(`statuses[${at}]`, passage, why));
    const saying = goal.targets
      .flatMap(({ assessments }) => assessments)
      .filter((assessment) => assessment.roundId === roundId && assessment.text.includes(passage));
    // Targets may share a paragraph: the one whose words were quoted is meant.
    const found = saying.find(({ evidence }) => evidence && passage.includes(evidence.quote)) ?? saying[0];
    if (!found) throw complain(`statuses[${at}]`, passage, `no target says this in ${roundId}`);
    const target = goal.targets.find(({ assessments }) => assessments.includes(found));
    const place = target?.assessments.indexOf(found) ?? -1;
    target?.assessments.splice(place, 1, reviewed(found, passage, status, reason));
  });

  reviewGoals(dataset, goals, review, complain);
}

/** What a person says of goals as wholes: which one it goes on from, and why one is no more. */
function reviewGoals(dataset: Dataset, goals: readonly Goal[], review: Review, complain: Complain): void {
  (review.goals ?? []).forEach(({ passage, id, continues }, at) => {
    const goal = onlyGoalWith(passage, goals, (why) => complain(`goals[${at}]`, passage, why));
    if (id !== undefined && goal.id !== id)
      throw complain(
        `goals[${at}]`,
        passage,
        `its id is ${goal.id}, not ${id}; to remember it as ${id}, run: npm run ids`,
      );
    if (continues === undefined) return;
    const year = yearOf(dataset, goal);
    const earlier = dataset.goals.find((other) => other.id === continues && yearOf(dataset, other) < year);
    if (continues !== null && !earlier)
      throw complain(`goals[${at}]`, passage, `no goal of an earlier year is ${continues}`);
    goal.continues = continues;
  });
  (review.gone ?? []).forEach(({ id, to, reason }, at) => {
    const gone = dataset.goneGoals?.find((goal) => goal.id === id);
    if (!gone) throw complain(`gone[${at}]`, id, "no goal that was once published is gone under this id");
    if (to !== undefined && !dataset.goals.some((goal) => goal.id === to))
      throw complain(`gone[${at}]`, id, `there is no goal ${to}`);
    if (to !== undefined) gone.to = to;
    if (reason) gone.reason = reason;
  });
}

type Complain = (entry: string, passage: string, why: string) => ReviewError;

const yearOf = (dataset: Dataset, goal: Goal): number =>
  dataset.reports.find(({ id }) => id === goal.reportId)?.year ?? Number.NaN;

const isAt = (cell: Cell, { file, sheet, table, row, column }: ReviewPlace): boolean =>
  cell.file === file && cell.sheet === sheet && cell.table === table && cell.row === row && cell.column === column;

/** The one goal in whose cells the passage stands, exactly once. */
export function onlyGoalWith<G extends Pick<Goal, "cells">>(
  passage: string,
  goals: readonly G[],
  complain: (why: string) => Error,
): G {
  const counted = goals
    .map((goal) => ({
      goal,
      times: timesIn(goal.cells, passage),
    }))
    .filter(({ times }) => times > 0);
  const [only, ...others] = counted;
  if (!only) throw complain("the report does not say this any more");
  if (others.length > 0 || only.times > 1) throw complain("the report says this more than once; quote more of it");
  return only.goal;
}

/** The target that says the passage in some round, or whose measure says it where it says nothing itself. */
function targetOf(passage: string, goal: Goal): Target | undefined {
  const says = goal.targets.filter(({ assessments }) => assessments.some(({ text }) => text.includes(passage)));
  if (says.length > 0) return says[0];
  const measure = goal.measures.findIndex((text) => text.includes(passage));
  const measured = goal.targets.filter(({ measures }) => measures.includes(measure));
  return measured.find(({ assessments }) => assessments.every(({ text }) => text === "")) ?? measured[0];
}

function reviewed(read: Assessment, passage: string, status: Assessment["status"], reason: string): Assessment {
  const { roundId, text, source, events, ownStatus } = read;
  const kept = {
    roundId,
    text,
    source,
    events,
    ...(ownStatus ? { ownStatus } : {}),
    review: { reason, read: read.status },
  };
  if (status === "none")
    return { ...kept, status, noneReason: "not-assessable", basis: null, rule: null, evidence: null, reason: null };
  const start = text.indexOf(passage);
  return {
    ...kept,
    status,
    noneReason: null,
    basis: "reviewed",
    rule: "reviewed" satisfies Decider,
    evidence: { quote: passage, start, end: start + passage.length },
    reason: read.reason,
    ...(read.status !== "none" && read.postponedTo !== undefined ? { postponedTo: read.postponedTo } : {}),
  };
}
