import type { VerbRow } from "./verbRow";

/** Verbs of postponement, delay, lag and standstill. */
export const delayVerbs: readonly VerbRow[] = [
  { act: "postpone", frame: "free", verbs: "lykätä lykkää, lykkääntyä, lykkäytyä" },
  {
    act: "postpone",
    frame: "time",
    verbs:
      "siirtyä siirtyy siirry siirtyi siirtynyt siirrytään siirrytty, siirtää siirtää siirrä siirsi siirtänyt siirretään siirretty, mennä menee mene meni mennyt mennään menty, valua, liukua, jäädä, jättää, työntyä, ajoittua, aikatauluttaa, vieriä, luiskahtaa, lipsahtaa, lipsua, karata karkaa, kohdentua, ajautua",
  },
  {
    act: "postpone",
    frame: "beside",
    verbs: "muuttaa, muuttua, tarkistaa, vaihtaa, vaihtua",
    beside: "*ajankohta *ajankohtaa valmistumisaika valmistumisaikaa määräpäivä määräpäivää",
  },
  {
    act: "delay",
    frame: "named",
    verbs:
      "vaikeuttaa, haitata haittaa, estää, jarruttaa, häiritä, hankaloittaa, heikentää, vaikeutua, hankaloitua, painaa, rasittaa, rajoittaa, verottaa, sotkea, sekoittaa, tukkia, rampauttaa, lamauttaa",
  },
  {
    act: "delay",
    frame: "free",
    verbs:
      "viivästyä, viivästyttää, viivästää, viivyttää, viipyä viipyy viivy viipyi viipynyt, myöhästyä, venyä, venähtää, myöhästyttää, hidastua, hidastaa, pitkittyä pitkittyy pitkity pitkittyi pitkittynyt, vaikeutua, takkuuntua, siirtyillä siirtyilee, hidastella hidastelee, viivytellä viivyttelee, jumittua, jumittaa, kangistua",
  },
  {
    act: "delay",
    frame: "beside",
    verbs:
      "luistaa, lipsua, livetä lipeää, poiketa poikkeaa, jättäytyä, jätättää, liukua, valua, karata karkaa, pettää, venyttää",
    beside:
      "alkuperäinen aikataulu aikataulusta aikataulustaan aikataulun suunnitellusta kuukauden kuukausia kuukaudella kuukautta viikkoja viikolla alkuperäisestä",
  },
  {
    act: "delay",
    frame: "beside",
    verbs: "kestää, viedä, ottaa",
    beside: "kauemmin pidempään pitempään oletettua pidempi",
  },
  {
    act: "lag",
    frame: "beside",
    verbs: "jäädä",
    beside: "odotettua arvioitua ennakoitua suunniteltua ennustettua",
  },
  {
    act: "lag",
    frame: "free",
    verbs:
      "laahata laahaa, pysähtyä, seisahtua, takkuilla takkuilee, takuta takkuaa, jumiutua, juuttua, hyytyä, sakata sakkaa, ontua, kangerrella kangertelee, tökkiä, tahmata tahmaa, lamaantua, viivähtää, laahustaa, rapautua, stagnoitua",
  },
  {
    act: "lag",
    frame: "beside",
    verbs: "polkea, junnata junnaa, seisoa, pysyä, maata makaa, laahata, tulla, kulkea kulkee kulje kulki kulkenut",
    beside: "paikallaan paikoillaan jäljessä perässä takamatkalla jälkijunassa hyllyllä telakalla",
  },
  {
    act: "lag",
    frame: "beside",
    verbs: "odottaa, roikkua, puuttua, kaivata kaipaa, tarvita, vaatia",
    beside:
      "yhä vielä edelleen toistaiseksi ilmassa ratkaisua päätöstä rahoitusta lupaa rahoituspäätöstä vahvistusta käsittelyä",
  },
  {
    act: "lag",
    frame: "beside",
    verbs:
      "edetä etenee, edistyä, sujua, kehittyä, kulkea kulkee kulje kulki kulkenut, kasvaa, mennä menee mene meni mennyt mennään menty, käynnistyä, lähteä lähtee lähde lähti lähtenyt lähdetään lähdetty",
    beside:
      "hitaasti hitaammin hitaanlaisesti huonosti heikosti heikommin huonommin nihkeästi takkuillen takkuisesti verkkaisesti kankeasti vaivalloisesti tahmeasti nykien laahaten väärään epätasaisesti vaihtelevasti viiveellä myöhässä jäljessä vaisusti kituliaasti vaikeasti viivästyen vajavaisesti",
  },
];
