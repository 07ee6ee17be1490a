import type { Language } from "../../domain/dataset/schema";
import type { Token } from "../text/tokens";
import { beginsWith, oneOf, type WordTest } from "../text/wordMatchers";

interface DefinitionWords {
  /** Words that always mark a definition of a word or a colour. */
  readonly means: WordTest;
  /** Words that mark a definition if a condition follows. */
  readonly counts: WordTest;
  readonly when: WordTest;
}

/** Words of definitions, legends and rules, by language. */
const words: Readonly<Record<Language, DefinitionWords>> = {
  fi: {
    means: oneOf("tarkoittaa tarkoittavat merkitsee määritellään määritelmä"),
    counts: oneOf("katsotaan tulkitaan lasketaan luetaan pidetään arvioidaan arvostellaan"),
    when: oneOf("kun jos mikäli silloin"),
  },
  sv: {
    means: oneOf("betyder betecknar definieras definitionen"),
    counts: oneOf("anses räknas tolkas klassas bedöms"),
    when: oneOf("när ifall förutsatt"),
  },
  en: {
    means: oneOf("means denotes defined definition"),
    counts: oneOf("counts counted deemed considered regarded treated classed rated scored"),
    when: oneOf("when if where once"),
  },
};

/** A key: "Vihreä = toteutuu". */
const key = /\p{L}\s*=\s*\p{L}/u;
/** An entry of a risk register: "Risk: the supplier fails." */
const riskEntry =
  /^\s*(?:riski?|risker|riskit|risks|mitigations?|likelihood|impact|consequences?|causes?|triggers?|owner|controls?)\s*(?:\d+\s*)?[:=]/iu;
/** Words of a reported result: with them the sentence is no definition. */
const isPastVerb = beginsWith("toteutui saavutettiin uppnåddes nåddes was were has had which vilket mikä");

const conveys = oneOf("means betyder");
const manner = oneOf("no any all every some");
const pronoun = oneOf("this that it they these all detta det dessa allt");
const definite = oneOf("the our its a an");
const symbol = beginsWith(
  "green amber red yellow grey grön röd gul grå symbol färg pil cirk stjärn bock tecken tecknet märk bokstav siffra term ord betyg mål symbol arrow colour color star tick mark sign circle flag light letter rating grade term word abbrev indicator measure target goal index score status risk",
);
const swedishDefinite = /\p{L}{3}(?:en|et|na)$/u;
/** "The strike means that the opening will slip", "by no means": the word tells what follows, or is another word. */
const isConsequence = (lowers: readonly string[], at: number): boolean => {
  const before = lowers.slice(0, at);
  const isThing = at === 1 && swedishDefinite.test(before[0] ?? "") && !symbol(before[0]);
  return (
    conveys(lowers[at]) &&
    (isThing || manner(before.at(-1)) || pronoun(before[0]) || (definite(before[0]) && at > 1 && !before.some(symbol)))
  );
};

const indicator = oneOf(
  "indicator measure metric kpi indikatorn mätaren måttet nyckeltalet mittari indikaattori tunnusluku",
);
const tells = oneOf(
  "shows measures describes tracks records counts visar mäter beskriver anger kuvaa mittaa kertoo osoittaa ilmaisee seuraa",
);
const quantity = oneOf(
  "number share proportion percentage how average antal antalet andel andelen hur genomsnittlig määrää osuutta lukumäärää kuinka montako niiden keskimääräistä",
);
/** "The indicator shows the number of days on which …": what is measured, and no result. */
const tellsWhatIsMeasured = (lowers: readonly string[]): boolean => {
  const verb = lowers.findIndex(tells);
  return (
    verb > 0 && verb <= 3 && lowers.slice(0, verb).some(indicator) && lowers.slice(verb + 1, verb + 4).some(quantity)
  );
};

/** Whether a sentence is a definition, and so no verdict. */
export function isDefinition(sentence: string, tokens: readonly Token[], language: Language): boolean {
  if (key.test(sentence) || riskEntry.test(sentence)) return true;
  const { means, counts, when } = words[language];
  const lowers = tokens.map(({ lower }) => lower);
  if (tellsWhatIsMeasured(lowers)) return true;
  if (lowers.some(isPastVerb)) return false;
  const meaning = lowers.findIndex(means);
  if (meaning >= 0 && !isConsequence(lowers, meaning)) return true;
  const counted = lowers.findIndex(counts);
  return counted >= 0 && lowers.slice(counted + 1).some(when);
}
