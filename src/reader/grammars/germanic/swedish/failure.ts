import type { ExpressionGroup } from "../vocabulary";

/** Nouns, adjectives, adverbs and idioms of failure, delay and doubt. */
export const failure: readonly ExpressionGroup[] = [
  {
    act: "undercut",
    time: "done",
    phrases:
      "under @goal, lägre än @goal, mindre än @goal, färre än @goal, kortare än @goal, nedanför @goal, lägre än ~ målsatt*, under den målsatta, under kravnivån, under målsättningen, under lägstanivån",
  },
  {
    act: "exceed",
    time: "done",
    phrases:
      "över @goal, högre än @goal, större än @goal, fler än @goal, mer än @goal, mera än @goal, längre än @goal, ovanför @goal, över den målsatta",
  },
  {
    act: "fall-short",
    time: "done",
    phrases:
      "sämre än @goal, svagare än @goal, långt från @goal, långt ifrån @goal, långt ifrån, en bit kvar till @goal, bit kvar till @goal, bit från @goal, når inte upp, nådde inte upp, nått upp, inte ända fram, inte riktigt fram, inte hela vägen, saknas ~ @goal, # ~ från @goal, # ~ kort om @goal, fattas ~ @goal, låg måluppfyllelse, svag måluppfyllelse, bristande måluppfyllelse, dålig måluppfyllelse, måluppfyllelsen ~ låg/svag/dålig/bristfällig, inte ~ godkänt, ej godkänt, underkänt, underkänd, når ~ inte ~ upp, nådde ~ inte ~ upp, nått ~ inte ~ upp, inte ~ nått upp, inte nå upp, inte ~ räcka till, inte ~ i balans, för lite, för få, för låg, för lågt, för låga, inte ända upp, underutnyttja*, blev ~ kort, bara på papperet, bara på pappret",
  },
  {
    act: "leave-undone",
    phrases:
      "ett slag i luften, slag i luften, utan resultat, utan framgång, förgäves, fiasko, fiaskot, till spillo, om intet, kom ~ aldrig ~ till stånd, kom ~ aldrig ~ igång, blev ~ aldrig ~ av, blev ~ inte ~ av, blir ~ inte ~ av, blev ~ inget/ingenting ~ av, blir ~ inget/ingenting ~ av, kommer ~ inte ~ till stånd, kom ~ inte ~ till stånd, utom räckhåll, orealistisk*, ouppnåelig*, ouppnådd*, ouppnått, ouppfyll*, oinfria*, oförverkliga*, kört för, är kört, utsiktslös*, hopplöst, omöjligt, omöjlig, omöjliggör, omöjliggjorde, omöjliggjort, sprack, spruckit, spricker, för sent, målet ~ faller, målet ~ föll",
  },
  {
    act: "cancel",
    phrases:
      "på is, i malpåse, skrotad*, skrotat, inte längre aktuellt, inte längre aktuell, ej aktuellt, ej längre aktuell*, på hyllan",
  },
  {
    act: "postpone",
    marks: ["beyond"],
    phrases:
      "på framtiden, på obestämd tid, tills vidare uppskj*, på en obestämd framtid, till nästa mandatperiod, till nästa planperiod, till nästa budgetår",
  },
  {
    act: "lag",
    phrases:
      "ligger ~ efter, ligger efter, släpar efter, släpar, släpat, eftersläp*, halkat efter, halkar efter, på efterkälken, blev efter, blivit efter, blir efter, efter tidtabell*, efter tidsplan*, efter schemat, efter planen, bakom tidtabellen, bakom tidsplanen, försenat, försenad, försenade, försening*, fördröjning*, dröjsmål, sent ute, för långsamt, långsammare än planerat, långsammare än väntat, långsammare, i långsam takt, ur fas, halvfärdig*, ofärdig*, oavslutad*, på hälft, blev halvvägs, stannade halvvägs, stannat halvvägs, dröjt, ännu inte klar, ännu inte färdig, ännu inte klart, stått still, står still, stillastående, stampar, går trögt, trögt, tröga, i stå, hinns inte, hinner inte, hann inte, hunnits, pågår ännu, pågår fortfarande, pågår alltjämt, återstår att, kvarstår, saknas fortfarande, saknas ännu, saknas alltjämt, fattas fortfarande, fattas ännu, kvar att göra, inte avslutats vid årsskiftet, längre ifrån, tappat fart, tappat tempo, inte kommit igång, inte kommit i gång",
  },
  {
    act: "fall-short",
    need: "goal",
    phrases: "otillräcklig*, bristfällig*, inte tillräcklig*, räcker inte, räckte inte, räcker ~ inte ~ till",
  },
  {
    act: "doubt",
    phrases:
      "hinder för, finns hinder, hindren, hindrar, osäker, osäkert, osäkra, osäkerhet, osäkerheten, osäkerhetsfaktor*, ovisst, oviss, ovissa, ovisshet, risk för, risk att, finns risk, föreligger risk, en risk, viss risk, stor risk, hög risk, överhängande risk, risken för, risken att, risken är, risker finns, riskerna är, riskabel*, tveksamt, tveksam, tveksamma, tvivel, tvivelaktig*, tvivlar, på spel, i fara, i farozonen, i riskzonen, beror på, beroende av, beroende på, hänger på, hänger ~ på, står och faller med, avhängig*, avgörs av, inte säkert, inte säker, hotat, hotad, hotade, hotbild*, farhåg*, oro för, oron för, oro över, oroar, orolig*, oroande, oroväckande, bekymmersam*, bekymmer, bekymrad*, befarar, befaras, på gränsen, hänger löst, hänger i luften, svävar i luften, skakig*, skör, skört, sköra, bräcklig*, vacklande, återstår att se, ser mörkt ut, ser svårt ut, ser dystert ut, kan bli svårt, kan bli tufft, svårt att nå, svårt att hinna, svårt att klara, små marginaler, liten marginal, knappa marginaler, lutar åt ~ inte, talar emot, tyder ~ på motsatsen, på håret, äventyra*, motvind, bakslag, flaskhals*, i blåsväder, krisartad*, svårbedömt, svårbedömd, kan inte utlovas, kan inte lovas, kan inte garanteras, kan inte säkerställas, vågar inte lova, ingen garanti, inga garantier, takten behöver öka, takten måste öka, flagga för, flaggar för, flaggas för, kan komma att underskridas, kan ~ underskridas, i sista stund kan, hänger ~ på, avgörs ~ av, beror ~ på, lever farligt, väger det, väger jämnt, vågskålen, tippa, nagelbitare, haltar, knackig*, 50–50, femtio-femtio",
  },
  { act: "doubt", need: "bare", phrases: "knappast, osannolikt, tveksam, kanske" },
  {
    act: "doubt",
    need: "goal",
    phrases:
      "avvikelse, avvikelser, utmanande, utmaning*, svårt, svår, svåra, svårighet*, svårigheter, oklart, oklar, oklara, oklarhet*, öppet, öppen, stram, stramt, kärv, kärvt, tufft, tuff, snäv, snävt, tight, pressad, pressat, ansträngd, ansträngt, problem, problemen, brist på, bristen på, ambitiös, ambitiöst, krävande",
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
