import { says } from "./condition";
import type { Rule } from "./rule";

/** A forecast that the goal will be reached: rank `forecast`. Their order among all rules stands in `rules.ts`. */
export const forecast = {
  reachedSoFar: {
    name: "reached-so-far",
    status: "on-track",
    basis: "stated",
    rank: "forecast",
    rankBeside: "part",
    when: says("reach").affirmed().at("done").with("so-far"),
    meaning: {
      fi: "Toteutunut tähän mennessä, alkuvuonna.",
      sv: "Har hittills förverkligats.",
      en: "Has come true so far.",
    },
    examples: {
      fi: ["Tavoite on toistaiseksi toteutunut.", "Tavoitteet toteutuivat ensimmäisellä vuosineljänneksellä."],
      sv: ["Målet har hittills uppnåtts.", "Målet nåddes under första kvartalet."],
      en: ["The target has been met so far.", "The goal was reached in the first quarter."],
    },
    nearMisses: { fi: ["Tavoite on toteutunut."], sv: ["Målet har uppnåtts."], en: ["The target has been met."] },
  },
  noDoubt: {
    name: "no-doubt",
    status: "on-track",
    basis: "stated",
    rank: "forecast",
    rankBeside: "part",
    when: says("doubt").denied().about("goal", "other", "unsaid"),
    meaning: { fi: "Epävarmuutta ei ole.", sv: "Det råder ingen osäkerhet.", en: "There is no doubt about it." },
    examples: {
      fi: ["Tavoitteen saavuttaminen ei ole vaarassa.", "Ei ole pelkoa siitä, ettei tavoite toteutuisi."],
      sv: ["Målet är inte hotat.", "Det råder ingen osäkerhet om att målet nås."],
      en: ["The goal is not at risk.", "There is no doubt that the target will be met."],
    },
    nearMisses: {
      fi: ["Tavoitteen saavuttaminen on vaarassa."],
      sv: ["Målet är hotat."],
      en: ["The goal is at risk."],
    },
  },
  willBeReached: {
    name: "will-be-reached",
    status: "on-track",
    basis: "stated",
    rank: "forecast",
    rankBeside: "part",
    when: says("reach").affirmed().at("now", "ahead"),
    meaning: {
      fi: "Toteutuu, on toteutumassa, ennustetaan toteutuvan.",
      sv: "Förverkligas, beräknas nås.",
      en: "Will be or is forecast to be reached.",
    },
    examples: {
      fi: ["Tavoite on toteutumassa.", "Tavoitteen arvioidaan toteutuvan."],
      sv: ["Målet nås.", "Målet beräknas uppnås."],
      en: ["The target will be met.", "The goal is expected to be reached."],
    },
    nearMisses: {
      fi: ["Tavoite ei ole toteutumassa.", "Tavoitteen toteutumista seurataan."],
      sv: ["Målet nås inte."],
      en: ["The target will not be met."],
    },
  },
  asPlanned: {
    name: "as-planned",
    status: "on-track",
    basis: "inferred",
    rank: "forecast",
    rankBeside: "part",
    when: says("advance").affirmed().with("plan"),
    meaning: {
      fi: "Etenee suunnitellusti, on aikataulussa.",
      sv: "Framskrider enligt plan.",
      en: "Goes forward as planned.",
    },
    examples: {
      fi: ["Rakentaminen etenee suunnitellusti.", "Hanke on aikataulussa."],
      sv: ["Bygget framskrider enligt planerna.", "Projektet löper enligt tidtabellen."],
      en: ["The building is progressing as planned.", "The project is on schedule."],
    },
    nearMisses: { fi: ["Rakentaminen etenee."], sv: ["Bygget framskrider."], en: ["The building is progressing."] },
  },
  willNotFallShort: {
    name: "will-not-fall-short",
    status: "on-track",
    basis: "stated",
    rank: "forecast",
    rankBeside: "part",
    when: says("fall-short", "leave-undone", "delay", "postpone", "cancel")
      .denied()
      .as("plain", "probable")
      .at("now", "ahead")
      .without("partly", "wholly", "condition", "only-if"),
    meaning: {
      fi: "Ei jää tavoitteesta, ei viivästy eikä siirry.",
      sv: "Kommer inte att underskrida målet eller försenas.",
      en: "Will not fall short, be late or be put off.",
    },
    examples: {
      fi: ["Kävijämäärä ei jää tavoitteesta.", "Käyttöönotto ei viivästy."],
      sv: ["Resultatet underskrider inte målet.", "Bygget försenas inte."],
      en: ["The result will not fall short of the target.", "The opening will not be postponed."],
    },
    nearMisses: {
      fi: ["Kävijämäärä jää tavoitteesta."],
      sv: ["Resultatet underskrider målet."],
      en: ["The result will fall short of the target."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
