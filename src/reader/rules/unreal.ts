import { says } from "./condition";
import type { Rule } from "./rule";

/** What would come true, or would have, but for something that is so: rank `outcome`. Their order among all rules stands in `rules.ts`. */
export const unreal = {
  counterfactual: {
    name: "counterfactual",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("reach", "complete", "carry-out").affirmed().as("conditional").at("done"),
    meaning: {
      fi: "Olisi toteutunut, jos asiat olisivat olleet toisin: ei siis toteutunut.",
      sv: "Skulle ha förverkligats om något hade varit annorlunda: förverkligades alltså inte.",
      en: "Would have come true had things been different: so it did not.",
    },
    examples: {
      fi: [
        "Tavoite olisi saavutettu ilman kesän lakkoa.",
        "Remontti olisi valmistunut, jos materiaalit olisi saatu ajoissa.",
      ],
      sv: ["Målet skulle ha uppnåtts utan strejken.", "Målet hade uppnåtts om leveransen hade kommit i tid."],
      en: [
        "The target would have been reached without the strike.",
        "The goal would have been met had the delivery come in time.",
      ],
    },
    nearMisses: {
      fi: ["Tavoite on saavutettu ilman lisärahaa."],
      sv: ["Målet har uppnåtts utan tilläggsanslag."],
      en: ["The target has been reached without extra funding."],
    },
  },
  onlyIf: {
    name: "only-if",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("reach").affirmed().as("conditional").with("only-if"),
    meaning: {
      fi: "Toteutuisi vain ehdolla, joka ei täyty.",
      sv: "Skulle förverkligas bara på ett villkor som inte uppfylls.",
      en: "Would come true only on a condition that does not hold.",
    },
    examples: {
      fi: [
        "Tavoite toteutuisi vain, jos avustus kolminkertaistettaisiin.",
        "Tavoite saavutettaisiin ainoastaan, mikäli kaikki hakijat valittaisiin.",
      ],
      sv: ["Målet skulle nås endast om bidraget tredubblades.", "Målet skulle uppfyllas bara om alla sökande antogs."],
      en: [
        "The target would be met only if the grant were tripled.",
        "The goal would be reached only if everyone were admitted.",
      ],
    },
    nearMisses: {
      fi: ["Tavoite toteutuisi, jos avustus saataisiin."],
      sv: ["Målet skulle nås om bidraget beviljades."],
      en: ["The target would be met if the grant were approved."],
    },
  },
  butFor: {
    name: "but-for",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("reach").affirmed().as("conditional").with("without"),
    meaning: {
      fi: "Toteutuisi ilman estettä, joka on olemassa.",
      sv: "Skulle förverkligas utan ett hinder som finns.",
      en: "Would come true but for an obstacle that is there.",
    },
    examples: {
      fi: ["Tavoite toteutuisi ilman sähkön hinnan nousua.", "Säästötavoite täyttyisi ilman ylimääräisiä vuokria."],
      sv: ["Målet skulle nås utan de höjda elpriserna.", "Målet skulle uppfyllas utan de extra hyrorna."],
      en: ["The target would be met without the higher rents.", "The goal would be reached without the price rise."],
    },
    nearMisses: {
      fi: ["Tavoite toteutuu ilman lisärahoitusta."],
      sv: ["Målet nås utan tilläggsanslag."],
      en: ["The target will be met without extra funding."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
