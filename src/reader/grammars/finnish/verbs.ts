import type { Act } from "../../claims";

/** What must stand beside the verb for it to be a claim about the outcome. */
export type Frame =
  /** Nothing: "Kampanja toteutui." */
  | "free"
  /** The goal itself: "tavoitteeseen päästiin", "ylitti tavoitteen". */
  | "goal"
  /** A time: "siirtyi keväälle", "siirrettiin vuodelle 2027". */
  | "time"
  /** Something left undone: "jäi pitämättä", or the goal: "jäi tavoitteesta". */
  | "left"
  /** An end: "saatiin valmiiksi", "vietiin läpi". */
  | "end"
  /** A plan that was followed: "tehtiin suunnitellusti". Denied, it says nothing: "muutoksia ei tehty". */
  | "plan"
  /** What it was taken out of: "poistettiin ohjelmasta". */
  | "from"
  /** The goal or its coming true: "vaikeuttaa tavoitteen saavuttamista". */
  | "named"
  /** The budget; see `budget.ts`. */
  | "budget";

export interface VerbRow {
  readonly act: Act;
  readonly frame: Frame;
  /** infinitive, present, connegative, past, participle, passive present, passive participle */
  readonly verbs: readonly string[];
}

/** The verbs by which reports tell how it went, each with its principal parts. */
export const verbRows: readonly VerbRow[] = [
  {
    act: "reach",
    frame: "free",
    verbs: [
      "toteutua toteutuu toteudu toteutui toteutunut toteudutaan toteuduttu",
      "saavuttaa saavuttaa saavuta saavutti saavuttanut saavutetaan saavutettu",
      "täyttyä täyttyy täyty täyttyi täyttynyt",
      "onnistua onnistuu onnistu onnistui onnistunut onnistutaan onnistuttu",
      "realisoitua realisoituu realisoidu realisoitui realisoitunut",
      "tasapainottua tasapainottuu tasapainotu tasapainottui tasapainottunut",
    ],
  },
  {
    act: "reach",
    frame: "goal",
    verbs: [
      "täyttää täyttää täytä täytti täyttänyt täytetään täytetty",
      "päästä pääsee pääse pääsi päässyt päästään päästy",
      "yltää yltää yllä ylsi yltänyt ylletään ylletty",
      "ylettyä ylettyy yllety ylettyi ylettynyt ylletytään ylletytty",
      "nousta nousee nouse nousi noussut noustaan noustu",
      "laskea laskee laske laski laskenut lasketaan laskettu",
      "kohota kohoaa kohoa kohosi kohonnut kohotaan kohottu",
      "kasvaa kasvaa kasva kasvoi kasvanut kasvetaan kasvettu",
      "osua osuu osu osui osunut osutaan osuttu",
      "vastata vastaa vastaa vastasi vastannut vastataan vastattu",
      "ylittää ylittää ylitä ylitti ylittänyt ylitetään ylitetty",
      "ylittyä ylittyy ylity ylittyi ylittynyt",
      "painaa painaa paina painoi painanut painetaan painettu",
    ],
  },
  { act: "reach", frame: "budget", verbs: ["riittää riittää riitä riitti riittänyt"] },
  {
    act: "complete",
    frame: "free",
    verbs: ["valmistua valmistuu valmistu valmistui valmistunut valmistutaan valmistuttu"],
  },
  {
    act: "complete",
    frame: "end",
    verbs: [
      "saada saa saa sai saanut saadaan saatu",
      "saattaa saattaa saata saattoi saattanut saatetaan saatettu",
      "viedä vie vie vei vienyt viedään viety",
      "tulla tulee tule tuli tullut tullaan tultu",
    ],
  },
  {
    act: "carry-out",
    frame: "free",
    verbs: [
      "toteuttaa toteuttaa toteuta toteutti toteuttanut toteutetaan toteutettu",
      "järjestää järjestää järjestä järjesti järjestänyt järjestetään järjestetty",
      "pitää pitää pidä piti pitänyt pidetään pidetty",
      "järjestyä järjestyy järjesty järjestyi järjestynyt",
      "käynnistyä käynnistyy käynnisty käynnistyi käynnistynyt",
      "käynnistää käynnistää käynnistä käynnisti käynnistänyt käynnistetään käynnistetty",
      "aloittaa aloittaa aloita aloitti aloittanut aloitetaan aloitettu",
      "ryhtyä ryhtyy ryhdy ryhtyi ryhtynyt ryhdytään ryhdytty",
      "laatia laatii laadi laati laatinut laaditaan laadittu",
      "julkaista julkaisee julkaise julkaisi julkaissut julkaistaan julkaistu",
      "rakentaa rakentaa rakenna rakensi rakentanut rakennetaan rakennettu",
      "suorittaa suorittaa suorita suoritti suorittanut suoritetaan suoritettu",
      "avata avaa avaa avasi avannut avataan avattu",
      "uusia uusii uusi uusi uusinut uusitaan uusittu",
      "kunnostaa kunnostaa kunnosta kunnosti kunnostanut kunnostetaan kunnostettu",
    ],
  },
  {
    act: "carry-out",
    frame: "end",
    verbs: ["ottaa ottaa ota otti ottanut otetaan otettu"],
  },
  {
    act: "carry-out",
    frame: "plan",
    verbs: [
      "tehdä tekee tee teki tehnyt tehdään tehty",
      "käydä käy käy kävi käynyt käydään käyty",
      "hankkia hankkii hanki hankki hankkinut hankitaan hankittu",
      "perustaa perustaa perusta perusti perustanut perustetaan perustettu",
    ],
  },
  {
    act: "cancel",
    frame: "from",
    verbs: [
      "poistaa poistaa poista poisti poistanut poistetaan poistettu",
      "poistua poistuu poistu poistui poistunut",
      "karsia karsii karsi karsi karsinut karsitaan karsittu",
      "pudota putoaa putoa putosi pudonnut",
    ],
  },
  {
    act: "delay",
    frame: "named",
    verbs: [
      "vaikeuttaa vaikeuttaa vaikeuta vaikeutti vaikeuttanut vaikeutetaan vaikeutettu",
      "haitata haittaa haittaa haittasi haitannut",
      "estää estää estä esti estänyt estetään estetty",
      "jarruttaa jarruttaa jarruta jarrutti jarruttanut",
    ],
  },
  {
    act: "leave-undone",
    frame: "left",
    verbs: [
      "jäädä jää jää jäi jäänyt jäädään jääty",
      "jättää jättää jätä jätti jättänyt jätetään jätetty",
      "jättäytyä jättäytyy jättäydy jättäytyi jättäytynyt",
    ],
  },
  {
    act: "leave-undone",
    frame: "free",
    verbs: ["epäonnistua epäonnistuu epäonnistu epäonnistui epäonnistunut epäonnistutaan epäonnistuttu"],
  },
  {
    act: "fall-short",
    frame: "goal",
    verbs: [
      "alittaa alittaa alita alitti alittanut alitetaan alitettu",
      "alittua alittuu alitu alittui alittunut",
      "laahata laahaa laahaa laahasi laahannut",
    ],
  },
  {
    act: "cancel",
    frame: "free",
    verbs: [
      "perua peruu peru perui perunut perutaan peruttu",
      "peruuttaa peruuttaa peruuta peruutti peruuttanut peruutetaan peruutettu",
      "peruuntua peruuntuu peruunnu peruuntui peruuntunut",
      "peruutua peruutuu peruudu peruutui peruutunut",
      "keskeyttää keskeyttää keskeytä keskeytti keskeyttänyt keskeytetään keskeytetty",
      "keskeytyä keskeytyy keskeydy keskeytyi keskeytynyt",
      "luopua luopuu luovu luopui luopunut luovutaan luovuttu",
      "kaatua kaatuu kaadu kaatui kaatunut",
      "romuttua romuttuu romutu romuttui romuttunut",
      "torpata torppaa torppaa torppasi torpannut torpataan torpattu",
      "raueta raukeaa raukea raukesi rauennut",
      "kariutua kariutuu kariudu kariutui kariutunut",
      "lakkauttaa lakkauttaa lakkauta lakkautti lakkauttanut lakkautetaan lakkautettu",
      "hylätä hylkää hylkää hylkäsi hylännyt hylätään hylätty",
    ],
  },
  {
    act: "postpone",
    frame: "free",
    verbs: [
      "lykätä lykkää lykkää lykkäsi lykännyt lykätään lykätty",
      "lykkääntyä lykkääntyy lykkäänny lykkääntyi lykkääntynyt",
      "lykkäytyä lykkäytyy lykkäydy lykkäytyi lykkäytynyt",
    ],
  },
  {
    act: "postpone",
    frame: "time",
    verbs: [
      "siirtyä siirtyy siirry siirtyi siirtynyt siirrytään siirrytty",
      "siirtää siirtää siirrä siirsi siirtänyt siirretään siirretty",
    ],
  },
  {
    act: "delay",
    frame: "free",
    verbs: [
      "viivästyä viivästyy viivästy viivästyi viivästynyt",
      "viivästyttää viivästyttää viivästytä viivästytti viivästyttänyt viivästytetään viivästytetty",
      "viivästää viivästää viivästä viivästi viivästänyt",
      "viivyttää viivyttää viivytä viivytti viivyttänyt",
      "myöhästyä myöhästyy myöhästy myöhästyi myöhästynyt myöhästytään myöhästytty",
      "venyä venyy veny venyi venynyt",
      "myöhästyttää myöhästyttää myöhästytä myöhästytti myöhästyttänyt",
      "hidastua hidastuu hidastu hidastui hidastunut",
      "hidastaa hidastaa hidasta hidasti hidastanut",
      "pitkittyä pitkittyy pitkity pitkittyi pitkittynyt",
      "vaikeutua vaikeutuu vaikeudu vaikeutui vaikeutunut",
    ],
  },
  {
    act: "lag",
    frame: "free",
    verbs: [
      "pysähtyä pysähtyy pysähdy pysähtyi pysähtynyt",
      "seisahtua seisahtuu seisahdu seisahtui seisahtunut",
      "takkuilla takkuilee takkuile takkuili takkuillut",
    ],
  },
  {
    act: "advance",
    frame: "free",
    verbs: [
      "tapahtua tapahtuu tapahdu tapahtui tapahtunut",
      "edetä etenee etene eteni edennyt edetään edetty",
      "sujua sujuu suju sujui sujunut",
      "edistyä edistyy edisty edistyi edistynyt",
      "pysyä pysyy pysy pysyi pysynyt pysytään pysytty",
      "jatkua jatkuu jatku jatkui jatkunut",
      "kulkea kulkee kulje kulki kulkenut",
      "liikkua liikkuu liiku liikkui liikkunut",
    ],
  },
  {
    act: "doubt",
    frame: "free",
    verbs: [
      "vaarantua vaarantuu vaarannu vaarantui vaarantunut",
      "vaarantaa vaarantaa vaaranna vaaransi vaarantanut",
      "uhata uhkaa uhkaa uhkasi uhannut uhataan uhattu",
      "riippua riippuu riipu riippui riippunut",
      "epäillä epäilee epäile epäili epäillyt epäillään epäilty",
    ],
  },
];
