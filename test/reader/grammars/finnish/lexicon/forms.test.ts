import { describe, expect, test } from "vitest";
import { formsOf, type Form } from "../../../../../src/reader/grammars/finnish/lexicon/forms";

/** The forms of a verb, by what they are, in the order of the paradigm. */
function paradigm(principalParts: string): Partial<Record<Form, string>> {
  const table: Partial<Record<Form, string>> = {};
  for (const [word, form] of formsOf(principalParts)) table[form] = table[form] ? `${table[form]} ${word}` : word;
  return table;
}

describe("every form that reports use follows from the principal parts", () => {
  test("a stem in a back vowel, with a passive", () => {
    expect(paradigm("toteutua toteutuu toteudu toteutui toteutunut toteudutaan toteuduttu")).toEqual({
      infinitive: "toteutua",
      present: "toteutuu toteutuvat toteudumme toteudutaan",
      past: "toteutui toteutuivat toteuduimme toteuduttiin",
      connegative: "toteudu toteuduta",
      conditional: "toteutuisi toteutuisivat toteuduttaisiin",
      "connegative-conditional": "toteutuisi toteuduttaisi",
      potential: "toteutunee toteutunevat toteuduttaneen",
      "connegative-potential": "toteutune toteuduttane",
      participle: "toteutunut toteutuneet toteuduttu toteudutut",
      genitive: "toteutuneen",
      inessive: "toteutumassa",
      illative: "toteutumaan",
      abessive: "toteutumatta",
      reported: "toteutuvan toteutuvamme toteutuvansa toteuduttavan",
      deemed: "toteutuneen toteutuneena toteutuneeksi toteuduttuna toteudutuksi",
      reachable: "toteuduttavissa",
      "got-done": "toteuduttua",
      noun: "toteutuminen toteutumisen toteutumista toteutumiseen toteutumisessa toteutumisesta toteutumisella toteutumiselta toteutumiselle toteutumiseksi toteutumisena toteutumiset toteutumisia",
    });
  });

  test("a stem in a front vowel, without a passive", () => {
    expect(paradigm("täyttyä täyttyy täyty täyttyi täyttynyt")).toEqual({
      infinitive: "täyttyä",
      present: "täyttyy täyttyvät täytymme",
      past: "täyttyi täyttyivät täytyimme",
      connegative: "täyty",
      conditional: "täyttyisi täyttyisivät",
      "connegative-conditional": "täyttyisi",
      potential: "täyttynee täyttynevät",
      "connegative-potential": "täyttyne",
      participle: "täyttynyt täyttyneet",
      genitive: "täyttyneen",
      inessive: "täyttymässä",
      illative: "täyttymään",
      abessive: "täyttymättä",
      reported: "täyttyvän täyttyvämme täyttyvänsä",
      deemed: "täyttyneen täyttyneenä täyttyneeksi",
      noun: "täyttyminen täyttymisen täyttymistä täyttymiseen täyttymisessä täyttymisestä täyttymisellä täyttymiseltä täyttymiselle täyttymiseksi täyttymisenä täyttymiset täyttymisiä",
    });
  });
});

test.each([
  ["edetä etenee etene eteni edennyt edetään edetty", "etenisi", "etenemässä", "edettävän"],
  ["lykätä lykkää lykkää lykkäsi lykännyt lykätään lykätty", "lykkäisi", "lykkäämässä", "lykättävän"],
  ["jäädä jää jää jäi jäänyt jäädään jääty", "jäisi", "jäämässä", "jäätävän"],
  ["viedä vie vie vei vienyt viedään viety", "veisi", "viemässä", "vietävän"],
  ["saada saa saa sai saanut saadaan saatu", "saisi", "saamassa", "saatavan"],
  ["luopua luopuu luovu luopui luopunut luovutaan luovuttu", "luopuisi", "luopumassa", "luovuttavan"],
  ["ottaa ottaa ota otti ottanut otetaan otettu", "ottaisi", "ottamassa", "otettavan"],
  ["nousta nousee nouse nousi noussut noustaan noustu", "nousisi", "nousemassa", "noustavan"],
  ["hylätä hylkää hylkää hylkäsi hylännyt hylätään hylätty", "hylkäisi", "hylkäämässä", "hylättävän"],
] as const)("%s", (principalParts, conditional, inessive, reported) => {
  const table = paradigm(principalParts);
  expect(table.conditional?.split(" ")[0]).toBe(conditional);
  expect(table.inessive).toBe(inessive);
  expect(table.reported?.split(" ").at(-1)).toBe(reported);
});
