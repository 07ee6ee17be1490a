import type { Mark } from "../../../claims";
import { aboutOf, counts, isBeside } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import { framed, gotDone } from "./verbFrames";
import { directed, isBetterWhenLow } from "./direction";
import type { VerbSense } from "../lexicon/lexicon";
import { meaningOf } from "./verbMeaning";
import { markedIfPartial } from "./markedIfPartial";
import { success, type RawClaim } from "./rawClaim";
import { destinationOf, laterYear } from "../clauses/time";
import { numberIn } from "../lexicon/numbers";
import { slipped } from "./slipped";
import { namesUnwanted } from "../clauses/trouble";
import { beginsWith, either, endsWith, holding, oneOf, opensWithDigit } from "../../../text/wordMatchers";

const bySomeMeans = endsWith("amalla emalla imalla omalla umalla ämällä emällä imällä ömällä ymällä");
const abessive = endsWith("matta mattä mätta mättä");
const ofGoal = endsWith("tavoitteen tavoitteiden");
const illative = endsWith("maan mään");
const hasTime = beginsWith("ehdi ehti voi");
const gets = beginsWith("saa sai");
const perfect = endsWith("tut tu tyt ty nut nu nyt ny neet");

const balances = ({ words }: Around): boolean => words.some(({ lower }) => lower.startsWith("tasapaino"));
const tellsByItself = oneOf("saavuttaa tasapainottua");

const earliest = oneOf("vasta aikaisintaan");
const wayOff = (around: Around): boolean => around.words.some(({ lower }) => earliest(lower));

/** Adds the time that something is postponed to, and whether it ends after the report's year. */
function withTime(
  around: Around,
  { act }: Pick<VerbSense, "act">,
  claim: RawClaim,
  year: number | undefined,
): RawClaim {
  if (act === "postpone" || act === "delay") {
    const destination = destinationOf(around, year);
    if (!destination) return claim;
    return {
      ...claim,
      ...(destination.year === undefined ? {} : { year: destination.year }),
      ...(destination.beyond ? { marks: new Set<Mark>([...claim.marks, "beyond"]) } : {}),
    };
  }
  if ((act === "reach" || act === "complete" || act === "carry-out") && claim.time !== "done" && !claim.denied) {
    const later = laterYear(around, year);
    if (!later) return claim;
    return {
      ...claim,
      ...(later.year === undefined ? {} : { year: later.year }),
      marks: new Set<Mark>([...claim.marks, wayOff(around) ? "beyond" : "later-year"]),
    };
  }
  return claim;
}

const elsewhere = either(
  holding("ennäty suosio mestaruu voitto harjakork yhteisymmärry yksimielisyy"),
  endsWith("yleisö yleisön yleisöä tilikausi hyötyjä"),
  beginsWith("finaali mitali"),
);

/** "Yleisöennätys saavutettiin": something else than the goal is reached. */
const reachesSomethingElse = ({ holds, words }: Around): boolean =>
  !holds("goal") && words.some(({ lower }) => elsewhere(lower));

/** "Tavoite saavutetaan kouluttamalla henkilöstöä": names the means of reaching the goal, and makes no forecast. */
const tellsTheMeans = (
  { words }: Around,
  act: RawClaim["act"],
  { time, denied }: Pick<RawClaim, "time" | "denied">,
): boolean =>
  act === "reach" && time === "now" && !denied && words.some(({ lower }) => lower.length > 7 && bySomeMeans(lower));

/** Verbs of going over or under the goal; which is good depends on what is measured. */
const compares = oneOf("ylittää ylittyä alittaa alittua rikkoa rikkoutua");

const belowIt = oneOf("alle alapuolelle pienemmäksi matalammaksi alhaisemmaksi vähäisemmäksi lyhyemmäksi");
/** "jäi alle tavoitteen", "jäi arvioitua pienemmäksi": below the goal, which is good where less is better. */
const staysBelow = ({ words }: Around, { lemma }: VerbSense): boolean =>
  lemma === "jäädä" && words.some(({ lower }) => belowIt(lower));

const carriesOut = oneOf("toteuttaa suorittaa hoitaa tehdä täyttää");
const theGoal = endsWith("tavoite tavoitteet toimenpide toimenpiteet velvoite velvoitteet");
/** "Toimenpide on toteutettu": the clause opens with a word for the goal, so what is carried out is the goal itself. */
const goalFirst = ({ words }: Around): boolean => words.slice(0, 3).some(({ lower }) => theGoal(lower));

/** "jäi tavoitteesta" falls short, "jäi tekemättä" is left undone. */
const actOf = (around: Around, { act, lemma, frame }: VerbSense): RawClaim["act"] =>
  carriesOut(lemma) && goalFirst(around)
    ? "reach"
    : lemma === "jäädä" && frame === "left" && !around.words.some(({ lower }) => abessive(lower))
      ? "fall-short"
      : act;

const appeal = beginsWith("valitu valitus oikaisu kantel huomautu muistutu kanne kanteen tarjou hakem anom");
/** "Hallinto-oikeus hylkäsi valituksen": what was turned down was an obstacle to the goal. */
const removesObstacle = ({ words }: Around, { lemma }: VerbSense): boolean =>
  lemma === "hylätä" && words.some(({ lower }) => appeal(lower));

const against = oneOf("nähden verrattuna suhteutettuna");
/** "Tavoitteeseen nähden": the goal is what a result is compared with, not what is reached. */
const comparesWithGoal = ({ words, holds }: Around): boolean =>
  holds("goal-into") && words.some(({ entry }, at) => entry.marks.has("goal-into") && against(words[at + 1]?.lower));

const property = endsWith(
  "tiloista tilasta kiinteistöistä kiinteistöstä rakennuksista rakennuksesta huoneistoista huoneistosta lämmityksestä ajoneuvoista",
);
/** "Toimitiloista luovuttiin": property that is no longer needed, no goal that is given up. */
const partsWithProperty = ({ words }: Around, { lemma }: VerbSense): boolean =>
  lemma === "luopua" && words.some(({ lower }) => property(lower));

const usedNoMore = oneOf("käytöstä");
const withdraws = oneOf("poistaa poistua ottaa vetää");
const turnsTo = oneOf("mutta joskin");
const itself = oneOf("se ne");
/** "Vanhat ajoneuvot poistettiin käytöstä": no failure, other than "…, mutta se poistettiin käytöstä", of what was just taken into use. */
const withdrawsOld = ({ words }: Around, { lemma }: VerbSense): boolean =>
  withdraws(lemma) &&
  words.some(({ lower }) => usedNoMore(lower)) &&
  !(turnsTo(words[0]?.lower) || itself(words[0]?.lower));

const people = beginsWith(
  "opiskelij oppila asiakka henkilö osallistuj työnteki nuor nuort haki jäsen potila kuntalais asuka opinto opiske opinn prosent",
);
const leaves = oneOf("keskeyttää keskeytyä luopua lopettaa ajaa poistaa poistua lakkauttaa karsia");
/** "Opintonsa keskeytti 34 opiskelijaa", "palvelimia ajettiin alas 23": tells how many left, and gives nothing up. */
const countsWhatLeft = ({ words, holds }: Around, { lemma, act }: VerbSense): boolean =>
  act === "cancel" &&
  leaves(lemma) &&
  (words.some(({ lower }) => people(lower) || lower === "%") ||
    (!holds("work") && !holds("goal") && words.some(({ lower }) => (numberIn(lower) ?? 0) > 1)));

const lengthens = oneOf("venyä venähtää pitkittyä hidastua");
const duration = endsWith("aika ajat aikaa aikoja odotus kesto");
/** "Vasteaika venyi 23 minuuttiin": a figure, not a delay of the work. */
const tellsDuration = ({ words }: Around, { lemma }: VerbSense): boolean =>
  lengthens(lemma) &&
  words.some(({ lower }) => duration(lower)) &&
  words.some(({ lower }) => opensWithDigit(lower) || numberIn(lower) !== undefined);

const isBad = (act: RawClaim["act"]): boolean => !success.has(act);
const isLater = ({ marks }: RawClaim): boolean => marks.has("later-year") && !marks.has("plan");
const isMilestone = beginsWith("välitavoit");

/** The claims of a clause's verbs. Infinitives count ("päätettiin luopua tavoitteesta"), nouns made from verbs do not ("luopuminen on toteutunut"). */
export function verbClaims(around: Around, year: number | undefined): RawClaim[] {
  const claims: RawClaim[] = [];
  const beside = isBeside(around);
  for (const [at, { entry }] of around.words.entries()) {
    for (const sense of entry.verbs) {
      if (
        !framed(around, sense, at, year) ||
        (beside &&
          success.has(sense.act) &&
          !tellsByItself(sense.lemma) &&
          !balances(around) &&
          !(sense.frame === "beside" && around.negations.length > 0))
      )
        continue;
      if (sense.lemma === "saavuttaa" && reachesSomethingElse(around)) continue;
      if (countsWhatLeft(around, sense)) continue;
      if (removesObstacle(around, sense) || tellsDuration(around, sense)) continue;
      if (partsWithProperty(around, sense) || (sense.act === "cancel" && withdrawsOld(around, sense))) continue;
      if (sense.act === "reach" && comparesWithGoal(around)) continue;
      const meaning = meaningOf(around, sense, at);
      // "jonoa ei synny", "virheitä ei tullut": the absence of something unwanted is no failure.
      if (meaning?.denied && success.has(sense.act) && namesUnwanted(around)) continue;
      if (!meaning || tellsTheMeans(around, sense.act, meaning)) continue;
      const marks = sense.marks ? new Set<Mark>([...around.marks, ...sense.marks]) : around.marks;
      const claim = { ...meaning, act: actOf(around, sense), marks, about: aboutOf(around, at) };
      // "Ilman lisärahaa tavoitteeseen ei päästä": the failure depends on a condition.
      if (claim.denied && claim.time !== "done" && marks.has("without"))
        claim.marks = new Set<Mark>([...marks, "condition"]);
      // "Mikään ei estä valmistumista": what nothing hinders is the goal's coming true.
      if (sense.frame === "named" && claim.denied) claim.about = "goal";
      // "Välitavoitteet saavutettiin": a milestone on the way to a goal of several years.
      if (claim.act === "reach" && !claim.denied && around.words.some(({ lower }) => isMilestone(lower))) {
        claim.act = "advance";
        claim.marks = new Set<Mark>([...claim.marks, "plan"]);
      }
      // "Velan kasvu pysähtyy tavoitteen mukaisesti": what stops as planned was to stop.
      if (claim.act === "lag" && !claim.denied && marks.has("plan") && around.negations.length === 0)
        claim.act = "advance";
      const dated = slipped(around, withTime(around, sense, claim, year), year);
      // "Uuteen vaiheeseen siirrytään ensi vuonna" is next year's plan.
      if (
        !isBad(dated.act) &&
        dated.about !== "goal" &&
        dated.act !== "reach" &&
        dated.act !== "complete" &&
        isLater(dated) &&
        !wayOff(around)
      )
        break;
      if (dated.act === "delay" && claim.act !== "delay") {
        claims.push(dated);
        break;
      }
      const turns =
        compares(sense.lemma) || (staysBelow(around, sense) && claim.act === "fall-short" && isBetterWhenLow(around));
      const directedClaim = turns ? directed(around, claim) : claim;
      claims.push(withTime(around, sense, markedIfPartial(around, directedClaim, at), year));
      break;
    }
  }
  return claims;
}

/** Past forms of verbs that say how a measured value moved: it grew, fell or stayed. */
const past = oneOf(
  "nousivat nousi laskivat laski pysyivät pysyi kasvoivat kasvoi vähenivät väheni lisääntyivät lisääntyi paranivat parani kehittyivät kehittyi pienenivät pieneni alenivat aleni",
);

/** "ei pystytty toteuttamaan", "ei ehditty hyväksyä", "ei saatu käyntiin": the negated auxiliary makes it a failure, whichever verb follows. */
export function unableClaims(around: Around): RawClaim[] {
  const { words: all } = around;
  // "ei lisääntynyt tavoitellusti": not as aimed for, whichever verb it is: the goal was not reached.
  const asIntended = all.findIndex(
    ({ lower }, at) => lower === "tavoitellusti" || (lower === "mukaisesti" && ofGoal(all[at - 1]?.lower ?? "")),
  );
  if (asIntended >= 0 && around.negations.length > 0) {
    return [{ act: "reach", denied: true, time: "done", mood: around.mood, marks: around.marks, about: "goal" }];
  }
  // "nousi tavoitteen mukaisesti": without a negation the goal was reached, whichever verb it is.
  const last = all[asIntended];
  if (
    asIntended >= 0 &&
    last?.lower === "mukaisesti" &&
    all.some(({ lower, entry }) => past(lower) && !entry.marks.has("be"))
  ) {
    return [{ act: "reach", denied: false, time: "done", mood: around.mood, marks: around.marks, about: "goal" }];
  }
  const { words, holds, mood, marks } = around;
  for (const [at, { lower, entry }] of words.entries()) {
    if (!entry.marks.has("cannot") || !around.denied(at)) continue;
    if (holds("assess") || counts(around)) continue;
    const does = words.some(({ lower: other, entry: { verbs } }, place) => {
      if (place === at) return false;
      if (verbs.some(({ form }) => form === "illative" || form === "infinitive")) return true;
      return illative(other) || (place > at && /[^aä][aä]$/u.test(other) && other.length > 5 && hasTime(lower));
    });
    const ends =
      holds("end-word") ||
      (gets(lower) && words.some(({ lower: other }, place) => place !== at && gotDone(other) && other.length > 6));
    if (!does && !ends) continue;
    const done = perfect(lower);
    return [{ act: "carry-out", denied: true, time: done ? "done" : "now", mood, marks, about: aboutOf(around, at) }];
  }
  return [];
}
