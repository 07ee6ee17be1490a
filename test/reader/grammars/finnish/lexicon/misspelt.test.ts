import { expect, test } from "vitest";
import { misspellingOf } from "../../../../../src/reader/grammars/finnish/lexicon/misspelt";

test.each([
  ["toteunut", "toteutunut"],
  ["toteutussa", "toteutumassa"],
  ["saavuttettiin", "saavutettiin"],
  ["täytttyi", "täyttyi"],
  ["onnsitui", "onnistui"],
  ["valmsitui", "valmistui"],
  ["toteuttetaan", "toteutetaan"],
  ["järjestetiin", "järjestettiin"],
  ["käynistyi", "käynnistyi"],
  ["peruuntiu", "peruuntui"],
  ["keskeytetiin", "keskeytettiin"],
  ["keskeytiy", "keskeytyi"],
  ["siirtiyi", "siirtyi"],
  ["lykätiin", "lykättiin"],
  ["viivästiy", "viivästyi"],
  ["myöhästiy", "myöhästyi"],
  ["epäonistui", "epäonnistui"],
])("“%s” may stand for “%s”", (word, form) => expect(misspellingOf(word)).toContain(form));

/** Real words of the same verbs, and of kindred ones, that look like a slip of a verdict. */
const real =
  "toteutuneena toteutuva toteutuvassa toteutuvana toteutuvaa toteutuma toteutuman toteutumasta toteutumalta toteutumana toteutumat toteutumaa toteutuvissa toteutumia toteutumissa toteutuen saavuttava saavuttavaa saavuttavana saavuttaman saavuttamia saavuttamissa saavuttamaa saavuttamat saavuttamasta saavuttamalta saavutetun saavutettava saavutettavaa saavutettavana saavutettavat saavutettavassa saavutettavia saavutettavista järjestäjä järjestäjät järjestäen järjestämä järjestämän järjestämiä järjestämissä järjestämät järjestettävä järjestettävän järjestettävät järjestettäviä toteuttaja toteuttajat toteuttaen toteuttava toteuttamia toteuttaman toteutetun toteutettava toteutettavia toteutettavista toteutettavassa onnistujat valmistaa valmistettu varmistui varmistunut täytyi täytynyt toteutus viivästys siirtymä siirtymät järjestelyt toteutuneensa toteutuukin siirtyikin saavutettuko siirtyvien peruuttamaa käynnistäjä käynnistämä käynnistämät".split(
    " ",
  );
test.each(real)("“%s” is a word of its own", (word) => expect(misspellingOf(word)).toEqual([]));
