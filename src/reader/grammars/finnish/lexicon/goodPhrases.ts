import type { PhraseRow } from "./phraseRow";

/** Good news without a verb of its own. */
export const goodPhrases: readonly PhraseRow[] = [
  {
    act: "advance",
    marks: ["plan"],
    needs: "state",
    beside:
      "*kurssi *lähtökohdat *edellytykset *näkymät *näkymä *mahdollisuudet *kehitys *tilanne *suunta *ennuste *trendi *alku *kertymä tilannekuva *eteneminen *vire *kehityssuunta *vauhti *tahti *aikataulu *aikataulut *taloustilanne *resurssit *toteuma *valmius *valmiusaste",
    phrases:
      "hyvät, hyvä, hyvältä, valoisat, valoisa, erinomaiset, erinomainen, lupaava, lupaavat, lupaavalta, vakaa, vakaalla, hyvällä, positiivinen, positiivista, myönteinen, myönteistä, suotuisa, suotuisaa, oikea, ylöspäin, nousujohteinen, nousujohteista, realistinen, pitävä, riittävät, kohdallaan, toivotunlaista, odotetunlaista",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    phrases:
      "aikataulu|aikataulut|hoitotakuu|palvelutakuu|kustannusarvio|budjetti|talousarvio|raami|kehys|määräaika|määräajat|ennuste|palvelulupaus|lupaus|arvio pitää|piti|pitävät|pitänee|pitäneet|pitävän, talousarvion|budjetin|aikataulun|kehyksen|raamin arvioidaan|ennustetaan|odotetaan|uskotaan pitävän, hyvän pohjan, hyvä pohja, hyvät lähtökohdat, oikeaan suuntaan, oikeansuuntaisesti, edellä tavoitetta, edellä tavoiteaikataulua, edellä vuosisuunnitelmaa, edellä aikatauluaan|suunnitelmaa|suunnitelmaansa|tavoitettaan|ohjelmaa, voidaan|voi|voimme olla tyytyväinen|tyytyväisiä, menossa maaliin, kohti maalia, maaliin ajallaan|ajoissa, ajallaan maaliin|maalissa, pitää|pitävät kutinsa, lähellä toteutumistaan, maali|tavoite häämöttää|häämöttävät|siintää, maaliviiva häämöttää, tahti|vauhti|kehys|raami|aika riittää|riittävä|kestää, näyttää|näyttävät pitävän, *päivä|*ajankohta|*päivämäärä pitää|pitävät|piti|pitänee, työ|työt|hanke|projekti luistaa|soljuu|rullaa, omalla painollaan, linjassa suunnitelman|aikataulun|tavoitteen|tavoitteiden|ohjelman|strategian|talousarvion|budjetin, positiivinen|myönteinen|suotuisa|hyvä kehitys|suunta|vire jatkuu|jatkunut, riittävää vauhtia, kirittävää ei ole, ei kirittävää, aikataulu|kustannusarvio|budjetti|ennuste|palvelulupaus|lupaus on pitänyt",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "state",
    beside: "*tavoite *tavoitteet *asiat kaikki tilanne *toimenpide *hanke",
    phrases: "järjestyksessä, kunnossa, reilassa, mallillaan, tolallaan, kuosissa",
  },
  {
    act: "carry-out",
    time: "done",
    needs: "state",
    phrases: "paikoillaan, paikallaan, paikoilleen asennettu, käytössä, tuotannossa, toiminnassa, voimassa, valmiina",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "state",
    phrases:
      "mukaisessa|suunnitellussa|sovitussa|toivotussa vaiheessa, tavoiteuralla, tavoitepolulla, aikataulussa, aikataulussaan, tavoiteaikataulussa, aikataulu|aikataulut|valmistumispäivä|määräaika|valmistumisaika|aikataulutavoite on|ovat|pysyy|säilyy ennallaan|muuttumaton|muuttumattomana, *päivä|*ajankohta on|pysyy|säilyy|säilyi ennallaan|muuttumattomana, aikatauluun ei ole tullut muutoksia, aikataulussa ei ole muutoksia, ei muutoksia aikatauluun, siirtotarvetta ei ole, ei siirtotarvetta, tavoitteen edellyttämä|edellyttämässä|edellyttämällä|edellyttämää, tavoitteen mukaisessa tahdissa, suunnitellussa aikataulussa, edellä aikataulua, edellä aikataulustaan, edellä suunniteltua, aikataulua edellä, aikataulun edellä, aikataulustaan edellä, aikataulun mukaisesti, aikataulun mukainen, raiteillaan, oikeilla raiteilla, oikealla tiellä, oikealla polulla, oikealla uralla, oikealla kurssilla, kurssissa, hyvällä mallilla, hyvällä tolalla, hyvällä tiellä, hyvässä vauhdissa, täydessä vauhdissa, tavoitevauhdissa, kovassa vauhdissa, hyvässä vaiheessa, hyvässä hyvässä vedossa, hyvissä kantimissa, hyvässä nosteessa, loppusuoralla, kalkkiviivoilla, maalisuoralla, viime metreillä, viimeisillä metreillä, viimeistä silausta vaille, ajallaan, viimeistelyä vaille, viittä vaille, vihreällä, hallinnassa, hanskassa, kontrollissa, kohti tavoitetta, matkalla kohti tavoitteita, tavoitteen suuntainen, tavoitteen suuntaista, tavoitteen suuntaisesti, oikeansuuntaista, oikeansuuntainen, oikeaan suuntaan, oikeassa suunnassa, oikea suunta, suunta on oikea, hyvät edellytykset, hyvä vauhti, ohjeiden|sopimuksen|lain|päätöksen edellyttämällä|vaatimalla tavalla, sovitulla|suunnitellulla|edellytetyllä|luvatulla|tavoitellulla tavalla, suunnitelman|suunnitelmien|ennakoidun|odotusten|suunnitellun|talousarvion|budjetin|vuosisuunnitelman|toimintasuunnitelman|käyttösuunnitelman mukainen|mukaista|mukaisia|mukaiset|mukaisella|mukaisessa, suunnitelman|suunnitelmien|vuosisuunnitelman|suunnitellun|ohjelman mukaisesti, talousarviossa pysytään, budjetissa, raamissa, ajan tasalla, aikataulu pitää, aikataulut pitävät, budjetti pitää, ennuste pitää, arvio pitää, etuajassa, toteutuskunnossa, varmoissa käsissä, talousarvion|budjetin suuruinen|suuruisena|suuruiset",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    phrases:
      "homma|hommat|asiat|kaikki rullaa|rullaavat|luistaa, ei muutoksia edelliseen|edellisestä, ei muutosta edelliseen, ei huolta aikataulusta|tavoitteesta, aikataulun|tavoitteen pitävyydestä ei ole huolta, ei näe tarvetta korjaaviin|lisätoimiin, korjaaville toimille|toimenpiteille ei ole tarvetta, ei tarvetta korjaaville|korjaaviin|lisätoimiin|lisätoimille, kuten on suunniteltu|sovittu|päätetty, kuten suunniteltu|sovittu|luvattu|päätetty|kaavailtu|aiottu, ei muutosta|muutoksia ennusteeseen|arvioon|tilanteeseen, ei muutosta|muutoksia aiempaan|edelliseen|aikaisempaan arvioon|ennusteeseen, mikä|kertymä|toteuma vastaa suunniteltua|arvioitua|ennakoitua|tavoiteltua|budjetoitua, maalia|tavoitetta kohti, matkalla tavoitteeseen|tavoitteisiin, valmista|valmis on|tulee jouluun|vuodenvaihteeseen|marraskuussa|lokakuussa|joulukuussa|syyskuussa, viimeistely on menossa|käynnissä, viimeistely menossa|käynnissä, viimeistelyvaiheessa, jäljellä on vain|enää viimeistely|viimeistelyt|allekirjoitus|allekirjoitukset|lopputarkastus|loppusiivous, enää viimeistely|allekirjoitus|allekirjoitukset|lopputarkastus|hyväksyntä, vain viimeistely|lopputarkastus|allekirjoitus|allekirjoitukset puuttuu|puuttuvat, toiveikas, toiveikkaita, toiveikkain, uskotaan|luotetaan|uskomme|luotamme|luottavat|uskovat onnistumiseen|toteutumiseen|saavuttamiseen|täyttymiseen, vahvasti uskotaan, tahti|vauhti on ollut riittävä, kaikki etenee|sujuu|rullaa, hyvässä|hyvällä mallissa|mallilla, edellä aikataulustaan|aikataulusta, käynnissä aikataulun|suunnitelman|sovitun|ohjelman mukaan|mukaisesti|mukaisena, matkalla maaliin, ehditään|ehtii|ehtivät|ehdimme|ehdittäneen hyvin|mainiosti|reilusti|ajoissa|ajallaan, hyvässä vauhdissa kohti, ennuste on myönteinen, ennuste on hyvä, ennuste on vihreä, näköpiirissä|näkyvissä tavoite, luottavainen, luottavaisin, luottavaisia, luottavaisena, luottavaiset, näkymä on hyvä, näkymät ovat hyvät, näkymät ovat valoisat, tilanne on hyvä, tilanne hyvä, tilanne näyttää hyvältä, hyvissä ajoin",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "state",
    phrases:
      "vihreä, vihreää, vihreällä, vihr, tavoite näköpiirissä, tavoite näkyvissä, realistinen tavoite, tavoite on realistinen|realistista|mahdollinen|saavutettavissa, käden ulottuvilla, ulottuvilla",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "alone",
    phrases:
      "suunnitelman|suunnitelmien|aikataulun|odotusten|ennakoidun|vuosisuunnitelman mukaan, rullaa, etenee, päästään, hyvin, hyvä, hyvältä näyttää",
  },
  {
    act: "reach",
    time: "done",
    needs: "state",
    phrases:
      "edellyttämällä tasolla, tavoitellulla|luvatulla|sovitulla|edellytetyllä|asetetulla tasolla, vaatimalla tasolla, vaadittavalla tasolla, lain|päätöksen|sopimuksen|ohjeen|asetuksen|suosituksen|standardin mukainen|mukaista|mukaisella, lain|päätöksen|sopimuksen edellyttämällä|vaatimalla tasolla, parempi kuin mihin|mitä, enemmän kuin mihin|mitä pyrittiin|tavoiteltiin|luvattiin, maalissa, perillä, tavoitteessaan, tavoitetasolla, tavoitetasossa, tavoitteen tasolla, tavoiterajassa, plakkarissa, taskussa, purkissa, paketissa, pulkassa, menestys, täysosuma, täyttymys, suunnitelman mukainen tulos, vaaditulla tasolla, vaatimusten mukainen, vaatimusten mukaista",
  },
  {
    act: "reach",
    needs: "state",
    phrases:
      "tavoitteen|tavoitetason|tavoitteiden|vaatimusten mukainen|mukaista|mukaiset|mukaisia|mukaisella|mukaisessa|mukaisesti, tavoitteen tuntumassa, tavoitteen tasossa",
  },
  {
    act: "advance",
    marks: ["plan"],
    time: "done",
    needs: "any",
    phrases:
      "jonoa|jonoja|ruuhkaa|rästejä|jälkijunaa ei enää ole|ole enää, jono|jonot|ruuhka|ruuhkat|rästi|rästit on|saatiin|saatu purettu|purettua|purettiin|hoidettua|hoidettu, rästit|jonot|ruuhkat purettu|purettiin|hoidettu",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    pastWith: "verb",
    phrases:
      "kuten|niinkuin piti|pitikin|luvattiin|sovittiin|suunniteltiin|päätettiin|kaavailtiin, niin kuin piti|pitikin|luvattiin|sovittiin|suunniteltiin, etukenossa",
  },
  {
    act: "reach",
    needs: "any",
    pastWith: "verb",
    beside:
      "nousi nousee noussut kasvoi kasvaa palasi palautui palautuu päästiin päästy päästään saatiin saatu saadaan",
    phrases: "tavoitteen|tavoitetason|vaatimusten tasolle",
  },
  {
    act: "reach",
    needs: "any",
    pastWith: "verb",
    beside: "*i *ivat *nut *neet *tiin *tu *ty vähenee pienenee alenee laskee kasvaa nousee lisääntyy",
    phrases: "tavoitteen|suunnitellun|sovitun|luvatun|tavoitellun|edellytetyn verran|määrän",
  },
  {
    act: "reach",
    needs: "any",
    pastWith: "verb",
    phrases: "tavoitteen|tavoitetason|tavoitteiden|vaatimusten|suosituksen mukaiseksi|mukaisiksi|mukaiselle",
  },
  {
    act: "reach",
    time: "done",
    needs: "any",
    phrases:
      "ei|eivät puutu|puuttunut yhdeltäkään|yhdestäkään|miltään|mistään|mikään|keneltäkään|yhtään, ei puutu|puuttunut enää yhdeltäkään|yhdestäkään|miltään|mistään|mitään|keneltäkään|yhtään, mitään|mikään ei|eivät puutu|puuttunut",
  },
  {
    act: "reach",
    time: "done",
    needs: "state",
    phrases:
      "sataprosenttinen, sataprosenttista, täydessä vahvuudessa|miehityksessä, täysi miehitys, yli odotusten, yli ennakko-odotusten, *kattavuus|*toteutumisaste|*täyttöaste|*valmiusaste|toteuma on|oli 100 %|prosenttia",
  },
  {
    act: "reach",
    time: "done",
    needs: "state",
    beside: "*tulos *tulokset *lopputulos",
    phrases: "hyvä, hyvät, kiitettävä, kiitettävät, erinomainen, erinomaiset, loistava, mainio",
  },
  {
    act: "reach",
    time: "done",
    needs: "any",
    phrases:
      "työ|työt|homma|hommat|asia|asiat|urakka|tehtävä|tehtävät|toimenpide|toimenpiteet on|ovat tehty|hoidettu|kunnossa|suoritettu|toteutettu",
  },
  {
    act: "complete",
    time: "done",
    needs: "state",
    phrases: "lainvoimainen, lainvoimaisia, lainvoimaiset, lainvoimaisena",
  },
  {
    act: "reach",
    time: "done",
    needs: "state",
    beside: "kaikki jokainen viimeinenkin viimeisetkin molemmat",
    phrases: "on|ovat mukana, nyt mukana",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    negated: true,
    beside:
      "*tavoitteeseen *tavoitteisiin *toteutumiseen *saavuttamiseen *aikatauluun *valmistumiseen *lopputulokseen *käyttöönottoon *avaamiseen *avajaisiin *valmistumisaikaan *määräaikaan",
    phrases: "vaikutusta, vaikutuksia, merkitystä",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    phrases:
      "aikatauluun|aikatauluihin|suunnitelmaan|kustannusarvioon ei odoteta|näy|ennakoida|tule muutoksia|muutosta, aikatauluun|ennusteeseen|suunnitelmaan|kustannusarvioon ei ole tarvetta koskea|puuttua, kirittävissä, kurottavissa, paikattavissa, kiritään kiinni|umpeen|takaisin, saadaan kirittyä|kurottua|paikattua, ehditään kiriä|kuroa|paikata, alitus|ylijäämä on odotettavissa|näköpiirissä|tiedossa, tasapaino säilyy",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    pastWith: "verb",
    phrases:
      "saatu|otettu|kurottu|kirittiin|kurottiin|kirii kiinni, viive|viiveet|myöhästyminen otetaan|saadaan kiinni, kurottu|kurottiin|kurotaan|kuroutui umpeen",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    negated: true,
    pastWith: "verb",
    phrases:
      "mutkia, seikkoja, dramaattista, hälyttävää, huolestuttavaa, huolta, aihetta toimenpiteisiin|toimiin, ongelmia, ongelmaa, esteitä, estettä, viiveitä, viivettä, huolia, hätää, yllätyksiä, huomautettavaa, huomauttamista, poikkeamia, poikkeamaa, poikkeavaa, epäilystä, epäilyksiä, epäilystäkään, muutostarvetta, muutostarpeita, korjattavaa, tarvetta muutoksiin, syytä huoleen, syytä epäillä, aihetta huoleen, aihetta epäillä, mitään estettä, viivästyksiä, valittamista, jonoa, jonoja, ruuhkaa, rästejä, valituksia, reklamaatioita, keskeytyksiä, vajausta, avoimia tehtäviä|virkoja|vakansseja|toimia|paikkoja, täyttämättömiä tehtäviä|virkoja|vakansseja, *viivästystä, *viivästyksiä, *ylityksiä, *ylitystä, *alijäämää, *myöhästymistä, *myöhästymisiä, *poikkeamaa, moitittavaa, tarvetta korjata, ylityksiä, ylitystä, rikkomuksia, laiminlyöntejä",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    negated: true,
    beside:
      "*viivästymisestä *ylittymisestä *pettämisestä *viiveestä *viiveistä *viivästyksistä *ongelmista *alittumisesta *peruuntumisesta *epäonnistumisesta *poikkeamista *poikkeamasta *muutoksista *lykkääntymisestä *siirtymisestä *keskeytymisestä *myöhästymisestä *venymisestä *ylityksestä *ylityksistä *jäämisestä",
    phrases: "merkkejä, viitteitä, pelkoa, vaaraa, uhkaa, merkkiäkään, havaintoja, vihjeitä",
  },
  {
    act: "advance",
    marks: ["plan"],
    needs: "any",
    negated: true,
    ofGoal: true,
    beside:
      "*ajankohtaa *määräaikaa *määräpäivää *aikataulua *suunnitelmaa *ennustetta *päivämäärää *tavoitetta *aikaa",
    phrases: "syytä|tarvetta|aihetta|perusteita|perustetta muuttaa|siirtää|tarkistaa|lykätä|korjata|laskea",
  },
  {
    act: "reach",
    time: "done",
    needs: "any",
    phrases:
      "näin|niin kävi|kävikin|tapahtui, alle|alitti sallitun|enimmäismäärän|enimmäisajan|ylärajan|katon, sallitun alapuolella, yli vähimmäismäärän|minimin|alarajan, kirjattu|kirjattiin|todettu toteutuneeksi|saavutetuksi|täyttyneeksi, toteutus|toteuma|tulos vastasi|vastaa suunniteltua|tavoiteltua|budjetoitua, jäi|päätyi|nousi plussalle|plussan, viety maaliin, homma selvä, homma on selvä, asia on selvä, sillä selvä, tavoite|raja|rajapyykki meni|mennyt rikki, tavoite|tavoitemäärä|kiintiö|kokonaisuus on|oli|saatiin koossa|kasassa|kokoon|kasaan, viimeistä|viimeistäkin euroa|senttiä|paikkaa|kappaletta|kohtaa|piirtoa|henkilöä myöten, se|ne tehtiin|hoidettiin|toteutettiin mitä|minkä|mitkä piti|luvattiin|sovittiin, ehdittiin|ehti|ehtivät|ehdimme|onnistuttiin|onnistui sittenkin, teimme|tehtiin|hoidimme|hoidettiin|toteutimme|toteutettiin sen|se|ne mitä|minkä|mitkä lupasimme|luvattiin|sovittiin|sovimme|piti|oli, tavoite|kiintiö täynnä, viimeinenkin|viimeisetkin *si|*ttiin|*tiin|*nut|*tu|*ty, mukana|mukaan kaikki, merkitään|merkitty|merkittiin toteutuneeksi, kirjaus|merkintä|kohta voidaan poistaa|poistetaan|poistettiin, voidaan kuitata, kuitattiin tehdyksi, alijäämä|alijäämät on|saatiin|saatu katettu|katettua|katetuksi, luvattu|luvatut|sovittu|sovitut määrä on|ovat koossa|kasassa",
  },
  {
    act: "reach",
    time: "done",
    needs: "alone",
    phrases:
      "kyllä, ok, okei, loppuun käsitelty, käsitelty loppuun, hyväksytty ja|sekä otettu käyttöön, annettu ja|sekä otettu käyttöön, kunnossa, kaikilta osin kunnossa, tehty, hoidettu, kuitattu, suoritettu, toteutettu, täytetty, järjestetty, laadittu, käyttöönotettu, valmistunut, toimitettu, kuntoon saatettu, loppuun viety, viety loppuun, tehty kokonaan, kaikki tehty, sataprosenttisesti tehty, maalissa, valmista, tavoite täynnä, täynnä, joo, rasti ruutuun, rasti ruudussa",
  },
];
