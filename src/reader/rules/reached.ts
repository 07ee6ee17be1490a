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
  notShort: {
    name: "not-short",
    status: "achieved",
    basis: "stated",
    rank: "outcome",
    rankBeside: "part",
    when: says("fall-short").denied().as("plain").at("done").without("partly", "wholly", "so-far"),
    meaning: {
      fi: "Ei jäänyt tavoitteesta: siis toteutui.",
      sv: "Underskred inte målet: nåddes alltså.",
      en: "Did not fall short: so it was reached.",
    },
    examples: {
      fi: ["Tulos ei jäänyt tavoitteesta.", "Kävijämäärä ei alittanut tavoitetta."],
      sv: ["Resultatet underskred inte målet.", "Besöken underskred inte målet."],
      en: ["The result did not fall short of the target.", "Attendance did not fall short of the target."],
    },
    nearMisses: {
      fi: ["Tulos jäi tavoitteesta."],
      sv: ["Resultatet underskred målet."],
      en: ["The result fell short of the target."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
