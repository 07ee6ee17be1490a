import type { VerbRow } from "./verbRow";

/** Words that say that something goes well. */
const well =
  "hyvin hyvää mainiosti ripeästi reippaasti mallikkaasti sujuvasti ongelmitta vaikeuksitta viiveittä viiveettä kitkatta joutuisasti vauhdilla vauhdikkaasti toivotusti toivotulla oikeaan oikeassa kohti tasaisesti painollaan hienosti huomautuksitta poikkeamitta poikkeamatta moitteetta erinomaisesti kiitettävästi lupaavasti suotuisasti myönteisesti myönteiseen positiivisesti täyttä odotetunlaisesti jouhevasti tavoitteellisesti tavoitteensuuntaisesti mutkitta johdonmukaisesti vakaasti tukevasti nopeasti ennätysvauhtia nousujohteisesti moitteettomasti normaalisti";

/** Verbs of work that continues, with or without a word for how well. */
export const progressVerbs: readonly VerbRow[] = [
  {
    act: "advance",
    frame: "beside",
    verbs:
      "edetä etenee, sujua, edistyä, kulkea kulkee kulje kulki kulkenut, rullata, luistaa, kehittyä, pyöriä, liikkua, soljua, juosta juoksee, mennä menee mene meni mennyt mennään menty, jatkua, käynnistyä, toimia, porskuttaa, puskea, liikahtaa, lähteä lähtee lähde lähti lähtenyt lähdetään lähdetty",
    beside: well,
    marks: ["plan"],
  },
  {
    // "Lomautuksilta vältyttiin": what is avoided is never wanted.
    act: "advance",
    frame: "free",
    verbs: "välttyä",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "free",
    verbs:
      "tapahtua, edetä etenee, sujua, edistyä, pysyä, jatkua, kulkea kulkee kulje kulki kulkenut, liikkua, rullata, luistaa, kehittyä, pyöriä, mennä menee mene meni mennyt mennään menty, liikahtaa",
  },
  {
    act: "advance",
    frame: "beside",
    verbs: "pysyä, säilyä, pitäytyä, pitää pitää pidä piti pitänyt pidetään pidetty",
    beside:
      "aikataulussa aikataulussaan aikataulussamme suunnitelmassamme aikataulu aikataulut aikataulusta budjetti kurssissa kurssissaan vauhdissa paikkansa kutinsa suunnitelmassa tasapainossa tasapaino",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "beside",
    verbs: "varmistua, varmistaa, turvata turvaa",
    beside:
      "*tavoite *tavoitteet *toteutuminen *saavuttaminen *onnistuminen *valmistuminen *toteutumisen *saavuttamisen *täyttyminen",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "beside",
    verbs: "vaihtua, muuttua, kääntyä, siirtyä, nousta, parantua, parata paranee",
    beside: "vihreäksi vihreään vihreälle",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "goal",
    verbs: "lähestyä, kantaa, riittää, häämöttää, siintää, osoittaa, viitata viittaa",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "beside",
    verbs: "noudattaa, seurata seuraa, noudatella noudattelee, vastata",
    beside:
      "aikataulua aikataulut määräaikaa määräaikoja budjettia suunnitelmaa raamia kehystä vuosisuunnitelmaa talousarviota ennustetta",
    marks: ["plan"],
  },
  {
    act: "advance",
    frame: "beside",
    verbs: "näyttää, vaikuttaa, tuntua",
    beside:
      "hyvältä lupaavalta valoisalta varmalta selvältä vahvalta erinomaiselta mainiolta myönteiseltä suotuisalta realistiselta todennäköiseltä hyvin",
    marks: ["plan"],
  },
];
