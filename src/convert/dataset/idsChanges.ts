import type { Ids } from "../settings/idsFile";

interface Remembered {
  id: string;
  name: string;
  gone?: { to: string | null } | undefined;
}

/** The changes of ids since the last `ids.json`, a line each, to read before the file is committed. */
export function idsChanges(before: Ids, after: Ids): string[] {
  const goals = new Map(before.goals.map((goal) => [goal.id, { ...goal, name: goal.title }]));
  const targets = new Map<string, Remembered>(before.goals.flatMap((goal) => goal.targets.map((one) => [one.id, one])));
  return after.goals.flatMap((goal) => {
    const ofGoal = changeOf({ ...goal, name: goal.title }, goals.get(goal.id));
    const ofTargets = goal.gone ? [] : goal.targets.flatMap((target) => changeOf(target, targets.get(target.id)) ?? []);
    if (ofGoal === null && ofTargets.length === 0) return [];
    return [`goal ${ofGoal ?? `${goal.id}: "${goal.title}"`}`, ...ofTargets.map((line) => `  target ${line}`)];
  });
}

/** Null if nothing changed. */
function changeOf({ id, name, gone }: Remembered, before: Remembered | undefined): string | null {
  if (!before) return `${id}: new, "${name}"`;
  if (gone) {
    if (before.gone && before.gone.to === gone.to) return null;
    return `${id}: ${gone.to === null ? "removed" : `merged into ${gone.to}`}, "${name}"`;
  }
  if (before.gone) return `${id}: back again, "${name}"`;
  return before.name === name ? null : `${id}: renamed, "${before.name}" is now "${name}"`;
}
