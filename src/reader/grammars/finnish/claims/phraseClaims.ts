import type { Act, Mark, Time } from "../../../claims";
import { beginsWith, either, endsWith, oneOf } from "../../../text/wordMatchers";
import { aboutOf, named, silentWord } from "../clauses/about";
import { deniesAt, deniesTwice, type Around } from "../clauses/clauseContext";
import { describesSubject } from "./describesSubject";
import { isBetterWhenLow } from "./direction";
import type { Entry } from "../lexicon/lexicon";
import { contextWords } from "../lexicon/words/contextWords";
import type { Phrase } from "../lexicon/phraseTable";
import type { RawClaim } from "./rawClaim";
import { isPast, isPresent } from "../clauses/tense";

const { inThisRespect } = contextWords;

const within = endsWith("ssa ssä");
const was = oneOf("oli olivat");
const seems = oneOf("näyttää näyttävät vaikuttaa vaikuttavat tuntuu pysyy pysyi pysyvät pysytään pidetään");

const filler = oneOf(
  "nyt jo siis myös kuitenkin silti hyvin aivan edelleen yhä vielä tällä kyllä viimein vihdoin lopulta kokonaan juuri",
);

/** A verb of being, of seeming or of forecasting, which makes no claim without further words. */
const leans = ({ marks }: Entry): boolean =>
  marks.has("be") || marks.has("forecast") || marks.has("will") || marks.has("would-be");

/** "Avajaispäivä 1.12. pitää" */
const isDate = /^\d{1,2}\.(?:\d{1,2}\.?)?(?:\d{4})?$/u;

/** The index after a phrase that begins at the given index, or -1 if its words do not follow each other. A particle or a date may stand between them. */
function endOf({ words }: Around, at: number, { rest }: Phrase): number {
  let end = at;
  for (const test of rest) {
    const passes = filler(words[end + 1]?.lower) || isDate.test(words[end + 1]?.lower ?? "");
    const next = end + (passes && !test(words[end + 1]?.lower) ? 2 : 1);
    if (!test(words[next]?.lower)) return -1;
    end = next;
  }
  return end;
}

/** "Osittain haasteita": a cell of a few words. */
const isFragment = ({ words }: Around): boolean => words.length <= 3 && words.every(({ entry }) => !entry.carries);

const exists = oneOf(
  "tapahdu tapahtunut tapahtui satu sattunut synny syntynyt esiinny esiintynyt ilmene ilmennyt havaittu havaita todettu todeta tunnistettu tullut tule odoteta tiedossa näy nähdä saatu näköpiirissä jäänyt aiheudu aiheutunut kohdattu raportoitu kirjattu ilmoitettu tavattu löydetty",
);
const action = either(endsWith("ttu tty ttua ttyä"), oneOf("kiinni umpeen"));
/** "Poikkeamia ei korjattu", "viivettä ei saatu kiinni": what was to be done about trouble was not done. */
export const deniesAction = (words: Around["words"]): boolean => {
  const no = words.findIndex(({ entry }) => entry.marks.has("negation"));
  return no >= 0 && words.slice(no).some(({ lower }) => action(lower) && !exists(lower));
};
/** "Ongelmia ei ole ilmennyt" denies that there are any; "esteitä ei ole poistettu" denies an action. */
const isAboutBeing = (words: Around["words"]): boolean =>
  !deniesAction(words) &&
  words.every(
    ({ lower, entry }) => !entry.carries || leans(entry) || entry.marks.has("may") || seems(lower) || exists(lower),
  );

const fewer = oneOf("vähemmän vähäisempiä pienempiä lievempiä");
/** "Ongelmia ei ole vähemmän kuin keväällä": a comparison of numbers, which does not deny that there are any. */
const compares = (words: Around["words"]): boolean => words.some(({ lower }) => fewer(lower));

const effect = oneOf("vaikutusta vaikutuksia");
const measures = beginsWith(
  "toimenpi toimi toimilla kampanj kehittämi panostu lisäpanostu hank kokeilu pilot ohjelma koulutuks lisäresurs lisäyks",
);
/** "Kampanjalla ei ollut vaikutusta tavoitteeseen": what was to have an effect has none, which is no good news. */
const hasNoEffect = (words: Around["words"], at: number): boolean =>
  effect(words[at]?.lower) && words.some(({ lower }) => measures(lower));

const ambitious = beginsWith("kunnianhimoi haastav haasteel vaativ");
/** "Kunnianhimoinen tavoite näyttää pitävän": the adjective only describes a goal of which the clause says more. */
const isOfGoal = ({ words }: Around, at: number): boolean =>
  ambitious(words[at]?.lower) &&
  words[at + 1]?.entry.marks.has("goal") === true &&
  words.slice(at + 2).some(({ entry }) => entry.carries);

/** Whether the clause has what the phrase requires (see `needs`, `negated`, `beside`). */
function fits(around: Around, at: number, { act, needs, rest, negated, beside }: Phrase): boolean {
  const { words } = around;
  if (negated && (!deniesAt(around, at) || !isAboutBeing(words) || compares(words) || deniesTwice(around)))
    return false;
  if (negated && hasNoEffect(words, at)) return false;
  if (beside && !words.some(({ lower }, place) => place !== at && beside(lower))) return false;
  switch (needs) {
    case "any":
      return true;
    case "state":
      // "Aikataulu oli tiukka": a doubt in the past.
      return (
        !(act === "doubt" && words.some(({ lower }) => was(lower))) &&
        words.every(({ lower, entry }) => !entry.carries || leans(entry) || seems(lower))
      );
    case "named":
      return (named(around) || isFragment(around)) && !words.some(({ lower }) => was(lower)) && !isOfGoal(around, at);
    case "alone":
      return (
        around.negations.length === 0 &&
        words.every((word, place) => (place >= at && place <= at + rest.length) || silentWord(word))
      );
    default:
      return needs satisfies never;
  }
}

/** "Aikataulu piti", "ei pitänyt". */
const kept = oneOf("piti pitivät pitänyt pitäneet pysyi säilyi");

const ofLate = endsWith("ttuja ttyjä ttujen ttyjen neita neitä neiden neet tut tyt");
const among = endsWith("ien jen den ten meidän heidän");

/** When what a phrase says holds. Only what keeps to a plan has a past: "oli" with anything else tells of a state that may be over. */
function timeOf(around: Around, { act, time, pastWith }: Phrase, words: Around["words"]): Time {
  if (around.holds("forecast") || around.holds("will")) return "ahead";
  if (time === "done") return act === "reach" && isPresent(around) ? "now" : "done";
  const isOver =
    (act === "advance" && words.some(({ lower }) => kept(lower))) || (pastWith === "verb" && isPast(around));
  return isOver ? "done" : (time ?? "now");
}

const troubles: ReadonlySet<Act> = new Set(["doubt", "lag", "delay", "fall-short"]);

/** Verdicts in an adverb, an adjective or a noun: "on aikataulussa", "vaarassa", "jäissä". */
export function phraseClaims(around: Around): RawClaim[] {
  const { words, mood, marks } = around;
  const claims: RawClaim[] = [];
  let free = 0;
  for (const [at, { lower, entry }] of words.entries()) {
    if (at < free) continue;
    const phrase = entry.opens.find((one) => endOf(around, at, one) >= 0 && fits(around, at, one));
    if (!phrase) continue;
    // "myöhässä maksettuja laskuja": what was late is an attribute of what is measured
    if (lower === "myöhässä" && ofLate(words[at + 1]?.lower)) continue;
    // "kuntien kesken": among them
    if (lower === "kesken" && among(words[at - 1]?.lower)) continue;
    // "kaikilta osin"
    if (lower === "osin" && inThisRespect(words[at - 1]?.lower)) continue;
    free = endOf(around, at, phrase) + 1;
    if (describesSubject(words, free)) continue;
    // A noun shortly before "huolimatta" is what was overcome, but not one in the inessive: "vaarassa pandemiasta huolimatta" is still in danger.
    if (!within(lower) && words.slice(free, free + 3).some((word) => word.entry.marks.has("regardless"))) continue;
    const without = [words[at - 1], words[at - 2]].some((word) => word?.entry.marks.has("without"));
    const denied = !phrase.negative && !phrase.negated && (deniesAt(around, at) || without);
    const time = timeOf(around, phrase, words.slice(at, free));
    if (denied && troubles.has(phrase.act) && deniesAction(words)) continue;
    // "Kaava ei ole kesken" makes no forecast; "ei ole myöhässä" does.
    if (denied && phrase.act === "lag" && phrase.needs === "state") continue;
    // "Päästöjä oli enemmän kuin ennakoitiin"
    const tooMuch = lower === "enemmän" && phrase.act === "reach" && isBetterWhenLow(around);
    const own = tooMuch ? "fall-short" : phrase.act;
    const act = denied && (own === "lag" || own === "fall-short") ? "doubt" : own;
    claims.push({
      act,
      denied,
      time,
      mood,
      marks: phrase.marks ? new Set<Mark>([...marks, ...phrase.marks]) : marks,
      about: phrase.ofGoal ? "goal" : aboutOf(around, at),
    });
  }
  return claims;
}
