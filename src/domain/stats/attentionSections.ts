import type { GoalSummary } from "../dataset/summary";
import type { AttentionItem } from "./attentionList";

/** The part of the attention list that the first screen shows. Nothing less serious is shown while something more serious is left out. */
export interface AttentionSections {
  /** Targets that will not be met, in large type with the deciding sentence. */
  lead: AttentionItem[];
  /** If there are many of them: only their names, grouped by goal, instead of the lead. */
  groups: AttentionGroup[];
  /** The next ones in order, in small type. */
  rest: AttentionItem[];
  /** How many are left out. */
  hidden: number;
}

/** A goal and those of its targets that will not be met. */
export interface AttentionGroup {
  goal: GoalSummary;
  items: AttentionItem[];
}

const maxLead = 6;
const maxRest = 6;
/** From this many targets that will not be met, only their names are listed: a sentence for each would fill several screens. */
const groupedFrom = 10;
const maxGrouped = 30;

/** Divides the attention list, which is sorted worst first, into what the first screen shows and what it leaves out. */
export function attentionSections(items: readonly AttentionItem[]): AttentionSections {
  const worst = items.filter(({ assessment }) => assessment.status === "not-achieved");
  if (worst.length < groupedFrom) {
    const lead = worst.slice(0, maxLead);
    const rest = items.slice(lead.length, lead.length + maxRest);
    return { lead, groups: [], rest, hidden: items.length - lead.length - rest.length };
  }
  const named = worst.slice(0, maxGrouped);
  const rest = named.length < worst.length ? [] : items.slice(worst.length, worst.length + maxRest);
  return { lead: [], groups: groupByGoal(named), rest, hidden: items.length - named.length - rest.length };
}

function groupByGoal(items: readonly AttentionItem[]): AttentionGroup[] {
  const groups = new Map<GoalSummary, AttentionItem[]>();
  for (const item of items) groups.set(item.goal, [...(groups.get(item.goal) ?? []), item]);
  return [...groups].map(([goal, own]) => ({ goal, items: own }));
}
