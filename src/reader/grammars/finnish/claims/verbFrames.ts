import { named } from "../clauses/about";
import type { Around } from "../clauses/clauseContext";
import type { VerbSense } from "../lexicon/lexicon";
import { contextWords } from "../lexicon/words/contextWords";
import { numberIn } from "../lexicon/numbers";
import { destinationOf } from "../clauses/time";
import { either, endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

const theGoal = endsWith("tavoitetta tavoitteita");

const notUndone = oneOf("lukuunottamatta ottamatta välittämättä");
const toGoal = oneOf("täyttää ylittää alittaa ohittaa rikkoa rikkoutua päihittää");
/** "…, nyt siihen päästiin": a pronoun for the goal that another clause names. */
const thereto = oneOf("siihen sinne");
const fromGoal = oneOf("uupua puuttua laahata etääntyä loitontua poiketa");

const abessive = endsWith("matta mattä mätta mättä");
const beginning = oneOf("käyntiin liikkeelle alkuun vauhtiin");
export const gotDone = endsWith("tua tyä tuksi tyksi dyksi tehtyä");

/** In "toivottua vähemmän" the participle compares, and nothing was done. */
const compares = either(endsWith("mmin mpi mmän mpaa mpää mpia mpiä"), oneOf("enemmän"));

const leftUndone = ({ words }: Around): boolean =>
  words.some(({ lower, entry }) => abessive(lower) && !entry.marks.has("regardless") && !notUndone(lower));

/** "jäi haaveeksi", "jäi puolitiehen" */
const dreams = oneOf("vajaaksi puolitiehen haaveeksi toiveeksi unelmaksi");

const fallsBelow = ({ holds, words }: Around): boolean =>
  holds("below") &&
  (holds("goal") ||
    words.some(
      ({ lower, entry }) =>
        dreams(lower) ||
        entry.verbs.some(({ form, act }) => form === "noun" && act === "reach") ||
        lower.includes("toteutumisaste"),
    ));

/** Lists and plans that a piece of work can be removed from. */
const listing = endsWith("ohjelmasta suunnitelmasta suunnitelmista listalta talousarviosta budjetista");

const each = oneOf("kaikki kaikissa kaikilla jokainen jokaisessa molemmat koko");
const entirely = oneOf(
  "kokonaan kokonaisuudessaan täysimääräisesti täysimääräisenä sataprosenttisesti 100-prosenttisesti",
);
/** "Kaikki 16 keskusta on siirretty": whether a word for "all" opens the clause or stands before a number. */
const allOfThem = ({ words }: Around): boolean =>
  words.some(({ lower }, at) => each(lower) && (at < 2 || numberIn(words[at + 1]?.lower ?? "") !== undefined));

/** "… tehtiin 79 %, tavoite 100 %": a goal word before a figure names the level, not what was done. */
const namesLevel = ({ words }: Around, at: number): boolean =>
  words[at]?.entry.marks.has("goal") === true && opensWithDigit(words[at + 1]?.lower ?? "");

/** Whether the clause has the words that the frame of the verb requires. */
export function framed(around: Around, sense: VerbSense, at: number, year: number | undefined): boolean {
  const { holds, words } = around;
  switch (sense.frame) {
    case "free":
      return true;
    case "goal":
      if (sense.lemma === "ylittyä" || sense.lemma === "alittua" || sense.lemma === "ohittua") return holds("goal");
      if (sense.lemma === "täyttää" && holds("requirement")) return true;
      if (sense.lemma === "karata" || sense.lemma === "häämöttää" || sense.lemma === "siintää") return holds("goal");
      if (sense.act === "reach" && around.goalNear && words.some(({ lower }) => thereto(lower))) return true;
      if (toGoal(sense.lemma)) return holds("goal-to");
      if (fromGoal(sense.lemma)) return holds("goal-from");
      if (sense.lemma === "vastata") return words.some(({ lower }) => theGoal(lower));
      return holds("goal-into");
    case "time":
      return destinationOf(around, year) !== null && !(holds("money") && !holds("goal") && !holds("work"));
    case "left":
      return (
        leftUndone(around) ||
        holds("goal-from") ||
        words.some(({ lower }) => lower === "väliin" || lower === "pois") ||
        fallsBelow(around) ||
        // "jäi 14 prosenttiin, kun tavoitteena oli 25"
        (around.goalNear && words.some(({ lower }, place) => place > at && opensWithDigit(lower)))
      );
    case "end":
      // "Saatu käyntiin" only says that work began; "ei saatu käyntiin" is a failure.
      if (around.negations.length === 0 && words.some(({ lower }) => beginning(lower))) return false;
      return (
        words.some(({ entry }, place) => entry.marks.has("end-word") && words[place + 1]?.lower !== "mennessä") ||
        holds("ready") ||
        (sense.lemma === "saada" &&
          words.some(
            ({ lower }, other) =>
              other !== at && gotDone(lower) && lower.length > 6 && !compares(words[other + 1]?.lower),
          ))
      );
    case "plan":
      return (
        (around.marks.has("plan") || allOfThem(around) || words.some(({ lower }) => entirely(lower))) &&
        around.negations.length === 0
      );
    case "from":
      return words.some(({ lower }) => listing(lower));
    case "named":
      return named(around);
    case "beside":
      // "Tuli kahden viikon kuluttua" tells a time, which is no frame.
      // In "odotettua edullisempina" the participle only compares.
      return words.some(
        ({ lower }, place) =>
          place !== at &&
          lower !== "kuluttua" &&
          !(place > at && namesLevel(around, place)) &&
          !(sense.act === "complete" && contextWords.thanPlanned(lower)) &&
          sense.beside?.(lower) === true,
      );
    case "budget":
      return false;
    default:
      return sense.frame satisfies never;
  }
}
