import { isBeside, statesGoal } from "./about";
import { aroundOf, type Around } from "./around";
import type { Clause } from "./clauses";
import { nounClaims, outcomeNounClaims } from "./nounClaims";
import type { RawClaim } from "./rawClaim";
import { stateClaims } from "./stateClaims";
import { ofEarlierYear } from "./time";
import { unableClaims, verbClaims } from "./verbClaims";

/** "ei voida vielä arvioida", "liian aikaista arvioida": the report says that it cannot tell. */
function assessClaims(around: Around): RawClaim[] {
  const { holds, mood, marks, negations } = around;
  if (!holds("assess")) return [];
  const denied =
    (negations.length > 0 && (holds("can") || holds("could") || holds("cannot") || holds("be") || holds("forecast"))) ||
    holds("early");
  return denied ? [{ act: "assess", denied: true, time: "now", mood, marks, about: "goal" }] : [];
}

/** What one clause claims, whatever its sentence does with it. */
export function claimsOfClause(clause: Clause, year: number | undefined, goalNear: boolean): RawClaim[] {
  const around = aroundOf(clause, goalNear);
  if (ofEarlierYear(around, year) || around.holds("elsewhere") || statesGoal(around) || around.holds("expect"))
    return [];
  const assessed = assessClaims(around);
  const verbs = verbClaims(around, year);
  const claims = [
    ...verbs,
    ...nounClaims(around),
    ...outcomeNounClaims(around),
    ...stateClaims(around),
    ...(verbs.some(({ denied }) => denied) ? [] : unableClaims(around)),
    ...assessed,
  ];
  return isBeside(around) ? claims.filter(({ act }) => act !== "fall-short" && act !== "delay") : claims;
}
