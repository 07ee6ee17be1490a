import { says } from "./condition";
import type { Rule } from "./rule";

/** A success with a doubt: rank `doubt`. Their order among all rules stands in `rules.ts`. */
export const doubtedSuccess = {
  hardly: {
    name: "hardly",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out").as("unlikely"),
    meaning: { fi: "Tuskin toteutuu.", sv: "Förverkligas knappast.", en: "Hardly likely to come true." },
    examples: {
      fi: ["Tavoitteeseen tuskin päästään.", "Peruskorjaus tuskin valmistuu ajallaan."],
      sv: ["Målet nås knappast i år.", "Renoveringen blir knappast klar i tid."],
      en: ["The target will hardly be reached.", "The goal is unlikely to be met."],
    },
    nearMisses: {
      fi: ["Tavoitteeseen päästään helposti."],
      sv: ["Målet nås med lätthet."],
      en: ["The target will easily be reached."],
    },
  },
  perhaps: {
    name: "perhaps",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete").affirmed().as("uncertain"),
    meaning: {
      fi: "Toteutuu ehkä, saattaa toteutua: varmaa se ei ole.",
      sv: "Förverkligas kanske: säkert är det inte.",
      en: "May come true, or perhaps will: it is not certain.",
    },
    examples: {
      fi: ["Tavoite saavutetaan ehkä.", "Tavoite saattaa toteutua."],
      sv: ["Målet nås kanske.", "Eventuellt nås målet."],
      en: ["Perhaps the target will be met.", "The goal might be reached."],
    },
    nearMisses: {
      fi: ["Tavoite saavutetaan mahdollisesti jo syksyllä."],
      sv: ["Målet nås eventuellt redan på hösten."],
      en: ["The target will be met, possibly already in the autumn."],
    },
  },
  notIf: {
    name: "not-if",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out").denied().at("now", "ahead").with("condition", "only-if"),
    meaning: {
      fi: "Ei toteudu, jos jotain tapahtuu.",
      sv: "Förverkligas inte om något inträffar.",
      en: "Will not come true if something happens.",
    },
    examples: {
      fi: ["Tavoite ei toteudu, mikäli rekrytointi epäonnistuu.", "Uudistus ei valmistu, jos lupa viipyy."],
      sv: ["Målet nås inte om rekryteringen misslyckas.", "Målet uppfylls inte, om tillståndet dröjer."],
      en: [
        "The target will not be met if recruitment fails.",
        "The goal will not be reached unless a permit is granted.",
      ],
    },
    nearMisses: { fi: ["Tavoite ei toteudu."], sv: ["Målet nås inte."], en: ["The target will not be met."] },
  },
  deniedWithDoubt: {
    name: "denied-with-doubt",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out").denied().as("probable", "possible", "uncertain", "conditional"),
    meaning: {
      fi: "Ei toteutune, ei todennäköisesti toteudu tai saattaa jäädä toteutumatta.",
      sv: "Förverkligas sannolikt inte.",
      en: "Probably will not come true.",
    },
    examples: {
      fi: ["Tavoite ei toteutune.", "Todennäköisesti hanke ei valmistu määräaikaan mennessä."],
      sv: ["Målet nås sannolikt inte.", "Målet torde inte uppnås."],
      en: ["The target will probably not be met.", "The goal might not be reached."],
    },
    nearMisses: { fi: ["Tavoite ei toteudu."], sv: ["Målet nås inte."], en: ["The target will not be met."] },
  },
  notYet: {
    name: "not-yet",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out").denied().with("still").without("at-all"),
    meaning: { fi: "Ei ole vielä toteutunut.", sv: "Har ännu inte förverkligats.", en: "Has not come true yet." },
    examples: {
      fi: ["Tavoitetta ei ole vielä saavutettu.", "Tavoite ei vielä toteudu."],
      sv: ["Målet har ännu inte uppnåtts.", "Målet nås ännu inte."],
      en: ["The target has not been met yet.", "The goal has still not been reached."],
    },
    nearMisses: {
      fi: ["Tavoitetta ei ole saavutettu."],
      sv: ["Målet har inte uppnåtts."],
      en: ["The target has not been met."],
    },
  },
  onCondition: {
    name: "on-condition",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out", "advance").affirmed().at("now", "ahead").with("condition", "only-if"),
    meaning: {
      fi: "Toteutuu, jos jokin ehto täyttyy.",
      sv: "Förverkligas om ett villkor uppfylls.",
      en: "Will come true on a condition.",
    },
    examples: {
      fi: [
        "Tavoite saavutetaan, mikäli kävijämäärä ei enää laske.",
        "Halli valmistuu, jos urakoitsija saa lisää väkeä.",
      ],
      sv: ["Målet nås om besökarna återvänder.", "Målet uppnås, förutsatt att finansieringen ordnas."],
      en: ["The target will be met if visitors return.", "The goal will be reached provided that funding is found."],
    },
    nearMisses: { fi: ["Tavoite saavutetaan."], sv: ["Målet nås."], en: ["The target will be met."] },
  },
  would: {
    name: "would",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "done",
    when: says("reach").affirmed().as("conditional"),
    meaning: {
      fi: "Toteutuisi: toive tai mahdollisuus.",
      sv: "Skulle förverkligas: en önskan eller möjlighet.",
      en: "Would come true: a wish or a possibility.",
    },
    examples: {
      fi: ["Näin tavoite toteutuisi.", "Tavoite saavutettaisiin lisätyöllä."],
      sv: ["Då skulle målet nås.", "Målet skulle uppnås med extra arbete."],
      en: ["The target would then be met.", "With extra work the goal would be reached."],
    },
    nearMisses: { fi: ["Näin tavoite toteutuu."], sv: ["Då nås målet."], en: ["The target will then be met."] },
  },
  stillPossible: {
    name: "still-possible",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "done",
    when: says("reach").affirmed().as("possible").with("still"),
    meaning: { fi: "On vielä mahdollista saavuttaa.", sv: "Kan ännu nås.", en: "Can still be reached." },
    examples: {
      fi: ["Tavoite on vielä saavutettavissa.", "Tavoite voidaan vielä saavuttaa."],
      sv: ["Målet kan ännu nås.", "Målet kan fortfarande uppnås."],
      en: ["The target can still be met.", "The goal can still be reached."],
    },
    nearMisses: { fi: ["Tavoite on saavutettavissa."], sv: ["Målet kan nås."], en: ["The target can be met."] },
  },
} as const satisfies Readonly<Record<string, Rule>>;
