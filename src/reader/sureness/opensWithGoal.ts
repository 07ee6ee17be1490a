/** Words for the goal in the three languages, compounds too: "kävijätavoite", "vuosimålet". What a report calls its goal otherwise is its work. */
const goal =
  /^(?:\p{L}*tavoit|\p{L}*mål(?:et|en|sättning\p{L}*)?$|targets?$|goals?$|objectives?$|hanke|hankkeen|projekte)/u;
const words = /[\p{L}\p{N}]+/gu;
const within = 4;

/** Whether the goal stands among the first words of a verdict: then the goal is what it speaks of, not what something is compared with. */
export const opensWithGoal = (quote: string): boolean =>
  (quote.toLowerCase().match(words) ?? []).slice(0, within).some((word) => goal.test(word));
