import { says } from "./condition";
import type { Rule } from "./rule";

/** Work that was or will be done, which is not yet the goal: ranks `part` and `done`. Their order among all rules stands in `rules.ts`. */
export const beside = {
  willBeDone: {
    name: "will-be-done",
    status: "on-track",
    basis: "inferred",
    rank: "part",
    rankBeside: "part",
    when: says("complete").affirmed().at("now", "ahead"),
    meaning: { fi: "Valmistuu.", sv: "Blir klart.", en: "Will be completed." },
    examples: {
      fi: ["Piha valmistuu lokakuussa.", "Uuden sillan arvioidaan valmistuvan marraskuussa."],
      sv: ["Gården blir klar i oktober.", "Bron färdigställs i november."],
      en: ["The yard will be completed in October.", "The bridge is expected to be completed in November."],
    },
    nearMisses: { fi: ["Piha ei valmistu."], sv: ["Gården blir inte klar."], en: ["The yard will not be completed."] },
  },
  willBeCarriedOut: {
    name: "will-be-carried-out",
    status: "on-track",
    basis: "inferred",
    rank: "part",
    rankBeside: "part",
    when: says("carry-out").affirmed().at("now", "ahead").with("plan"),
    meaning: { fi: "Toteutetaan suunnitellusti.", sv: "Genomförs enligt plan.", en: "Will be carried out as planned." },
    examples: {
      fi: ["Kurssit järjestetään suunnitellusti.", "Korjaukset toteutetaan suunnitelman mukaisesti."],
      sv: ["Kurserna ordnas enligt plan.", "Reparationerna genomförs enligt planerna."],
      en: ["The courses will be arranged as planned.", "The repairs will be carried out on schedule."],
    },
    nearMisses: {
      fi: ["Kurssit järjestetään syksyllä."],
      sv: ["Kurserna ordnas på hösten."],
      en: ["The courses will be arranged in the autumn."],
    },
  },
  completed: {
    name: "completed",
    status: "achieved",
    basis: "inferred",
    rank: "done",
    rankBeside: "done",
    when: says("complete").affirmed().at("done"),
    meaning: { fi: "Valmistui, on valmis.", sv: "Blev klart.", en: "Is finished." },
    examples: {
      fi: ["Uusi leikkipuisto valmistui.", "Silta on valmis."],
      sv: ["Lekparken färdigställdes.", "Bron är klar."],
      en: ["The playground was completed.", "The bridge has been completed."],
    },
    nearMisses: {
      fi: ["Uusi leikkipuisto valmistuu."],
      sv: ["Lekparken färdigställs."],
      en: ["The playground will be completed."],
    },
  },
  carriedOut: {
    name: "carried-out",
    status: "achieved",
    basis: "inferred",
    rank: "done",
    rankBeside: "done",
    when: says("carry-out").affirmed().at("done").with("plan", "wholly"),
    meaning: {
      fi: "Toteutettiin suunnitellusti tai kokonaan.",
      sv: "Genomfördes enligt plan eller helt.",
      en: "Was carried out as planned, or wholly.",
    },
    examples: {
      fi: ["Kurssit järjestettiin suunnitellusti.", "Korjaukset on toteutettu kaikissa kouluissa."],
      sv: ["Kurserna ordnades enligt plan.", "Reparationerna genomfördes i alla skolor."],
      en: ["The courses were arranged as planned.", "The repairs were carried out in all schools."],
    },
    nearMisses: {
      fi: ["Kurssit järjestettiin keväällä."],
      sv: ["Kurserna ordnades på våren."],
      en: ["The courses were arranged in the spring."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
