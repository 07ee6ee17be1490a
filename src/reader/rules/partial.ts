import { says } from "./condition";
import type { Rule } from "./rule";

/** What comes true only in part: rank `outcome`. Their order among all rules stands in `rules.ts`. */
export const partial = {
  whollyDenied: {
    name: "wholly-denied",
    status: "at-risk",
    basis: "stated",
    rank: "outcome",
    rankBeside: "doubt",
    partly: true,
    when: says("reach", "complete", "carry-out").denied().with("wholly", "partly").without("at-all"),
    meaning: {
      fi: "Ei toteudu kaikilta osin: toteutuu siis osittain.",
      sv: "Förverkligas inte till alla delar: alltså delvis.",
      en: "Not in every respect, and so only partly.",
    },
    examples: {
      fi: ["Tavoite ei toteutunut kaikilta osin.", "Kaikkia hankkeita ei saatu toteutettua."],
      sv: ["Målet nåddes inte till alla delar.", "Målet uppfylldes inte helt."],
      en: ["The target was not fully met.", "The goal will not be completely reached."],
    },
    nearMisses: {
      fi: ["Tavoite ei toteutunut lainkaan."],
      sv: ["Målet nåddes inte alls."],
      en: ["The target was not met at all."],
    },
  },
  partlyMissed: {
    name: "partly-missed",
    status: "at-risk",
    basis: "stated",
    rank: "outcome",
    rankBeside: "doubt",
    partly: true,
    when: says("leave-undone", "cancel", "fall-short", "postpone").affirmed().as("plain", "probable").with("partly"),
    meaning: { fi: "Osa jäi tekemättä.", sv: "En del blev ogjort.", en: "Some of it was left undone." },
    examples: {
      fi: ["Tavoitteet jäivät osittain saavuttamatta.", "Osa kursseista peruttiin."],
      sv: ["En del av kurserna ställdes in.", "Lägren ställdes delvis in."],
      en: ["Some of the courses were cancelled.", "The courses were partly cancelled."],
    },
    nearMisses: { fi: ["Kurssit peruttiin."], sv: ["Kurserna ställdes in."], en: ["The courses were cancelled."] },
  },
  partly: {
    name: "partly",
    status: "at-risk",
    basis: "stated",
    rank: "outcome",
    rankBeside: "doubt",
    partly: true,
    when: says("reach", "complete", "carry-out")
      .affirmed()
      .as("plain", "probable", "possible", "uncertain")
      .with("partly"),
    meaning: {
      fi: "Toteutui tai toteutuu vain osittain, pääosin tai osalla.",
      sv: "Förverkligades eller förverkligas bara delvis, i huvudsak eller för en del.",
      en: "Came or will come true only partly, mostly, or for some.",
    },
    examples: {
      fi: ["Tavoite toteutui osittain.", "Viidestä tapahtumasta kolme toteutui."],
      sv: ["Målet nåddes delvis.", "Åtgärderna genomfördes till största delen."],
      en: ["The target was partly met.", "The goal was mostly achieved."],
    },
    nearMisses: { fi: ["Tavoite on tältä osin saavutettu."], sv: ["Målet nåddes."], en: ["The target was met."] },
  },
} as const satisfies Readonly<Record<string, Rule>>;
