import { beginsWith, endsWith, oneOf, opensWithDigit } from "../../../text/wordMatchers";

/** Words after "som" that do not make a clause: "målet som helhet". */
const afterAs = oneOf("helhet sådan sådant sådana bäst mest minst högst vanligt väntat planerat tänkt avsett");
/** Verbs before "som" that do not make a clause: "kan betraktas som uppnått". */
const regardedAs = oneOf(
  "betraktas betraktats ses setts anses räknas klassas klassificeras redovisas markeras rapporteras",
);
/** "anything but reached", "everywhere but in the north": words before "but" that do not make a clause. */
const notBut = oneOf("anything nothing everything everywhere everyone everybody");
/** Verbs before "utan" that do not make a clause: "ingen blev utan plats". */
const goesWithout = oneOf("bli blir blev blivit lämnas lämnades lämnats är var står stod");
/** What a Swedish "om" tells the content of: "målet om en halverad kö". */
const topic = endsWith(
  "mål målet målen krav kravet kraven löfte löftet löften avtal avtalet ansökan överenskommelse överenskommelsen beställning riktlinje riktlinjen",
);
const since = oneOf("since sedan");
/** Months after a preposition, which do not make a clause: "sedan mars". */
const month = beginsWith(
  "januar februar mars march april maj may juni june juli july august september oktober october november december",
);

/** Whether a word that opens clauses elsewhere opens none at this place. */
export function opensNoClause(lowers: readonly string[], at: number): boolean {
  const asWhole = lowers[at] === "som" && (afterAs(lowers[at + 1]) || regardedAs(lowers[at - 1]));
  const asException = lowers[at] === "but" && notBut(lowers[at - 1]);
  const asWithout = lowers[at] === "utan" && goesWithout(lowers[at - 1]);
  const sinceWhen = since(lowers[at]) && (opensWithDigit(lowers[at + 1] ?? "") || month(lowers[at + 1]));
  const asTopic = lowers[at] === "om" && topic(lowers[at - 1]);
  // "Först då vet man …"
  const asThen = lowers[at] === "då" && lowers[at - 1] === "först";
  return asTopic || asThen || asWhole || asException || asWithout || sinceWhen;
}
