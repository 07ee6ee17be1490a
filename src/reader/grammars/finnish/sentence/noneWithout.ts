import { holds, type Clause } from "../clauses/clauses";
import { success, type RawClaim } from "../claims/rawClaim";
import type { Mark } from "../../../claims";
import { endsWith, oneOf } from "../../../text/wordMatchers";

const which = oneOf("joka jossa jolla jolle jolta josta johon jota jonka jolloin");
/** "Olisi", "noudatettaisi". */
const wouldBe = endsWith("isi isivat aisiin äisiin");
const exists = oneOf("ole ollut löydy löytynyt");

/** "Ei ole koulua, jossa mallia ei olisi otettu käyttöön": in each of them it was. */
export function noneWithout(
  clauses: readonly Clause[],
  index: number,
  heard: readonly (readonly RawClaim[])[],
): RawClaim[] {
  const [clause, relative] = [clauses[index], clauses[index + 1]];
  if (!clause || !relative || !which(relative.words[0]?.lower)) return [];
  const denies = clause.words[0]?.entry.marks.has("negation") === true && exists(clause.words[1]?.lower);
  const without = holds(relative, "negation") && relative.words.some(({ lower }) => wouldBe(lower));
  const isBad = heard[index + 1]?.some(({ act }) => !success.has(act)) ?? false;
  if (!denies || !without || isBad) return [];
  const claim = { act: "reach", denied: false, time: "done", mood: "plain", about: "unsaid" } as const;
  return [{ ...claim, marks: new Set<Mark>() }];
}
