import type { PhraseRow } from "./phraseRow";

/** Bad news without a verb of its own. */
export const badPhrases: readonly PhraseRow[] = [
  {
    act: "doubt",
    needs: "state",
    beside:
      "*lähtökohdat *edellytykset *näkymät *näkymä *mahdollisuudet *kehitys *tilanne *suunta *ennuste *trendi *alku *kertymä tilannekuva *eteneminen *vire *kehityssuunta *vauhti *tahti *aikataulu *aikataulut *taloustilanne *resurssit *toteuma *valmius *valmiusaste *rahoitustilanne *henkilöstötilanne *rekrytointi",
    phrases:
      "heikko, heikot, heikolta, huono, huonot, huonolta, synkkä, synkät, synkältä, kriittinen, kriittistä, hälyttävä, hälyttävää, tukala, vakava, laskeva, laskusuunnassa, kielteinen, kielteistä, negatiivinen, negatiivista, vaikea, vaikealta, haastava, kireä, kireällä, kireät, tiukka, tiukalla, vaisu, vaisua, epävakaa, epäedullinen, epäsuotuisa, väärä, huolestuttava, heikentynyt, hidas, hidasta, riittämättömät, niukat, liian hidas|hidasta|tiukka",
  },
  {
    act: "lag",
    needs: "any",
    negated: true,
    phrases:
      "toivotunlaista, toivottua, odotetunlaista, tyydyttävää, tyydyttävällä, riittävää, riittävästi, riittävä, riittävän, tarpeeksi, toivotulla, odotetulla, riittäviä",
  },
  {
    act: "doubt",
    needs: "any",
    phrases:
      "liian myöhään, liian myöhäistä, edellytyksenä, ehtona, sillä edellytyksellä, loppuvuoden varaan, loppuvuoden varassa, epärealisti*, epävarma, epävarmaa, epävarmalta, epävarmana, epävarmat, epävarmoja, epävarmuutta, epävarmuus, epävarmuuden, epävarmuuksia, epävarmuustekijöitä, epävarmuustekijä, epätodennäköi*, vaarassa, vaarana, vaaravyöhykkeessä, uhattuna, uhkana, kyseenalai*, sijaispula*, osaajapula*, opettajapula*, hoitajapula*, lääkäripula*, komponenttipula*, vaikeutunut, heikentynyt tilanne, tilanne on heikentynyt, tilanne on vaikeutunut, tilanne on kriittinen, tilanne on vaikea, väärän suuntaista, väärän suuntainen, väärään suuntaan, väärässä suunnassa, laskusuuntainen, laskusuuntaista, suunta on alaspäin, epävarmoja, horjuva, horjuvaa, hatara, hataralla, riippuvai*, riippuen, epätietoisuutta, vaakalaudalla, epävarmaksi, vaaraksi, veitsenterällä, ylitysuhka*, ylityspaine*, alijäämäuhka*, ylittymisuhka*, nähtäväksi, hiuskarvan varassa, hiuksenhienosti, löyhällä pohjalla, epävarmalla pohjalla, hauraalla pohjalla, heikoilla jäillä, hilkulla, siinä rajoilla, ratkaisevat|ratkaiseva viikot|kuukaudet|vaihe|hetket ovat|on vielä|edessä, on pitkälti, pitkälti marraskuun|syksyn|loppuvuoden varassa, varassa, vielä on matkaa, on vielä matkaa, matkaa on vielä, vielä matkaa, on vielä pitkä matka, lähellä mutta ei, neuvottelut|neuvottelu jatkuvat|jatkuu, neuvottelut ovat kesken, voi|voivat jäädä suppeammaksi|suppeammiksi, suppeampana kuin, suppeammassa laajuudessa, syö investointivaraa|liikkumavaraa|pelivaraa, tiukille menee, tiukalle menee, tiukalla ollaan, tulee olemaan tiukkaa, tulee tiukkaa, on tiukkaa, kirittävää|petrattavaa|parannettavaa on|riittää|jää, on kirittävää|petrattavaa|parannettavaa, paljon kirittävää, tekemistä on|riittää|jää, on|riittää tekemistä, haasteita riittää, huoli on herännyt, herännyt|heräsi huoli, riski|riskit on|ovat kohonnut|kasvanut|toteutunut|realisoitunut, viivästyksiä|viiveitä|myöhästymisiä on odotettavissa, vaatii|vaativat tehostettuja, vaaravyöhykkeellä, kehys|raami|aika|määräraha|määrärahat|rahat riittää|riittävät vain|ainoastaan|korkeintaan, ylityspainetta, ylityspaineita, ei|emme|eivät välttämättä, kiire tulee, kiireellä, aika käy vähiin, aika alkaa käydä vähiin, aika loppumassa, aikaa on vähän, aika on kortilla, pelivaraa ei juuri|ole|jää, pelivara on käytetty|pieni|niukka|loppu, liikkumavaraa ei juuri|ole, lopputulos on auki|avoin|epävarma, lopputulos avoin, ratkaisevaa on, valtaosa työstä, suurin osa työstä, hakijoita on ollut vähän, hakijoita on vähän, hakijoita ei ole juuri, hakijoita ei juuri, tulos on toistaiseksi heikko, toistaiseksi heikko|vaisu|laiha, tilannetta seurataan tarkasti|tiiviisti, seurataan tehostetusti, tehostetussa seurannassa, lisätoimia tarvitaan, lisätoimenpiteitä tarvitaan, tarvitaan lisätoimia|lisäpanostusta|lisäresursseja, kuukauden|viikon|viikkojen|kuukausien myöhästymisestä|viivästyksestä|viiveestä, epäsuhdassa, puntarissa, sumussa, rajan|katon|raamin tuntumassa, veteen piirretty, kysymysmerkki, arvoitus, hämärän peitossa, kiven alla, kiven takana, kovan työn takana, onnen kaupalla, tuurin varassa, säiden armoilla, kelien armoilla, sään varassa, kiikun kaakun, siinä ja siinä, vasta arvailujen, vedenjakajalla, huolena, huolissaan, huolissamme, huolestunut, huolestuneita, pelkona, kiinni siitä, huolestuttava*, huolestuttavasti, huolta herättää, huolestumi*, epävakaa, epävakaata, hauras, haurasta, haavoittuva, haavoittuvainen, koetuksella, pulassa, liemessä, kriisissä",
  },
  {
    act: "doubt",
    needs: "any",
    beside: "*tavoitteeseen *tavoitteisiin tavoiteltuun tavoitetasolle tavoitetasoon maaliin",
    phrases: "matkaa",
  },
  {
    act: "doubt",
    needs: "any",
    beside:
      "*aikatauluun *aikatauluihin *rahoitukseen *toteutukseen *toteutumiseen *valmistumiseen *kustannuksiin *hankintaan *urakkaan *etenemiseen *saatavuuteen *toimituksiin",
    phrases:
      "liittyy|liittyvät|sisältyy|sisältyvät|kohdistuu|kohdistuvat riski|riskejä|riskit|uhka|uhkia|epävarmuutta|huoli",
  },
  {
    act: "doubt",
    needs: "any",
    phrases: "vasta silloin|sitten|tuolloin|myöhemmin tiedetään|tiedämme|selviää|nähdään|ratkeaa|varmistuu|ratkaistaan",
  },
  {
    act: "doubt",
    needs: "any",
    phrases:
      "ei|eivät|emme olla|ole|ollut lähelläkään|lähellekään, katsotaan|nähdään|selviää *anko|*änkö|*oiko|*aako|*ääkö|*eeko|*iiko, *päivä|*ajankohta|aikataulu|aikataulut elää|elävät",
  },
  {
    act: "fall-short",
    time: "done",
    needs: "state",
    beside: "*tulos *tulokset *lopputulos",
    phrases: "heikko, heikot, huono, huonot, kehno, surkea, riittämätön, laiha",
  },
  {
    act: "fall-short",
    time: "done",
    needs: "alone",
    phrases: "saavuttamaton, menetetty, alittui, hävitty",
  },
  {
    act: "doubt",
    needs: "any",
    beside: "tiukassa",
    phrases: "tavoite|tavoitteet on|ovat",
  },
  {
    act: "doubt",
    needs: "any",
    negated: true,
    phrases:
      "taata, luvata, vannoa, varmuutta, takeita, takuita, takeet, selvyyttä, kirkossa kuulutettu, kiveen hakattu, lukkoon lyöty, luottamista, vahvistusta, vahvistettu, vahvistunut, varmistettu, itsestään selvää, itsestäänselvää, itsestäänselvyys, saletti, tiedossa milloin",
  },
  {
    act: "doubt",
    needs: "named",
    phrases:
      "haastav*, haasteel*, haasteen, haasteet, haaste, haasteita, haasteena, vaikea, vaikeaa, vaikealta, vaikeuksia, vaikeuksissa, vaikeus, riski, riskin, riskinä, riskit, riskejä, riskeille, riskien, riskeistä, uhka, uhkia, esteitä, estettä, este, esteet, esteenä, auki, avoinna, avoin, avoimena, avoimia, epäselv*, tiukka, tiukalla, tiukoilla, tiukoille, tiukilla, tiukasti, hankala, hankalaa, ratkaisematta, ratkaisematon, selvittämättä, kaukana, kireä, kireällä, iso matka, pitkä matka, paljon tehtävää, paljon työtä, työtä riittää, uupuu, kesken vielä, työlästä, kunnianhimoinen, kunnianhimoista, ongelmissa, ongelmia, pullonkaula, pullonkaulana, kompastuskivi, kompastuskivenä, jarruna, tulppana, rajoilla, kiinni sii*, kiinni siitä, herkkä, vajaalla, varauksellinen, varauksellisesti, liian kireä, ylivoimainen, pula, pulaa, resurssipula*, henkilöstöpula*, työvoimapula*, henkilöstövaj*, resurssivaj*, resurssien puute*, henkilöstön puute*",
  },
  {
    act: "leave-undone",
    needs: "any",
    phrases:
      "yli|ylittää|ylitti sallitun|enimmäismäärän|enimmäisajan|ylärajan|kiintiön|katon, alle vähimmäismäärän|minimin|alarajan|vähimmäistason, poissuljettu, poissuljettua, pois laskuista, poissa laskuista, mennyttä kalua, toivomisen varaa, ei|eivät toteuttajaa|toteuttajia|rahoittajaa|tekijää, ei enää ehditä|ehdi, ei ehditä|ehdi enää|tänä, emme ehdi enää|tänä",
  },
  {
    act: "lag",
    needs: "alone",
    phrases:
      "työläs, työlästä, vaikea saavuttaa, vaikeasti saavutettava|saavutettavissa, haastava saavuttaa, poikkeama, poikkeamia, häiriö, viivästynyt, lykkääntynyt, viivästyi, ehkä, kenties, mahdollisesti, huomautettavaa, keskeneräinen",
  },
  {
    act: "lag",
    needs: "any",
    phrases:
      "aikataulu|aikataulut|budjetti|kustannusarvio|hoitotakuu|palvelulupaus|lupaus|määräaika|määräajat ei|eivät pidä|pitänyt|pitäneet|pysynyt|pysy, aikataulu|aikataulut|budjetti|kustannusarvio|hoitotakuu|palvelulupaus|lupaus|määräaika|määräajat ei|eivät ole pitänyt|pitäneet|pysynyt, päätös|rahoituspäätös|lupapäätös|avustuspäätös oli|on kielteinen, kielteinen päätös|rahoituspäätös|lupapäätös, kielteisen päätöksen|rahoituspäätöksen, odotettua|suunniteltua|arvioitua|ennakoitua|toivottua hitaampaa|hitaammin|hitaampi|vaikeampaa|vaikeampi|heikompaa|heikompi|vaisumpaa|vaisumpi|vaatimattomampaa|vaatimattomampi, ei niin|yhtä nopeasti|hyvin|pitkälle|sujuvasti|laajasti|ripeästi|vauhdikkaasti|paljon|kattavasti kuin, kärsii|kärsinyt|kärsivät|kärsi viiveistä|viivästyksistä, vastatuulessa, kuralla, osa siirtyy, on|ollut hidasta|hitaanlaista|takkuista|tahmeaa|nihkeää|kankeaa, vasta alussa, vasta alkamassa, vasta aluillaan, alkutekijöissä, alkumetreillä, lähtökuopissaan, lähtötelineissä, ei vielä saatu, ei ole vielä saatu, ei ole saatu vielä, odottaa rakennuslupaa|päätöstä|rahoitusta|lupaa|vahvistusta|kaavaa|ratkaisua|käsittelyä|lausuntoa|kilpailutusta|valtuuston|ministeriön, vaatii kirimistä|toimenpiteitä|kiritystä|lisätoimia|lisätoimenpiteitä|ponnistelua|ponnisteluja, kirimistä vaatii, kiristämistä, vielä|yhä|edelleen tekemättä|aloittamatta|saamatta|hankkimatta|valitsematta|päättämättä|ratkaisematta|sopimatta|täyttämättä, kova|huutava|ankara pula, on pulaa, hakusessa, levällään, solmussa, umpisolmussa, pattitilanteessa, pattitilanne, tuuliajolla, hakoteillä, jäissä, jäihin, pysähdyksissä, tauolla, myöhässä, jäljessä, viiveellä, viivettä, viiveitä, viive, jälkijunassa, myöhästymistä, myöhästymisiä, jumissa, jumiin, telakalla, hyllyllä, katkolla, hunningolla, retuperällä, rempallaan, vaiheessa vasta, takamatkalla, perässä aikataulusta, jättämä, jälkeenjäänei*, keskeneräi*, keltaisella, näyttää keltaista, takapakki",
  },
  {
    act: "lag",
    needs: "state",
    phrases:
      "kesken, puolitiessä, alkutekijöissään, alkuvaiheessa, lähtökuopissa, vaiheessa, puuttuu, puuttuvat, vajaa, vajavainen, puutteellinen, puutteellista, riittämätön, riittämätöntä, epätasaista, epätasainen, epäyhtenäistä, vaihtelevaa, vaisu, vaisua, keltainen, keltaista, oranssi, oranssia, oranssilla, kelt",
  },
  {
    act: "fall-short",
    time: "done",
    needs: "state",
    phrases:
      "ei yhdelläkään|millään|yhdessäkään|missään mittarilla|mittareilla|yksikössä, edellytyksiä ei ollut, ei ole|ollut edellytyksiä, punaisella, punainen, punaista, jäätiin kauas, kaukana luvatusta, kaukana sovitusta, epäonnistuminen, epäonnistunut, heikko tulos, laiha tulos, laihat tulokset, tulos oli heikko|huono|laiha|pettymys, romahdus, huonommalle puolelle, miinuksella, miinukselle, tappiolla, pakkasella, miinusmerkkinen, ei edellytyksiä, edellytyksiä ei ole, alijäämäinen, alijäämäiseksi, tappiollinen, tappiolliseksi, pettymys, fiasko, floppi, rimanalitus, alisuoritus, tavoitteen vastai*, tavoitteen alapuolella, tavoitetason alapuolella, tavoitteen alle, tavoitteesta jäljessä, kaukana tavoitteesta, kaukana tavoitellusta, kaukana tavoitetasosta, tavoitetta heikompi, tavoitetta heikommin, tavoitetta huonommin, tavoitetta huonompi, tavoitetasoa heikompi, vähemmän kuin tavoit*, heikompi kuin tavoit*",
  },
  {
    act: "reach",
    marks: ["partly"],
    time: "done",
    needs: "alone",
    phrases:
      "pieni poikkeama, lievä poikkeama, valtaosin kunnossa, pääosin kunnossa, osittain, osin, osaksi, puolittain, pääosin, melkein, lähes",
  },
];
