import type { ExpressionGroup } from "../lexicon/vocabulary";

/** Everyday Swedish in reports, of Finland and Sweden: first person, understatement, images, and words that stand alone in a cell. */
export const plainSpeech: readonly ExpressionGroup[] = [
  {
    act: "reach",
    time: "done",
    phrases:
      "ännu inom året, fortfarande inom året, före fristens utgång, allt som utlovats, allt som lovats, allt som utlovades, rodde hem, rott hem, kom vi fram, hann i tid, hann före, i sista stund, i elfte timmen, i grevens tid, med råge och, på kronan, på kronan när, på dagen, på öret, till sista lokal, till sista platsen, till sista, ned till noll, ner till noll, nere på noll, saknas ~ ingen, saknas ~ inga, ingen saknas, inga saknas, ingen fattas, inget fattas, ingen återstår, inga återstår, inga köer kvarstår, inga köer återstår, ingen kö kvarstår, inget kvarstår, ingenting kvarstår, inga brister kvarstår, fick ~ klartecken, utan att överskrida, utan överdrag, inget överdrag, före utsatt tid, före utsatt datum, inom utsatt tid, inom föreskriven tid, inom fastställd tid, inom den tid som, inom den nivå, inom det tillåtna, inom tillåten, inom den tillåtna, innanför gränsen, innanför ramen, veckor före, månader före, ett halvår före, ett år före, kvartal före, tidigare än utsatt, tidigare än avtalat, tidigare än utlovat, tidigare än planen, tidigare än lovat, tidigare än förutsett, hela beloppet, hela summan, hela stödet, till fullo uträttats, har uträttats, är uträttat, uträttades, gjort sin plikt, fyllde sin uppgift, fyllt sin uppgift, gjorde ~ det som begärts, gjort ~ det som begärts, vad som begärts, det som begärts, som begärdes, som regeringen begärde, som styrelsen begärde, som nämnden begärde, som ägarna begärde, som fullmäktige begärde, som avtalet krävde, som avtalet kräver, som avtalet föreskriver, som beslutet krävde, som vi åtagit oss, som vi lovat, som vi lovade, som vi utlovat, såsom överenskommits, så som överenskommits, så som utfästelsen, så som åtagandet, så som löftet, helt enligt ~ beslut, helt enligt beslutet, helt enligt bidragsbeslutet, helt enligt avtalet, besannades inte, besannades aldrig, visade sig ogrundade, var ogrundade, tillfredsställande på alla, tillfredsställande på samtliga, godkänt på alla, godkända på alla, godkänt i alla, godkänd i alla, på förutsatt nivå, på överenskommen nivå, på avtalad nivå, på fastställd nivå, på beslutad nivå",
  },
  {
    act: "complete",
    time: "done",
    phrases:
      "är levererad, är levererat, är levererade, är inflyttad, är inflyttat, är inflyttade, har flyttat in, flyttade in, flyttat in, inflyttning skedde, inflyttningen skedde, flytten skedde, flytten gjordes, flytten är gjord, övergången är gjord, övergången skedde, kopplades in, är inkopplad, är inkopplat, är inkopplade, spänningssattes, är spänningssatta, är framtagen, är framtaget, är framtagna, har tagits fram och, togs fram och, är beslutad, är beslutat, är beslutade, är utdelad, är utdelat, är utdelade, är utbetald, är utbetalt, är utbetalda, har betalats ut, är besatt, är besatta, är tillsatt, är tillsatta, är bemannad, är bemannat, är bemannade, är vidtagen, är vidtagna, är vidtaget, är avrapporterat, är avrapporterad, är avrapporterade, är inlämnad, är inlämnat, är inlämnade, är påskriven, är påskrivet, är påskrivna, öppen sedan, öppet sedan, är öppen för, är öppet för, öppnade sina dörrar, öppnade för allmänheten, slog upp portarna, slog upp dörrarna, slagit upp portarna, nycklarna överlämnades, nycklarna är överlämnade, slutbesiktningen är godkänd, slutbesiktningen godkändes, leveransen är godkänd, leveransen godkändes, är i bruk, i skarp drift, i full drift, gick i drift, gått i drift, gick live, sjösattes, är sjösatt, är sjösatta, gäller sedan, trädde i kraft, trätt i kraft, vann laga kraft, är helt klart, är helt klar, är helt klara, stod klar, stod klart, stod klara, stått klar, stått klart, står klar, står klart, står klara, står färdig, står färdigt, står färdiga, stod färdig, stod färdigt, sista hyllmetern, fått sin plats, har fått plats",
  },
  {
    act: "complete",
    time: "done",
    need: "bare",
    ofGoal: true,
    phrases:
      "avslutad, antagen, antaget, antagna, undertecknat, undertecknad, lanserad, lanserat, lanserades, öppnad, öppnat, öppnades, invigd, invigt, publicerad, publicerat, levererad, levererat, överlämnad, överlämnat, inlämnad, inlämnat, i drift, i bruk, i kraft, avrapporterat, avrapporterad, vidtagen, vidtagna, utbetalt, utbetald, besatt, infriat, infriad, redan infriat, redan i hamn, klart i förtid, avslutat i förtid, slutfört i förtid, klart i tid, klar i tid, alla genomförda, samtliga genomförda, alla klara, samtliga klara, alla avbockade, samtliga avbockade, allt klart, allt gjort",
  },
  {
    act: "reach",
    time: "ahead",
    phrases:
      "ser ut att gå ihop, ser ut att gå vägen, ser ut att gå i lås, går ihop, gå ihop, kommer att hinna, hinner i tid, hinner före, känner oss trygga, är trygg med, är trygga med, känner oss säkra, är trygga i, trygg i förvissningen, lita på, räknar tryggt med, räknar med full, räknar med att hela, räknar med att alla, nästan i hamn, nästan framme, nära hamn, nästan klart, nästan klar, nästan klara, nästan färdigt, nästan färdig, återstår bara, återstår endast, bara finputsen, bara slutbesiktningen återstår, endast slutbesiktningen återstår, står inför slutförande, slutspurten pågår, i slutspurten, på upploppet, på upploppssidan, i slutskedet, i sitt slutskede, i slutfasen, inför slutförande, resten klaras, resten är inbokade, resten är inbokat, resten följer, resten har fått, återstoden klaras, återstoden är inbokad, nås före, klaras före, klaras under året, nås under året, infrias under, infrias i, fylls före, överskott väntas, väntat överskott, beräknat överskott, ett överskott väntas, prognosen är positiv, prognosen är god, prognos: grön, grönt i prognosen, ljusa utsikter, utsikterna är goda, utsikterna är ljusa, med all sannolikhet, med största sannolikhet, med säkerhet, helt säkert, utan svårighet, utan större svårighet, med god marginal, i god tid före, hamna inom, landa inom, hamnar inom, landar inom, rymmas inom, ryms inom, hålls inom, hållas inom, hålla sig inom, hålla sig under, stanna inom, stannar inom, hamna på plus, landa på plus, bli ett plus, gå med plus, så vi klarar, så antalet nås, så målet nås",
  },
  {
    act: "advance",
    marks: ["plan"],
    phrases:
      "tidtabellen rubbas inte, tidplanen rubbas inte, tidsplanen rubbas inte, slutdatumet rubbas inte, datumet rubbas inte, tidtabellen påverkas inte, tidplanen påverkas inte, tidsplanen påverkas inte, slutdatumet påverkas inte, går sin gång, flyter på bra, flyter fint, allt går som, allt rullar, rullar enligt, håller god fart, håller fart, håller farten, håller tempot, håller takt, i takt, i takt med, nu ikapp, är ikapp, ikapp igen, har kommit ikapp, kommit ikapp planen, är inhämtad, är inhämtat, är inhämtade, är återhämtad, är återhämtat, är återhämtade, är igentagen, är igentaget, har tagits igen, i linje med ~ *plan, i linje med *planen, i linje med *tidplanen, i linje med *tidsplanen, i linje med *tidtabellen, i linje med *huvudtidplan*, åter enligt, på schemat, enligt schemat, som avtalet säger, som planen säger, som budgeten säger, i enlighet med tidsplanen, i enlighet med tidtabellen, i enlighet med planen, inga avvikelser, inga avvikelser att, inget att rapportera, allt lugnt, lugnt på, inga moln, inga moln på, inga mörka moln, god utveckling, utvecklingen är god, utvecklingen är gynnsam, gynnsam utveckling, har fart, full fart framåt, kostnadskalkylen håller, kalkylerna håller, tidplanerna håller, milstolparna hålls, etapperna hålls, delmålen hålls, läget är gott, läget är bra, läget är lugnt",
  },
  {
    act: "reach",
    time: "done",
    marks: ["partly"],
    need: "bare",
    ofGoal: true,
    phrases:
      "delvis, endast delvis, bara delvis, enbart delvis, till viss del, till vissa delar, i viss mån, i viss utsträckning, till en del, till stora delar, till stor del, till största delen, till hälften, halvvägs, inte fullt ut, ej fullt ut, inte helt, ej helt, inte till fullo, inte i sin helhet, inte till alla delar, blandat, blandat resultat, blandat utfall, blandad, blev på hälft, på hälft, delvis infriat, delvis i hamn, allt är inte klart, allt är inte gjort",
  },
  {
    act: "reach",
    time: "done",
    marks: ["partly"],
    phrases:
      "en bit på väg, en bit på vägen, är bara halvvägs, bara halvvägs, ännu bara halvvägs, halvvägs till målet, halva vägen, kom halvvägs, till vissa delar, i vissa delar, somliga klarade, några klarade och, gick delvis, på en del håll, på några håll, på sina håll",
  },
  {
    act: "doubt",
    phrases:
      "inte säkert, ej säkert, långtifrån säkert, långt ifrån säkert, ingalunda säkert, inte givet, inte självklart, inte klart om, är öppet, ännu öppet, fortfarande öppet, alltjämt öppet, helt öppet, står öppet, öppet om, en öppen fråga, öppen fråga, öppna frågor, frågetecken, frågetecknen, ett frågetecken, står skrivet i stjärnorna, skrivet i stjärnorna, jämnt skägg, jämnt lopp, väger jämnt, står och väger, på vippen, på gränsen, på håret, på hårfin, hårfin, hårfina, hårfint, knakar i fogarna, knakar, skör tråd, hängt på en, svajar, vacklar, gungar, skakigt, skakig, skakiga, ostadigt, vingligt, bekymmersamt, bekymmersam, bekymrar oss, känner oro, hyser oro, hyser farhågor, finns oro, finns en oro, oro för, oron för, väcker oro, ger anledning till oro, anledning till oro, anledning till bekymmer, läget är stabilt dåligt, läget är dåligt, läget är inte bra, läget är kritiskt, läget är allvarligt, läget är ansträngt, läget är pressat, läget är spänt, ansträngt läge, pressat läge, under press, hårt pressat, hårt pressad, ser inte bra ut, ser mörkt ut, ser illa ut, ser svagt ut, ser dystert ut, ser osäkert ut, ser osäker ut, mörka moln, moln på himlen, står och faller, hänger på, hänger nu, hänger mycket på, beror på om, beroende av om, avgörs av om, avgör om, chansen ~ liten, chanserna ~ små, chanserna ~ begränsade, utsikterna ~ svaga, betecknas som små, små utsikter, liten chans, små chanser, åt båda hållen, kan gå endera, kan svänga, får vi se, återstår att se, ont om tid, knappt med tid, knappt om tid, snålt med tid, kort om tid, tiden är knapp, tiden är kort, tiden rinner, tajt, tajta, snävt, snäv, snäva, liten marginal, små marginaler, utan marginal, utan marginaler, marginalerna är små, marginalen är liten, inga marginaler kvar, ingen luft kvar, svårt att få ihop, svårt att hinna, svårt att klara, blir svårt, blir svår, kan bli försenat, kan bli försenad, kan bli sen, kan dra ut på tiden, riskerar att dra ut, drar åt fel håll, går åt fel håll, inte säkrat, inte säkrad, inte säkrade, inte garanterat, inte garanterad, utan garanti, ingen garanti, inga garantier, inte på det klara, kan komma att stanna, kan stanna under, kan hamna under, kan landa under, kan sluta under, kan bli lägre, kan bli sämre, kan bli för, kan understiga, kan komma att understiga, kan överskrida, kan komma att överskrida, kan glida oss, glida oss ur, glider oss ur, rinner oss ur händerna, håller på att glida, når sannolikt inte ~ alla, inte riktigt hela vägen, kräver tilläggsresurser, kräver tilläggsanslag, kräver extra, kräver mer resurser, avvikelser finns, avviker från planen, avviker från plan, avviker från tidplanen, ligger i riskzonen, i riskzonen, i farozonen, i gungning, hotas av, hotat av, svag utveckling, utvecklingen är svag, utvecklingen är oroande, spricker ~ budgeten",
  },
  {
    act: "doubt",
    need: "bare",
    phrases:
      "tajt, tveksam, tveksamt, tveksamma, oro, osäker prognos, osäkert läge, otillräckligt, svagt, skakigt, snävt, avvikelse, avvikelser",
  },
  {
    act: "lag",
    phrases:
      "går trögare, gått trögare, trögare än, segare än, gått segt, går segt, sakta framåt, går sakta, gått sakta, långsammare än, för långsam, för långsamt, för sakta, släpar något, släpar lite, släpar ännu, ligger lite efter, ligger något efter, efter i tidtabellen, efter i tidsplanen, efter i tidplanen, efter i schemat, efter plan, står stilla, stått stilla, stod stilla, stampar, står och stampar, stampar på stället, kört ihop sig, kört i diket, kommit av sig, kom av sig, har stannat upp, stannat av, kärvar, kärvat, har kärvat, hakat upp sig, hakar upp sig, inte framme, inte framme än, ännu inte framme, inte i mål än, inte i mål ännu, ännu inte i mål, inte riktigt framme, inte i hamn än, ännu inte i hamn, inte i fas, går inte framåt, går inte som, gick inte som, arbete återstår, arbeten återstår, mycket återstår, en hel del återstår, en del återstår, en bit kvar, en bra bit kvar, bit kvar att gå, lång väg kvar, långt kvar, får skynda, har halkat efter, halkat efter, halkar efter, tappat tempo, tappat fart, tappade fart, tappar tempo",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "räckte inte ända fram, räckte inte fram, räckte inte hela vägen, räckte inte till, räckte inte, räckte ändå inte, nådde inte ända fram, nådde inte fram, nådde inte riktigt fram, nådde inte hela vägen, kom inte ända fram, kom inte fram, en bra bit från @goal, en bit från @goal, ett stycke från @goal, långt från @goal, höll inte måttet, höll inte vad, håller inte måttet, klart under det, klart under de, under det avtalade, under det utlovade, under det beslutade, under det budgeterade, under det överenskomna, över det avtalade, sämre än det ~ @planned, sämre än det beslutade, sämre än det budgeterade, sämre än det avtalade, blir sämre än, blev sämre än, minus mot budget, ett minus på, ett minus om, på minus, tvärtemot ~ avsett, tvärtemot ~ planerat, tvärtemot vad, tvärt emot vad, raka motsatsen, inte på långa vägar, inte på långt när, på långt när inte, långtifrån tillräckligt, långt ifrån tillräckligt, långtifrån uppfyllt, långt ifrån uppfyllt, långtifrån nått, långt ifrån nått, lämnar ett underskott, lämnade ett underskott, fel sida, på fel sida, fel sida om",
  },
  {
    act: "fall-short",
    time: "done",
    need: "bare",
    ofGoal: true,
    phrases: "dåligt, dålig, uselt, undermåligt, ej i mål, inte i mål, inte på långa vägar, långt ifrån, långtifrån",
  },
  {
    act: "leave-undone",
    phrases:
      "kom inte ur startgroparna, kom aldrig ur startgroparna, kommit ur startgroparna, ur startgroparna, kom inte från skrivbordet, stannade på ritbordet, blev kvar på ritbordet, på ritbordet, stannade vid ett utkast, stannade vid en idé, stannade vid ord, stannade vid prat, blev en skrivbordsprodukt, inget hände, ingenting hände, inget skedde, ingenting skedde, ingenting gjordes, inget gjordes, ingenting har gjorts, inget har gjorts, inget har hänt, ingenting har hänt, ingen anställdes, ingen har anställts, någon ~ inte ~ av, bortom räckhåll, bortom vår, utom räckhåll, redan utom räckhåll, loppet är kört, kört redan, tåget har gått, tåget gick, spåret är kallt, går inte att rädda, inte att rädda, inte längre att rädda, inte längre ett alternativ, är inte längre möjligt, är inte längre möjlig, inte längre att hoppas, inte längre hinnas, kan inte räddas, föll på eget grepp, kraschade, kraschat, havererade, havererat, föll samman, fallit samman, föll ihop, gick i stöpet, gått i stöpet, gick på grund, gått på grund, gick i kvav, gått i kvav, ogenomfört, ogenomförd, ogenomförda, hanns inte, hinns inte, startade inte, startade aldrig, började inte, började aldrig, blev det noll, det blev noll, blev noll, blev inget, blev ingenting, blev inte gjort, blir det alltså inte, blir det inget",
  },
  {
    act: "cancel",
    phrases:
      "får strykas, fick strykas, måste strykas, får skrinläggas, får läggas ned, får läggas ner, fick läggas, lades i malpåse, läggs i malpåse, lagts i malpåse, i malpåse, i byrålådan, lades åt sidan, läggs åt sidan, lagts åt sidan, är övergivet, är övergiven, är övergivna, avblåst, avblåsta, utgår, utgår ur planen, utgår ur programmet, ströks ur, strukits ur, struken ur, struket ur, omfördelas till, genomförs inte, genomförs ej, fullföljs inte",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "först i februari nästa, först nästa, tidigast nästa, tidigast i januari, får vänta till nästa, väntar till nästa, till nästa år, till nästkommande år, till följande år, in på nästa år, efter nyår, efter årsskiftet, på andra sidan årsskiftet, på andra sidan nyår",
  },
  {
    act: "doubt",
    denied: true,
    phrases:
      "ingen risk för försening, inga risker för, ingen fara för, inte i fara, inte hotat, inte hotad, hotas inte, inte längre hotad, inte längre hotat, inte längre i fara, inget som oroar, ingenting som oroar, inga moln på himlen, inget orosmoln, inga mörka moln, ingen anledning att oroa, ingen anledning till oro, ingenting som hotar, inget som hotar, ingen påverkan, inget att oroa, inget att oroas",
  },
  {
    act: "doubt",
    need: "idle",
    phrases:
      "i riskgrupp*, riskgrupper, personer i riskzonen, unga i riskzonen, barn i riskzonen, ungdomar i riskzonen, elever i riskzonen, öppet hus, öppna dörrar, öppna möten, öppna data, öppen vård, öppna vården, i öppen, öppna anstalter, inte minst, ett öppet",
  },
];
