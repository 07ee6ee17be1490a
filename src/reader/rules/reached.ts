import { says } from "./condition";
import type { Rule } from "./rule";

/** The goal has been reached: rank `outcome`. Their order among all rules stands in `rules.ts`. */
export const reached = {
  reached: {
    name: "reached",
    status: "achieved",
    basis: "stated",
    rank: "outcome",
    rankBeside: "part",
    when: says("reach").affirmed().at("done"),
    meaning: { fi: "Toteutui, saavutettiin, täyttyi.", sv: "Uppnåddes, förverkligades.", en: "Was reached." },
    examples: {
      fi: ["Tavoite saavutettiin maaliskuussa.", "Toteutui."],
      sv: ["Målet nåddes i mars.", "Målet har uppfyllts."],
      en: ["The target was reached in March.", "The goal has been met."],
    },
    nearMisses: {
      fi: ["Toteutuneista kustannuksista laskutettiin puolet.", "Tavoite on toteutumassa."],
      sv: ["Målet nås i mars."],
      en: ["The target will be reached in March."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
