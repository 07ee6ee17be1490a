import type { Around } from "./clauseContext";
import { beginsWith, either, oneOf } from "../../../text/wordMatchers";

const bads = either(
  beginsWith(
    "riski riskit riskiä uhka uhkat uhkaa uhkakuv pelko pelot pelkoja pelät lomautus lomautuk irtisanomi ylitys ylityk alitus alituk keskeyty häiriö vahinko tapaturm onnettomuu valitus valituk huomautu moite moitt moitt sakko sakot uhkasak korjauskehot vaje vajaus alijäämä tappio konkurs epidemia väkival kiusaami poikkeam menety leikkau jonoa jonoja ylityksiä ylitystä myöhästymisi reklamaatio virheitä virhettä puutteita puutetta häiriöitä valituksia rikkomuks keskeytyksi vahinkoja tapaturmia onnettomuuksia rästejä laiminlyön alituksia sakkoja lomautuksia irtisanomisia",
  ),
  oneOf("ongelmia viiveitä esteitä riskejä poikkeamia yllätyksiä"),
);
const because = oneOf("vuoksi takia johdosta seurauksena");
/** Whether the clause names something unwanted: "jonoa ei synny", "virheitä ei tullut", but not as a cause: "ei toteutunut keskeytyksen vuoksi". */
export const namesUnwanted = ({ words }: Pick<Around, "words">): boolean =>
  words.some(({ lower }, at) => bads(lower) && !because(words[at + 1]?.lower));

const comes = oneOf("ole ollut tullut tapahtunut sattunut syntynyt jäänyt");
const hadTo = oneOf("jouduttu joutunut tarvinnut tarvittu");
/** "Yhtään valitusta ei tullut", "veroa ei tarvinnut korottaa": nothing unwanted came. */
export const deniesUnwanted = (clause: Pick<Around, "words">): boolean =>
  clause.words.some(({ lower }) => hadTo(lower)) ||
  (namesUnwanted(clause) && clause.words.some(({ lower }) => comes(lower)));

const trouble = either(
  beginsWith(
    "huoli huolet uhka uhkat riski epävarmuu este esteet ongelma ongelmat pula pelko pelot kiista viive viivästy",
  ),
  oneOf("riita sulku"),
);
const wentAway = beginsWith(
  "poistui poistunu poistune väistyi väistyny väistyne hälveni hälvennyt hälvenne haihtui haihtunu haihtune katosi kadonnu kadonne ratkesi ratkennu ratkenne raukesi rauennu rauenne hellitti hellittäny päättyi päättyny poistettu poistettiin ratkaistu ratkaistiin selvisi selvinny",
);
/** "Huoli aikataulusta on väistynyt", "pahin este poistui": the trouble is over. */
export const isTroubleOver = ({ words, negations }: Pick<Around, "words" | "negations">): boolean =>
  negations.length === 0 &&
  words.some(
    ({ lower }, at) => trouble(lower) && words.slice(at + 1).some((word) => word.entry.carries && wentAway(word.lower)),
  );

const feared = oneOf("riski riskit uhka uhat uhkat pelko pelot huoli huolet");
const cameTrue = oneOf("toteutui toteutuivat toteutunut toteutuneet toteutuu toteutuvat");
/** "Riski toteutui", "pelot eivät toteutuneet": what came true was feared. */
export const tellsFearCameTrue = ({ words }: Pick<Around, "words">): boolean =>
  words.some(({ lower }) => feared(lower)) && words.some(({ lower }) => cameTrue(lower));

const caughtUp = oneOf("kiinni umpeen takaisin kirittävissä kurottavissa paikattavissa kirittyä kurottua");
const catchesUp = beginsWith("kuro kiri saatu saati saada otet oteta otett paikat");
/** "Viive on kurottu umpeen": a delay that has been made up for. */
export const isCaughtUp = ({ words, negations }: Pick<Around, "words" | "negations">): boolean =>
  negations.length === 0 && words.some(({ lower }) => caughtUp(lower)) && words.some(({ lower }) => catchesUp(lower));

const shrinks = beginsWith("paine painu lyhen pienen supistu vähen lasken laskeu alen puolit kutist kaven");
const delayItself = beginsWith("viive siirtoviive jono ruuhka");
/** "Kotiutumisen viive on painettu alle vuorokauteen": a delay that is measured, and grows shorter. */
export const isShrinking = ({ words, negations }: Pick<Around, "words" | "negations">): boolean =>
  negations.length === 0 &&
  words.some(({ lower }, at) => delayItself(lower) && words.slice(at + 1).some((word) => shrinks(word.lower)));
