import type { VerbRow } from "./verbRow";

/** Verbs of danger, doubt and worry. */
export const doubtVerbs: readonly VerbRow[] = [
  {
    act: "doubt",
    frame: "free",
    verbs:
      "vaarantua, vaarantaa, uhata uhkaa, häälyä, riippua, epäillä epäilee, horjua, kyseenalaistaa, kyseenalaistua, heilahdella heilahtelee",
  },
  {
    act: "doubt",
    frame: "free",
    verbs:
      "huolestuttaa, arveluttaa, askarruttaa, mietityttää, epäilyttää, huolettaa, pelottaa, pelätä pelkää, hirvittää",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "vaikuttaa, heijastua, näkyä, vaarantaa, kompromettoida",
    beside:
      "*tavoitteeseen *tavoitteisiin *toteutumiseen *saavuttamiseen *onnistumiseen aikatauluun lopputulokseen *valmistumiseen määräaikaan *tavoitteessa",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "vaihtua, muuttua, kääntyä, siirtyä, heikentyä, heiketä heikkenee, laskea, pudota putoaa, tippua",
    beside: "keltaiseksi keltaiseen keltaiselle oranssiksi oranssille",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "kiristyä, tiukentua, kaventua, huveta hupenee, supistua, kutistua",
    beside: "aikataulu aikataulut *pelivara *liikkumavara *marginaali",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "vaatia, edellyttää, tarvita",
    beside:
      "lisärahaa lisärahoitusta lisäresursseja lisämäärärahaa lisäpanostuksia lisäpanostusta lisäponnistuksia lisäaikaa lisähenkilöstöä lisätoimia",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "elää, heilua, notkua, kiikkua, keikkua, roikkua",
    beside: "aikataulu aikataulut löysässä hirressä tavoite tilanne",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "vaatia, edellyttää, riippua",
    beside:
      "*toteutuminen *saavuttaminen *valmistuminen *onnistuminen *täyttyminen *pysyminen *pääseminen *toteuttaminen *toteutumiseen *saavuttamiseen",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "suhtautua",
    beside:
      "varauksella varauksellisesti varauksin epäillen epäileväisesti epäilevästi skeptisesti varovaisesti varoen",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "ennakoida, enteillä enteilee, tietää, povata povaa, merkitä merkitsee, osoittaa, viitata viittaa",
    beside:
      "ylitystä alitusta ylitykseen alitukseen ylittymistä alittumista vajetta viivettä viivästystä viivästymistä myöhästymistä alijäämää jäämistä",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "paukkua, yskiä, natista natisee, rakoilla rakoilee",
    beside: "aikataulu aikataulut työ työt hanke projekti budjetti",
  },
  {
    act: "doubt",
    frame: "named",
    verbs:
      "varjostaa, häilyä, heikentyä, heiketä heikkenee, vaikeutua, mutkistaa, mutkistua, horjuttaa, haastaa, hämärtyä, koetella koettelee",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs: "näyttää, vaikuttaa, tuntua",
    beside:
      "ylivoimaiselta mahdottomalta toivottomalta huonolta heikolta tiukalta epävarmalta vaikealta haastavalta haasteelliselta synkältä epätodennäköiseltä epärealistiselta hankalalta kyseenalaiselta uhkaavalta huolestuttavalta huolestuttavasti kunnianhimoiselta",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs:
      "tehdä tekee tee teki tehnyt tehdään tehty, ottaa, joutua, asettaa, aiheuttaa, herättää, synnyttää, nousta, luoda",
    beside:
      "tiukkaa tiukille tiukoille koville koetukselle vaaraan vaakalaudalle kyseenalaiseksi epävarmuutta huolta huolen epäilyjä epäilyksiä haasteita huoli kysymysmerkin kysymyksiä",
  },
  {
    act: "doubt",
    frame: "beside",
    verbs:
      "kallistua, kääntyä, mennä menee mene meni mennyt mennään menty, kehittyä, ajautua, liikkua, kulkea kulkee kulje kulki kulkenut",
    beside:
      "väärään vaikeuksiin punaiselle miinukselle tappiolle tappiolliseksi alijäämäiseksi huonompaan heikompaan karille",
  },
];
