import type { Word } from "./clauses";
import { beginsWith, either, endsWith, oneOf } from "../../../text/wordMatchers";

const expected = oneOf(
  "arvioitiin ennustettiin ennakoitiin odotettiin uskottiin epäiltiin pelättiin luultiin arveltiin oletettiin katsottiin näytti näyttivät vaikutti vaikuttivat arvioimme ennustimme pelkäsimme epäilimme luulimme",
);
const feared = oneOf("pelättiin epäiltiin luultiin pelkäsimme epäilimme luulimme pelkäsi pelkäsivät epäili epäilivät");
const earlyInYear = either(
  oneOf(
    "keväällä kevään keväinen keväisen alkuvuonna alkuvuoden alkuvuodesta kesällä kesän vielä aiemmin aluksi alun alunperin alkujaan ensimmäisessä edellisessä toisessa",
  ),
  beginsWith("väliraport osavuosikats puolivuotis puolivuosir tammiku helmiku maalisku huhtiku toukoku kesäku heinäku"),
);

/** "Keväällä arvioitiin, että …", "Väliraportissa tavoite arvioitiin epävarmaksi": what was thought earlier in the year, which is not what the report says now. */
export const tellsEarlierView = ({ words }: { readonly words: readonly Word[] }): boolean =>
  words.some(({ lower }) => feared(lower)) ||
  (words.some(({ lower }) => expected(lower)) && words.some(({ lower }) => earlyInYear(lower)));

const partOfYear = either(
  endsWith("kuussa"),
  oneOf("keväällä kesällä syksyllä alkuvuonna alkuvuodesta kevään kesän syksyn puolivälissä"),
);
const was = oneOf("oli olivat oltiin näytti näyttivät");

/** "Vielä elokuussa oltiin tavoitteesta jäljessä": a state earlier in the year that is over. */
export const tellsEarlierState = ({ words }: { readonly words: readonly Word[] }): boolean => {
  const still = words.slice(0, 2).findIndex(({ lower }) => lower === "vielä");
  return still >= 0 && partOfYear(words[still + 1]?.lower) && words.some(({ lower }) => was(lower));
};
