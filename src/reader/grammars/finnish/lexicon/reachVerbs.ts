import type { VerbRow } from "./verbRow";

/** Verbs of reaching a goal, and of finishing or carrying out work. */
export const reachVerbs: readonly VerbRow[] = [
  {
    act: "reach",
    frame: "free",
    verbs:
      "läpäistä läpäisee, toteutua, saavuttaa, täyttyä, onnistua, tasapainottaa, realisoitua, tasapainottua, konkretisoitua, materialisoitua, lunastaa, kuittaantua",
  },
  {
    act: "reach",
    frame: "goal",
    verbs:
      "täyttää, ohittaa, ohittua, päästä pääsee, yltää, ylettyä, nousta, laskea, kohota, kasvaa, osua, vastata, ylittää, ylittyä, painaa, asettua, palautua, päätyä, kiriä, kivuta kipuaa, kiivetä kiipeää, rikkoa, rikkoutua, päihittää, saavuttua, kuroa, yltyä, pudota putoaa, vähentyä, lisääntyä",
  },
  { act: "reach", frame: "budget", verbs: "riittää" },
  { act: "reach", frame: "beside", verbs: "riittää", beside: "mikä" },
  {
    act: "reach",
    frame: "beside",
    verbs: "kattaa, mennä menee mene meni mennyt mennään menty",
    beside: "poistot *raja *rajapyykki",
  },
  {
    act: "reach",
    frame: "beside",
    verbs:
      "lunastaa, lunastua, lyödä, ylittää, ylittyä, ohittaa, ohittua, täyttää, täyttyä, vastata, rikkoa, rikkoutua",
    beside:
      "maaliviiva maaliviivan tasoa tavoitetasoa vaatimustasoa rajapyykki rajapyykin lupaus lupaukset lupauksensa lupauksemme lupauksia odotukset odotuksensa odotuksia ennusteet ennakko-odotukset vaatimustaso vaatimustason suositus suosituksen minimitaso minimitason taso tason tavoitetaso tavoiteraja rima riman raja rajan rajaa katto katon kattoa raja-arvo raja-arvot raja-arvoa raja-arvoja lupaehdot lupaehtoja tavoiteltu tavoitellun vaadittu vaaditun luvattu luvatun suunniteltu suunnitellun ennätys ennätyksen",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "mennä menee mene meni mennyt mennään menty, sujua",
    beside: "putkeen nappiin maaliin läpi täydellisesti kuin erinomaisesti suunnitelmien nappisuorituksena heittämällä",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "päästä pääsee, yltää, ehtiä, edetä etenee, saada, saattaa, viedä",
    beside:
      "nollille nollaan umpeen maaliin täyteen kokoon perille tasapainoon kuntoon paikoilleen päämäärään päämääräänsä tavoitelukemiin tavoitetasolle tavoitetasoon toivottuun haluttuun lopputulokseen tasolle tasoon vähimmäistasolle minimiin",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "tulla tulee, napsahtaa, täyttää, täyttyä, pullahtaa",
    beside:
      "tasapainoon täyteen täynnä täyttymään *etuksi *etyksi toteutuneeksi maaliin tehtyä lunastetuksi selväksi hoidetuksi hoidettua kuntoon",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "sinetöidä, ratkaista ratkaisee, ratketa ratkeaa",
    beside:
      "*tavoite *toteutuminen *saavuttaminen *onnistuminen *valmistuminen *toteutumisen *saavuttamisen *täyttyminen",
  },
  {
    act: "reach",
    frame: "beside",
    verbs:
      "hoitua, suoriutua, selvitä selviää, selviytyä, suorittaa, hoitaa, tehdä tekee tee teki tehnyt tehdään tehty, kuitata kuittaa, pitää pitää pidä piti pitänyt pidetään pidetty, pysyä, säilyä, pitäytyä, mahtua",
    beside:
      "homma asia työ urakka *tavoitteesta *tavoitteistaan tavoitteestamme lupauksemme budjetissamme raamissamme velvoite velvoitteet toimeksianto toimeksiannot tehtävä tehtävät tavoite toimenpide tehtävästään lupaus lupauksen lupauksensa luvattu palvelulupaus palvelulupauksen palvelulupauksesta kustannusarviossa arviossa arviossaan kehyksen raamin budjetissa budjetissaan määrärahassa määrärahassaan määrärahoissa raamissa raamissaan raameissa kehyksessä kehyksessään talousarviossa talousarviossaan rajoissa puitteissa *tavoitteessa tavoitetasolla tavoitetasossa tavoitteessaan määräajassa enimmäisajassa vaatimustasolla",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "muodostua, kertyä, asettua, kehittyä",
    beside:
      "mukaiseksi mukaisena mukaisesti mukaisina suuruisena suuruiseksi suuruinen paremmaksi parempana tavoitetasolle *tavoitteeseen paremmin ylijäämäiseksi",
  },
  {
    act: "reach",
    frame: "beside",
    verbs: "tuottaa, kantaa, antaa",
    beside: "tulosta tuloksia hedelmää toivotun tavoitellun toivottua",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "tulla tulee, saada, saattaa, ehtiä",
    beside: "*dyksi *ttuksi *ttyksi *stuksi *ltuksi *rtuksi *ntuksi tehtyä *ttua *ttyä valmista",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "panna panee, laittaa",
    beside: "täytäntöön toimeen käytäntöön",
  },
  {
    act: "complete",
    frame: "free",
    verbs: "toimeenpanna toimeenpanee, valmistua, viimeistellä viimeistelee, loppuunsaattaa, valmiiksisaattaa",
  },
  {
    act: "complete",
    frame: "end",
    verbs:
      "saada, saattaa, viedä, tulla, ehtiä, tehdä tekee tee teki tehnyt tehdään tehty, hoitaa, saatella saattelee, rakentaa, ajaa",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "luovuttaa, vastaanottaa, vihkiä, saada",
    beside:
      "tilaajalle käyttäjälle asukkaille asiakkaille käyttäjille kaupungille kunnalle urakka vastaan vastaanotettu käyttöön tuotantokäyttöön",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "saada, myöntää, uusia uusii uusi uusi uusinut uusitaan uusittu",
    beside:
      "lainvoiman *sertifikaatti *sertifikaatin *laatuleima *laatuleiman *laatutunnus *laatutunnuksen *akkreditointi *akkreditoinnin",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "tehdä tekee tee teki tehnyt tehdään tehty, tapahtua, suorittaa, hoitaa",
    beside: "*käyttöönotto *käyttöönoton *siirtymä *siirtymän *muutto *muuton",
  },
  {
    act: "complete",
    frame: "beside",
    verbs: "hyväksyä hyväksyy hyväksy hyväksyi hyväksynyt hyväksytään hyväksytty, vahvistaa, allekirjoittaa, solmia",
    beside:
      "*suunnitelma *suunnitelman *politiikka *politiikan *periaatteet *ohje *ohjeen *ohjeet *tiekartta *tiekartan *toimintamalli *toimintamallin *esitys *esityksen *kertomus *kertomuksen *palveluverkko *palveluverkon kaupunginhallitus kunnanhallitus aluehallitus yhtymähallitus kaupunginvaltuusto kunnanvaltuusto aluevaltuusto yhtymävaltuusto *strategia *strategian *ohjelma *ohjelman *kaava *kaavan *sopimus *sopimuksen *sopimukset *säännöt *hallintosääntö *hallintosäännön *linjaukset *selvitys *selvityksen *malli *mallin *kartoitus *kartoituksen *yleiskaava *tavoite valtuusto valtuustossa hallitus hallituksessa lautakunta lautakunnassa",
  },
  {
    act: "carry-out",
    frame: "beside",
    verbs:
      "saada, myöntää, osoittaa, kohdentaa, varata varaa, syntyä, löytyä, löytää, solmia solmii solmi solmi solminut solmitaan solmittu, jättää, myydä, tulla, ilmaantua, irrota irtoaa, järjestyä, hyväksyä hyväksyy hyväksy hyväksyi hyväksynyt hyväksytään hyväksytty, luovuttaa",
    beside:
      "rahoitusta *rahoitusta lupaa *lupaa *lupia sopimusta *sopimusta *sopimuksia tarjousta tarjouksia hakijoita *hakijaa *hakijoita päätöstä *päätöstä määrärahaa *määrärahaa avustusta *avustusta tekijää tekijöitä ratkaisua *tontteja tonttia tiloja *tiloja tilaa *tilaa urakoitsijaa vuokralaista vuokralaisia ostajaa ostajia kannatusta kiinnostusta kumppania kumppaneita tulosta tuloksia",
  },
  {
    act: "carry-out",
    frame: "beside",
    verbs: "saada",
    beside: "*paikan paikkansa palvelun palvelunsa *ajan vastauksen vastauksensa päätöksen päätöksensä",
  },
  {
    act: "carry-out",
    frame: "beside",
    verbs: "riittää",
    beside:
      "aika aikaa resurssit resurssi resursseja voimavarat voimavaroja voimat voimia kapasiteetti kapasiteettia henkilöstö henkilöstöä henkilökunta henkilökuntaa väki väkeä rahat raha rahaa rahoitus rahoitusta osaaminen osaamista tekijät tekijöitä hakijoita vauhti",
  },
  {
    act: "carry-out",
    frame: "free",
    verbs:
      "toteuttaa, järjestää, pitää pitää pidä piti pitänyt pidetään pidetty, järjestyä, käynnistyä, käynnistää, aloittaa, alkaa alkaa ala alkoi alkanut, ryhtyä, laatia laatii laadi laati laatinut laaditaan laadittu, julkaista julkaisee, rakentaa, suorittaa, avata, avautua, uusia uusii uusi uusi uusinut uusitaan uusittu, kunnostaa, asentaa, rekrytoida, palkata palkkaa, perustaa, kouluttaa, käyttöönottaa, kilpailuttaa, saneerata, korjata, peruskorjata, päivittää, hankkia, laajentaa, jalkauttaa, pilotoida, digitoida, nimetä nimeää, organisoida, allekirjoittaa, teettää, implementoida, yhtenäistää, integroida, siivota, päällystää, asfaltoida, tarjota tarjoaa, syntyä, yhdenmukaistaa, uudistaa, panna panee, myöntää",
  },
  { act: "carry-out", frame: "end", verbs: "ottaa" },
  {
    act: "carry-out",
    frame: "beside",
    verbs: "lähteä lähtee lähde lähti lähtenyt lähdetään lähdetty",
    beside: "lentoon liikkeelle käyntiin mukaan",
  },
  {
    act: "carry-out",
    frame: "plan",
    verbs:
      "tehdä tekee tee teki tehnyt tehdään tehty, käydä käy käy kävi käynyt käydään käyty, kehittää, parantaa, tarkastaa, vähentää, lisätä, muuttaa, siirtää, tuottaa, kerätä kerää, päättyä, päättää, hoitaa, antaa, myydä, ostaa, lähettää, tulla, maksaa, hyväksyä hyväksyy hyväksy hyväksyi hyväksynyt hyväksytään hyväksytty, viedä, ottaa, käsitellä käsittelee, vastata, jättää, palauttaa, toimittaa, kasvattaa, pienentää, alentaa, nostaa, muuttua, siirtyä siirtyy siirry siirtyi siirtynyt siirrytään siirrytty, kohdentaa, kohdistaa, tarkistaa, testata testaa, kokeilla kokeilee, ohjata ohjaa, neuvotella neuvottelee, kuulla kuulee, tukea, palvella palvelee, ylläpitää, luoda, täyttää, tavoittaa, liittyä, uusia uusii uusi uusi uusinut uusitaan uusittu, luovuttaa, avata, vaihtaa, vaihtua",
  },
  {
    // A value that grows or falls as planned has not necessarily reached its level.
    act: "advance",
    frame: "plan",
    verbs: "kertyä, kehittyä, lisääntyä, vähentyä, vähetä vähenee, kasvaa, pienentyä, nousta, laskea, parantua",
  },
];
