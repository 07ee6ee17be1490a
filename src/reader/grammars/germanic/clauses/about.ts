import type { Act, Claim } from "../../../claims";
import { oneOf, opensWithDigit } from "../../../text/wordMatchers";
import { hasMark, type PlainClause } from "./plainClause";
import type { Meaning } from "../lexicon/vocabulary";

/** The maximum number of words in a bare verdict, all of them in the tables: "Nås enligt prognos." */
const bareAtMost = 6;

const definite = oneOf("the de our");
const percent = oneOf("% percent per procent");
const measuresUp = oneOf(
  "above over beyond below under beneath past exceed exceeds exceeded reach reached pass passed beat topped över under når nå nådde passera passerar överstiga överstiger klara klarar",
);
/** "rules out the 90 %", "klarar de 500", "above the 240 visits": a definite figure refers to the goal. */
const namesLevel = ({ words }: PlainClause): boolean =>
  words.some(
    (word, at) =>
      opensWithDigit(word) &&
      definite(words[at - 1]) &&
      (at === words.length - 1 || percent(words[at + 1]) || measuresUp(words[at - 2])),
  );

/** What a claim at an index of the clause is about. */
export function aboutOf(clause: PlainClause, at: number): Claim["about"] {
  if (hasMark(clause, "goal") || namesLevel(clause)) return "goal";
  return clause.known.slice(0, at).every(Boolean) && !hasMark(clause, "work") && !hasMark(clause, "money")
    ? "unsaid"
    : "other";
}

/** Whether a clause is a bare verdict, which names nothing else and so is about the goal. */
export const isBareClause = (clause: PlainClause): boolean =>
  clause.words.length <= bareAtMost &&
  clause.known.every(Boolean) &&
  !hasMark(clause, "work") &&
  !hasMark(clause, "money") &&
  !hasMark(clause, "less");

/** The act of a verb or expression. To exceed the goal is to reach it, unless less is better or the goal is an upper limit; a reduction by more than the goal reaches it too. */
export function actOf(meaning: Meaning, clause: PlainClause): Act {
  const lessIsBetter = hasMark(clause, "ceiling") || hasMark(clause, "less");
  if (meaning === "exceed") return lessIsBetter && !hasMark(clause, "reduction") ? "fall-short" : "reach";
  if (meaning === "undercut") return lessIsBetter ? "reach" : "fall-short";
  return meaning === "start" ? "carry-out" : meaning;
}

const determiner = oneOf("of the a an any these those its their our av den det de");
const relation = oneOf(
  "in by on at to for from with after before during until since as and or but when while was were is are has have i av på till för från med efter före under och eller men när",
);
/** "the number of delayed days", "the completed forms were sent", "34 cancelled visits": the word describes a noun, and makes no claim. */
export const standsAsAttribute = ({ words }: PlainClause, at: number): boolean =>
  (determiner(words[at - 1]) || opensWithDigit(words[at - 1])) &&
  words[at + 1] !== undefined &&
  !relation(words[at + 1]);
