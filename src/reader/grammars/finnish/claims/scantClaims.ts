import type { Mark } from "../../../claims";
import { aboutOf } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import { numberIn } from "../lexicon/numbers";
import type { RawClaim } from "./rawClaim";
import { beginsWith, either, endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

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

const onlySome = oneOf("vain ainoastaan");
const inSome = beginsWith(
  "osassa osalla osalle puolessa puolella kolmanneksess kolmanneksell neljänneksess neljänneksell",
);
const pastForm = endsWith("ttiin tiin ttu tty tehty nut nyt neet");
/** "Keskustelut käytiin vain osassa tiimejä": a part of it, whichever verb it is. */
function onlyInPart(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  if (negations.length > 0) return [];
  const at = words.findIndex(({ lower }, place) => onlySome(lower) && inSome(words[place + 1]?.lower));
  const isDone = words.some(({ lower }) => pastForm(lower)) || words.some(({ entry }) => entry.carries);
  if (at < 0 || !isDone) return [];
  // "Seteleistä on toistaiseksi käytetty vain neljännes"
  if (marks.has("so-far")) return [{ act: "lag", denied: false, time: "now", mood, marks, about: "unsaid" }];
  const partly = new Set<Mark>([...marks, "partly"]);
  return [{ act: "reach", denied: false, time: "done", mood, marks: partly, about: aboutOf(around, at) }];
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

const theRest = oneOf("toinen kolmas neljäs viides kuudes loput viimeinen viimeiset jäljelläolevat puuttuvat muut");
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

const makesIt = oneOf("ehditään ehtii ehtivät ehdimme ehdittäneen ehtinee");
const infinitive = endsWith("aa ää da dä ta tä la lä na nä ra rä");
/** "Aineisto ehditään siirtää vuoden loppuun mennessä": there is time for it, whichever verb it is. */
function inTime(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const at = words.findIndex(({ lower }) => makesIt(lower));
  const says = words.slice(at + 1);
  const isTimed = says.some(({ lower }) => lower === "mennessä" || month(lower)) || marks.has("plan");
  if (at < 0 || negations.length > 0 || !isTimed || !says.some(({ lower }) => infinitive(lower))) return [];
  if (says.some(({ lower }) => later(lower)) || marks.has("partly")) return [];
  const asPlanned = new Set<Mark>([...marks, "plan"]);
  return [{ act: "advance", denied: false, time: "now", mood, marks: asPlanned, about: "unsaid" }];
}

const promisedSize = oneOf("suunnitellut tavoitellut sovitut luvatut edellytetyt vaaditut budjetoidut tavoitteena");
const moved = endsWith("i ivat nut neet tiin tu ty");
/** "Henkilöstö väheni suunnitellut 12 henkilötyövuotta": as much as was planned. */
function promisedAmount(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const at = words.findIndex(
    ({ lower }, place) => promisedSize(lower) && opensWithDigit(words[place + 1]?.lower) && place > 0,
  );
  const isDone = words
    .slice(0, Math.max(at, 0))
    .some(({ lower, entry }) => moved(lower) && (entry.carries || lower.length > 4));
  if (at < 0 || negations.length > 0 || !isDone || marks.has("partly")) return [];
  return [{ act: "reach", denied: false, time: "done", mood, marks, about: "goal" }];
}

const hadTo = oneOf("jouduttu joutunut tarvinnut tarvittu jouduta joudu tarvitse tarvita");
const unwantedDeed = endsWith("maan mään aa ää da dä ta tä la lä na nä");
const wanted = beginsWith("odott jonot");
/** "Lainaa ei tarvinnut nostaa", "ketään ei jouduttu ohjaamaan muualle": what nobody wanted to do was not necessary. */
function spared(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const no = negations[0];
  if (no === undefined || negations.length > 1) return [];
  const at = words.findIndex(({ lower }, place) => place > no && hadTo(lower));
  const deed = words.slice(no).some(({ lower }) => !hadTo(lower) && unwantedDeed(lower) && !wanted(lower));
  if (at < 0 || !deed) return [];
  const done = /(?:ttu|nut)$/u.test(words[at]?.lower ?? "");
  return [{ act: "doubt", denied: true, time: done ? "done" : "now", mood, marks, about: aboutOf(around, at) }];
}

const canBe = endsWith("ttavissa ttävissä tavissa tävissä");
const any = oneOf("enää mitenkään millään");
const remedy = beginsWith("katta kuro kiri paika korva kompens tasata takaisin umpeen");
const able = beginsWith("pysty voida voi kyet kyke ehdi ehti saada saatu saatiin onnis");
/** "eikä ylitystä pystytä enää kattamaan", "ei ole enää kurottavissa": what was lost stays lost. */
function beyondRepair(around: Around): RawClaim[] {
  const { words, mood, marks, negations } = around;
  const no = negations[0];
  if (no === undefined) return [];
  const after = words.slice(no + 1);
  const isLost =
    after.some(({ lower }) => any(lower)) &&
    after.some(({ lower }) => remedy(lower)) &&
    // "ei ole enää kurottavissa", but not "kirittävää ei enää ole"
    after.some(({ lower, entry }) => able(lower) || (entry.marks.has("be") && after.some((word) => canBe(word.lower))));
  return isLost ? [{ act: "reach", denied: true, time: "now", mood, marks, about: "goal" }] : [];
}

/** Claims of too little or not yet, which do not depend on the verb. */
export const scantClaims = (around: Around): RawClaim[] => [
  ...fewSoFar(around),
  ...onlyInPart(around),
  ...inTime(around),
  ...promisedAmount(around),
  ...spared(around),
  ...beyondRepair(around),
  ...noMoreThan(around),
  ...notThisYear(around),
  ...restToCome(around),
];
