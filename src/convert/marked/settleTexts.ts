import type { ReceivedText } from "./receivedTexts";
import { textKey } from "./textRoles";
import type { MarkedText } from "./textRoles";

/** An entry, and the text that it speaks of. */
export interface SettledText {
  marked: MarkedText;
  received: ReceivedText;
  /** The goal that it tells of, or the theme that a goal stands under; null for none. */
  of: SettledText | null;
}

/** Entries with their texts in the document's order, and the numbers of those that no longer fit it. */
export interface SettledTexts {
  settled: SettledText[];
  misfits: number[];
}

/**
 * Finds the texts that a person has given roles. An entry fits where its text stands as it did, as often as it did. What tells of a goal must also stand below it and
 * above the next goal; and where one of the texts on how a goal went is not found, none of them is applied: the others may be better news than all of them are.
 */
export function settleTexts(texts: readonly ReceivedText[], entries: readonly MarkedText[]): SettledTexts {
  const byKey = new Map(texts.map((one) => [one.key, one]));
  const placeOf = new Map(texts.map((one, at) => [one, at]));
  const found = entries.map((entry) => byKey.get(textKey(entry)));
  const isGoalMissing = entries.some(({ role }, at) => role === "goal" && !found[at]);
  const goalPlaces = entries.flatMap(({ role }, at) => (role === "goal" ? placeAt(at) : [])).toSorted((a, b) => a - b);
  const settled: (SettledText | null)[] = [];
  /** The goals of which a text on how they went is not found. */
  const partlyTold = new Set<SettledText>();
  let goal: SettledText | null = null;
  let theme: SettledText | null = null;
  for (const [at, marked] of entries.entries()) {
    const received = found[at];
    const { role } = marked;
    const isFree = role === "goal" || role === "theme" || role === "other";
    const one: SettledText | null =
      received && (isFree || (goal && isBelow(at, goal, marked)))
        ? { marked, received, of: role === "goal" ? theme : isFree ? null : goal }
        : null;
    if (role === "round" && goal && !one) partlyTold.add(goal);
    if (role === "goal") goal = one;
    if (role === "theme") theme = one;
    settled.push(one);
  }
  const applied = settled.map((one) => (one?.marked.role === "round" && one.of && partlyTold.has(one.of) ? null : one));
  return {
    settled: applied
      .filter((one) => one !== null)
      .toSorted((a, b) => (placeOf.get(a.received) ?? 0) - (placeOf.get(b.received) ?? 0)),
    misfits: applied.flatMap((one, at) => (one ? [] : [at])),
  };

  function placeAt(at: number): number[] {
    const one = found[at];
    const place = one && placeOf.get(one);
    return place === undefined ? [] : [place];
  }

  /** One of several equal texts may be that of a goal which is not found. */
  function isBelow(at: number, above: SettledText, { of = 1 }: MarkedText): boolean {
    const [place] = placeAt(at);
    const start = placeOf.get(above.received);
    if (place === undefined || start === undefined || (of > 1 && isGoalMissing)) return false;
    return start < place && goalPlaces.every((other) => other <= start || other > place);
  }
}
