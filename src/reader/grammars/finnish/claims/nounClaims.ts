import { aboutOf, named } from "../clauses/about";
import { deniesAt, type Around } from "../clauses/clauseContext";
import { lessIsBetter } from "./direction";
import type { VerbSense } from "../lexicon/lexicon";
import { bad, success, type RawClaim } from "./rawClaim";
import { deniesAction } from "./phraseClaims";
import { isPast, isVerbless } from "../clauses/tense";
import { endsWith, oneOf, type WordTest } from "../../../text/wordMatchers";
import { nounWords } from "../lexicon/words/nounWords";

const {
  within,
  feared,
  fromIt,
  delayed,
  deviations,
  obstacles,
  laterThan,
  thanPlanned,
  likely,
  possible,
  near,
  overruns,
  realistic,
  impossible,
  toTell,
  prerequisite,
  certain,
  inSight,
} = nounWords;

const isNow = oneOf("on ovat");
const inMonth = endsWith("kuussa");

/** "Määräajan ylittyminen": exceeding something of which less is better. */
const isOverLimit = (around: Around, { lemma }: VerbSense): boolean =>
  overruns(lemma) && around.words.some(({ lower }) => lessIsBetter(lower));

/** "Tavoitteen toteutuminen on todennäköistä", "Siirtäminen on mahdollista": an adjective said of the outcome's noun. */
export function outcomeNounClaims(around: Around): RawClaim[] {
  const { words, mood, marks } = around;
  const at = words.findIndex(({ entry }) => entry.verbs.some(({ form }) => form === "noun"));
  const noun = words[at]?.entry.verbs.find(({ form }) => form === "noun");
  const denied = around.negations.length > 0;
  const is = (test: WordTest): boolean => words.some(({ lower }) => test(lower));
  const about = aboutOf(around, Math.max(at, 0));
  const isNear = noun !== undefined && bad.has(noun.act) && is(near);
  const chance = is(likely) || isNear ? "probable" : is(possible) ? "possible" : is(certain) ? "plain" : null;
  // "Tavoitetta on mahdoton vielä arvioida": the assessment is impossible, not the goal.
  if (is(impossible) && is(toTell)) return [{ act: "assess", denied: !denied, time: "now", mood, marks, about }];
  // "Nosto osoittautui mahdottomaksi"
  if (is(impossible)) return [{ act: "reach", denied: !denied, time: "now", mood, marks, about }];
  if (denied && is(prerequisite) && (noun ? success.has(noun.act) : around.holds("goal"))) {
    return [{ act: "reach", denied, time: "now", mood, marks, about }];
  }
  if (chance === null) return [];
  // "Tavoite ei ole realistinen"
  if (!noun && around.holds("goal") && denied && chance === "possible" && is(realistic))
    return [{ act: "reach", denied, time: "now", mood, marks, about }];
  // "Ei ole varmaa, että …": the dependent clause is in doubt.
  if (!noun)
    return denied && chance === "plain" ? [{ act: "doubt", denied: false, time: "now", mood, marks, about }] : [];
  if (isOverLimit(around, noun))
    return denied ? [] : [{ act: "doubt", denied: false, time: "now", mood, marks, about }];
  if (bad.has(noun.act)) return denied ? [] : [{ act: "doubt", denied: false, time: "now", mood, marks, about }];
  if (!success.has(noun.act)) return [];
  if (denied && chance === "plain") return [{ act: "doubt", denied: false, time: "now", mood, marks, about }];
  return [
    { act: "reach", denied, time: "ahead", mood: denied && chance === "possible" ? "plain" : chance, marks, about },
  ];
}

/** A doubt or a delay expressed by a noun or an adjective. */
export function nounClaims(around: Around): RawClaim[] {
  const { words, holds, mood, marks } = around;
  const claims: RawClaim[] = [];
  for (const [at, { lower, entry }] of words.entries()) {
    const about = aboutOf(around, at);
    const denied =
      deniesAt(around, at) ||
      words[at - 1]?.entry.marks.has("without") ||
      words[at - 2]?.entry.marks.has("without") ||
      false;
    // A noun shortly before "huolimatta" is what was overcome, but not one in the inessive: "vaarassa pandemiasta huolimatta" is still in danger.
    if (!within(lower) && words.slice(at + 1, at + 4).some((word) => word.entry.marks.has("regardless"))) continue;
    const claim = { denied, time: "now" as const, mood, marks, about };
    // "Kaavan viivästyminen johtui …": a delay as a noun has happened, unless it is feared or prevented.
    if (delayed(lower) && !denied && !words.some((word) => feared(word.lower))) {
      claims.push({ ...claim, act: "delay", time: "done" });
      continue;
    }
    // "Merkittäviä poikkeamia ei ole näköpiirissä", "Ei poikkeamia talousarvioon nähden"
    if (
      denied &&
      !deniesAction(words) &&
      (deviations(lower) || (obstacles(lower) && words.some((word) => inSight(word.lower))))
    ) {
      claims.push({ ...claim, act: "doubt", time: isVerbless(around) || isPast(around) ? "done" : "now" });
      continue;
    }
    // "suunniteltua myöhemmin", "arvioitua hitaammin"
    if (laterThan(lower) && thanPlanned(words[at - 1]?.lower)) {
      claims.push({ ...claim, act: "delay", denied: false });
    } else if (
      lower === "kiinni" &&
      (words.slice(at + 1, at + 3).some(({ lower: next }) => fromIt(next)) ||
        // "on säästä kiinni"
        (fromIt(words[at - 1]?.lower) && holds("be") && !holds("goal-from"))) &&
      named(around)
    ) {
      claims.push({ ...claim, act: "doubt" });
    } else if (
      entry.marks.has("ready") &&
      (holds("be") || words.length <= 4) &&
      !words[at + 1]?.lower.endsWith("ksi")
    ) {
      const isDenied = around.negations.length > 0;
      // "Tilat ovat valmiina lokakuussa"
      const isToCome =
        holds("will") || (words.some((word) => isNow(word.lower)) && words.some((word) => inMonth(word.lower)));
      claims.push({ ...claim, denied: isDenied, act: "complete", time: isToCome ? "ahead" : "done" });
    }
  }
  return claims;
}
