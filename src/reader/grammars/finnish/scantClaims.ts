import type { Mark } from "../../claims";
import { aboutOf } from "./about";
import type { Around } from "./clauseContext";
import { numberIn } from "./numbers";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, oneOf, opensWithDigit } from "../../text/wordMatchers";

const share = either(
  oneOf("puolet osa muutama muutamia kourallinen murto-osa pari murto kolmannes neljännes viidennes"),
  endsWith("sosa nneksella"),
);
const isAmount = (lower: string | undefined): boolean =>
  lower !== undefined && (opensWithDigit(lower) || numberIn(lower) !== undefined || share(lower));

const period = beginsWith("vuo kuukau viik viiko päiv tunt tunn klo kello vuosi vuot kausi kaut kaude sekun minuut");
const season = beginsWith(
  "tammi helmi maalis huhti touko kesäk heinäk elok syysk lokak marrask jouluk keväällä kesällä syksyllä talvella",
);
const yearOrDate = /^(?:(?:19|20)\d\d|\d{1,2}\.(?:\d{1,2}\.?)?(?:\d{2,4})?|\d{1,2}\/\d{2,4})$/u;
/** "vasta 14.11.", "vasta kaksi viikkoa": a time, not a count. */
const tellsTime = (lower: string, next: string | undefined): boolean =>
  yearOrDate.test(lower) || period(next) || season(next) || season(lower);

/** "on löytynyt vasta yksi", "vasta puolet on käynyt koulutuksen": so far there are few. */
function fewSoFar(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  if (negations.length > 0) return [];
  const at = words.findIndex(({ lower }, place) => {
    const next = words[place + 1]?.lower;
    // "vasta kahden viikon kuluttua"
    return (
      lower === "vasta" &&
      next !== undefined &&
      isAmount(next) &&
      !/n$/u.test(next) &&
      !tellsTime(next, words[place + 2]?.lower)
    );
  });
  return at < 0 ? [] : [{ act: "lag", denied: false, time: "now", mood, marks, about: aboutOf(around, at) }];
}

const rather = beginsWith("enemmä vähemmä muu muuta muualla pare huono heiko suure piene aiem aikaisem myöhem kauem");
/** The maximum distance between "kuin" and an amount, in words. */
const amountWithin = 3;

/** "ei liittynyt kuin 64 yritystä": no more than that. */
function noMoreThan(around: Around): RawClaim[] {
  const { words, mood, marks } = around;
  const at = words.findIndex(
    ({ lower }, place) =>
      lower === "kuin" &&
      around.denied(place) &&
      !words.slice(0, place).some((word) => rather(word.lower)) &&
      words.slice(place + 1, place + 1 + amountWithin).some((word) => isAmount(word.lower)),
  );
  if (at < 0) return [];
  const partly = new Set<Mark>([...marks, "partly"]);
  return [{ act: "fall-short", denied: false, time: "done", mood, marks: partly, about: aboutOf(around, at) }];
}

const later = oneOf("vasta ensi seuraavan seuraavana tulevan aikaisintaan");
const year = oneOf("vuonna vuoden");
const thisOne = oneOf("tänä tämän kuluvana kuluvan");
const inIt = oneOf("aikana puolella");
const namesThisYear = ({ words }: Around): boolean =>
  words.some(
    ({ lower }, at) =>
      year(lower) && thisOne(words[at - 1]?.lower) && (lower === "vuonna" || inIt(words[at + 1]?.lower)),
  );
const tells = beginsWith(
  "kysely mittau mitat mittari tutkimu seuran tilasto arvioi arvio raport tieto tietoa ennust tarvit tarve muute muut odote esiin ilme tule tullut ole olla synny näy",
);
const negated = /(?:[aä]|[aeiouyäö]{2}|e|u|y|i|o)$/u;

/** "ei siirrytä tänä vuonna", "ei avata kuluvan vuoden aikana": not this year, whichever verb it is. */
function notThisYear(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const [first] = negations;
  if (first === undefined || !namesThisYear(around)) return [];
  const verb = words[first + 1];
  if (!verb || !negated.test(verb.lower) || verb.entry.verbs.length > 0 || words.some(({ lower }) => tells(lower)))
    return [];
  return [{ act: "carry-out", denied: true, time: "now", mood, marks, about: aboutOf(around, first) }];
}

const theRest = oneOf("loput viimeinen viimeiset jäljelläolevat puuttuvat muut");
const month = either(endsWith("kuussa kuulle kuuhun"), oneOf("vuodenvaihteeseen vuodenvaihteessa syksyllä syksyn"));
const isSettled = beginsWith("sovit varat ajoit tilat aikataul asennet valmistu tule pidet toteutet avat");
/** "viimeinen sovittu marraskuulle", "loput asennetaan lokakuussa": the remaining part has a date. */
function restToCome(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const isRest = words.slice(0, 2).some(({ lower }) => theRest(lower));
  const isTimed = words.some(({ lower }) => month(lower)) && words.some(({ lower }) => isSettled(lower));
  if (!isRest || !isTimed || negations.length > 0 || words.some(({ lower }) => later(lower))) return [];
  return [
    { act: "advance", denied: false, time: "now", mood, marks: new Set<Mark>([...marks, "plan"]), about: "unsaid" },
  ];
}

/** Claims of too little or not yet, which do not depend on the verb. */
export const scantClaims = (around: Around): RawClaim[] => [
  ...fewSoFar(around),
  ...noMoreThan(around),
  ...notThisYear(around),
  ...restToCome(around),
];
