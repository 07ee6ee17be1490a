import { oneOf } from "../text/wordMatchers";

/** "The aim was for a quarter": between a level's name and its figure. */
export const isOrWas = oneOf("is was were är var");

const documents = oneOf(
  "agreement contract plan programme budget permit order concession grant charter strategy policy act law statute regulation regulations rules licence scheme consent directive avtalet överenskommelsen programmet planen budgeten tillståndet koncessionen beslutet strategin lagen uppdraget beställningen bidragsbeslutet förordningen direktivet kontraktet villkoren bidragsavtalet serviceavtalet",
);
/** Verbs of what a document lays down. */
export const lays = oneOf(
  "speaks counts provides calls asks requires demands stipulates prescribes specifies assumes foresees envisages allows permits tolerates gives talar räknar förutsätter kräver föreskriver stipulerar utgår bygger medger tillåter anger ger",
);
const isFor = oneOf("for på om");
/** How many words may stand between the verb of a document and its figure. */
const laysWithin = 4;
/** "The agreement speaks of 18,000", "tillståndet medger 18": the level is what a document lays down. */
export function isLaidDown(lowers: readonly string[], at: number): boolean {
  const verb = lowers
    .slice(Math.max(0, at - laysWithin), at)
    .findLastIndex((word, place, some) => lays(word) || (isOrWas(word) && isFor(some[place + 1])));
  if (verb < 0) return false;
  const place = Math.max(0, at - laysWithin) + verb;
  return lowers.slice(Math.max(0, place - 3), place).some(documents);
}
