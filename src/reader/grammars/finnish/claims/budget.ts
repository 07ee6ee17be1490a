import type { Act } from "../../../claims";
import { aboutOf } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import type { Word } from "../clauses/clauses";
import { meaningOf } from "./verbMeaning";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, holding, oneOf, type WordTest } from "../../../text/wordMatchers";

const ofMoney = oneOf("ylittyä alittua");

/** Words for a budget or an appropriation. */
const budget = either(holding("talousarvio budjet budjel määräraha menokehy"), beginsWith("raami"));
const inBudget = endsWith("ssa ssaan");
const spent = either(
  endsWith("kulut kuluja kulujen kuluista menot menoja menojen menoista"),
  holding("kustannu alijäämä"),
);
const earned = either(
  endsWith("tulot tuloja tulojen tuloista tuotto tuotot tuottoja tuottoa tulos"),
  holding("ylijäämä valtionosuu"),
);
/** Words for an upper limit of spending. */
const frame = holding("kehys raami menokehy");
/** Words for a margin. It is negative, and reports differ in whether "under" means a smaller or a larger deficit. */
const margin = endsWith("kate");

const better = oneOf("parempi paremmat paremmaksi parempana paremmin");
const worse = oneOf("heikompi heikommat heikommaksi heikompana heikommin huonompi huonommaksi huonompana huonommin");
const more = oneOf("suurempi suuremmat suuremmaksi suurempana suurempina korkeampi korkeammat enemmän");
const less = oneOf("pienempi pienemmät pienemmäksi pienempänä pienempinä matalampi alhaisempi alhaisemmat vähemmän");

const overOrUnder = oneOf("yli alle");
const foresees = holding("ennuste");

type Side = "over" | "under";

/** Whether money over the budget, or under it, is good news. */
function acts(words: readonly Word[], side: Side): Act | null {
  const is = (test: WordTest): boolean => words.some(({ lower }) => test(lower));
  if (is(margin)) return side === "over" ? "fall-short" : null;
  if (is(earned)) return is(spent) ? null : side === "over" ? "reach" : "fall-short";
  if (side === "over") return "fall-short";
  return is(spent) || is(frame) ? "reach" : null;
}

/** "talousarviota parempi", "suurempi kuin talousarviossa" */
const comparesWithBudget = (words: readonly Word[], at: number): boolean =>
  budget(words[at - 1]?.lower) ||
  (words[at + 1]?.lower === "kuin" && [words[at + 2], words[at + 3]].some((word) => budget(word?.lower)));

/** What the verb says of the budget, or of money that has one. */
function actOf({ words }: Around, lemma: string): Act | null {
  const is = (test: WordTest): boolean => words.some(({ lower }) => test(lower));
  switch (lemma) {
    case "ylittää":
    case "ylittyä":
      return is(budget) || is(spent) || is(earned) ? acts(words, "over") : null;
    case "alittaa":
    case "alittua":
      return acts(words, "under");
    case "jäädä":
      return is(oneOf("alle budjetoidusta talousarviosta")) ? acts(words, "under") : null;
    case "riittää":
      return "reach";
    case "pysyä":
      return words.some(({ lower }) => (budget(lower) && inBudget(lower)) || lower === "puitteissa") ? "reach" : null;
    default:
      return null;
  }
}

const intoBudget = oneOf("talousarvioon talousarviossa budjettiin budjetissa");
const entered = beginsWith("kirjat asetet merkit hyväksyt määritel");
/** "talousarvioon kirjattu taso": the budget sets a level for something other than money. */
const namesLevel = ({ words }: Around): boolean =>
  words.some(({ lower }, at) => intoBudget(lower) && entered(words[at + 1]?.lower)) &&
  !words.some(({ lower }) => spent(lower) || frame(lower));

/** How the money went against the budget: "menot ylittivät talousarvion", "pysyttiin budjetissa", "määräraha ei riittänyt". */
export function budgetClaims(around: Around): RawClaim[] {
  const { words, holds, marks } = around;
  if (holds("goal") || namesLevel(around)) return [];
  const told = words.some(({ lower }) => budget(lower));
  const foreseen = holds("forecast") || holds("will") || words.some(({ lower }) => foresees(lower));
  const claims: RawClaim[] = [];
  for (const [at, { lower, entry }] of words.entries()) {
    for (const sense of entry.verbs) {
      // "Menot ylittyivät" implies the budget without naming it.
      if (!told && !ofMoney(sense.lemma)) continue;
      const act = actOf(around, sense.lemma);
      const meaning = act && meaningOf(around, sense, at);
      if (act && meaning) claims.push({ ...meaning, act, marks, about: aboutOf(around, at) });
    }
    const side = more(lower) ? "over" : less(lower) ? "under" : null;
    const beyond = overOrUnder(lower) && [words[at + 1], words[at - 1]].some((word) => budget(word?.lower));
    if (beyond && !entry.verbs.length && words.every((word) => word.entry.verbs.length === 0)) {
      const passed = acts(words, lower === "yli" ? "over" : "under") ?? (lower === "yli" ? "fall-short" : null);
      if (passed)
        claims.push({
          act: passed,
          denied: around.negations.length > 0,
          time: foreseen ? "ahead" : "now",
          mood: around.mood,
          marks,
          about: "other",
        });
    }
    const act = better(lower) ? "reach" : worse(lower) ? "fall-short" : side && acts(words, side);
    if (act && comparesWithBudget(words, at)) {
      const denied = around.negations.length > 0;
      claims.push({ act, denied, time: foreseen ? "ahead" : "done", mood: around.mood, marks, about: "other" });
    }
  }
  return claims;
}
