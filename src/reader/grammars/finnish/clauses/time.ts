import type { Around } from "./clauseContext";
import type { Word } from "./clauses";
import { beginsWith, endsWith, oneOf } from "../../../text/wordMatchers";

const toSeason = endsWith(
  "vuoteen vuodelle vuosille vuosiin kaudelle kauteen keväälle kevääseen kesälle kesään syksylle syksyyn talvelle talveen",
);
const into = endsWith("lle oon uun ään een yyn");
const yearOrSeason = beginsWith("vuo kevä kesä");
const participle = endsWith("ttu tty nut nyt");

const period = oneOf("vuonna vuosina kaudella vuotena kausina tilikaudella valtuustokaudella");

const yearPattern = /^(?:19|20)\d\d(?::\S+)?$/u;
/** "vuodelle 2021", "vuosille 2026–2027", "2027" */
const yearOf = (lower: string): number | undefined => {
  const match = /^((?:19|20)\d\d)(?:$|[:–-])/u.exec(lower);
  return match ? Number(match[1]) : undefined;
};

export interface Destination {
  readonly year?: number;
  /** Whether it lies after the report's year. If the report has no year, any named year counts as later. */
  readonly beyond: boolean;
}

const overNewYear = oneOf("vuodenvaihteen");
const past = oneOf("yli jälkeen toiselle jälkeiseen jälkeiselle");
const beyondIt = (words: readonly Word[], at: number): boolean =>
  past(words[at - 1]?.lower) || past(words[at + 1]?.lower);

/** Where something is moved to: "vuodelle 2027", "ensi vuoteen", "keväälle", "myöhempään ajankohtaan"; null when nowhere. */
export function destinationOf({ words, holds }: Around, year: number | undefined): Destination | null {
  let named: number | undefined;
  let next = false;
  for (const [at, { lower, entry }] of words.entries()) {
    const before = words[at - 1]?.entry.marks;
    if (before && (before.has("to-year") || before.has("season"))) named ??= yearOf(lower);
    if (yearPattern.test(lower) && /:(?:lle|een|n)$/u.test(lower)) named ??= yearOf(lower);
    if (entry.marks.has("next-year")) {
      const follows = words[at + 1]?.lower ?? "";
      // "ensi vuoteen", "seuraavalle kaudelle", "ensi vuoden puolelle"; "ensi vuonna" says when something happens, not what it was moved to.
      if (toSeason(follows)) next = true;
      else if (follows === "vuoden" && into(words[at + 2]?.lower ?? "")) next = true;
    }
  }
  // "siirtyi vuodella", "siirtyy yli vuodenvaihteen"
  if (words.some(({ lower }, at) => lower === "vuodella" || (overNewYear(lower) && beyondIt(words, at))))
    return { beyond: true };
  if (named !== undefined) return { year: named, beyond: year === undefined || named > year };
  if (next) return { beyond: true };
  if (holds("season") || holds("later")) return { beyond: false };
  return null;
}

/** The year by which something is to be ready, if it is later than the report's: "valmistuu vuonna 2027", "ensi vuonna". */
export function laterYear({ words, holds }: Around, year: number | undefined): { year?: number } | null {
  // "Toteutetaan vuoden 2026 aikana osana vuoden 2027 suunnittelua" is ready in time: the report's own year says when.
  if (year !== undefined && words.some(({ lower }) => yearOf(lower) === year)) return null;
  for (const [at, { lower }] of words.entries()) {
    const named = yearOf(lower);
    if (named !== undefined && year !== undefined && named > year) return { year: named };
    if (lower === "ensi" && yearOrSeason(words[at + 1]?.lower ?? "")) return {};
    if (named !== undefined && year === undefined && words.some((word) => word.lower === "vasta") && holds("year-word"))
      return { year: named };
  }
  return null;
}

const ofYear = oneOf("vuoden vuodesta vuoteen vuosien vuosiin vuosille vuodelle vuotta vuosista");
const yearsAgo = oneOf("vuosi vuotta");
const recalls = oneOf("sitten aikanaan aikoinaan aiemmin aikaisemmin");
const accounts = oneOf("tilinpäätöksen tilinpäätöksessä toimintakertomuksen tilinpäätös");
const compares = oneOf("kuin verrattuna nähden");

/** Whether the clause is about an earlier year: "viime vuonna", "edellisvuonna", "vuonna 2018" in a report of 2020. */
export function ofEarlierYear(words: readonly Word[], year: number | undefined): boolean {
  const earlier = (lower: string | undefined): boolean => {
    const named = yearOf(lower ?? "");
    return year !== undefined && named !== undefined && named < year;
  };
  if (year !== undefined && words.some(({ lower }) => yearOf(lower) === year)) return false;
  // "kasvoi viime vuodesta", "enemmän kuin viime vuonna": a comparison with last year, so the clause is about this year.
  const compared = words.some(({ lower }) => compares(lower));
  return words.some(({ lower, entry }, at) => {
    const next = words[at + 1];
    if (!compared && entry.marks.has("last-year")) return true;
    if (!compared && entry.marks.has("previous") && next && period(next.lower)) return true;
    if (lower === "jo" && recalls(next?.lower)) return true;
    // "Vuosi sitten oltiin myöhässä"
    if (!compared && yearsAgo(lower) && next?.lower === "sitten") return true;
    if (accounts(lower) && earlier(next?.lower)) return true;
    if (!compared && earlier(lower) && lower.length === 4 && !ofYear(words[at - 1]?.lower) && at > 0) {
      return !participle(next?.lower);
    }
    return false;
  });
}

const genitiveOrPartitive = /(?:n|ta|tä|a|ä)$/u;

/** "Vuoden 2031 tapahtuman valmistelu etenee", "Ensi vuoden tavoite näyttää …": the clause's subject names a later year, so it is about that year's plan. */
export function plansAnotherYear(words: readonly Word[], year: number | undefined): boolean {
  const [first, second, third] = words;
  const named = yearOf(second?.lower ?? "");
  if (first?.lower === "ensi" && second?.lower === "vuoden" && third?.entry.marks.has("goal")) return true;
  return (
    year !== undefined &&
    first?.lower === "vuoden" &&
    named !== undefined &&
    named > year &&
    third !== undefined &&
    genitiveOrPartitive.test(third.lower)
  );
}

const notBefore = oneOf("vasta aikaisintaan");
/** The maximum distance between "vasta" and the year that it refers to, in words. */
const untilWithin = 5;
const nextYear = oneOf("ensi seuraavan seuraavana seuraavaan tulevan tulevana");
const ofThatYear = beginsWith("vuo kevä kesä syksy talv tammi helmi maalis huhti touko");
const ofThisYear = oneOf("vuodenvaihteen vuoden tilikauden tilivuoden kauden");
const over = oneOf("jälkeen päätyttyä vaihduttua umpeuduttua mentyä");

/** "vasta vuonna 2031", "vasta ensi keväänä", "aikaisintaan 2031": the year past the report's that a clause says something waits for. */
export function waitsForLaterYear({ words }: Around, year: number | undefined): { year?: number } | null {
  for (const [at, { lower }] of words.entries()) {
    if (!notBefore(lower)) continue;
    const after = words.slice(at + 1, at + 1 + untilWithin);
    const named = after.flatMap((word) => yearOf(word.lower) ?? [])[0];
    if (named !== undefined) return year === undefined || named > year ? { year: named } : null;
    if (nextYear(after[0]?.lower) && ofThatYear(after[1]?.lower)) return {};
    // "vasta vuodenvaihteen jälkeen", "vasta tilikauden päätyttyä"
    if (ofThisYear(after[0]?.lower) && over(after[1]?.lower)) return {};
  }
  return null;
}
