import type { VerbGroup } from "../lexicon/vocabulary";

/** Swedish verbs for what happens to a goal or a piece of work. See `inflect.ts` for how a verb is written. */
export const verbs: readonly VerbGroup[] = [
  {
    act: "reach",
    need: "free",
    verbs:
      "uppnå:3, uppfylla:2, infria, förverkliga, realisera, fullgöra/fullgör/fullgjorde/fullgjort/fullgjord, lyckas/lyckas/lyckades/lyckats, tillgodose/tillgodoser/tillgodosåg/tillgodosett/tillgodosedd, utfalla/utfaller/utföll/utfallit",
  },
  {
    act: "reach",
    need: "object",
    verbs:
      "hålla/håller/höll/hållit/hållen, möta:2t, träffa, säkra, uppvisa, fylla:2, täcka:2t, besanna, respektera, iaktta/iakttar/iakttog/iakttagit/iakttagen, efterfölja:2, åstadkomma/åstadkommer/åstadkom/åstadkommit/åstadkommen, säkerställa/säkerställer/säkerställde/säkerställt/säkerställd, stiga/stiger/steg/stigit, sjunka/sjunker/sjönk/sjunkit",
  },
  {
    act: "reach",
    need: "goal",
    verbs: "nå:3, klara, avklara, passera, motsvara, tangera, pricka, bemästra, efterleva:2",
  },
  {
    act: "reach",
    need: ["upp", "fram"],
    verbs: "leva/lever/levde/levt, komma/kommer/kom/kommit, nå:3, räcka:2t",
  },
  {
    act: "reach",
    need: ["lås", "hamn", "mål", "land", "vägen"],
    verbs: "gå/går/gick/gått, ro:3, föra:2, komma/kommer/kom/kommit",
  },
  { act: "reach", need: ["verklighet", "verkligheten", "faktum"], verbs: "bli/blir/blev/blivit, vara/är/var/varit" },
  { act: "reach", need: ["av"], verbs: "bocka, checka, pricka, beta" },
  { act: "reach", need: ["hem"], verbs: "ta/tar/tog/tagit/tagen, bärga, dra/drar/drog/dragit" },
  {
    act: "exceed",
    need: "goal",
    verbs:
      "överskrida/överskrider/överskred/överskridit/överskriden, överstiga/överstiger/översteg/överstigit/överstigen, överträffa, slå/slår/slog/slagit/slagen, toppa, överglänsa:2t",
  },
  {
    act: "undercut",
    need: "goal",
    verbs:
      "underskrida/underskrider/underskred/underskridit/underskriden, understiga/understiger/understeg/understigit/understigen, underträffa",
  },
  {
    act: "fall-short",
    need: "goal",
    verbs:
      "spräcka:2t, övertrassera, sprängas/sprängs/sprängdes/sprängts, spränga:2, falla/faller/föll/fallit/fallen, svikta",
  },
  {
    act: "fall-short",
    need: ["utanför"],
    verbs:
      "stanna, bli/blir/blev/blivit, ligga/ligger/låg/legat, hamna, landa, sluta, komma/kommer/kom/kommit, falla/faller/föll/fallit",
  },
  { act: "fall-short", need: ["vid", "på"], verbs: "stanna" },
  {
    act: "complete",
    need: "free",
    verbs:
      "färdigställa/färdigställer/färdigställde/färdigställt/färdigställd, slutföra:2, fullborda, fullfölja:2, slutbehandla, slutbesiktiga, slutredovisa, avsluta, slutleverera, driftsätta/driftsätter/driftsatte/driftsatt/driftsatt, färdigbygga:2, färdigbehandla",
  },
  {
    act: "carry-out",
    need: "free",
    verbs:
      "genomföra:2, ordna, arrangera, verkställa/verkställer/verkställde/verkställt/verkställd, införa:2, bygga:2, anordna, inrätta, publicera, renovera, vidta/vidtar/vidtog/vidtagit/vidtagen, besätta/besätter/besatte/besatt/besatt, implementera, lansera, etablera, utföra:2, effektuera, installera, öppna, anta/antar/antog/antagit/antagen, underteckna, överlåta/överlåter/överlät/överlåtit/överlåten, överlämna, överföra:2, utse/utser/utsåg/utsett/utsedd, anställa:2, rekrytera, utbilda, besöka:2t, granska, uppdatera, upprätta, utarbeta, digitalisera, uppföra:2, anlägga/anlägger/anlade/anlagt/anlagd, ansluta/ansluter/anslöt/anslutit/ansluten, asfaltera, sanera, upphandla, tillsätta/tillsätter/tillsatte/tillsatt/tillsatt, förnya, modernisera, byta:2t, märka:2t, kartlägga/kartlägger/kartlade/kartlagt/kartlagd, fastställa:2, handlägga/handlägger/handlade/handlagt/handlagd, leverera, utreda/utreder/utredde/utrett/utredd, ske/sker/skedde/skett, framställa:2, inviga:2, sjösätta/sjösätter/sjösatte/sjösatt/sjösatt",
  },
  { act: "complete", need: ["med", "klart", "färdigt"], verbs: "hinna/hinner/hann/hunnit" },
  {
    act: "carry-out",
    need: ["bruk", "användning", "drift", "igång", "gång", "stånd", "plats"],
    verbs: "ta/tar/tog/tagit/tagen, komma/kommer/kom/kommit, sätta/sätter/satte/satt/satt, få/får/fick/fått",
  },
  { act: "carry-out", need: ["in"], verbs: "lämna, skicka" },
  { act: "start", need: "free", verbs: "inleda/inleder/inledde/inlett/inledd, påbörja, starta, börja" },
  {
    act: "leave-undone",
    need: "free",
    verbs:
      "misslyckas/misslyckas/misslyckades/misslyckats, utebli/uteblir/uteblev/uteblivit/utebliven, haverera, stranda, fallera, floppa, missa, kollapsa, kapsejsa, förfela, försumma, försitta/försitter/försatt/försuttit/försutten",
  },
  {
    act: "leave-undone",
    need: [
      "ogjort",
      "ogjorda",
      "oförverkligat",
      "oförverkligade",
      "oförverkligad",
      "ofullbordat",
      "ofullbordad",
      "ouppnått",
      "ouppnådda",
      "ouppfyllt",
      "ouppfyllda",
      "ouppfylld",
      "ointfriat",
      "oinfriat",
      "oinfriade",
      "halvfärdig",
      "halvfärdigt",
      "intet",
    ],
    verbs: "bli/blir/blev/blivit, lämna, gå/går/gick/gått, förbli/förblir/förblev/förblivit, stå/står/stod/stått",
  },
  {
    act: "leave-undone",
    need: ["sanden", "stöpet", "kras", "baklås", "putten"],
    verbs: "rinna/rinner/rann/runnit, gå/går/gick/gått",
  },
  {
    act: "cancel",
    need: "free",
    verbs:
      "inställa/inställer/inställde/inställt/inställd, slopa, annullera, inhibera, frångå/frångår/frångick/frångått/frångången, nedlägga/nedlägger/nedlade/nedlagt/nedlagd, avlysa:2t, skrota, skrinlägga/skrinlägger/skrinlade/skrinlagt/skrinlagd, överge/överger/övergav/övergivit/övergiven, återkalla, förkasta",
  },
  {
    act: "cancel",
    need: "uncounted",
    verbs:
      "avbryta/avbryter/avbröt/avbrutit/avbruten, stryka/stryker/strök/strukit/struken, avskriva/avskriver/avskrev/avskrivit/avskriven, avföra:2, makulera, avveckla",
  },
  { act: "cancel", need: ["in"], verbs: "ställa:2" },
  { act: "cancel", need: ["ner", "ned", "is"], verbs: "lägga/lägger/lade/lagt/lagd, la/läggs/lades/lagts" },
  { act: "cancel", need: ["av"], verbs: "blåsa:2t" },
  { act: "cancel", need: ["upp"], verbs: "ge/ger/gav/gett/given, ges/ges/gavs/getts, ge/ger/gav/givit/given" },
  { act: "cancel", need: ["från"], verbs: "avstå/avstår/avstod/avstått" },
  { act: "cancel", need: ["tillbaka"], verbs: "dra/drar/drog/dragit/dragen" },
  { act: "cancel", need: "goal", verbs: "utgå/utgår/utgick/utgått, upphäva:2" },
  {
    act: "postpone",
    need: "free",
    verbs:
      "uppskjuta/uppskjuter/uppsköt/uppskjutit/uppskjuten, senarelägga/senarelägger/senarelade/senarelagt/senarelagd, framskjuta/framskjuter/framsköt/framskjutit/framskjuten, framflytta, bordlägga/bordlägger/bordlade/bordlagt/bordlagd, återremittera, förskjuta/förskjuter/försköt/förskjutit/förskjuten",
  },
  {
    act: "postpone",
    need: ["upp", "fram", "framåt", "framtiden"],
    verbs: "skjuta/skjuter/sköt/skjutit/skjuten, flytta",
  },
  {
    act: "postpone",
    need: ["till"],
    verbs:
      "flytta, överföra:2, övergå/övergår/övergick/övergått, skjuta/skjuter/sköt/skjutit/skjuten, dröja:2, spilla/spiller/spillde/spillt",
  },
  { act: "postpone", need: ["över"], verbs: "spilla:2, flytta, föra:2" },
  {
    act: "delay",
    need: "free",
    verbs: "försena, fördröja:2, dröja:2, försvåra, bromsa, avstanna, mattas/mattas/mattades/mattats, hämma",
  },
  { act: "delay", need: ["tiden"], verbs: "dra/drar/drog/dragit" },
  { act: "delay", need: ["längre"], verbs: "ta/tar/tog/tagit" },
  { act: "delay", need: ["av", "upp"], verbs: "stanna, bromsa" },
  {
    act: "advance",
    need: "free",
    verbs:
      "framskrida/framskrider/framskred/framskridit, fortskrida/fortskrider/fortskred/fortskridit, löpa:2t, avancera, framåtskrida/framåtskrider/framåtskred/framåtskridit, gå/går/gick/gått, hålla/håller/höll/hållit/hållen, följa:2, flyta/flyter/flöt/flutit, rulla, utvecklas/utvecklas/utvecklades/utvecklats, fortlöpa:2t, tuffa, ligga/ligger/låg/legat",
  },
  {
    act: "doubt",
    need: "free",
    verbs:
      "äventyra, hota, riskera, ifrågasätta/ifrågasätter/ifrågasatte/ifrågasatt, befara, frukta, hindra, förhindra, oroa, bekymra, vackla, svikta",
  },
  { act: "doubt", need: ["på", "av"], verbs: "hänga:2" },
  { act: "lag", need: ["efter"], verbs: "släpa, ligga/ligger/låg/legat, halka, sacka, komma/kommer/kom/kommit, hamna" },
];
