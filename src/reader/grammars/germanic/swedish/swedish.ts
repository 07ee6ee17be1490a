import { beginsWith, either, endsWith, holding, oneOf } from "../../../text/wordMatchers";
import type { Vocabulary } from "../lexicon/vocabulary";
import { failure } from "./failure";
import { idioms } from "./idioms";
import { swedishForms } from "./inflect";
import { marks } from "./marks";
import { outlook } from "./outlook";
import { plainSpeech } from "./plainSpeech";
import { success } from "./success";
import { verbs } from "./verbs";

/** What is aimed at: "mål", "sparmålet", "kravet", "servicelöftet". */
const goalWord = either(
  endsWith(
    "mål målet målen målets målens måls målnivå målnivån målvärde målvärdet måltal måltalet kravet kraven kravnivån löftet löftena löfte löften tidsfrister tidsfristerna tidsfristen åtaganden åtagandena utfästelserna kraven riktvärdet riktvärde tröskelvärdet garantin",
  ),
  beginsWith("målsättning måluppfyll målnivå målvärde målsatt indikator nyckeltal ägardirektiv lägstanivå miniminivå"),
  oneOf(
    "nivån ambitionen ambitionerna ribban mätaren mätare tröskeln kriteriet kriterierna villkoren åtagande åtagandet åtagandena utfästelsen planvärdet budgetmålet kravnivå direktivet målbilden gränsen taket ramen minimum maximitiden betinget sparbetinget nollvisionen visionen tidsgränsen servicenivån garantitiden ambitionsnivån ambitionsnivå beställningen utfästelser målläget målbild delmålen kvot kvoten",
  ),
);

/** The Swedish vocabulary of results and forecasts, for reports of Finland and Sweden. */
export const swedish: Vocabulary = {
  verbs,
  formsOf: swedishForms,
  expressions: [...success, ...failure, ...outlook, ...idioms, ...plainSpeech],
  marks,
  goalWord: (word) =>
    goalWord(word) && word !== "ändamål" && word !== "föremål" && word !== "klagomål" && word !== "ändamålet",
  plannedWord: oneOf(
    "planerat planerats planerade planerades väntat väntats väntade beräknat beräknats beräknade tänkt eftersträvat eftersträvats eftersträvade utlovat utlovats utlovade lovat lovats krävs krävdes önskat önskats önskade önskar vilja velat avsett avsetts avsedda budgeterat budgeterats budgeterade förväntat förväntats förväntade målsatt målsatta behövs behövdes förutsatt förutsatts förutsätter fastställt fastställts fastställda hoppats hoppades ställts ställdes satts sattes begärt begärts begärde siktat siktade siktar åtagit avtalat avtalats avtalade överenskommet överenskomna borde bör räknat prognostiserat prognostiserats prognosen prognos plan planen kalkylerat kalkylen föreskrivet föreskrivs tillåtet tillåts godkänt acceptabelt föresatt kräver krävt krävde föreskriver föreskrev stipulerar stipulerade medger medgav tillåter tillät anger angav förutser förutsåg utgår sikta ville vill",
  ),
  numerals: {
    en: 1,
    ett: 1,
    två: 2,
    bägge: 2,
    båda: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    tretton: 13,
    fjorton: 14,
    femton: 15,
    sexton: 16,
    sjutton: 17,
    arton: 18,
    nitton: 19,
    tjugo: 20,
    trettio: 30,
    fyrtio: 40,
    femtio: 50,
    sextio: 60,
    hundra: 100,
  },
  openers: {
    that: "att, om att, på att",
    if: "om, ifall, såvida, förutsatt, under förutsättning, såvitt, så länge",
    though: "fastän, även om, trots att, ehuru, fast",
    because: "eftersom, emedan, därför att, sedan, då",
    relative: "som, vilket, vilken, vilka, där, vars, varav",
    purpose: "så att, för att",
    question: "hur, när, vad, i vilken mån, huruvida, vilka, varför",
    but: "men, utan, utan att, medan, däremot",
    and: "och, samt",
  },
  budget: {
    word: holding("budget anslag utgiftsram"),
    spent: holding("kostnad utgift"),
    earned: holding("intäkt inkomst resultat årsbidrag överskott"),
    planned: beginsWith("budget beräknat planerat väntat uppskattat prognostiserat"),
    than: "än",
    better: oneOf("bättre"),
    worse: oneOf("sämre"),
    more: oneOf("större högre mer mera fler"),
    less: oneOf("mindre lägre färre"),
    exceeds: beginsWith("överskred överskrid översteg överstig"),
    undercuts: beginsWith("underskred underskrid understeg understig"),
    suffices: oneOf("räcker räckte räckt räcka"),
    within: oneOf("inom"),
    deficit: beginsWith("underskott"),
    surplus: beginsWith("överskott"),
    against: oneOf("mot gentemot jämfört förhållande"),
    past: oneOf(
      "var blev hölls höll hållits hållit överskreds överskred överskridits överskridit översteg underskreds underskred understeg räckte räckt uppgick visade uppvisade redovisade redovisar har hade",
    ),
  },
  asksAfter: oneOf(
    "osäkert osäker osäkra ovisst oklart oklar avgöra bedöma bedöms bedömas utreda utreds utreder undersöka undersöks undersöker klarlägga klarläggs klarlägger pröva prövas prövar tveksamt säkert vet fråga frågan granskar granskas",
  ),
  bears: oneOf(
    "talar risk risken risker fara faran oro oron farhågor farhåga garanti garantier hot hotet möjlighet möjligheten möjligheter möjligheterna utrymme hinder chans chansen chanser chanserna skäl utsikter förutsättningar",
  ),
  opensMain: oneOf(
    "är kan blir kommer bedöms beräknas väntas förväntas finns torde har går ser anses räknar bedömer faller uteblir försenas flyttas krävs",
  ),
  opensCondition: oneOf(
    "hittas löses går får kommer blir uteblir dröjer misslyckas lyckas håller godkänns beviljas avslås fattas tecknas undertecknas överklagas fortsätter ökar minskar stiger sjunker räcker finns saknas hinner hinns kan tillkommer sker stannar klaras nås uppnås försenas skjuts antas förkastas uppfylls förblir kvarstår drar tar vinner kapas behövs krävs utebliver",
  ),
  isSubject: either(
    oneOf(
      "det den de vi ni man alla samtliga varje hela ingen inget inga inte även detta dessa någon något några samtliga en ett ytterligare",
    ),
    endsWith("en et na ten"),
  ),
  isInfinitive: oneOf(
    "kunna vara bli ha få behöva hinna komma ligga stå gå ge göra ta hålla ske börja se låta sätta lägga ställa dra finnas fortsätta öka minska",
  ),
  homographs: "inför för ner var mot bygg led slut tätt fast",
  realWords:
    "oförverkligat oförverkligade ouppnått utfall utfallet utfallets lyckade lyckad lyckat uppfyllelse uppfyllande uppfyllnad förverkligande förverkligandet uppnående uppnåendet",
  finite: /(?:ades|ats|ade|eras|erar|erades|dde|ddes|tts|rs|des|icks|ölls|avs|ogs|öts)$/u,
};
