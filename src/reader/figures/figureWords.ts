import type { Language } from "../../domain/dataset/schema";
import { lessens, lessIsBetter as finnishLessIsBetter } from "../grammars/finnish/claims/direction";
import { verbForms } from "../grammars/finnish/lexicon/verbForms";
import { beginsWith, either, endsWith, holding, oneOf, type WordTest } from "../text/wordMatchers";

/**
 * A language's words around figures. To add a word, put it in the table for its effect on a figure. Each table tests one word in lower case: the whole word (`oneOf`), its beginning, its end or a part of it.
 */
export interface FigureWords {
  /** It names a level that is aimed at: "tavoite", "målet", "target". */
  readonly level: WordTest;
  /** It names what was wished or needed: a level, where no other word of the passage names one: "rima", "haluttiin", "olisi riittänyt". */
  readonly wished: WordTest;
  /** With {@link infinitive} after it, it tells a duty, and so a level: "tuli saada", "täytyy olla". */
  readonly duty: WordTest;
  readonly infinitive: WordTest;
  /** It names an upper limit: "katto", "tak", "ceiling". */
  readonly ceiling: WordTest;
  /** Before a figure, it names an upper limit; after it, a number that is hoped for: "raja on 14", "14 000 kävijän raja". */
  readonly limit: WordTest;
  /** It names a lower limit: "vähimmäis-", "minimum". */
  readonly floor: WordTest;
  /** Before a figure: at most, under. */
  readonly atMost: WordTest;
  /** Before a figure: at least, over. */
  readonly atLeast: WordTest;
  /** Before "for", it names a level: "the plan called for 85 %". */
  readonly askedFor: WordTest;
  /** It names something of which less is better: costs, absences, queues. */
  readonly lessIsBetter: WordTest;
  /** Among those, it names a time that something takes: not what a share is about, "83 % of calls within 15 minutes". */
  readonly duration: WordTest;
  /** It names something of which more is better, money too: income, sales, and what lessens a bad thing: recycling, savings. */
  readonly moreIsBetter: WordTest;
  /** It marks a figure of another time, or a starting point. */
  readonly elsewhen: WordTest;
  /** It marks an expected figure. */
  readonly forecast: WordTest;
  /** It names a result: "toteuma", "utfall", "result". */
  readonly result: WordTest;
  /** It separates two figures without a punctuation mark: "kun", "medan", "against". */
  readonly parts: WordTest;
  /** After a word for a level: the figure before it is how far off it is, "30 suunniteltua vähemmän". */
  readonly off: WordTest;
  /** A share or a growth of something: such figures are of another kind than a level. */
  readonly change: WordTest;
  /** What several goals are counted in: goals, measures, actions. */
  readonly counted: WordTest;
}

const aims = holding("tavoite tavoitt tavoitel");
/** "tavoittaa" is to get hold of somebody: "kampanja tavoitti 9 000 nuorta". */
const contacts = beginsWith(
  "tavoitettiin tavoitetaan tavoitettu tavoitetut tavoitettav tavoittaa tavoittan tavoittam tavoittav tavoitti",
);

const finnish: FigureWords = {
  level: either(
    oneOf(
      "ta raja rajana rajaksi oltava enintään korkeintaan vähintään edellytettiin edellytetään edellytetty edellyttämä edellyttämän edellyttänyt edellyttää edellytti tähdättiin tähtäsi laki takuuaika",
    ),
    (word) => aims(word) && !contacts(word),
    holding("tuotto-odotu"),
    beginsWith(
      "kiintiö vaatimu vaadit asetet sovit luvat luvattiin suunnitel budjetoi talousarvi pitäisi piti lakisääteis lupau palvelulupau takuu raja-arvo ohjearvo normi edellyte velvoit",
    ),
  ),
  wished: either(
    oneOf(
      "taso tasoksi tasona rima rimaa riman rimana rimaksi odotus odotuksena odotukseksi haluttiin halusi halusivat haluttu haettiin odotettiin tarkoitus toivottiin toivottu riittäisi riittänyt riittäneet kelpaisi kelvannut kelvanneet tarvittu tarvittaisiin tarvittiin vaadittaisiin",
    ),
    beginsWith("havittel lupail kaavail"),
  ),
  duty: oneOf("tuli tulee täytyi täytyy pitää määrä"),
  infinitive: oneOf(
    verbForms(
      "olla, saada saa, tehdä tekee, päästä pääsee, nousta nousee, laskea laskee, pysyä, yltää, kasvaa, kasvattaa, nostaa nostaa, vähentää, vähetä vähenee, lyhentää, lyhetä lyhenee, pienentää, karsia, painaa, pudottaa, alentaa, hankkia, järjestää, pitää, rakentaa, kouluttaa, tavoittaa, aktivoida, saavuttaa, toteuttaa, avata, viedä vie, valmistua, puolittaa, lisätä, lisääntyä, tarkastaa, löytää, tuottaa, palkata, jäädä jää, käsitellä, antaa, kerätä, kattaa",
      ["infinitive"],
    ),
  ),
  ceiling: either(
    holding("enimmäis ylärajan yläraja maksim"),
    beginsWith("katto katon sallit kehys kehyksen"),
    oneOf("max maks"),
  ),
  limit: oneOf("raja rajana rajaksi aikaraja"),
  floor: either(holding("vähimmäis alaraja"), beginsWith("minim")),
  atMost: oneOf("enintään korkeintaan alle alle max maks"),
  atLeast: oneOf("vähintään yli ainakin väh min"),
  lessIsBetter: either(
    finnishLessIsBetter,
    holding(
      "poissaol sairauspäiv odotusai odotusaj jonotus läpimeno käsittely käsitel vastea toimitusai toimitusaj kustann menot menoj velka työttöm vikaant tapaturm hukk päästö hävik kulutu vaje alijääm puutte laimin myöhäst ylityk henkilöstövaihtu vaihtuv tyhjäkäyn vuokrarästi rästi",
    ),
    beginsWith("supista vähent alent lyhen lyhyem poikkeam"),
    oneOf(
      "sija sijalle sijalla sijaluku sijoitus odotus laskea laskemaan pudottaa painaa hillitä hillitään karsia karsitaan",
    ),
  ),
  duration: holding(
    "odotus jonotus läpimeno käsittely käsitel vastea toimitusai toimitusaj määräai takaraj aikaraj kesto",
  ),
  askedFor: oneOf(""),
  moreIsBetter: either(
    beginsWith(
      "tulot tuloja tuotot tuottoja tuottoa liikevaih myynti myynni vuokratuot maksutuot keräys liikevoit voitto voiton ylijääm",
    ),
    holding("kierrät hyödyntämis talteeno vältet ehkäist säästö vähennys vähennykset vähenemä"),
    lessens,
  ),
  elsewhen: either(
    oneOf(
      "viime joista joihin luvusta tasolta tasosta määrästä nykytaso lähtötaso lähtötilanne edellisvuosi edellisvuonna edellisvuoden edellisvuotta edellisvuoteen edellisvuodesta vuodesta aiemmin aikaisemmin valtakunnallinen valtakunnallisesti maan maassa maakunnan",
    ),
    endsWith("vuodesta"),
    beginsWith("edelli"),
  ),
  forecast: either(
    beginsWith("ennust arvio odote ennako"),
    oneOf(
      "muodostumassa päätyy päätyisi päädytään päätynee jää jäädään jäänee asettuu asettunee kertynee noussee laskenee yltänee lopputulemaksi lopputulos menossa",
    ),
  ),
  result: either(
    beginsWith("toteuma toteutu tulos tuloks mitat mittaustulo lopulli loppulu lopputul"),
    oneOf("yhteensä kaikkiaan keskiarvo keskiarvoksi mediaani tp tilinpäätös tilinpäätöksessä saavutettu"),
  ),
  parts: oneOf("kun vaikka mutta eli joten"),
  off: oneOf(
    "enemmän vähemmän suurempi suuremmat pienempi pienemmät korkeampi matalampi alhaisempi parempi heikompi paremmin heikommin",
  ),
  change: beginsWith(
    "prosenttiyksik pienen väheni väheny vähenem alenem aleni kasvo kasvu kasva lisäänty lisäsi nous puto pudon tippu supist laski laske lask",
  ),
  counted: either(
    holding(
      "tavoitteista tavoitteesta mittareista mittarista toimenpiteistä toimenpiteestä hankkeista hankkeesta tunnusluvuista tunnusluvusta lupauksista lupauksesta linjauksista kehittämiskohteista kärkihankkeista",
    ),
    oneOf(
      "tavoitetta mittaria toimenpidettä avaintavoitteet tavoitteet toimenpiteet mittarit tunnuslukua toimista toimesta",
    ),
  ),
};

const swedishAims = endsWith(
  "gräns gränsen mål målet målen målnivå målnivån målvärde målvärdet måltal måltalet målsättningen kravet krav",
);
/** Objects, purposes and cases in court. */
const notAims = endsWith("föremål föremålet föremålen ändamål ändamålet ändamålen tvistemål brottmål");

const swedish: FigureWords = {
  level: either(
    (word) => swedishAims(word) && !notAims(word),
    beginsWith("målsatt eftersträva utlova budgeter planera avtala"),
    oneOf(
      "målets överenskommelsen överenskommelse avtalet avtalets lagen lagstadgade lagstadgad lagstadgat stadgade medger medgav gällande garantin vårdgarantin garantitiden utfästelsen löftet betinget siktade siktat siktar lovade lovat budgeten utlovat utlovats utlovade utlovad hoppats hoppades åtagit räknat föresatt avtalat riktvärdet riktvärde standarden normen ribban miniminivån lägstanivån tröskelvärdet tröskeln förväntat uppsatt uppsatta begärt begärde önskat önskade ville föreskrivna föreskrivet",
    ),
  ),
  wished: oneOf(""),
  duty: oneOf(""),
  infinitive: oneOf(""),
  ceiling: either(holding("taket maximi högsta"), oneOf("tak ram ramen tillåtna tillåtet tillåten övre")),
  limit: oneOf("gräns gränsen gränsvärde gränsvärdet"),
  floor: either(beginsWith("minimi lägsta"), oneOf("undre")),
  atMost: oneOf("högst under max maximalt färre mindre maximum understiga"),
  atLeast: oneOf("minst över åtminstone"),
  lessIsBetter: either(
    holding(
      "kostnad utgift frånvaro utsläpp väntetid kötid handläggningstid svarstid ledtid genomloppstid behandlingstid restid insatstid utryckningstid framkörningstid leveranstid åtgärdstid liggtid olyck personalomsättning chefsomsättning hyresgästomsättning skuld förbrukning arbetslös svinn avbrott klagomål skador energianvändning energiåtgång underskott avvikelse sjukdag hyresförlust anmärkning överträdels läckage brott inbrott bränder sjukskriv bidragstagare försenin reklamation uppsägning avhopp hemlös vräkning avgångar kassation restavfall vattenförlust fosfor kväve buller överskridning ohälsotal kritiska",
    ),
    endsWith("fel rester resterna"),
    beginsWith("minsk sänk kort"),
    oneOf("placering placeringen tiden handläggning handläggningen"),
  ),
  duration: either(holding("tid handläggning dröjsmål"), oneOf("kortare kort korta")),
  askedFor: oneOf(""),
  moreIsBetter: either(
    beginsWith("intäkt inkomst försäljning biljettintäkt omsättning nettoomsättning"),
    holding(
      "återvin återvunn materialåtervin undvik förebygg bespar minskningen kostnadstäckning kostnadseffektiv skuldbetalning energieffektiv",
    ),
    oneOf("överskott"),
  ),
  elsewhen: oneOf(
    "riksgenomsnittet riksgenomsnitt riksmedelvärdet rikssnittet nuläge nuläget utgångsläge utgångsläget fjol ifjol föregående senast före från tidigare förra riket länet snittet",
  ),
  forecast: either(
    holding("prognos"),
    beginsWith("förvänta beräkna vänta uppskatta"),
    oneOf(
      "bedöms torde spås blir landar hamnar slutar stannar landa hamna sluta stanna pekar helårsnivå årsskiftet lär",
    ),
  ),
  result: oneOf(
    "sammanlagt totalt årsutfallet slutsiffran slutsiffra slutresultatet mätresultatet utfall utfallet resultat resultatet uppmätt uppmätta uppmättes mätningen medianen medelvärdet medeltalet snittet årssnittet genomsnittet faktiskt faktisk verkligt facit bokslut bokslutet blev stannade",
  ),
  parts: oneOf("medan när då men mot jämfört"),
  off: oneOf(""),
  change: beginsWith(
    "procentenhet ökade ökat ökning minskade minskat minskning steg stigit sjönk sjunkit växte vuxit tillväxt",
  ),
  counted: oneOf(
    "mål målen delmål delmålen åtgärder åtgärderna mätare mätarna indikatorer indikatorerna kvalitetsmål projekt projekten åtaganden åtagandena uppdrag uppdragen aktiviteter aktiviteterna insatser insatserna nyckeltal nyckeltalen målsättningar målsättningarna etappmål etappmålen mått måtten löften löftena utfästelser utfästelserna verksamhetsmål nämndmål fokusområden målvärden målvärdena",
  ),
};

const english: FigureWords = {
  level: oneOf(
    "budget std statute statutory legal permits permitted allows standard norm benchmark guideline bar undertaken undertook wished specified stipulated contracted guaranteed pledge promise expectation threshold target targets goal aim aimed aiming ambition planned hoped promised agreed pledged sought set requirement required specifies budgeted commitment committed wanted",
  ),
  wished: oneOf(""),
  duty: oneOf(""),
  infinitive: oneOf(""),
  ceiling: oneOf("ceiling limit cap maximum max allowed allowance tolerance"),
  limit: oneOf("limit ceiling cap"),
  floor: oneOf("minimum floor"),
  atMost: oneOf("most under below fewer less within maximum max"),
  atLeast: oneOf("least over above minimum exceed"),
  lessIsBetter: oneOf(
    "cost costs absence absences sickness emission emissions wait waits waiting turnover debt debts arrears consumption unemployment waste accidents accident incidents incident complaints complaint days response vacancy vacancies void voids neet backlog overspend leakage crime injuries reduce reduced reducing lower absent sick emitted vacant ranked ranking overdue defects errors error faults fault breaches burglaries thefts fires collisions casualties deaths fatalities homeless homelessness evictions exclusions exclusion readmissions reoffending dropouts turnaround queue queues backlogs delays delay late missed kwh footprint carbon loss losses spend spending expenditure overspend overtime sickness time times waited interval intervals deficit falls",
  ),
  duration: oneOf(
    "wait waits waiting waited time times days response turnaround interval intervals delay delays queue queues late",
  ),
  askedFor: oneOf("called calls asked asks allowed allows provided provides budgeted planned looked aimed"),
  moreIsBetter: beginsWith(
    "income revenue receipts sales takings fundrais raised saving savings surplus recycl recover coverage avoided prevented diverted reduction",
  ),
  elsewhen: oneOf(
    "baseline previous last ago earlier from since avg england national nationally neighbours began before prior",
  ),
  forecast: oneOf(
    "points point finish finishing landing will forecast forecasts expect expected anticipate anticipated projected projects projecting projection projections predicts predicted estimate estimated likely",
  ),
  result: oneOf(
    "total totalled altogether final result results actual actuals outturn outcome measured median mean average averaged recorded",
  ),
  parts: oneOf("while whereas where against but versus vs compared compares compare"),
  off: oneOf(""),
  change: oneOf(
    "rose risen fell fallen up down grew grown growth increase increased decrease decreased decline declined cut drop dropped percentage points",
  ),
  counted: oneOf(
    "targets goals measures actions objectives indicators milestones commitments pledges projects schemes deliverables kpis outcomes undertakings promises undertakings tasks recommendations workstreams priorities metrics standards",
  ),
};

/** The words around figures, by language. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { fi: finnish, sv: swedish, en: english };
