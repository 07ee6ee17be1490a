import type { PlainMark } from "../lexicon/vocabulary";

/** Words that change what a verb or an expression says, as phrases separated by commas. */
export const marks: Readonly<Partial<Record<PlainMark, string>>> = {
  negation: "utan att, inte, ej, icke, aldrig, inte heller, knappast",
  "no-negation": "ingen, inget, inga, varken, ingenting, ingendera, ingalunda",
  goal: "@goal, vårt/vårat/årets nås/nåddes/uppnås/uppnåddes/uppfylls/uppfylldes/klaras/klarades/kommer/har/blev/är",
  ceiling:
    "taket, tak, anslaget, *anslaget, anslagen, *anslagen, maxnivå*, *gränsen, gränsen, gräns, gränsvärde*, ramen, ramarna, *ramen, maximitid*, maximi*, maxtid*, maximum, högst, maximalt, tidsfrist*, utsläppstak*, kostnadsram*, smärtgräns*",
  less: "tomma, tomställda, *kostnad*, kostnad*, *utgift*, utgift*, *frånvaro*, sjukskriv*, sjuktal*, sjukdagar*, *utsläpp*, utsläpp*, *väntetid*, väntetid*, *kötid*, kötid*, kön, köer, köerna, *handläggningstid*, handläggningstid*, *olyck*, *skuld*, skuldbörd*, *förbrukning*, förbrukning*, *arbetslöshet*, arbetslöshet*, *svinn*, *avbrott*, *klagomål*, *ledtid*, ledtid*, *omsättning*, energianvändning*, svarstid*, insatstid*, utryckningstid*, behandlingstid*, tomgångar*, vakans*, *fel, fallolyck*, återfall*, avhopp*, underskott*, vattenläck*, läckage*, avfallsmängd*, restavfall*, hyresbortfall*, uthyrningsförlust*, restid*, försening*, avvikelser, inbrott, skador, skadegörelse*, personalomsättning*, körsträck*, hushållsavfall*, nedskräpning*",
  reduction:
    "minskat med, minskade med, minskning på, minskningen, sänkt med, sänktes med, sjunkit med, sjönk med, skurits med, nedskärning*, inbesparing*, reduktion*, utsläppsminskning*, utsläppsminskningen",
  resolved:
    "avslog besvären, avslog besväret, besvären avslogs, besväret avslogs, överklagandet avslogs, avslog överklagandet, besvären förkastades, löst sig, löste sig, har lösts, är löst, är lösta, löstes, åtgärdats, åtgärdades, är åtgärdat, är åtgärdade, avhjälpts, avhjälptes, rättats till, rättades till, undanröjts, undanröjdes, övervunnits, hämtats in, hämtades in, hämtat in, inhämtad, inhämtat, inhämtats, kunnat hämtas in, kunnat tas igen, tagits igen, tagits igen, togs igen, tagit igen, tar igen, ur världen, ordnade sig, ordnat sig, kommit ikapp, kom ikapp, i kapp, blåst över, klarats ut, klarades ut, gått över, återhämtat sig, återhämtade sig, bakom oss",
  harmless:
    "hindrar inte, hindrade inte, hindrade dock inte, har inte hindrat, inte hindrat, stoppade inte, inte stoppat, står inte i vägen, stod inte i vägen, påverkar inte, påverkar dock inte, påverkar emellertid inte, påverkar ej, inte påverkat, påverkade inte, inverkar inte, inte inverkat, inverkade inte, utan att påverka, utan att äventyra, utan påverkan på, utan inverkan på, ingen påverkan på, ingen inverkan på, saknar betydelse för, äventyrar inte, äventyrar dock inte, hotar inte, hotar dock inte, försenar inte, rubbar inte, rubbade inte, stör inte",
  work: "projekt*, åtgärd*, program*, plan, planen, planering*, arbetet, arbetena, strategi*, kampanj*, reform*, tidtabell*, tidsplan*, schema*, genomförand*, ibruktagand*, införand*, renovering*, bygg*, helhet*, *projektet, *renoveringen, *planen, *strategin, förverkligande*, uppnående*, aktivitet*, insats*, uppdrag*, *bygget, etapp*",
  money: "kostnad*, utgift*, inkomst*, anslag*, bidrag*, skatteintäkt*, intäkt*, lån*",
  partly:
    "vissa åtgärder, vissa delar, vissa insatser, vissa aktiviteter, vissa projekt, vissa mål, några åtgärder, några mål, några projekt, en del åtgärder, delvis, nära nog, närapå, till största delen, till största del, huvudsakligen, i huvudsak, nästan, i stort sett, i stort, i det stora hela, till stor del, till en del, till viss del, i viss del, en del, delar av, merparten, hälften, halva, de flesta, flertalet, i viss mån, i viss utsträckning, i någon mån, endast, bara, enbart, till vissa delar, till övriga delar, med undantag av, med undantag för, med undantag, med ett undantag, med några undantag, utom, bortsett från, frånsett, förutom, bristfälligt, till hälften, så gott som, i regel, i allmänhet, mestadels, till övervägande del, men inte för, men inte i, men inte hos, men inte alla, men inte bland, men inte på, men inte inom, men inte när, men ej för, till en tredjedel, till två tredjedelar, en tredjedel, två tredjedelar, tre fjärdedelar, inte alla, inte samtliga, inte hela, vissa av, några av, somliga, en av, partiellt, i det närmaste, halvvägs, till vissa, övervägande, majoriteten, inte helt, ej helt",
  wholly:
    "helt, fullt, fullt ut, till alla delar, fullständigt, alla, samtliga, i sin helhet, i alla avseenden, i alla, på alla, till fullo, helt och hållet, varje, hela",
  "at-all": "alls, överhuvudtaget, över huvud taget",
  probable: "sannolikt, troligen, troligtvis, antagligen, förmodligen, torde, antas, lär",
  unlikely: "knappast, osannolikt, otroligt, näppeligen, föga troligt, föga sannolikt, svårligen",
  "so-far":
    "hittills, tills vidare, första kvartal*, första halvår*, början av året, under första, januari–*, t.o.m, i början, så här långt, än så länge, i nuläget, för närvarande",
  plan: "enligt plan, enligt planen, enligt planer, enligt planerna, enligt planerat, enligt planering, enligt planeringen, planenligt, enligt tidtabell, enligt tidtabellen, enligt tidsplan, enligt tidsplanen, enligt tidsschemat, enligt schema, enligt schemat, som planerat, som tänkt, som avsett, som det var tänkt, som man tänkt sig, planerad tidtabell, planerad tid, enligt den planerade, på utlovad dag, på utlovat datum, på avtalad dag, i tid, inom utsatt tid, inom avtalad tid, på utsatt tid, på avtalad tid, i rätt tid, tidtabellen, tidsplanen, tidsschemat, i planerad omfattning, i avsedd omfattning, i den omfattning, planerad omfattning, i enlighet med, som väntat, som förväntat, enligt förväntan, enligt förväntning*, enligt målet, enligt målen, enligt målsättning*, enligt uppsatt*, enligt beslut*, enligt prognos, enligt överenskommelse*, enligt avtal*, enligt budget, planen, planerna, tidtabellsenlig*, planenlig*",
  reservation:
    "på papper, på pappret, på papperet, med fördröjning, med försening, på lång sikt, på längre sikt, reservation*, förbehåll, i princip, i teorin, teoretiskt, tekniskt, förutsatt, under förutsättning, såvida, med reservation, nätt och jämnt",
  perhaps: "kanske, kanhända, eventuellt, möjligen, möjligtvis, förhoppningsvis, nödvändigtvis",
  still: "ännu, fortfarande, alltjämt",
  without: "utan, utan att",
  "in-respect": "däremot, för sin del, för del, i fråga om, när det gäller, vad gäller, beträffande, till den delen",
  be: "är, finns, råder, var, vara, ligger, låg, ser, står, stod, förblir, förblev, känns, verkar",
  become: "blir, blev, blivit, bli, varit",
  have: "har, hade, ha, hafva",
  will: "kommer, kommer att",
  would: "skulle, hade",
  should: "ska, skall, ska vara, skall vara, bör, måste, avses, planeras",
  overdue: "borde ha, borde redan, borde i dag ha, skulle redan ha",
  forecast:
    "bör kunna, bör hinna, bör gå att, bör nås med, bör klaras med, beräknas, bedöms, förväntas, väntas, förväntar sig, förväntar oss, förväntar vi oss, väntar sig, väntar oss, väntar vi oss, borde, uppskattas, prognostiseras, prognosticeras, förutses, förutspås, ser ut, ser ~ ut att, tros, prognosen, helårsprognosen, årsprognosen, prognosticerad, prognostiserad, prognos, enligt prognosen, förefaller, verkar, torde, bedömer, beräknar, räknar med, räknar inte med, räknar ~ med, räknas, utgår från, förutser, förutspår, spår, tror, litar på, övertygad*, är säker på, är säkra på, garanterar, garanteras, utlovas, lovar, uppskattar, prognostiserar, bedömning är, bedömningen är, vår bedömning, uppfattning är, slutsatsen är, siktet inställt, pekar på, pekar mot, på väg att, på god väg att",
  can: "kan, hinner, klarar, förmår, möjligt, går att, lyckas, möjligheter att, förutsättningar att",
  could: "kunde, kunnat, hann, hunnit, klarade, klarat, lyckades, lyckats, förmådde",
  may: "kan komma, kan hända, eventuellt, möjligen, riskerar, kan bli, kan ~ komma att, hotar",
  attempt:
    "bidra, bidragit, säkerställa, säkerställer, ser till, se till, sett till, följer upp, följa upp, följs upp, kontrollerar, kontrollera, bevakar, övervakar, verkar för, arbetar för, arbeta för, medverkar, möjliggör, möjliggöra, underlättar, underlätta, hjälper, hjälpa, med sikte på, i syfte, med syfte, med syftet, ett led i, som ett led, strävar, eftersträvas, försöker, avser, avsikten, avsikt, hoppas, förhoppning, förhoppningen, syftar, syftet, målet är att, ämnar, stöder, främjar, bidrar, förutsätter, förutsätts, bestämdes, önskas, önskar, uppmanas, vill, behöver, behövs, krävs, kräver, siktar, ambitionen är, ambition är, uppgift är, tanken är, meningen är, föreslår, föreslås, rekommenderar, rekommenderas, uppmanar, efterlyser, uppdras, gett i uppdrag, har i uppdrag",
  assess:
    "bedömas, bedöma, utvärderas, utvärdera, mätas, mäta, prognostisera, säga, uppskatta, rapporteras, avgöra, tillgängliga, resultat, mätning, utfall",
  "cannot-tell":
    "kan inte rapporteras, kan inte redovisas, någon mätning gjordes inte, någon mätning har inte, ingen mätning gjordes, ingen mätning har gjorts, inte jämförbar*, ej jämförbar*, inte jämföras, inte direkt jämförbar*, inte längre jämförbar*, går inte att jämföra, går ~ inte att ställa mot, går ~ inte att jämföra, går ~ inte att bedöma, går ~ inte att mäta, går inte att ställa mot, inte ställas mot, låter sig inte jämföras, ingen jämförelse kan, jämförelse kan inte, tidsserien bryts, brott i tidsserien, statistiken publiceras, statistiken blir klar, statistiken kommer först, statistiken kommer i, statistiken färdigställs, statistiken föreligger, siffrorna publiceras, siffrorna kommer först, siffrorna kommer i, siffrorna blir klara, uppgifterna publiceras, uppgifterna blir klara, uppgifterna kommer först, resultaten publiceras, resultatet publiceras, resultaten kommer först, resultatet kommer först, resultatet väntas först, resultaten väntas först, resultaten blir klara, mätningen görs först, enkäten görs först, föreligger inte, föreligger ännu inte, föreligger först, finns inte att tillgå, något utfall finns ~ inte, utfall finns ~ inte, inget utfall finns, inga utfall finns, inget utfall kan, inte att uttala sig, för tidigt att, alltför tidigt att, kan inte ~ bedömas, kan ännu inte bedömas, har inte mätts, har ej mätts, har ännu inte mätts, inte mätts, ej mätt, mäts inte, ingen mätning, saknas uppgift*, uppgift saknas, uppgifter saknas, ej bedömt, inte bedömt, kan ej bedömas, går inte att bedöma, går det inte att säga/bedöma/avgöra, går det ännu inte att säga/bedöma/avgöra, kan man inte säga, går inte att säga, ingen bedömning, bedöms inte i, bedöms inte vid, bedöms inte på, bedöms inte för, har inte bedömts",
  deemed: "anses, får anses, kan anses, betraktas, får betraktas, kan betraktas, räknas som, får ses som",
  regardless: "trots, oberoende, oavsett",
  "last-year":
    "den förra strategin, den förra planen, det förra programmet, den förra perioden, den föregående strategin, det föregående programmet, föregående år, från den gången, den tidigare strategi*, tidigare strategiperiod*, tidigare mandatperiod*, den gången, föregående års, i fjol höst, fjolårs*, ett år tidigare, ett år sedan, för ett år sedan, åren innan, under föregående, under förra, i fjol, ifjol, fjolårets, fjolåret, året innan, förra året, förra årets, förra läsåret, tidigare år, tidigare års, året förut, året före, senaste mandatperiod*, föregående period, förra perioden, förra mandatperioden, förrförra, historiskt, dessförinnan, under 2000-talet, på 1990-talet",
  elsewhere:
    "grannkommun*, grannstad*, grannlandskap*, grannregion*, grannens, grannarnas, riksomfattande, nationellt, nationella, på annat håll, i andra kommuner, övriga kommuner, andra kommuner, rikets, riket, riksgenomsnitt*, länets, landets",
  "other-goal":
    "nästa års mål/målet/delmål/målnivå, angränsande mål/målet/målen, parallella mål/målet/målen, närliggande mål/målet/målen, sitt eget mål, sina egna mål, eget mål, egna mål, syskonmål*, systermål*, tvillingmål*, parallellmål*, ett annat mål, övriga mål, de övriga målen, annat mål, andra mål, som hör till mål, följs separat, separat mål, skilt mål, eget mål, första milstolpe*, förra milstolpe*, tidigare milstolpe*, ingår inte i målet, hör inte till målet, ingår inte i mätaren, utanför målet, utanför mätaren, utanför denna mätare, annan mätare, annan indikator, andra indikatorer",
  milestone:
    "utkast*, förstudie*, anbudshandling*, anbudsförfråg*, delrapport*, mellanrapport*, behovsutredning*, konditionsgranskning*, kravspecifikation*, upphandlingsdokument*, mellanmål*, etappmål*, milstolp*, det andra målet",
  "next-year":
    "nästa år, kommande år, följande år, nästa vår, nästa höst, nästa vinter, nästa sommar, nästkommande år, följande vår, följande höst, följande sommar, följande vinter, året därpå, efter årets slut, efter årets utgång, efter räkenskapsperiodens slut, efter räkenskapsperiodens utgång, nästa läsår, nästa kalenderår, efter årsskiftet, nästa budgetår",
  later: "senare, framöver, framtiden, obestämd tid, hösten, våren, sommaren, vintern",
  "to-time": "till, till år, till åren, år, in på",
  "not-until": "först, tidigast",
  "at-goal":
    "enligt målet, enligt målen, enligt målsättning*, i enlighet med målet, i enlighet med målen, i linje med målet",
  "states-goal":
    "enligt budget ska, enligt budget skulle, enligt budget skall, enligt budgeten ska, enligt budgeten skulle, enligt planen ska, enligt planen skulle, enligt plan skulle, enligt plan ska, enligt strategin ska, enligt avtalet ska, enligt avtalet skulle, enligt beslutet ska, enligt beslutet skulle, målet/målen/delmålet/delmålen/måltalet/målvärdet/målnivån är/har/blev/var godkänt/godkänd/godkända/antaget/antagen/antagna/fastställt/fastställd/fastställda/beslutat/beslutad/beslutade/satt/satta/formulerat/formulerade/införts/förts, målet/målen/delmålen/målnivån/målvärdet godkändes/antogs/fastställdes/beslutades/sattes/formulerades/godkänns/fastställs/antas/beslutas, målet/målen har godkänts/antagits/fastställts/beslutats/satts/formulerats/skrivits/tagits, uppgiften var att, uppgiften är att, uppgift var att, planen var att, tanken var att, meningen var att, kravet var att, löftet var att, målet är att, målsättningen är att, som mål, målet var att, målsättningen var att, har som mål, hade som mål, till mål, syftet är att, syftet var att, målet för året är att, mål är att, mål att, målet att, är målet att, var målet att, avsikten är att, uppdraget är att, uppdraget var att, kravet är att, enligt målet ska, enligt målet skulle, ambitionen var att",
  defines:
    "om risken faller ut, om risken realiseras, om risken inträffar, risken utfaller, definieras, avses, definition*, anses ~ uppfyllt när, anses ~ uppnått när, anses ~ uppfyllt om, anses ~ uppnått om, räknas som, räknas ~ som, klassas som, markeras med, markeras ~ när, färgkod*, symbol*, teckenförklaring, förklaring, rapporteras ~ kvartal*, mäts genom, mäts med, mäts som, riskregister, riskanalys*, riskmatris*, risknivå*, sannolikhet #, sannolikheten, sannolikhet låg/hög/liten/stor/medel/måttlig",
  awaited:
    "*lovet, lov, lovet, bygglov, tillstånd, tillståndet, bidrag, bidraget, understöd, understödet, anslag, anslaget, *tillstånd, *tillståndet, tillståndsansök*, ansökan, *bidrag, *bidraget, *understöd, *understödet, finansiering*, *finansiering, *finansieringen, *anslag, *anslaget, medel, medlen, pengar, pengarna",
  "no-verdict": "månatligen, årligen, veckovis, kvartalsvis, regelbundet",
  pronoun:
    "det, den, de, detta, dessa, redan, nu, även, också, dock, väl, bra, dessutom, alltså, således, ändå, till, och, men, att, i, år, vi, därmed, i stället, i år, på, med, av, så",
};
