import type { Mark } from "../../../claims";
import { beginsWith, endsWith, oneOf } from "../../../text/wordMatchers";
import type { Around } from "../clauses/clauseContext";
import { numberIn } from "../lexicon/numbers";
import { success, type RawClaim } from "./rawClaim";

const slightly = oneOf("aavistuksen hieman hivenen hiukan niukasti täpärästi hienoisesti hitusen piirun");

const all = oneOf("kaikki kaikkia kaikista molemmat kumpikaan yksikään lainkaan");
/** "neljä kohdetta jäi tarkastamatta", "yhdestä luovuttiin": the clause opens with a number, which counts a part of the whole. */
function countsSome({ words }: Around, at: number): boolean {
  const head = words.slice(0, Math.min(at, 4));
  const some = head.some(({ lower }, place) => {
    const number = numberIn(lower);
    // "15 prosenttia" is an amount and "2021" a year: neither counts parts.
    return (
      number !== undefined &&
      number < 100 &&
      !/(?:n|llä|lla|ssa|ssä)$/u.test(lower) &&
      !/^(?:%|pros|vuo|euro|milj)/u.test(words[place + 1]?.lower ?? "")
    );
  });
  return some && !words.some(({ lower }) => all(lower));
}

const theRest = oneOf("loput viimeinen viimeiset muut toinen toiset");
/** "Loput siirtyivät", "toinen puoli jäi tekemättä": the clause opens with a word for a part of the whole. */
const opensWithRest = ({ words }: Around): boolean => theRest(words[0]?.lower);

const ofSome: ReadonlySet<RawClaim["act"]> = new Set(["leave-undone", "cancel"]);
const failing: ReadonlySet<RawClaim["act"]> = new Set(["leave-undone", "cancel", "postpone"]);

const inPlaces = endsWith("ssa ssä lla llä lta ltä lle");
const unit = beginsWith("päiv viik kuuk vuo vuos tun min pros euro milj kilo heht met ton pist kert tuh henk kesk");
/** "Kahdessa yksikössä ei päästy tavoitteeseen": the clause opens with a number of places, so it did not fail in all. */
function deniesInSome({ words, negations }: Around): boolean {
  const [first] = negations;
  const number = numberIn(words[0]?.lower ?? "");
  const place = words[1]?.lower;
  return (
    first !== undefined &&
    first > 1 &&
    number !== undefined &&
    number < 100 &&
    inPlaces(words[0]?.lower) &&
    inPlaces(place) &&
    !unit(place) &&
    !words.some(({ lower }) => all(lower))
  );
}

/** "Kaksi yksikköä saavutti tavoitteen": the clause opens with a number of units, so some did, and the others are not said to have. */
function reachedBySome({ words }: Around): boolean {
  const number = numberIn(words[0]?.lower ?? "");
  const counted = words[1]?.lower ?? "";
  return (
    number !== undefined &&
    number > 1 &&
    number <= 20 &&
    /[aä]$/u.test(counted) &&
    !unit(counted) &&
    !words.some(({ lower }) => all(lower))
  );
}

/** A claim, marked as partial where it is of a part: "jäi aavistuksen alle" (only just missed), "yhdestä luovuttiin" (one of several was given up), "kaksi yksikköä saavutti tavoitteen". */
export const markedIfPartial = (around: Around, claim: RawClaim, at: number): RawClaim =>
  (claim.act === "fall-short" && around.words.some(({ lower }) => slightly(lower))) ||
  (ofSome.has(claim.act) && !claim.denied && claim.time === "done" && countsSome(around, at)) ||
  (success.has(claim.act) && claim.denied && deniesInSome(around)) ||
  (claim.act === "reach" &&
    claim.about === "goal" &&
    claim.time === "done" &&
    !claim.denied &&
    reachedBySome(around)) ||
  (failing.has(claim.act) && !claim.denied && opensWithRest(around))
    ? { ...claim, marks: new Set<Mark>([...claim.marks, "partly"]) }
    : claim;
