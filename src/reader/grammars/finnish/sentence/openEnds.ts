import type { Mark } from "../../../claims";
import { holds, type Clause } from "../clauses/clauses";
import type { RawClaim } from "../claims/rawClaim";
import { beginsWith, either, endsWith, oneOf } from "../../../text/wordMatchers";

const doubted: RawClaim = {
  act: "doubt",
  denied: false,
  time: "now",
  mood: "plain",
  marks: new Set<Mark>(),
  about: "other",
};

const known = oneOf(
  "tietoa tiedetä tiedossa varmuutta varmaa selvää selvillä selvinnyt ratkennut ratkaistu päätetty vahvistettu vahvistunut luvata taata lupailla",
);
const hangs = oneOf("ratkaisee ratkaisevat ratkeaa määrää riippuu");
const isOpen = beginsWith("auki avoin epäselv arvoitu nähtäväksi epävarm");

/** "Ei ole tietoa, ehditäänkö avata", "Sää ratkaisee, voidaanko avata": an indirect question, so the result is not known yet. */
export function openQuestion(clauses: readonly Clause[], index: number): RawClaim[] {
  const clause = clauses[index];
  const asked = clauses[index + 1];
  if (!clause || asked?.role !== "question" || !/k[oö]$/u.test(asked.words[0]?.lower ?? "")) return [];
  const isUnknown = holds(clause, "negation") && clause.words.some(({ lower }) => known(lower));
  const leftOpen = clause.words.some(({ lower }) => hangs(lower) || isOpen(lower));
  return isUnknown || leftOpen ? [doubted] : [];
}

const unless = oneOf("ellei elleivät jollei jolleivat");
const otherwise = oneOf("toisin muuta muuten");

const when = either(
  endsWith("kuussa kuulle kuuhun"),
  oneOf("keväällä kesällä syksyllä talvella ajallaan aikataulussa vuodenvaihteessa"),
);

/** "Lipputuote tulee myyntiin joulukuussa, ellei …": a forecast with a condition under which it fails. */
export function reservation(clauses: readonly Clause[], index: number): RawClaim[] {
  const { words } = clauses[index] as Clause;
  const isReservation = unless(words[0]?.lower) && !words.some(({ lower }) => otherwise(lower));
  const isTimed = clauses[index - 1]?.words.some(({ lower }) => when(lower)) === true;
  return isReservation && isTimed ? [doubted] : [];
}
