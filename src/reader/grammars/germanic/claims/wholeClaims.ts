import type { ClauseClaim, Mark } from "../../../claims";
import { either, endsWith, oneOf } from "../../../text/wordMatchers";
import { reachesAll, type WholeWords } from "../../reachesAll";
import { aboutOf } from "../clauses/about";
import { hasMark, type PlainClause } from "../clauses/plainClause";
import type { PlainLexicon } from "../lexicon/lexicon";
import { moodOf } from "./verbMeaning";

const inFull = oneOf("entirety helhet length längd throughout genomgående");
const each = oneOf("all every each both alla samtliga varje varenda båda bägge vartenda");
const words: Omit<WholeWords, "numberOf"> = {
  numberWithin: 3,
  every: each,
  nearly: oneOf("nearly almost virtually nästan"),
  wholly: (word, next) => inFull(word) || (word === "in" && next === "full"),
  now: oneOf("now already nu redan numera"),
  cameAbout: oneOf("has have had is are was were got went har hade är var blev fick gick finns fanns togs"),
  isDone: endsWith("ed ats tts lts rts ades ddes ttes"),
  perfect: oneOf("has have had been har hade"),
  obtained: oneOf("received got offered given fick erbjöds erhöll"),
  notYet: oneOf(
    "will shall must should may can could would might if to ska skall bör måste kan kommer skulle kunde om att ombads",
  ),
  beside: either(
    oneOf(
      "part participate participated attended invited asked consulted sent survey questionnaire opportunity chance discussed reported measured scheduled due planned reviewed monitored considered heard informed contacted present requested required encouraged deltog deltagit inbjöds inbjudits kallades kallats bjöds tillfrågats tillfrågades ombetts skickats skickades sänts hörts hördes enkät enkäten utlåtande möjlighet tillfälle information diskuterats rapporterats mätts planerats följts granskats informerats informerades närvarande kontaktats",
    ),
    oneOf(
      "day days week weeks month months quarter quarters year years second time times dag dagar vecka månad månader kvartal år gång",
    ),
  ),
};

/** "All 42 bridges were inspected", "Samtliga tolv skolor har nu frukostklubb": all of it is done, whichever verb it is. */
export function wholeClaims(clause: PlainClause, lexicon: PlainLexicon, marks: ReadonlySet<Mark>): ClauseClaim[] {
  if (
    (marks.has("partly") && !clause.words.some(words.nearly)) ||
    (["negation", "no-negation", "goal", "money", "should", "attempt", "forecast"] as const).some((mark) =>
      hasMark(clause, mark),
    )
  )
    return [];
  const howMany = reachesAll(clause.words, { ...words, numberOf: lexicon.numberOf });
  if (howMany === null) return [];
  const counted = new Set<Mark>([...marks, howMany === "all" ? "wholly" : "partly"]);
  return [
    {
      act: "carry-out",
      denied: false,
      time: "done",
      mood: moodOf(clause),
      marks: counted,
      about: aboutOf(clause, clause.words.length),
    },
  ];
}

const nobody = oneOf("nobody noone none no ingen inga inget");
const goesWithout = oneOf("without utan");
const left = oneOf("left went goes blev blivit lämnades blir");
const waits = oneOf("waited wait waiting turned väntade vänta väntat stod avvisades");
const longer = oneOf("longer more away queue queues turn längre mer kö");
const people = 4;

/** "No applicant was left without a place", "ingen väntade längre än tre månader": nobody was denied what was promised. */
export function nobodyLeftOut(clause: PlainClause): ClauseClaim[] {
  const { words: all } = clause;
  const at = all.findIndex((word, place) => nobody(word) || (word === "no" && all[place + 1] === "one"));
  if (at < 0 || at >= people || hasMark(clause, "goal") || hasMark(clause, "should")) return [];
  const after = all.slice(at + 1);
  const isLeft = after.some((word, place) => left(word) && after.slice(place).some(goesWithout));
  const isWaiting = after.some((word, place) => waits(word) && after.slice(place).some(longer));
  if (!isLeft && !isWaiting) return [];
  return [
    {
      act: "carry-out",
      denied: false,
      time: "done",
      mood: moodOf(clause),
      marks: new Set<Mark>(["wholly"]),
      about: "other",
    },
  ];
}
