import { expect, test } from "vitest";
import { principalPartsOf } from "../../../../../src/reader/grammars/finnish/lexicon/principalParts";
import { weakened } from "../../../../../src/reader/grammars/finnish/lexicon/weakened";

test.each([
  ["toteutua", "toteutuu toteudu toteutui toteutunut toteudutaan toteuduttu"],
  ["saavuttaa", "saavuttaa saavuta saavutti saavuttanut saavutetaan saavutettu"],
  ["kasvaa", "kasvaa kasva kasvoi kasvanut kasvetaan kasvettu"],
  ["rakentaa", "rakentaa rakenna rakensi rakentanut rakennetaan rakennettu"],
  ["laatia", "laatii laadi laati laatinut laaditaan laadittu"],
  ["nousta", "nousee nouse nousi noussut noustaan noustu"],
  ["takkuilla takkuilee", "takkuilee takkuile takkuili takkuillut takkuillaan takkuiltu"],
  ["lykätä lykkää", "lykkää lykkää lykkäsi lykännyt lykätään lykätty"],
  ["kohota", "kohoaa kohoa kohosi kohonnut kohotaan kohottu"],
  ["edetä etenee", "etenee etene eteni edennyt edetään edetty"],
  ["mainita", "mainitsee mainitse mainitsi maininnut mainitaan mainittu"],
  ["jäädä", "jää jää jäi jäänyt jäädään jääty"],
  ["viedä", "vie vie vei vienyt viedään viety"],
  ["arvioida", "arvioi arvioi arvioi arvioinut arvioidaan arvioitu"],
])("the principal parts of %s", (given, parts) =>
  expect(principalPartsOf(given)).toBe(`${given.split(" ")[0] ?? ""} ${parts}`),
);

test("an irregular verb gives all of its parts", () => {
  const parts = "tehdä tekee tee teki tehnyt tehdään tehty";
  expect(principalPartsOf(parts)).toBe(parts);
});

test.each([
  ["lykkäänty", "lykkäänny"],
  ["lahte", "lahde"],
  ["nosta", "nosta"],
])("the stem %s weakens to %s", (strong, weak) => expect(weakened(strong)).toBe(weak));
