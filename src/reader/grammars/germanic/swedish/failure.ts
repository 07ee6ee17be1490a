import type { ExpressionGroup } from "../vocabulary";

/** Nouns, adjectives, adverbs and idioms of failure, delay and doubt. */
export const failure: readonly ExpressionGroup[] = [
  {
    act: "undercut",
    time: "done",
    phrases:
      "färre än ~ @planned, mindre än ~ @planned, lägre än ~ @planned, under de # ~ @planned, under den nivå ~ @goal, under de # ~ som, under de # som @planned, färre än de # som, mindre än de # som, under @goal, lägre än @goal, mindre än @goal, färre än @goal, kortare än @goal, nedanför @goal, lägre än ~ målsatt*, under den målsatta, under kravnivån, under målsättningen, under lägstanivån",
  },
  {
    act: "exceed",
    time: "done",
    phrases:
      "fler än ~ @planned, mer än ~ @planned, mera än ~ @planned, högre än ~ @planned, större än ~ @planned, över de # ~ @planned, över den nivå ~ @goal, fler än de # som, mer än de # som, över de # som, över @goal, högre än @goal, större än @goal, fler än @goal, mer än @goal, mera än @goal, längre än @goal, ovanför @goal, över den målsatta",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "prognostiserar ett underskott, prognostiseras ett underskott, pekar mot ett underskott, visar på ett underskott, ett underskott på, ett underskott om, underskott mot, underskott på, underskott om, underskottet mot, budgetunderskott*, budgetöverskridande*, budgetöverdrag*, minusresultat*, negativt resultat, budgeten spräcktes, spräckte budgeten, spräckt budget*, sprack budgeten, mot noll planerade, sämre än @goal, svagare än @goal, långt från @goal, långt ifrån @goal, långt ifrån, en bit kvar till @goal, bit kvar till @goal, bit från @goal, når inte upp, nådde inte upp, nått upp, inte ända fram, inte riktigt fram, inte hela vägen, saknas ~ @goal, # ~ från @goal, # ~ kort om @goal, fattas ~ @goal, låg måluppfyllelse, svag måluppfyllelse, bristande måluppfyllelse, dålig måluppfyllelse, måluppfyllelsen ~ låg/svag/dålig/bristfällig, inte ~ godkänt, ej godkänt, underkänt, underkänd, når ~ inte ~ upp, nådde ~ inte ~ upp, nått ~ inte ~ upp, inte ~ nått upp, inte nå upp, inte ~ räcka till, inte ~ i balans, för lite, för få, för låg, för lågt, för låga, inte ända upp, underutnyttja*, blev ~ kort, väl under, markant under, långt under, klart under, missade målet, målet missades, under förväntan, inte mätt, sämre än väntat, sämre än förväntat, sämre än planerat, ingen måluppfyllelse, inte i närheten, ej i närheten, otillfredsställande, icke godkänt, underbetyg, för svag, för svagt, räcker ~ inte ~ för att, räckte ~ inte ~ för att, inte ~ ända fram, kom till korta, kommer till korta, kommit till korta, gick bet, går bet, i stället för ~ @planned, istället för ~ @planned, i stället för # ~ @planned, sämre än ~ @planned, svagare än ~ @planned, bara på papperet, bara på pappret",
  },
  {
    act: "leave-undone",
    phrases:
      "inga tomter, ingen tomt, ingen entreprenör, inget anbud, inga anbud, inget avtal, inga avtal, inget beslut kunde, inga beslut kunde, ingen lösning, ingen överenskommelse, inga pengar, inget anslag, inga medel beviljades, beviljades inte, beviljades ej, inte beviljats, inte beviljades, erhölls inte, inte erhållits, vann inte understöd, fick inte understöd, fick inget stöd, inget intresse, intresse saknades, intresset uteblev, löftet bröts, bröt löftet, brutit löftet, svek löftet, löftet sveks, blev bara ett försök, blev ett försök, urvattnades, urvattnats, drog ut över det tillåtna, över det tillåtna, utan anbudsgivare, rasade, rasat, svek, föll på målsnöret, på målsnöret, blev blygsamt, blev blygsam, blev blygsamma, blygsamt resultat, skralt, klent resultat, klen utdelning, gjordes inte, gjordes ej, gjordes aldrig, har inte gjorts, inte gjorts, fått överges, måste överges, har övergetts, inte hunnits med, hinns inte med, hann inte genomföras, hann inte bli, hann inte med att, hinner inte bli, hinner inte genomföras, inte hinner genomföras, sker inte i år, sker inte under året, inte till stånd, till intet, blev inte verklighet, blir inte verklighet, blev aldrig verklighet, förblev en önskan, stannade på papperet, stannade vid en plan, blev vid tanken, föll platt, gick i putten, gick snett, gått snett, gick fel, gått fel, ett slag i luften, slag i luften, utan resultat, inte i år, inte under året, inte innevarande år, inte detta år, i år inte, blir inget av, blev inget av, inget av ~ i år, avslogs, fick avslag, avslag på, föll i fullmäktige, fick inte stöd, gick om intet, gick i graven, gått i graven, gick upp i rök, gått upp i rök, körde fast, kört fast, strandade, strandat, sprack, inte ~ möjligt, inte ~ går att genomföra, går inte att, gick inte att, gått inte att, ingen möjlighet, ingen chans, inga möjligheter, inga utsikter, utan utsikt, fullföljs inte, aldrig ~ av, aldrig ~ förverkliga*, dödfött, dött, begravts, utan framgång, förgäves, fiasko, fiaskot, till spillo, om intet, kom ~ aldrig ~ till stånd, kom ~ aldrig ~ igång, blev ~ aldrig ~ av, blev ~ inte ~ av, blir ~ inte ~ av, blev ~ inget/ingenting ~ av, blir ~ inget/ingenting ~ av, kommer ~ inte ~ till stånd, kom ~ inte ~ till stånd, utom räckhåll, orealistisk*, ouppnåelig*, ouppnådd*, ouppnått, ouppfyll*, oinfria*, oförverkliga*, kört för, är kört, utsiktslös*, hopplöst, omöjligt, omöjlig, omöjliggör, omöjliggjorde, omöjliggjort, sprack, spruckit, spricker, för sent, målet ~ faller, målet ~ föll",
  },
  {
    act: "cancel",
    phrases:
      "beslöt att avstå, beslutade att avstå, avstå från projektet, avstår från projektet, togs ur programmet, ströks ur programmet, lades på hyllan, lade på hyllan, sattes punkt, satte punkt, på is, dragits tillbaka, drogs tillbaka, inte längre, tagits bort, togs bort, tagits ur, ströks, utgår ur, utgått, utgick, lagts i träda, lades i träda, gett upp, gav upp, gavs upp, satt stopp, sattes stopp, sätter stopp, i malpåse, skrotad*, skrotat, inte längre aktuellt, inte längre aktuell, ej längre aktuell*, på hyllan",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "på framtiden, till nästa år, till kommande år, till följande år, in på nästa år, först nästa år, först under nästa år, först kommande år, efter årsskiftet, nästa års budget, nästa års plan, nästa års program, i nästa års, på obestämd tid, tills vidare uppskj*, på en obestämd framtid, till nästa mandatperiod, till nästa planperiod, till nästa budgetår",
  },
  {
    act: "lag",
    phrases:
      "ligger ~ efter, ligger efter, släpar efter, släpar, släpat, eftersläp*, halkat efter, halkar efter, på efterkälken, blev efter, blivit efter, blir efter, efter tidtabell*, efter tidsplan*, efter schemat, efter planen, bakom tidtabellen, bakom tidsplanen, försenat, försenad, försenade, försening*, fördröjning*, dröjsmål, drar ut på tiden, drog ut på tiden, dragit ut på tiden, tar längre tid, tog längre tid, tagit längre tid, går långsamt, gick långsamt, gått långsamt, går för sakta, trög start, ej i fas, inte i fas, eftersatt*, blivit stående, blivit liggande, inväntar, avvaktar, väntar på, väntar fortfarande, väntar ännu, står och väntar, senare än planerat, senare än väntat, senare än avsett, senare än tänkt, skjuts på, ny tidsplan, ny tidplan, nytt datum, ny tidtabell, reviderad tidsplan, reviderad tidtabell, spruckit tidsplan, tidsplanen spricker, tidtabellen spricker, tidsplanen håller inte, tidtabellen håller inte, hackar, kärvar, tagit stopp, tog stopp, stopp i, släntrar, inte hunnit, inte hinner, sent ute, för långsamt, långsammare än planerat, långsammare än väntat, långsammare, i långsam takt, ur fas, halvfärdig*, ofärdig*, oavslutad*, på hälft, blev halvvägs, stannade halvvägs, stannat halvvägs, dröjt, ännu inte klar, ännu inte färdig, ännu inte klart, stått still, står still, stillastående, stampar, går trögt, trögt, tröga, i stå, hinner inte, hann inte, pågår ännu, pågår fortfarande, pågår alltjämt, återstår att, kvarstår, saknas fortfarande, saknas ännu, saknas alltjämt, fattas fortfarande, fattas ännu, kvar att göra, inte avslutats vid årsskiftet, längre ifrån, tappat fart, tappat tempo, inte kommit igång, inte kommit i gång",
  },
  {
    act: "fall-short",
    need: "goal",
    phrases: "otillräcklig*, bristfällig*, inte tillräcklig*, räcker inte, räckte inte, räcker ~ inte ~ till",
  },
  {
    act: "doubt",
    phrases:
      "tiden börjar bli knapp, tiden är knapp, tiden håller på att rinna ut, börjar bli bråttom, bråttom, marginalen är liten, marginalerna är små, marginalen är knapp, avgörande är, allt beror på, mycket beror på, få sökande, brist på sökande, svårt att hitta, svårt att rekrytera, svårigheter att rekrytera, svagt hittills, hittills svagt, hittills svag, glida oss ur händerna, glider ur händerna, ytterligare insatser, extra insatser, mer insatser, mindre avvikelse, viss avvikelse, vissa avvikelser, större avvikelse, inte gett önskat, inte gett avsett, inte gett väntat, inte gett resultat, utan större framgång, håller inte måttet ännu, svårnått, svårnådd, vacklar, på sluttande plan, i underkant, på marginalen, hårfint, hårfin, hänger på ett, läget är kritiskt, läget är ansträngt, läget är bekymmersamt, läget är svårt, läget är allvarligt, läget har försämrats, situationen är kritisk, situationen är svår, situationen är ansträngd, situationen är allvarlig, bemanningen är ansträngd, bemanningsläge*, har försämrats, försämrats under, trycket på, åtgärder krävs, åtgärder behövs, krävs åtgärder, kräver åtgärder, ytterligare åtgärder, kraftåtgärd*, utmaningarna är, svajigt läge, i gungning, under press, på bristningsgränsen, på lerfötter, prövas hårt, på svag is, under isen, tveksamt läge, står på spel, varslar om, illavarslande, dystra, dystert, mörka moln, sviktar, sviktande, hinder för, finns hinder, hindren, hindrar, osäker, osäkert, osäkra, osäkerhet, osäkerheten, osäkerhetsfaktor*, ovisst, oviss, ovissa, ovisshet, risk för, risk att, finns ~ risk, föreligger ~ risk, en risk, en ~ risk, viss risk, stor risk, hög risk, överhängande risk, risken för, risken att, risken är, risker finns, riskerna är, riskabel*, tveksamt, tveksam, tveksamma, tvivel, tvivelaktig*, tvivlar, hotar att, kan komma att dröja, villkorad*, villkorat av, på nåder, i det längsta, i en tråd, blir tufft, blir svårt, blir knappt, ser ut att bli svårt, varningsflagg*, varningssignal*, varning för, personalbrist*, resursbrist*, lärarbrist*, läkarbrist*, finansiering saknas, finansieringen saknas, finansieringen är öppen, finansieringen är inte klar, obalans, pressat läge, ansträngt läge, splittrad bild, bilden är splittrad, blandad bild, blandat resultat, varierande, ojämn, ojämnt, ojämna, återstår mycket, mycket återstår, ovissheten, tveksamheter, orosmoln, skeptisk*, ifrågasatt, ifrågasätts, på gungfly, svajig*, svajar, vinglar, pendlar, kan gå åt båda, chansen är, femtio procent, hotas, inte självklart, ingen självklarhet, långt ifrån säkert, långt ifrån säker, inte givet, inte hugget i sten, under bevakning, följs noga, bevakas noga, behöver bevakas, åt fel håll, i fel riktning, nedåtgående trend, negativ trend, trenden är negativ, fel riktning, beslut inväntas, inväntar beslut, väntar på beslut, beslut saknas, i skrivande stund oklart, går det vägen, om allt går, med lite tur, håller tummarna, på spel, i fara, i farozonen, i riskzonen, beror på om/hur/huruvida/vilken/vilka/när, beroende av om/att/hur, beroende på om/hur/vilken, helt beroende av, beroende av att, tyder ~ på annat än, säga annat än, annat än att, hänger på, hänger ~ på, står och faller med, avhängig*, inte säkert, inte säker, inte ~ säker/säkert/säkra, hotat, hotad, hotade, hotbild*, farhåg*, oro för, oron för, oro över, oroar, orolig*, oroande, oroväckande, bekymmersam*, bekymmer, bekymrad*, befarar, befaras, på gränsen, hänger löst, hänger i luften, svävar i luften, skakig*, skör, skört, sköra, bräcklig*, vacklande, återstår att se, ser mörkt ut, ser svårt ut, ser dystert ut, kan bli svårt, kan bli tufft, svårt att nå, svårt att hinna, svårt att klara, små marginaler, liten marginal, knappa marginaler, lutar åt ~ inte, talar emot, tyder ~ på motsatsen, på håret, äventyra*, motvind, bakslag, flaskhals*, i blåsväder, krisartad*, svårbedömt, svårbedömd, kan inte utlovas, kan inte lovas, kan inte garanteras, kan inte säkerställas, vågar inte lova, ingen garanti, inga garantier, takten behöver öka, takten måste öka, flagga för, flaggar för, flaggas för, kan komma att underskridas, kan ~ underskridas, i sista stund kan, hänger ~ på,  lever farligt, väger det, väger jämnt, vågskålen, tippa, nagelbitare, haltar, knackig*, 50–50, femtio-femtio",
  },
  { act: "doubt", need: "bare", phrases: "knappast, osannolikt, tveksam, kanske" },
  {
    act: "doubt",
    need: "goal",
    phrases:
      "avgörs ~ av, beror ~ på, beroende av, beroende på, avvikelse, avvikelser, utmanande, utmaning*, svårt, svår, svåra, svårighet*, svårigheter, oklart, oklar, oklara, oklarhet*, öppet, öppen, stram, stramt, kärv, kärvt, tufft, tuff, snäv, snävt, tight, pressad, pressat, ansträngd, ansträngt, problem, problemen, brist på, bristen på, ambitiös, ambitiöst, krävande",
  },
  {
    act: "doubt",
    phrases:
      "status ~ gul/gult, lyser gult, markeras ~ gult, markerat ~ gult, klassas ~ gult, klassas ~ gul, bedöms ~ gult/gul, flaggas ~ gult, är ~ gult, är ~ gul, visar gult, på gult, gulmarkerat, gulmarkerad, gulflagg*, orange",
  },
  { act: "doubt", need: "bare", phrases: "gul, gult" },
  {
    act: "fall-short",
    phrases:
      "status ~ röd/rött, lyser rött, markeras ~ rött, markerat ~ rött, klassas ~ rött, klassas ~ röd, bedöms ~ rött/röd, flaggas ~ rött, är ~ rött, är ~ röd, visar rött, på rött, rödmarkerat, rödmarkerad, rödflagg*",
  },
  { act: "fall-short", need: "bare", phrases: "röd, rött, nej, underkänt" },
];
