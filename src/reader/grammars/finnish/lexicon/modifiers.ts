/**
 * The words around the verbs, by their effect on a claim. An entry is a whole word; one that ends in * is the beginning of a word,
 * one that begins with * is its end. Entries must be long enough not to match other words: "varauksella" is a reservation, "ajanvarauksella" is not.
 */
export const markTable = {
  negation:
    "ei eivät en emme eikä eivätkä enkä emmekä ettei etteivät ettemme ellei elleivät jollei jolleivat eihän vaikkei vaikkeivat",
  be: "on ovat oli olivat ole ollut olleet olla lienee lienevät olevan ollaan oltu oltiin liene olemme",
  "would-be": "olisi olisivat oltaisiin",
  goal: "*tavoite *tavoitteen *tavoitetta *tavoitteessa *tavoitteesta *tavoitteeseen *tavoitteeseemme *tavoitteestamme *tavoitteisiimme *tavoitteeseensa kattohinta kattohinnan kattohintaa *tavoitteella *tavoitteelle *tavoitteena *tavoitteeksi *tavoitteet *tavoitteiden *tavoitteitten *tavoitteita *tavoitteisiin *tavoitteissa *tavoitteista *tavoitteille *tavoitteemme *tavoitteensa tavoitetas* tavoitearvo* tavoiteluku* tavoiteluv* tavoitemäär* tavoiteaikataul* tavoiteraj* tavoitelluksi tavoitellulle tavoiteltuun tavoitellun tavoiteltu *tavotteen *tavotteet mittari mittarit mittarin mittaria mittareita mittareiden *tunnusluku *tunnusluvut *tunnuslukuja päämäärä päämäärään päämäärät velvoite velvoitteet velvoitteita *lupaus *lupauksen *lupausta *lupaukset *lupauksessa *lupauksesta *kiintiö *kiintiön *kiintiötä *enimmäismäärä *enimmäismäärän *enimmäismäärää *enimmäismäärästä *vähimmäismäärä *vähimmäismäärän *vähimmäismäärää *minimitaso *minimitason *minimitasosta *enimmäisaika *enimmäisajan toimeksianto toimeksiannon toimeksiantoa toimeksiannot *enimmäisajassa aikaraja aikarajan aikarajaa aikarajassa yläraja ylärajan ylärajaa alaraja alarajan alarajaa lainakatto lainakaton lainakattoa velkakatto velkakaton velkakattoa menokatto menokaton menokattoa kustannuskatto kustannuskaton kustannuskattoa päästökatto päästökaton määräaika määräajan määräajat toimenpide osatavoite *tavoitevuodesta vaatimustaso vaatimustason palvelutasotavoite *velvoite *velvoitteen takaraja takarajan määräaikaa määräaikoja määräaikojen aikarajoja vuositavoite tavoitellusta tavoiteltua tavoitellut *tavoittesta *tavoitelukua",
  /** The goal as something to get to, or to stay below. */
  "goal-to":
    "velvoite *lupaus velvoitteet velvoitteen velvoitetta velvoitteemme tavoitteemme lupauksemme *lupaukset vaatimukset *tavoitteeseen *tavoitteisiin *tavoitteeseensa *tavoitteeseemme *tavoitteisiinsa tavoitetasolleen tavoitetasoonsa *tavoitetasolle *tavoitetasoon *tavoitearvoon *tavoitelukuun *tavoitemäärään *tavoiterajaan *tavoiterajalle tavoitellulle tavoiteltuun päämäärään *tavoitetta *tavoitteen *tavoitteita *tavoitteet *tavoitetason *tavoitetasoa *tavoitearvon *tavoiteluvun *tavoite *tavoitteiden *tavoitteensa kiintiön toimeksianto toimeksiannon *enimmäismäärä *enimmäisaika *vähimmäismäärä määräaikaa määräaikoja aikarajaa aikarajoja yläraja raja rajan rajaa ylärajaa alarajaa katon kattoa *enimmäismäärää *enimmäisaikaa *enimmäismäärän *enimmäisajan *vähimmäismäärän *minimitason aikarajan määräajan vaatimustason lupauksen palvelulupauksen *vähimmäistason ylärajan alarajan",
  /** Things other than goals that are fulfilled or met: "täyttää lupaehtojen vaatimukset". */
  requirement: "*vaatimukset *vaatimuksia *vaatimuksen *kriteerit *kriteerejä *ehdot *ehtoja *määräykset",
  "goal-into":
    "*tavoitteeseen *tavoitteisiin *tavoitteeseensa *tavoitteeseemme *tavoitteisiinsa *tavoitteisiimme tavoitetasolleen tavoitetasoonsa *tavoitetasolle *tavoitetasoon *tavoitearvoon *tavoitelukuun *tavoitemäärään *tavoiterajaan *tavoiterajalle tavoitellulle tavoiteltuun päämäärään vähimmäistasoon vähimmäistasolle minimitasoon minimitasolle vaatimustasoon vaatimustasolle tavoiteltuun vaadittuun luvattuun sovittuun asetettuun edellytettyyn budjetoituun tavoitelukemaan tavoitelukemiin",
  "goal-from":
    "*tavoitteistaan *tavoitteestamme *tavoitteesta *tavoitteista *tavoitetasosta *tavoitearvosta *tavoiteluvusta *tavoitemäärästä *tavoitteestaan *tavoiterajasta *vähimmäismäärästä *minimitasosta vaatimustasosta tavoitellusta vaaditusta edellytetystä budjetoidusta luvatusta asetetusta tavoitelluista sovitusta rajasta edellyttämästä asettamasta linjaamasta vaatimasta",
  work: "hanke hankkeen hanketta hankkeet hankkeiden hankkeita *hanke *hankkeen *hankkeet projekti* *projekti *projektin *projektit uudistus uudistuksen uudistuksia *uudistus ohjelma ohjelman *ohjelma *ohjelman toimenpide toimenpiteet toimenpiteen toimenpidettä toimenpiteitä toimenpiteistä *toimenpiteistä työ työn työt työtä töitä valmistelua toteutusta rakentamista *työ *työt *työn suunnitelma suunnitelman *suunnitelma strategia *strategia *strategian *strategiaa kampanja kampanjan *kampanja kokonaisuus aikataulu aikataulun aikataulussa aikataulut *aikataulu *aikataulun *aikataulusta *aikataulua ennuste ennusteen ennusteeseen ennusteessa arvio *käyttöönotto *käyttöönoton *käyttöönottoon *peruskorjaus *peruskorjauksen *remontti *remontin *urakka *urakan *rakentaminen *rakentamisen toteutus toteutuksen toteutukseen toteutusta toteuttamista toteuma *investointi *investoinnin valmistelu valmistelun",
  money:
    "*kustannukset *kustannuksia *kustannusten *kustannuksista *kustannuksiin *menot *menoja *menoista *menojen *tulot *tuloja *tuloista *tulojen määräraha* *määräraha *määrärahan *määrärahaa *määrärahat *määrärahoja *avustus *avustukset *avustuksia *avustusta *rahoitus *rahoitusta *verotulo* *kulut *kuluja *kuluista *kate *katteen *katetta *valtionosuudet *tilitykset alijäämä ylijäämä alijäämää ylijäämää *talous maksut *maksutulot *maksuja *laina *lainat *lainaa *lainoja laskut poistot *ostot",
  /** A permit, or money that somebody else gives, as what a clause speaks of. */
  awaited:
    "*lupa *lupaa *luvat *lupia *lupahakemus *lupapäätös *avustus *avustusta *rahoitus *rahoitusta *rahoituspäätös hakemus määräraha määrärahaa määrärahoja lisämääräraha lisämäärärahaa rahaa rahat poikkeamislupaa",
  /** Regular procedures, such as follow-up, which say nothing about the goal. */
  review:
    "luonnos *luonnos esiselvitys *esiselvitys tarjouspyyntö* kilpailutusasiakirjat väliraportti tarveselvitys kuntokartoitus kuntotutkimus vaatimusmäärittely tulokset tiedot tilastot luvut seuranta seurantaa raportointi raportoinnin tiedottaminen tiedotus *seuranta *raportointi keskustelu *vuoropuhelu",
  partly:
    "osittain osin osaksi puoliksi puolittain pääosin pääosiltaan pääsääntöisesti pääasiassa enimmäkseen enimmältään suurimmaksi lähes melkein miltei likimain jokseenkin kohtalaisesti vaihtelevasti epätasaisesti osalla osassa osalle puutteellisesti rajallisesti rajoitetusti suppeampana supistettuna supistetusti typistettynä karsittuna heikosti huonosti muutoin muuten kutakuinkin valtaosin useimmat useimmissa useimmilta puolet osa valtaosa enemmistö kolmannes *sosa *sosaa *nnesta neljännes korkeintaan enintään vajavaisesti vaillinaisesti joltain jossain poislukien osaksi valtaosalla valtaosassa valtaosalle enemmistöllä useimmilla suurimmassa useimmiten paikoin monin enimmiltään jossakin toisinaan kirjavasti",
  wholly:
    "täysin täysimääräisesti täysimääräisenä täysimääräisinä täysimittaisesti täydellisesti täydellisenä täydellä kokonaan kokonaisuudessaan kokonaisuutena kaikilta kaikin kaikki kaikkea kaikissa kaikkia kaikkiin kaikkien kaikille kaikilla sataprosenttisesti 100-prosenttisesti jokaisessa jokainen jokaista täyteen",
  "at-all":
    "lainkaan ollenkaan yhtään yksikään mikään mitään mistään mihinkään miltään kumpikaan kumpaakaan kertaakaan yhdessäkään yhteenkään missään",
  probable: "voine todennäköisesti luultavasti oletettavasti ilmeisesti arvatenkin näillä kaiketi todennäköistä",
  unlikely: "tuskin",
  "so-far":
    "toistaiseksi alkuvuonna alkuvuoden alkuvuodesta vuosipuolisk* puolivuotis* vuosineljännek* neljännesvuo* kvartaali* tammi–* tammi-* kertymä tammi–kesäkuussa tammi–elokuussa tammi–elokuulta",
  plan: "tavoitevauhdissa raiteillaan loppusuoralla mallilla vauhdissa aikataulunsa suunnitellusti suunnitelmallisesti aikataulussa aikataulussaan aikataulussamme ajallaan määräajassa odotetusti ennakoidusti tavoiteaikataulussa etuajassa etuaikataulussa suunnitellussa sovitusti luvatusti sovitulla sovitussa luvatussa asetetussa määräpäivänä määräpäivänään määräajoissa sovittuna toivotusti toivotulla kaavaillusti tavoitellusti aikataulullisesti suunnitelluissa sovituissa arvioidusti budjetoidusti",
  /** "suunnitelman mukaan": the noun before "mukaan". */
  "plan-noun":
    "suunnitelma* *suunnitelman *suunnitelmien suunnitellun suunnitellulla aikataulun *aikataulun aikataulujen ohjelman *ohjelman ohjelmansa vaiheistuksen vaiheistuksensa odotusten tavoitteen tavoitteiden *tavoitteiden sovitun ennakoidun asetetun tavoiteaikataulun tavoitetason talousarvion sovittujen aikataulunsa budjetin määräajan vuosisuunnitelman tarkoituksen lupauksen lupausten käyttösuunnitelman päätöksen suunnitellusti",
  according:
    "tahdissa tahtiin mukaan mukaisesti mukainen mukaisia mukaiset mukaisena mukaista puitteissa mukaisessa mukaisella",
  reservation:
    "paperilla varauksella varauksin varauksia varauksena teknisesti periaatteessa teoriassa teoreettisesti ehdollisesti laskennallisesti hitaasti hitaammin verkkaisesti",
  perhaps: "ehkä ehkäpä kenties mahdollisesti välttämättä",
  still: "vielä yhä edelleen",
  regardless: "huolimatta riippumatta",
  without: "ilman vailla",
  "in-respect": "osalta osaltaan",
  elsewhere:
    "rinnakkainen rinnakkaisen rinnakkaista rinnakkaistavoite* sisartavoite* naapurikun* naapurikaupun* muualla valtakunnallisesti valtakunnallinen valtakunnassa verrokkikun* verrokkikaupun* maakunnassa",
  "last-year":
    "edellisvuonna toissavuonna edelliskaudella edellissyksynä edelliskeväänä edelliskesänä edellistalvena edellisvuosina edellisvuotena menneinä toissa vuosikymmenen",
  previous:
    "viime edellisenä edellisen edellisinä edellisellä edellisessä edellisillä aiemmalla aikaisemmalla aiempina aikaisempina aiempana menneenä",
  "year-word": "vuonna vuoden vuosina vuotena vuosi kaudella valtuustokaudella tilikaudella tilikauden",
  will: "tultaneen tulee tulevat tullaan tule tulla tulemme",
  forecast:
    "ennustetaan ennusteta ennustettu ennustettiin arvioidaan arvioida arvioitu arvioitiin arvioimme ennakoidaan ennakoida ennakoitu odotetaan odoteta odotettu oletetaan oleteta uskotaan uskota näyttää näyttävät näytä näyttäisi näyttäisivät vaikuttaa vaikuta vaikuttaisi katsotaan katsota lasketaan voitaneen ennustan ennustamme uskon uskomme odotamme arvioin veikkaan veikkaamme oletamme ennakoimme katsomme otaksutaan ennustavat odottaa arvioi ennustaa uskoo ennakoi arviomme ennakoidun lupaa lupaavat luvannut",
  can: "voi voivat voidaan pystyy pystyvät pystytään kykenee kyetään ehtii ehtivät ehditään mahdollista mahdollinen mahdollisuus edellytykset pysty pystytä kykene kyetä ehdi ehditä voida onnistutaan päästään pääse päästä saadaan saada saa ehdin ehdimme voimme pystymme kykenemme",
  could:
    "voitiin pystyi pystyttiin kykeni kyettiin ehti ehdittiin pystytty pystynyt pystyneet kyetty kyennyt ehditty ehtinyt ehtineet voitu onnistuttiin onnistuttu onnistui onnistunut päästiin päästy päässyt saatiin saatu saanut saaneet",
  may: "saattaa saattavat saattanee voinee voisi voisivat voitaisiin",
  cannot:
    "ehdittäne pystyttäne kyettäne saatane päästäne ehtine pystyne pystytty pystynyt pystyneet pysty pystytä kyetty kyennyt kykene kyetä ehditty ehtinyt ehtineet ehdi ehditä ehtine voitu saatu saanut saaneet saada onnistuttu onnistunut onnistuneet päästy päässyt päässeet",
  attempt:
    "toivomme toivon toivoo toivovat pyrimme yritämme aiomme haluamme pyritään pyrkii pyrkivät pyrittiin pyritty tavoitellaan yritetään yritetty yrittää toivotaan aiotaan aikoo tarkoitus tarkoituksena pitää pitäisi piti täytyy tulisi suunnitellaan suunniteltu suunniteltiin halutaan varaudutaan varauduttu valmistaudutaan valmistauduttu edistetään tavoitteena tavoitteeksi edellyttää edellytetään sovittu sovittiin haetaan auttaa auttavat tukee tukevat mahdollistaa mahdollistavat edistää edistävät velvoitetaan haluttiin tarkoituksenamme aikomus aikomuksena tähdätään tähdättiin pyritty hakevat yrittävät tavoittelee tavoitteli tavoiteltiin tähtää varmistamaan varmistamiseksi kannustaa kannustetaan edesauttaa",
  must: "pakko joudumme jouduimme joudutaan jouduttiin jouduttu joutui joutuu joutuneet joutunut päätettiin päätetty päätti päättänyt jouduttaneen",
  assess:
    "arvioida arvioimaan arvioitu arvioitavissa ennustaa ennustamaan ennakoida ennakoimaan mitata mittaamaan mitattu todentaa todentamaan sanoa sanomaan raportoida raportoimaan arvioi ennustettavissa mitattavissa tiedossa tietoa tuloksia todeta",
  early: "aikaista varhaista ennenaikaista aikainen",
  "end-word":
    "perille valmiiksi päätökseen käyttöön käyntiin aikaan loppuun läpi maaliin hyväksymiskäsittelyyn päätöksentekoon tuotantoon liikkeelle hyväksytyksi toteutetuksi",
  ready: "valmis valmiina valmiit valmiita maalissa",
  expect: "toivottavasti",
  season:
    "keväälle kevääseen syksylle syksyyn kesälle kesään talvelle talveen *kuulle *kuuhun alkuvuoteen alkuvuodelle loppuvuoteen loppuvuodelle kaudelle",
  later: "tuonnemmaksi tuonnemmas myöhempään myöhemmäksi myöhempiin myöhemmin eteenpäin toistaiseksi tulevaisuuteen",
  "next-year": "ensi seuraavaan seuraavalle tulevaan tulevalle seuraaville tuleville seuraavan uudelle uuteen",
  "to-year": "vuodelle vuoteen vuosille vuosiin vuodeksi kaudelle talousarviovuodelle valtuustokaudelle",
  below:
    "alle alapuolelle alapuolella haaveeksi toiveeksi unelmaksi vajaaksi puolitiehen jälkeen heikoksi heikommaksi vaatimattomaksi pienemmäksi matalaksi alhaiseksi matalammaksi alhaisemmaksi vähäisemmäksi",
  above: "yli yläpuolella yläpuolelle",
  frequency:
    "kuukausittain viikoittain vuosittain neljännesvuosittain säännöllisesti puolivuosittain päivittäin jatkuvasti",
} as const;

export type FinnishMark = keyof typeof markTable;

/** The kinds of words that open a clause, which decide its role. */
export const openers = {
  that: "että",
  "that-not": "ettei etteivät ettemme etteikö etteivätkö",
  if: "jos mikäli mikkäli mikäl kunhan edellyttäen olettaen jollei jolleivat ellei elleivät ehdolla",
  though: "vaikka vaikkakin vaikkei vaikkeivat",
  because: "koska sillä kun",
  relative:
    "joka jotka jonka jota joita joiden joilla joissa jossa josta jolla jolle joille johon joihin jolta joista mitä jolloin joilta minkä johtuen",
  purpose: "jotta",
  question:
    "miten kuinka missä miltä milloin mitkä onko ovatko mihin toteutuuko saavutetaanko saadaanko voidaanko tuleeko kuka mitkä",
  unlike: "toisin kuten",
  but: "mutta joskin tosin vaan kuitenkin sen silti",
  so: "joten siten eli mikä",
  nor: "eikä eivätkä",
  and: "ja sekä",
} as const;

export type Opener = keyof typeof openers;
