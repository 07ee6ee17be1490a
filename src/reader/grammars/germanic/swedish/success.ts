import type { ExpressionGroup } from "../lexicon/vocabulary";

/** Nouns, adjectives, adverbs and idioms of success. */
export const success: readonly ExpressionGroup[] = [
  {
    act: "reach",
    time: "done",
    phrases:
      "med nöd och näppe, nätt och jämnt nådd*, nådd* nätt och jämnt, nådd* precis, precis nådd*, kan ~ avföras från, avförts från listan, full leverans, kvitterades, har kvitterats, antecknats som förverkligat, antecknats som uppnått, antecknats som uppnådd, bokförts som uppnått, redovisats som uppnått, nådde sin nivå, nådde sina nivåer, motsvarade det planerade, motsvarade planen, motsvarar planen, utföll enligt plan, lyckat, lyckad, lyckades väl, föll väl ut, föll ut väl, gav önskat resultat, gav avsett resultat, gav resultat, antecknas som uppnått, noteras som uppnått, strykas från uppföljningen som klart, kan strykas som klart, ribban rensades, rensade ribban, ribban klarades, bättre än vad som @planned, mer än vad som @planned, mer än vi @planned, inom lagens gräns, inom lagens gränser, inom lagstadgad tid, inom den lagstadgade tiden, inom lagens tidsfrist, underskred kalkylen, höll sig inom kalkylen, underskottet är täckt, underskottet täcktes, underskottet har täckts, kön är avarbetad, köerna är avarbetade, köerna har arbetats bort, kön har arbetats bort, kön är borta, köerna är borta, inga köer längre, ingen kö längre, finns inga köer, finns ingen kö, kunde bockas av, satt sitt kryss, alla bitar på plats, föll på plats, fallit på plats, kunnat stängas, avslutats med gott resultat, gick i lås, fått sitt, fick alla, alla fick plats, alla fick sina, samtliga fick plats/svar/besked/hjälp/vård/tid/sin/sitt/sina/den/det, gjorde vad vi lovade, gjort vad vi lovat, gjorde det vi lovade, gjort det vi lovat, som lovades gjordes, gjordes det som lovats, ingen blev utan, ingen lämnades utan, ingen har blivit utan, ingen stod utan, avvek inte från @goal, avvek inte från planen/tidplanen/tidsplanen/budgeten/det, inga avsteg från @goal, inga avsteg från planen/tidplanen/tidsplanen/budgeten/det, uppdraget är utfört, @goal ~ i hamn, i hamn, hög grad av måluppfyllelse, i mål med, rodde i land, löste uppgiften, fyllde kriterierna, med full pott, kammade hem, tog hem, knöt ihop, stått sig, höll hela vägen, lägga till handlingarna, läggas till handlingarna, nådde ända fram, gått i mål, gick i mål, kom i mål, kommit i mål, kommer i mål, gick vägen, gått vägen, allt gjort, till fullo uppfyll*, höll vad, höll sig inom, hållit sig inom, håller sig inom, ryms inom @goal, rymdes inom @goal, rymts inom @goal, på rätt sida, överträffade förväntning*, bättre än väntat, bättre än förväntat, bättre än planerat, över förväntan, precis vad som utlovades, precis som utlovat, som utlovat, som utlovades, som lovat, såsom lovats, på pricken, mitt i prick, mission slutförd, klappat och klart, klart och betalt, grön gubbe, grön bock, full täckning, hundraprocentig, 100 % måluppfyllelse, målet satt, målet taget, nollvisionen ~ hålls, nollvisionen ~ höll, uppnått resultat enligt, slog ~ @goal, bättre än ~ @planned, precis som ~ @planned, exakt som ~ @planned, nu klart, helt klart, redan klart, full pott, med beröm godkänt, ros/rotts/roddes i land, god måluppfyllelse, hög måluppfyllelse, full måluppfyllelse, fullständig måluppfyllelse, måluppfyllelsen ~ god/hög/full/fullständig/mycket, måluppfyllelse ~ 100 %, i nivå med @goal, på målnivå, på målnivån, på målsatt nivå, nivån ~ uppnådd, @goal ~ ett faktum, med råge, till punkt och pricka, helt i mål, nu i mål, @goal ~ i mål, är i mål, bättre än/mot @goal, håller/höll måttet, uppfyllelsegraden ~ 100, till hundra procent, uppfyllelsegrad ~ 100",
  },
  {
    act: "reach",
    phrases:
      "höll sin ram, håller sin ram, hållit sin ram, håller ramen, höll ramen, hållit ramen, bättre än budget, bättre än budgeten, bättre än budgeterat, höll sin budget, håller sin budget, hållit sin budget, höll budgeten, håller budgeten, hållit budgeten, budgeten höll, budgeten håller, budget i balans, ekonomi i balans, ekonomin i balans, ekonomin är i balans, ekonomin var i balans, ekonomin blev i balans, i linje med budget, i linje med budgeten, i nivå med budget, i nivå med budgeten, resultat enligt budget, utfall enligt budget, enligt budget, nollresultat, överskott mot budget, överskott jämfört med budget",
  },
  {
    act: "reach",
    time: "done",
    ofGoal: true,
    phrases: "godkänt resultat, målet ~ godkänt, målvärdet ~ godkänt",
  },
  {
    act: "reach",
    need: "goal",
    phrases:
      "inom @goal, inom ramen, inom gränsen, inom taket, inom tidsfristen, klar för i år, uppnåelig, uppnåeligt, uppnåeliga, realistiskt, realistisk, säkrad, säkrat, tryggad, tryggat, inom räckhåll, nåbart, nåbar, fullt möjligt",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "fyller kvoten, så gott som nått, så gott som uppnått, så gott som klart, så gott som i hamn, råder ingen tvekan, råder inget tvivel, utan tvekan, utom allt tvivel, räcker gott, räcker väl, räcker gott och väl, får arbetet klart, får det klart, blir klara före, blir klart före, blir klar före, vid årets slut är samtliga, vid årets slut är alla, ser det som säkert, ser vi som säkert, anser det säkert, är i praktiken klart, prognosen ~ pekar ~ på/mot ~ @goal, pekar ~ på/mot ~ @goal, pekar ~ på/mot ~ måluppfyllelse, allt talar för att, det mesta talar för att, mycket talar för att, allt pekar på, allt pekar mot, alla förutsättningar, på säker mark, rör sig mot @goal, är ~ på väg mot, på väg dit, kommer att klaras, hinns med, hinner bli, hinner klart, nog klarar, ser ut att klara, ser ut att nå, ser ut att hålla, siktar mot full, räknar med att klara, räknar med att nå, tror att vi klarar, tror att vi når, är övertygade om, väntas hålla, förväntas hålla, borde hålla, bedöms hålla, kurs mot @goal, på väg mot @goal, på god väg att, på god väg mot, på god väg, på väg att ~ nå/uppnå/nås/uppnås/uppfyllas/uppfylla/infria/infrias/klara/klaras, närmar sig @goal, siktar @goal in, prognos ~ uppnås/nås/uppfylls/klaras, prognosen ~ full måluppfyllelse, räknar ~ med ~ full måluppfyllelse, goda möjligheter att, goda förutsättningar att, goda utsikter att, goda chanser att, utsikterna ~ goda, förutsättningarna ~ goda, prognosen ~ god/positiv/ljus/stabil, alla tecken tyder på, tyder på ~ @goal, talar för ~ @goal, trenden räcker, takten räcker, kommer att räcka, räcker för att nå, full måluppfyllelse, prognosen är att, lutar åt ~ @goal",
  },
  {
    act: "reach",
    time: "done",
    marks: ["partly"],
    ofGoal: true,
    phrases:
      "delvis klart, delvis klar, delvis klara, till största delen i ordning, bara en del av åtgärderna, endast en del av åtgärderna, i stora delar, till stora delar, nästan i mål, nästan framme, så gott som i mål, nästan nått, nära nog uppfyllt, nära nog nått, nära målet, nära @goal, snudd på",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "allt är väl, allt väl, allt i sin ordning, inget behov av korrigerande, inget behov av åtgärder, inga korrigerande åtgärder, inga åtgärder behövs, inget nytt att rapportera, inga nyheter, förseningen ~ hämtats in, förseningen ~ tagits igen, eftersläpningen ~ hämtats in, eftersläpningen ~ tagits igen, tappet ~ hämtats in, förseningen ~ arbetats in, lugnt läge, allt fungerar, tidtabellen är oförändrad, tidsplanen är oförändrad, tidplanen är oförändrad, slutdatumet är oförändrat, färdigdatumet är oförändrat, tidpunkten är oförändrad, oförändrad tidtabell, oförändrad tidsplan, oförändrad tidplan, inget behov av ändring*, i planerad ordning, i den takt, kalkylen håller, kostnadskalkylen håller, håller tidplanen, håller tidplan, tidplanen håller, följer tidplanen, enligt programmet, enligt färdplanen, steg för steg enligt, går i mål, allt flyter, flyter på, går som det ska, såsom planerat, såsom avsett, fortsatt god, utan avbrott",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "takten är tillräcklig, tempot är tillräckligt, takten räcker, förutsättningarna ~ goda, möjligheterna ~ goda, chanserna ~ goda, läget ~ tryggt, inget oroande, tillfredsställande framsteg, förutsättningarna är goda, möjligheterna är goda, åter i fas, i fas igen, hunnit ikapp, hunnit i kapp, kommit i kapp, på rätt köl, löper enligt tidplan, enligt tidplan, enligt tidplanen, enligt projektplan, på rätt väg, åt rätt håll, i rätt riktning, rätt riktning, på banan, på rätt spår, på rätt kurs, på kurs, i fas, som på räls, ligger i fas, väl i fas, god framdrift, bra framdrift, framdriften ~ god, på god kurs, tuffar på, rullar på, löper på, löper väl, löper friktionsfritt, friktionsfritt, problemfritt, smärtfritt, utan friktion, hålls väl, enligt ritningarna, i rätt takt, takten är god, god takt, i god takt, bra takt, bra tempo, gott tempo, gott läge, bra läge, stabilt läge, stark position, medvind, ser stabilt ut, ser positivt ut, på tryggt avstånd, med gott om marginal, gott om tid, stadig ökning mot, som en klocka, ligger bra till, ligger väl till, ligger gott till, bra till, väl till, ser bra ut, ser ljust ut, ser lovande ut, ser fint ut, ser gott ut, bådar gott, lovar gott, går bra, går fint, går som smort, går som det ska, löper som det ska, går som tåget, fortskrider väl, framskrider väl, under kontroll, i god ordning, i god tid, före tidsplan, före tidsplanen, före tidtabell, före tidtabellen, före schemat, före plan, tidigare än planerat, snabbare än planerat, läget ~ gott/bra/stabilt/lugnt, i linje med plan*, i linje med @goal, enligt förväntan, inom tidsramen, inom tidsplanen, håller ~ tidsplan*, håller ~ tidtabell*, håller ~ schema*, håller ~ takten, följer ~ tidsplan*, följer ~ tidtabell*, följer ~ plan*, i takt med plan*, uppåtgående trend, positiv trend, trenden ~ god/positiv, utvecklingen ~ god/positiv, god fart, bra fart, i full gång enligt, i rullning, enligt uppgjord plan, enligt upplägget, enligt arbetsprogrammet, enligt projektplanen, enligt kalkylen, enligt avtalad tidtabell, enligt överenskommen",
  },
  {
    act: "complete",
    time: "done",
    phrases:
      "antogs ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, godkändes ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, antagits ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, godkänts ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, antagen ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, antaget ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, godkänd ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, godkänt ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, fastställdes ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, fastställts ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, klubbades ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, klubbats ~ av/i fullmäktige/kommunfullmäktige/stadsfullmäktige/regionfullmäktige/kommunstyrelsen/stadsstyrelsen/regionstyrelsen, på plats, har tagits i drift, i drift sedan, i bruk sedan, avklarad, avklarat, avklarade, avbockad, avbockat, avslutad, avslutat, slutförd, slutfört, slutförda, invigd, invigdes",
  },
  {
    act: "complete",
    time: "done",
    need: "state",
    phrases:
      "klart under året/hösten/våren/sommaren/vintern/kvartal/första/andra/tredje/fjärde, klar, klart, klara, färdig, färdigt, färdiga, färdigbyggd, färdigbyggt, färdigbyggda, inflyttningsklar, inflyttningsklara, driftklar, driftklart",
  },
  {
    act: "reach",
    ofGoal: true,
    phrases:
      "status ~ grön/grönt, lyser grönt, markeras ~ grönt, markerat ~ grönt, klassas ~ grönt, klassas ~ grön, bedöms ~ grönt/grön, flaggas ~ grönt, är ~ grönt, är ~ grön, visar grönt, visar på grönt, på grönt, grönmarkerat, grönmarkerad, grönt ljus",
  },
  { act: "reach", need: "bare", ofGoal: true, phrases: "grön, grönt, ok, ja, mycket bra, bra" },
  {
    act: "doubt",
    denied: true,
    phrases:
      "inga avvikelser, ingen avvikelse, utan avvikelse*, avvikelser saknas, utan dröjsmål, utan förseningar, utan försening",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "ingen risk, ingen ~ risk, inga risker, inga ~ risker, utan risk*, inga hinder, inget hinder, inga ~ hinder, utan hinder, utan problem, utan större problem, utan svårighet*, inga orosmoln, inga bekymmer, inget bekymmer, inget hot, ingen oro, inga farhågor, inga flaskhalsar, inga avsteg, ingen försening, inga förseningar, inga dröjsmål, inget dröjsmål, ingen osäkerhet, inget att anmärka, inget som hindrar, inget hindrar, inget står i vägen, inte äventyr*, utan tvekan, utan tvivel, med säkerhet, riskfritt, utom fara, ingen anledning ~ annan bedömning, ingen anledning ~ oro, inte oroande, ingen fara, inte ~ någon fara, lugnt",
  },
];
