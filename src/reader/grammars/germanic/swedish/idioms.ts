import type { ExpressionGroup } from "../lexicon/vocabulary";

/** Idioms of Swedish reports, of Finland and Sweden, grouped by what they claim about the target. */
export const idioms: readonly ExpressionGroup[] = [
  {
    act: "reach",
    ofGoal: true,
    phrases:
      "som @goal krävde, som @goal kräver, som @goal föreskrev, som @goal föreskriver, som @goal förutsatte, som @goal förutsätter, som @goal stipulerar, som @goal stipulerade, som @goal avsåg, som @goal avser, vad @goal krävde, vad @goal kräver, vad @goal förutsatte, det @goal krävde, i överensstämmelse med @goal, helt i linje med @goal, trogen @goal, levde upp till @goal, lever upp till @goal, mer än väl uppfyllt, med bred marginal uppfyllt, väl uppfyllt, väl uppfylld, väl tillgodosett",
  },
  {
    act: "reach",
    time: "done",
    phrases:
      "gott och väl över, gott och väl uppnått, åtagandet är slutfört, åtagandet ~ slutfört, uppdraget är slutfört, löftet är infriat, löftena är infriade, har lösts in, infriades till fullo, infriats till fullo, fullgjorts i sin helhet, klarades av, hanns med, hunnits med, hann med allt, allt hanns med, hann i mål, kommit i hamn, fördes i hamn, förts i hamn, fördes i mål, förts i mål, inte ett enda ~ ouppnått, inte ett enda ~ missades, inte en enda ~ missades, inte en enda ~ överskreds, inget ~ lämnades ouppnått/ouppfyllt/ogjort/halvfärdigt, ingen ~ lämnades ogjord/halvfärdig/ouppfylld, inget lämnades ogjort, inga mål missades, inget mål missades, saknas ingenting, återstår ingenting, ingenting återstår, inget återstår, inget är ogjort",
  },
  {
    act: "reach",
    phrases:
      "med god marginal, med bred marginal, med marginal, med betryggande marginal, med lätthet, utan svårighet, utan problem",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "färdigställs före, blir färdigt före årsskiftet, räcker mer än väl, tiden räcker, mer än väl för, är säkrade, förefaller säkrade, förefaller säkrat, verkar säkrade, verkar säkrat, ser säkrade ut, täckt av redan, täcks av redan, till fullo täckt, täcks till fullo, ingen anledning att ändra, inga skäl att ändra, ingen orsak att ändra, finner ingen anledning, prognosen står fast, prognosen ligger fast, prognosen kvarstår, prognosen håller, prognosen står sig, vidhåller prognosen, håller fast vid prognosen, allt tyder på, allting tyder på, allt talar för, samtliga tecken, väl inom räckhåll, inom lättare räckhåll, tryggt inom, tryggt under, tryggt över, i tryggt förvar, kommer i mål, kommer i hamn, går i hamn, går i lås, ror vi i land, ror det i land, räknar kallt med",
  },
  {
    act: "exceed",
    time: "ahead",
    phrases:
      "hamna över, landa över, sluta över, stanna över, hamnar över, landar över, slutar över, komma över de #, komma över #, passera de #, passera #, överstiga de #, överskrida de #, överträffa de #, ha passerat de #, ha överskridit de #",
  },
  {
    act: "undercut",
    time: "ahead",
    phrases:
      "hamna under, landa under, sluta under, stanna under, hamnar under, landar under, slutar under, stannar under, stanna på under, komma under de #, understiga de #, underskrida de #",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "ligger ~ månader/veckor/dagar före, ligger en månad/vecka före, håller *dagen/datumet/*planen/*tabellen/tidsschemat/kalkylen, på utsatt dag, på utsatt datum, på utsatt klockslag, på avtalat datum, på avtalad dag, på angiven dag, på angivet datum, på bestämd dag, på aviserat datum, som aviserat, som aviserades, såsom aviserat, där vi ska vara, där vi skall vara, där vi bör vara, där vi borde vara, där vi vill vara, där det ska vara, där den ska vara, där de ska vara, årets plan följs, planen följs, planerna följs, tidplanen följs, tidtabellen följs, tidsplanen följs, slutdatumet står fast, slutdatumet ligger fast, slutdatumet håller, slutdatumet kvarstår, datumet står fast, datumet ligger fast, datumet håller, tidpunkten står fast, öppningsdagen står fast, tidtabellen står fast, tidtabellen ligger fast, tidsplanen står fast, tidsplanen ligger fast, tidplanen ligger fast, tidplanen står fast, löper på enligt, rullar på enligt, går enligt tidtabell, pekar åt rätt håll, pekar i rätt riktning, går åt rätt håll, rör sig åt rätt håll, rör sig i rätt riktning",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "blev bara # av, blev endast # av, blev bara ~ av, blev endast ~ av, blev blott ~ av, för lite i förhållande, för få i förhållande, det fattas ~ #, fattades ~ #, saknades ~ #, missades med, missade med, bröts i varje, målet bröts, kravet bröts, under planens #, mindre än planens #, färre än planens #, under avtalets #, under målets #, gick inte ihop, gick inte i lås, gick inte vägen, gick inte hem, nådde ~ inte ~ ända, nådde ~ inte ~ dit, når ~ inte ~ dit, inte nått dit, räckte inte dit, räcker inte dit, kom inte dit, föll på målstrecket, snubblade på, stupade på, inte motsvara*, klarade ~ inte ~ ribban, ribban revs, rev ribban, blev en besvikelse, blev en missräkning, en missräkning",
  },
  {
    act: "leave-undone",
    phrases:
      "gick oss ur händerna, gått oss ur händerna, gick förlorad, gick förlorat, gått förlorad, gått förlorat, gick om intet, förblir stängd, förblir stängt, förblev stängd, förblev stängt, hålls stängd, hölls stängd, står tom, står tomt, stod tomt, blev en papperstiger, förblev en papperstiger, ingen ersättare, inget ersättande, ingen efterträdare hittades, kan inte längre nås, går inte längre att, inte längre möjligt, inte längre realistiskt, hinner inte längre, hinns inte längre, lönlöst, kom ingen vart, kommit ingen vart, ledde ingen vart, ledde ingenstans, rann ut, runnit ut i sanden",
  },
  {
    act: "cancel",
    phrases:
      "inte gå vidare, inte går vidare, gå inte vidare, inte att gå vidare, gick inte vidare, dragit sig ur, drog sig ur, drar sig ur, hoppat av, hoppade av, gav ~ upp tanken, gett upp tanken, övergav tanken, släppt tanken, släppte tanken, släppts, lagts på is, lades på is, läggs på is, lagts ned, lagts ner, lades ned, lades ner, läggs ned, läggs ner, blir inte längre",
  },
  {
    act: "postpone",
    phrases:
      "får ~ anstå till, fick ~ anstå till, får ~ vänta till, fick ~ vänta till, får ~ dröja till, väntar till, skjuts över till, sköts över till, skjutits över till, läggs nästa, görs nästa, utförs nästa, får göras nästa, får tas nästa, tas nästa år, tas först",
  },
  {
    act: "doubt",
    phrases:
      "svårförutse*, svårförutsäg*, svårförutsett, svårbedöm*, hyser tvivel, hyser tvekan, hyser vi, lovar ingenting, lovar inget, lovar inte, vågar ingen lova, utan att lova, kan tvingas, kan bli tvungen, kan bli tvungna, tvingas kanske, går inte ännu att säga, vållar bekymmer, vållar problem, vållar svårigheter, vållar huvudbry, ställer till problem, ställer till bekymmer, ställer till det, inte binda sig, inte vill binda, inte längre utlovas, inte längre lovas, inte längre garanteras, marginalen är ~ noll, marginalen är obefintlig, marginalen är borta, inga marginaler, ingen marginal, inget utrymme för, väl optimistisk*, alltför optimistisk*, för optimistisk*, överoptimistisk*, glädjekalkyl*, ter sig ~ optimistisk*, svårt att hålla, svårt att säga, svårt att veta, svårt att förutse, svårt att förutspå, hålla jämna steg, knappt om tid, ont om tid, ont om folk, ont om, kniper, knipigt, kämpar med, kämpar för att, brottas med, går på knäna, har försvagats, försvagats, försvagad tilltro, minskad tilltro, nedjusterad*, justerats ned, justerats ner, justerades ned, justerades ner, justerats nedåt, skrivits ned, skrivits ner, reviderats ned, reviderats ner, reviderats nedåt, prognosen har sänkts, prognosen sänks, sänkt prognos, sänker prognosen, sänkte prognosen, skulle det krävas, skulle krävas, skulle behövas, skulle vi behöva, skulle det behövas, kan hända att, det kan hända, hänger nu på, hänger numera på, avgörs nu av, mycket avgörs av, mycket hänger på, allt hänger på, allt står och faller, i ovisshet, i ovissa, på lösa grunder, på lösan sand, lös grund, illa ute, i knipa, i trångmål, hårt pressad*, hårt trängd*, på efterhand, förutsättningar ~ saknas, utsikter ~ saknas, dystra utsikter, utsikterna ~ dystra/små/dåliga/mörka/osäkra, chanserna ~ små/dåliga, möjligheterna ~ små/begränsade, minskat underlag, flaggat för, har flaggat, varnar för, varnat för, har varnat, inte tagit ställning, inte undertecknat, inte velat skriva, inte skrivit under, inte skrivit på, ännu inte påskriv*, ännu inte undertecknad*, ännu inte undertecknat, ännu inte påskrivet, kastar en skugga, kastar skugga, grumlas av, naggas i kanten, naggat, naggats, ätits upp, äter upp, åt upp, ätit upp",
  },
  {
    act: "lag",
    phrases:
      "i väntan på, ligger nere, legat nere, ligger i träda, är pausat, är pausad, är pausade, har pausats, pausats, pausades, tillfälligt stoppat, tillfälligt stoppad, i en takt som inte, takt som inte räcker, bakom plan, bakom planen, en bit efter, en bra bit efter, ett stycke efter, kört fast, körde fast, körs fast, kostat ~ veckor, kostat ~ månader, fått vänta, fick vänta, får vänta, låter vänta på sig, lät vänta på sig, låtit vänta på sig, har ännu inget, har ännu ingen, har ännu inga, saknar ännu, saknar alltjämt, saknar fortfarande, är alltjämt utan, är fortfarande utan, tuggar på, segar sig, segt, trögstartad*, trögstartat, i snigelfart, tappar mark, tappat mark, tappar fart, ligger lågt, ligger för lågt, hamnat på efterkälken",
  },
  {
    act: "doubt",
    need: "idle",
    phrases:
      "en klar/tydlig förbättring/ökning/minskning/majoritet/skillnad/höjning/försämring/framgång/sänkning, om än med liten marginal, om än med liten, om än knappt, om än nätt och jämnt, om än med knapp, om än, i den mån, med hänsyn till, vara beroende av, som berörs, håller/höll/hålla/hållit i sig, stabilt låg/lågt/låga/dålig/dåligt/dåliga/svag/svagt/svaga, inga/inget/ingen ~ undanröjts/undanröjdes/undanröjda/lösts/löstes/lösta/åtgärdats/åtgärdades/avhjälpts/avhjälptes",
  },
];
