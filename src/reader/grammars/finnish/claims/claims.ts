import { comparedWithPromise } from "./againstPromise";
import { budgetClaims } from "./budget";
import type { Mark } from "../../../claims";
import { awaitedWithin, ofAwaited } from "../../awaited";
import { aboutOf, bringsMeasure, counts, isBeside, orders, prepares, statesGoal } from "../clauses/about";
import { aroundOf, type Around } from "../clauses/clauseContext";
import type { Clause } from "../clauses/clauses";
import { tellsEarlierState, tellsEarlierView } from "../clauses/earlierView";
import { nounClaims, outcomeNounClaims } from "./nounClaims";
import { phraseClaims } from "./phraseClaims";
import { success, type RawClaim } from "./rawClaim";
import { scantClaims } from "./scantClaims";
import { stateClaims } from "./stateClaims";
import { beginsWith, either, endsWith, oneOf } from "../../../text/wordMatchers";
import { isCaughtUp, isShrinking, isTroubleOver, tellsFearCameTrue } from "../clauses/trouble";
import {
  destinationOf,
  type Destination,
  laterYear,
  ofEarlierYear,
  plansAnotherYear,
  waitsForLaterYear,
} from "../clauses/time";
import { unableClaims, verbClaims } from "./verbClaims";
import { nobodyLeftOut, wholeClaims } from "./wholeClaims";

const cannotTell = ({ mood, marks }: Pick<Around, "mood" | "marks">): RawClaim => ({
  act: "assess",
  denied: true,
  time: "now",
  mood,
  marks,
  about: "goal",
});

const statistics = either(
  endsWith("tilasto tilastot tilastotiedot laskelma laskelmat kyselytulokset mittaustulokset ennakkotiedot aineisto"),
  oneOf("tulokset tiedot luvut tieto toteumatiedot vertailutiedot"),
);
const comes = beginsWith("valmistu julkais julkist saadaan saata saapu ilmesty käytettäviss");
const notBefore = oneOf("vasta aikaisintaan");
/** "Tilasto julkaistaan vasta keväällä", "laskelma valmistuu ensi vuonna": the figures come later, so the report cannot assess the goal yet. */
const awaitsStatistics = (around: Around, year: number | undefined): boolean =>
  around.negations.length === 0 &&
  around.words.some(({ lower }) => statistics(lower)) &&
  around.words.some(({ lower }) => comes(lower)) &&
  (around.words.some(({ lower }) => notBefore(lower)) || laterYear(around, year) !== null);

const tellsKnown = ({ words }: Around): boolean =>
  words.every(({ lower, entry }) => !entry.marks.has("assess") || lower === "tiedossa");

/** "ei voida vielä arvioida", "liian aikaista arvioida": the report says that it cannot assess the goal. */
function assessClaims(around: Around): RawClaim[] {
  const { holds, mood, marks, negations } = around;
  // "Mitään hälyttävää ei ole tiedossa" is no news, not a result that is not known.
  const knowsNothingOf = around.words.some(({ lower }) => lower === "mitään") && tellsKnown(around);
  if ((!holds("assess") && !counts(around)) || knowsNothingOf) return [];
  const denied = negations.length > 0 || holds("early");
  return denied ? [cannotTell({ mood, marks })] : [];
}

/** "Tavoitetta ei voine pitää toteutuneena": whether that is bad news is unclear, so a person is asked. */
const isUnclear = ({ negations, holds, words }: Around): boolean =>
  negations.length > 0 &&
  holds("goal") &&
  words.some(({ entry }) => entry.verbs.some(({ act, form }) => act === "reach" && form !== "noun"));

const troubles = oneOf(
  "huolia huolta hätää poikkeamia poikkeamaa ongelmia ongelmaa viiveitä viivettä viivästyksiä myöhästymisiä esteitä estettä riskejä riskiä haasteita yllätyksiä häiriöitä ylityksiä huomautettavaa muutostarpeita",
);
/** "Ei poikkeamia", "ongelmia ei ole": the negation denies a noun of trouble. */
const deniesTrouble = ({ words, negations }: Around): boolean =>
  negations.length > 0 && words.some(({ lower }) => troubles(lower));

const theRest = oneOf("loput loppuja lopuista puuttuvat jäljellä");

/** "Arkisto on digitoitu kokonaan": what was carried out is all that there was. */
const ofAll = (claim: RawClaim): RawClaim =>
  claim.act === "carry-out" && claim.time === "done" && !claim.denied
    ? { ...claim, marks: new Set<Mark>([...claim.marks, "wholly"]) }
    : claim;

/** "Hanke on jäissä ensi vuoteen asti": a standstill that lasts past the year. */
const untilLater = (claim: RawClaim, destination: Destination | null): RawClaim =>
  claim.act === "lag" && !claim.denied && destination?.beyond === true && !claim.marks.has("partly")
    ? {
        ...claim,
        act: "postpone",
        marks: new Set<Mark>([...claim.marks, "beyond"]),
        ...(destination.year === undefined ? {} : { year: destination.year }),
      }
    : claim;

/** Whether the clause is about an earlier year. */
export const isAboutEarlierYear = (clause: Clause, year: number | undefined): boolean =>
  ofEarlierYear(clause.words, year);

/** The claims of one clause, without regard to the others. */
export function claimsOfClause(clause: Clause, year: number | undefined, goalNear: boolean): RawClaim[] {
  const around = aroundOf(clause, goalNear);
  if (
    isAboutEarlierYear(clause, year) ||
    plansAnotherYear(clause.words, year) ||
    (around.holds("elsewhere") && !around.words.some(({ lower }) => lower === "kanssa")) ||
    statesGoal(around) ||
    around.holds("expect") ||
    tellsEarlierView(clause) ||
    tellsEarlierState(clause) ||
    orders(around) ||
    bringsMeasure(around)
  )
    return [];
  if (awaitsStatistics(around, year)) return [cannotTell(around)];
  const assessed = assessClaims(around);
  const verbs = verbClaims(around, year);
  const heard = [
    ...verbs,
    ...nounClaims(around),
    ...outcomeNounClaims(around),
    ...stateClaims(around),
    ...phraseClaims(around),
    ...scantClaims(around),
    ...comparedWithPromise(around),
    ...(verbs.some(({ denied }) => denied) ? [] : unableClaims(around)),
    ...assessed,
  ];
  const nobody = nobodyLeftOut(around);
  const whole = [...wholeClaims(around), ...nobody];
  const destination = destinationOf(around, year);
  const caughtUp = isCaughtUp(around) || isShrinking(around);
  const isOver = isTroubleOver(around);
  const cameTrue = tellsFearCameTrue(around);
  // "Ei poikkeamia aikataulussa": the negation denies the trouble, not the schedule.
  const safe = deniesTrouble(around);
  const counted = heard.length === 0 || nobody.length > 0 ? whole : whole.length > 0 ? heard.map(ofAll) : heard;
  const claims = counted
    .map((claim) => untilLater(claim, destination))
    .filter(
      ({ act, denied }) =>
        !(caughtUp && (act === "lag" || act === "delay")) &&
        !(isOver && (act === "lag" || act === "delay" || act === "doubt") && !denied) &&
        !(cameTrue && !denied && success.has(act)) &&
        !(safe && denied && (act === "advance" || act === "reach")),
    );
  if (isOver && claims.length === 0) {
    const marks = new Set<Mark>([...around.marks, "plan"]);
    return [{ act: "advance", denied: false, time: "now", mood: around.mood, marks, about: aboutOf(around, 0) }];
  }
  if (claims.length === 0 && isUnclear(around)) {
    return [{ act: "unclear", denied: true, time: "now", mood: around.mood, marks: around.marks, about: "goal" }];
  }
  const waits = waitsForLaterYear(around, year);
  if (waits !== null && !claims.some(({ marks }) => marks.has("beyond"))) {
    const marks = new Set<Mark>([...around.marks, "beyond"]);
    const about = aboutOf(around, around.words.length);
    // A later year in a clause about something other than the goal, with a verb that no table has, is too weak to outweigh the goal's own forecast.
    const dated = about === "other" && claims.length === 0 ? {} : waits;
    return [{ act: "postpone", denied: false, time: "now", mood: around.mood, marks, about, ...dated }];
  }
  const awaits = around.words.slice(0, awaitedWithin).some(({ entry }) => entry.marks.has("awaited"));
  // "Loput neljä pihaa kunnostetaan ensi kesänä": what is left is not done this year.
  if (around.words.slice(0, 2).some(({ lower }) => theRest(lower)) && laterYear(around, year) !== null)
    return [{ act: "lag", denied: false, time: "now", mood: around.mood, marks: around.marks, about: "unsaid" }];
  const told = prepares(around)
    ? claims.filter(({ act, denied }) => !success.has(act) || denied)
    : isBeside(around)
      ? claims.filter(({ act }) => act !== "fall-short" && act !== "delay")
      : claims;
  return [...(awaits ? told.map(ofAwaited) : told), ...budgetClaims(around)];
}
