import { says } from "./condition";
import type { Rule } from "./rule";

/** The goal was missed or will be: rank `outcome`. Their order among all rules stands in `rules.ts`. */
export const missed = {
  notReached: {
    name: "not-reached",
    status: "not-achieved",
    basis: "stated",
    rank: "outcome",
    rankBeside: "event",
    when: says("reach").denied(),
    meaning: {
      fi: "Ei toteutunut, ei toteudu, tavoitteeseen ei päästy.",
      sv: "Förverkligades eller förverkligas inte.",
      en: "Did not or will not come true.",
    },
    examples: {
      fi: ["Tavoitteeseen ei päästy.", "Tavoite ei tule toteutumaan."],
      sv: ["Målet nåddes inte.", "Målet kommer inte att uppfyllas."],
      en: ["The target was not met.", "The goal will not be reached."],
    },
    nearMisses: {
      fi: ["Ei ole syytä epäillä, etteikö tavoite toteutuisi."],
      sv: ["Det finns ingen risk för att målet inte nås."],
      en: ["There is no doubt that the goal will be reached."],
    },
  },
  notCarriedOut: {
    name: "not-carried-out",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("complete", "carry-out").denied(),
    meaning: {
      fi: "Jäi järjestämättä, aloittamatta tai valmistumatta.",
      sv: "Ordnades, inleddes eller slutfördes inte.",
      en: "Was not arranged, started or completed.",
    },
    examples: {
      fi: ["Näyttelyä ei järjestetty.", "Ohjelmaa ei ehditty hyväksyä."],
      sv: ["Utställningen ordnades inte.", "Systemet togs inte i bruk."],
      en: ["The exhibition was not arranged.", "The reform was not completed."],
    },
    nearMisses: {
      fi: ["Näyttely järjestettiin."],
      sv: ["Utställningen ordnades."],
      en: ["The exhibition was arranged."],
    },
  },
  leftUndone: {
    name: "left-undone",
    status: "not-achieved",
    basis: "stated",
    rank: "outcome",
    rankBeside: "event",
    when: says("leave-undone").affirmed(),
    meaning: {
      fi: "Jäi toteutumatta tai epäonnistui.",
      sv: "Blev ogjort eller misslyckades.",
      en: "Was left undone or failed.",
    },
    examples: {
      fi: ["Tavoite jäi toteutumatta.", "Rekrytointi epäonnistui."],
      sv: ["Rekryteringen misslyckades.", "Förbättringen uteblev."],
      en: ["The recruitment failed.", "The trial has failed."],
    },
    nearMisses: { fi: ["Hankkeelle jäi aikaa."], sv: ["Rekryteringen lyckades."], en: ["The recruitment succeeded."] },
  },
  shortOfGoal: {
    name: "short-of-goal",
    status: "not-achieved",
    basis: "stated",
    rank: "outcome",
    rankBeside: "event",
    when: says("fall-short").affirmed(),
    meaning: { fi: "Jäi alle tavoitteen.", sv: "Stannade under målet.", en: "Fell short of the goal." },
    examples: {
      fi: ["Kävijämäärä on alle tavoitteen.", "Käyttöaste alitti tavoitteen."],
      sv: ["Besöksantalet ligger under målet.", "Besöken underskred målet."],
      en: ["The number of visitors fell short of the target.", "Attendance is below the target."],
    },
    nearMisses: {
      fi: ["Kävijämäärä on yli tavoitteen."],
      sv: ["Besöksantalet ligger över målet."],
      en: ["Attendance is above the target."],
    },
  },
  cancelled: {
    name: "cancelled",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("cancel").affirmed(),
    meaning: {
      fi: "Peruttiin, keskeytettiin tai siitä luovuttiin.",
      sv: "Ställdes in, avbröts eller ströks.",
      en: "Was cancelled, stopped or given up.",
    },
    examples: {
      fi: ["Konsertti peruttiin.", "Hankkeesta luovuttiin."],
      sv: ["Konserten ställdes in.", "Projektet avbröts."],
      en: ["The concert was cancelled.", "The project was abandoned."],
    },
    nearMisses: {
      fi: ["Perusopetus jatkui.", "Konserttia ei peruttu."],
      sv: ["Konserten ställdes inte in."],
      en: ["The concert was not cancelled."],
    },
  },
  postponedPastYear: {
    name: "postponed-past-year",
    status: "not-achieved",
    basis: "inferred",
    rank: "outcome",
    rankBeside: "event",
    when: says("postpone", "delay", "reach", "complete", "carry-out").affirmed().with("beyond"),
    meaning: {
      fi: "Siirtyi raportin vuotta myöhemmäksi.",
      sv: "Sköts upp förbi rapportens år.",
      en: "Was put off past the report's year.",
    },
    examples: {
      fi: ["Avajaiset siirrettiin vuodelle 2031.", "Käyttöönotto lykättiin ensi vuoteen."],
      sv: ["Invigningen sköts upp till 2031.", "Ibruktagandet flyttas till nästa år."],
      en: ["The opening was postponed to 2031.", "The opening has been moved to next year."],
    },
    nearMisses: {
      fi: ["Määräraha siirrettiin vuodelle 2031."],
      sv: ["Invigningen sköts upp till hösten."],
      en: ["The opening was postponed to the autumn."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
