import type { ExpressionGroup } from "../lexicon/vocabulary";

/** What Swedish says of a forecast and of a finished year without a verb of outcome: compared with a level, on time, in doubt. */
export const outlook: readonly ExpressionGroup[] = [
  {
    act: "advance",
    marks: ["plan"],
    ofGoal: true,
    phrases:
      "planerade/ursprungliga/avtalade/beslutade/utlovade ~ står fast, planerade/ursprungliga/avtalade/beslutade/utlovade ~ ligger fast, planerade/ursprungliga/avtalade/beslutade/utlovade ~ gäller, planerade/ursprungliga/avtalade/beslutade ~ hålls, datumet/tidtabellen/tidsplanen/tidplanen/schemat/slutdatumet/sluttiden/planen/färdigdatumet står fast, datumet/tidtabellen/tidsplanen/tidplanen/schemat/slutdatumet/planen ligger fast, datumet/tidtabellen/tidsplanen/tidplanen/slutdatumet/planen gäller fortfarande/alltjämt, är/ligger fortfarande/alltjämt planerad/planerat/planerade till, är/ligger fortsatt planerad/planerat/planerade till",
  },
  {
    act: "doubt",
    denied: true,
    ofGoal: true,
    phrases:
      "ingen anledning att ändra/flytta/revidera/justera/ompröva/ifrågasätta, inget skäl att ändra/flytta/revidera/justera/ompröva, inga skäl att ändra/flytta/revidera/justera/ompröva, ingen orsak att ändra/flytta/revidera/justera/ompröva, inget behov av att ändra/flytta/revidera/justera/ompröva, inget/ingenting talar för att ~ ändras/flyttas/revideras/justeras/omprövas, inget/ingenting talar för att ~ behöver ändras/flyttas/revideras/justeras/omprövas, inga hinder för att, inget hinder för att",
  },
  {
    act: "reach",
    time: "done",
    ofGoal: true,
    phrases:
      "vilket var @goal, vilket också var @goal, vilket även var @goal, vilket är @goal, vilket också är @goal, vilket motsvarar @goal, precis vad @goal, det var @goal, det var också @goal, vad vi ~ föresatt oss, det vi ~ föresatt oss, vad som ~ föresatts, i enlighet med ~ @goal, i enlighet med ~ mål, såsom @goal, så som @goal, på samma nivå som @goal, lika med @goal, jämnt med @goal, uppe i @goal, uppe på @goal, alla kriterier, samtliga kriterier, samma som @goal",
  },
  {
    act: "reach",
    time: "done",
    phrases:
      "i hamn, rott i land, rodd i land, ros i land, gått i lås, gick i lås, gått hem, gick hem, med flaggan i topp, med glans, högsta betyg, fullt godkänt, med beröm, alla rätt, inga anmärkningar kvar, till sista man, till sista platsen, alla platser besatta, fullt besatt, fullt bemannat, fulltalig, fulltaliga, fullbokat och klart, klarade sig, gick hela vägen, gått hela vägen, hela vägen i mål, höll hela vägen, utan överskridning*, ingen överskridning, inga överskridningar, utan överträdelser, noll avvikelser, allt enligt löfte, över ribban, över strecket, på rätt sida om, inom budget, inom budgeten, inom anslaget, inom anslagen, ryms inom, rymdes inom, ryms väl inom, låg inom, håller sig under, höll sig under, hållit sig under, bättre än ~ @planned, precis som ~ @planned, så som ~ @planned, exakt enligt ~ @planned, vad som ~ @planned, kunde bockas av, kan bockas av, är avbockat, avbockas, lägga det till handlingarna",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "pekar mot ~ balans, pekar på ~ balans, pekar mot ~ budget, visar på ~ balans, goda förutsättningar att nå, goda möjligheter att nå, förutsättningarna ~ är goda, möjligheterna ~ är goda, ser goda ut, är goda att nå, allt pekar på, allt pekar mot, allting talar för, allt tyder på, mycket tyder på, det mesta tyder på, det mesta pekar på, alla tecken tyder på, landa på @goal, landa över, landa tryggt, landa inom, landa i nivå med, landar på @goal, landar över, sluta över, sluta på @goal, sluta under taket, sluta inom, slutar över, hamna över, hamna på @goal, hamna inom, väntas bli klart, väntas bli klar, väntas bli klara, väntas stå klar, väntas stå klart, bör kunna nås, bör vara möjligt, borde nås, borde klaras, ser ut att vara säkrat, ser ut att vara säkrad, ser säkrat ut, ser säkert ut, ser tryggt ut, ser klart ut, är i praktiken säkrat, i praktiken säkrat, i praktiken säkrad, så gott som säkert, så gott som säkrat, nästan säkert, med stor sannolikhet, med all sannolikhet, högst sannolikt, vi ser inget som, ser inga skäl, ser ingen anledning, ingen orsak att tro, inget som tyder på annat, inget tyder på annat, inget talar emot, inget som talar emot, räknar med att ~ bli klar, räknar med att ~ bli klart, räknar med att bli klar, räknar med att sluta under, räknar med att hålla, räknar med full, formalitet, formaliteter återstår, bara formaliteter, på upploppet, på upploppssidan, målsnöret, målrakan, med god marginal klaras, kommer att hållas, kommer att klara, kommer att nå, räcker ~ till för, tillräckligt för att nå, tillräckligt för att klara, tar oss förbi, tar oss över, övertygad om, övertygade om, trygg med, trygga med, tilltro till, gott hopp, goda förhoppningar, hoppfulla, gynnsam prognos, prognosen är gynnsam, prognosen är god, prognosen är positiv, prognosen är oförändrat god, utsikterna är goda, utsikterna är fortsatt goda, förutsättningar finns, förutsättningarna finns, goda förutsättningar",
  },
  {
    act: "exceed",
    time: "done",
    need: "goal",
    phrases:
      "klart över, väl över, strax över, något över, tydligt över, långt över, marginellt över, en bra bit över, över den, över detta, ligger kvar över",
  },
  {
    act: "undercut",
    phrases:
      "hamnade under, stannade under, slutade under, landade under, blev under, stannar under, hamnar under, slutar under, landar under, hålla sig under, hålla sig ~ under, höll sig ~ under, håller sig ~ under, hållit sig ~ under",
  },
  {
    act: "undercut",
    time: "done",
    need: "goal",
    phrases:
      "strax under, något under, tydligt under, en bit under, en bra bit under, marginellt under, aningen under, knappt under, ligger kvar under, under den, under detta, under det",
  },
  {
    act: "fall-short",
    phrases:
      "sämre än ~ @planned, klart sämre än ~ @planned, svagare än ~ @planned, långsammare än ~ @planned, senare än ~ @planned, så långt kom vi inte, så långt kom man inte, inte så långt, inte fram, inte ända, inte hela vägen fram, för långt, för länge, för hög, för högt, för höga, för många, för långsam, för långsamt, för sent, för dyrt, bara hälften så, knappt hälften, inte ens, saknas det, saknades det, fattas det, fattades, ett glapp, ett gap, gap på, underskridning, överskridning på, överskridning av, överskridningen, överskred gränsen, överskred taket, överskred ramen, budgeten överskreds, anslaget överskreds, anslagen överskreds, anslaget överskrids, anslagen överskrids, över budget, sprack budgeten, en besvikelse, besvikelse, ett misslyckande, misslyckad, misslyckat, svagt resultat, dåligt resultat, svagt utfall, dåligt utfall, lågt utfall, resultatet blev svagt, klenare än, bakom målet, bakom @goal, efter @goal, procentenheter kort, procentenheter under, procentenheter ifrån, procentenheter från @goal, enheter från @goal, poäng under, otillfredsställande nivå, inte godtagbar*, ej godtagbar*, brast, når inte riktigt, nådde inte riktigt, inte tillräckligt, inte tillräcklig, räckte ändå inte, räcker ändå inte, inte räckt till, räckte inte till",
  },
  {
    act: "leave-undone",
    phrases:
      "inte längre inom synhåll, inte längre inom räckhåll, stå tillbaka, stått tillbaka, stod tillbaka, fått stå tillbaka, gick inte vägen, gått inte vägen, gick om styr, gått om styr, gått i stöpet, gick i stöpet, rann ut i sanden, runnit ut i sanden, rinner ut i sanden, fallit på, föll på att, föll bort, fallit bort, faller bort, blev liggande, blir liggande, körde fast i, gick i baklås, gått i baklås, kom aldrig till, kom aldrig i gång, kom aldrig igång, kom inte i gång, aldrig startade, aldrig igång, startade aldrig, inte av, inget av, ingenting av, fanns helt enkelt inte, fanns inte tid, fanns inte folk, fanns inte resurser, fanns inte pengar, inga anbud, utan anbud, ingen sökande, inga sökande, utan sökande, fått stryka på foten, stryka på foten, strök på foten, går inte att få ihop, går inte att hinna, går inte att klara, går inte att nå, går inte att uppnå, går inte att genomföra, inte få ihop, inte längre nås, inte längre uppnås, inte längre möjligt, inte längre realistiskt, inte realistiskt, inte realistisk, ej realistiskt, ej möjligt, inte möjligt, ingen realistisk möjlighet, inte längre någon realistisk, ingen möjlighet, utan möjlighet, tiden räcker inte, tiden räckte inte, tiden har runnit ut, tiden rann ut, tiden är ute, loppet är kört, tåget har gått, tåget har redan gått, kan inte täppas, inte täppas till, kan inte hämtas in, inte hämtas in, inte tas igen, kan inte tas igen, inte återhämtas, som bäst når vi, i bästa fall når, i bästa fall nås, lades på hyllan, upphörde, upphör, upphört, förföll, förfallit, fick avslag, avslogs",
  },
  {
    act: "cancel",
    phrases:
      "överspelad, överspelat, överspelade, upplöstes i förtid, strukits ur, ströks ur, stryks ur, struken ur, utgår, utgått ur, lyfts ur, lyftes ur, lyfts bort, plockats bort, plockades bort, tas bort, drogs in, dragits in, dras in, drar in, drog sig ur, dragit sig ur, drar sig ur, hoppade av, hoppat av, hoppar av, beslöt att inte, beslutade att inte, beslutat att inte, valde att inte, valt att inte, beslut att inte, avstår från, avstod från, avstått från, inte längre relevant, inte längre relevanta, inte längre behov, saknar längre relevans, inte gå vidare, går inte vidare, gick inte vidare, inte gått vidare, fullföljs inte, upplöstes, upplösts, avslutades i förtid, avslutats i förtid, avbröts i förtid, sades upp, sagts upp, lagts i malpåse, lades i malpåse, begravdes, stoppades, stoppats, stoppas, stoppad, stoppat, vilande, vilar, lagts på is, lades på is, läggs på is, ligger på is, på paus, pausad, pausat, pausades, pausats, pausas",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "över årsskiftet, efter årsskiftet, in på det nya året, till efter årsskiftet, efter årets slut, efter årets utgång, in i nästa år, till nästkommande år, in på följande år, först följande år, under nästa år i stället, till nästa verksamhetsår, nästa verksamhetsår, till nästa period, till nästa strategiperiod, till nästa fullmäktigeperiod, till nästa läsår, ett år senare, ett helt år, med ett år",
  },
  {
    act: "delay",
    phrases:
      "den ursprungliga ~ höll inte, den ursprungliga ~ sprack, den ursprungliga ~ spräckts, den ursprungliga ~ överges, den ursprungliga ~ övergetts, den ursprungliga ~ övergavs, den ursprungliga ~ kunde inte, från den ursprungliga, flyttat från, flyttats från, flyttades från, flyttas från, flyttad från, flyttats fram, flyttades fram, flyttas fram, flyttat fram, sköts fram, skjutits fram, skjuts fram, uppskjuten, uppskjutet, uppskjutna, förlängd tid, förlängd tidsfrist, tidsfristen förlängdes, tidsfristen har förlängts, förlängning av tiden, ny slutdag, ny sluttid, nytt slutdatum, ny målsatt tid, ny tidpunkt, veckor sen, veckor sent, veckor sena, månader sen, månader sent, månader sena, dagar sen, dagar sent, veckor försenad, veckors försening, månaders försening, i stället i, istället i, i stället för i, senare än vi, kom i gång sent, kom igång sent, sen start, sent i gång, sent igång, tog längre tid, tagit längre tid, tar längre tid, längre tid än, mer tid än",
  },
  {
    act: "lag",
    phrases:
      "beslutet var negativt, finansieringsbeslutet var negativt, negativt beslut, negativt finansieringsbeslut, negativt besked, långt kvar, långt kvar till, inte i mål ännu, ännu inte i mål, inte riktigt i mål, inte helt i mål, tredjedel återstår, fjärdedel återstår, hälften återstår, tredjedel kvarstår, hälften kvarstår, fortfarande ett utkast, fortfarande på utkaststadiet, ännu ett utkast, ännu inte klar, ännu inte klara, inte ännu klar, inte ännu klart, inte klart ännu, inte klar ännu, ännu inte fått, ännu inte beviljats, ännu inte godkänts, ännu inte undertecknats, ännu inte tillsatts, ännu inte avgjorts, ännu inte beslutats, ännu inte enats, inte enats, har stannat av, stannat av, stannade av, stannar av, bromsats, bromsades upp, går på tomgång, går på sparlåga, på sparlåga, ligger lågt, ligger lågt i, lägre takt än, lägre än vi, under vad det borde, under vad den borde, under vad de borde, inte i takt, inte hållit takten, håller inte takten, håller inte jämna steg, halkat längre, halkar längre, tappar mark, tappat mark, förlorat mark, återstår ännu, återstår fortfarande, återstår alltjämt, väntar på besked, inväntar besked, tidsnöd, ont om tid, kort om tid, tiden är knapp, tiden är kort, knappt om tid, tiden rinner, köer kvar",
  },
  {
    act: "doubt",
    phrases:
      "försämrar möjligheterna, försämrat möjligheterna, minskar möjligheterna, försvagar möjligheterna, försämrar förutsättningarna, försvårar, möjligheterna ~ små, möjligheterna ~ begränsade, möjligheterna ~ har minskat, möjligheterna ~ har försämrats, oklart när, oklart hur, oklart vem, osäkert när, osäkert hur, svår att förutse, svårt att förutse, svår att bedöma, orsak till oro, orsak till bekymmer, skäl till oro, skäl till bekymmer, tidpunkten kan, kan flyttas, pendlar kring, nöd och näppe, nödrop, gå i god för, vågar inte, saknar lokaler, saknar finansiering, det blir knappt, blir knappt, blir tajt, är tajt, tajt, knapp marginal, öppen fråga, en öppen fråga, utgången är öppen, utgången är oviss, utfallet är öppet, utgången är oklar, läget är öppet, frågan är öppen, ännu öppet, ännu öppen, är öppen, är öppet, inger oro, ger anledning till oro, anledning till oro, väcker oro, skapar oro, bekymrar, orosmoment, orosmolnen, försiktigt optimistisk, försiktigt optimistiska, försiktig optimism, försiktigt positiv, försiktigt positiva, mer hopp än, allt svårare, allt mer osäkert, alltmer osäkert, allt osäkrare, allt mindre sannolikt, svårare att, ser svårt ut, ser inte lika, ser annorlunda ut, bilden är en annan, annan bild, bilden har ändrats, läget har förändrats, läget har ändrats, förutsatt att, under förutsättning att, förutsätter att, förutsätter ~ beslut/finansiering/pengar/godkännande/medel/anslag/avtal, kräver ~ beslut/finansiering/pengar/godkännande/medel/anslag/avtal, hänger på att, hänger på om, beror på, beroende av, finansieringen är ännu inte, finansieringen är inte, finansiering ej klar, finansieringen är öppen, inte säkrad, inte säkrat, ej säkrad, ej säkrat, osäkrad, obekräftad, obekräftat, oavgjort, oavgjord, ej avgjort, inte avgjort, inte avgjord, obestämt, ej beslutat, inte beslutat, oenighet, tvist, överklagats, överklagades, överklagat, har överklagats, besvär har anförts, besvärsprocess*, konkurs, gick i konkurs, gått i konkurs, personalläget, personalsituationen, personalbortfall, underbemann*, vakanser, vakanta, går åt fel, gått åt fel, utvecklas åt fel, sämre än i fjol, bakåt, backar, backat, avtagande, vikande, dalande, rör sig bort från, längre bort, glider undan, glider iväg, glider ifrån, på lösan sand, på lös grund, kan inte uteslutas, inte uteslutas, går inte att utesluta, kan ej uteslutas, är möjligt att, ännu möjligt, fortfarande möjligt, alltjämt möjligt, inte omöjligt, ännu inom räckhåll, behöver öka, måste öka, bör öka, behöver förbättras, måste förbättras, behöver snabbas upp, måste snabbas upp, krävs att, krävs det att, skulle kräva, skulle krävas",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "inte i fara, inte hotat, inte hotad, inte hotas, hotas inte, inte äventyra, äventyras inte, äventyrar inte, påverkas inte, påverkar inte, inte påverkat, inte påverka, inte påverkas, utan att påverka, utan att äventyra, opåverkat, opåverkad, opåverkade, ingen inverkan på, ingen påverkan på, ifrågasätts inte, betvivlas inte, något underskott väntas inte, några avvikelser väntas inte, någon avvikelse väntas inte, ingen orsak till oro, ingen orsak till bekymmer, inget skäl till oro, inga skäl till oro, inga väsentliga risker, inga betydande risker, risken är liten, risken är låg, riskerna är små, riskerna är låga, riskerna är under kontroll, liten risk, låg risk, inga kända risker, inga problem, inget problem, inga bekymmer, inget att rapportera, inget att anmärka på, inga anmärkningar, ingen anmärkning, utan anmärkning*, inget särskilt att, inga synliga hinder, inget hindrar att, inget som hindrar, inget som förhindrar, inget som skulle ändra, ingen ändring, ingen förändring, inga ändringar, inga förändringar, ej risk, utan komplikationer, utan krångel, utan överraskningar, inga överraskningar, tveklöst, otvivelaktigt, utan bekymmer, utan oro",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "löper på, löper på enligt, rullar på enligt, går på räls, går på skenor, på skenor, framåt enligt, framskrider enligt, fortskrider enligt, följer planen, följer tidtabellen, följer tidsplanen, följer programmet, håller tidtabellen, håller tidsplanen, håller planen, håller programmet, tidtabellen håller, tidsplanen håller, planen håller, programmet håller, håller kursen, håller kurs, kursen hålls, kursen är rätt, på kurs mot, i god fart, i rask takt, i hög takt, i stadig takt, i jämn takt, i planerad takt, i avsedd takt, i förväntad takt, i takt med målet, på stadig grund, på fast mark, på stabil grund, lovande, löper utan problem, löper planenligt, planmässigt, såsom avsett, såsom överenskommet, såsom avtalat, som avtalat, som överenskommet, enligt avtalad, enligt utfäst, enligt utstakad, enligt beställning, enligt överenskommet, enligt upplagd, enligt uppställd, före sin tid, före den planerade, före utsatt tid, före i tidtabellen, före i tidsplanen, före schema, tidigarelagt, tidigarelagts, tidigarelades, hämtats in helt, god progress, goda framsteg, stora framsteg, tydliga framsteg, god framgång, bra framgång, stadigt uppåt, uppåt hela tiden, stadig förbättring, jämn förbättring, förbättras stadigt, på uppåtgående, går uppåt, stiger stadigt, minskat månad för månad, åt önskat håll, i önskad riktning, åt det rätta hållet, går i rätt, utvecklas i rätt, utvecklas åt rätt, utvecklas som, utvecklas väl, utvecklas gynnsamt, utvecklas positivt, gynnsam utveckling, positiv utveckling, utveckling i rätt",
  },
  {
    act: "complete",
    time: "done",
    phrases:
      "blev gjort, blivit gjort, blev gjorda, genomförd och utvärderad, genomfört och utvärderat, genomförda och utvärderade, är genomförd, är genomfört, är genomförda, är infört, är införd, är undertecknat, är undertecknad, är antagen, är antaget, är upprättad, är upprättat, är utarbetad, är verkställd, är verkställt, är verkställda, är publicerad, är publicerat, är installerade, är installerad, är etablerad, är etablerat, är tillsatta, är tillsatt, avförd från listan som klar, inget kvarstår, inget återstår, ingenting kvarstår, ingenting återstår, tagits i bruk, togs i bruk, tagits i användning, togs i användning, tagits i drift, togs i drift, satts i drift, sattes i drift, kommit i gång och fungerar, är i bruk, i full drift, i drift, i kraft, trätt i kraft, trädde i kraft, öppen för allmänheten, öppen för trafik, för trafik den, slutbesiktigad, slutbesiktigat, slutbesiktades, överlämnad, överlämnat, stod klar, stod klart, stod klara, är klar, är klart, är klara, är färdig, är färdigt, är färdiga, nu färdig, nu färdigt, nu på plats, alla på plats, finns på plats, allt på plats, undertecknat och klart, färdigställts, färdigställdes",
  },
];
