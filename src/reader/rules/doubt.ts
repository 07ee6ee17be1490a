import { says } from "./condition";
import type { Rule } from "./rule";

/** A delay, an obstacle, a failure that may come: rank `doubt`. Their order among all rules stands in `rules.ts`. */
export const doubt = {
  mayFail: {
    name: "may-fail",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("leave-undone", "fall-short", "cancel", "postpone")
      .affirmed()
      .as("possible", "uncertain", "probable", "conditional", "unlikely"),
    meaning: {
      fi: "Saattaa jäädä toteutumatta, peruuntua tai siirtyä.",
      sv: "Kan utebli, ställas in eller skjutas upp.",
      en: "May fail, be cancelled or be put off.",
    },
    examples: {
      fi: ["Tavoite saattaa jäädä saavuttamatta.", "Leiri peruuntunee."],
      sv: ["Lägret kan ställas in.", "Projektet skjuts sannolikt upp till nästa år."],
      en: ["The camp may be cancelled.", "The project will probably be postponed."],
    },
    nearMisses: { fi: ["Leiri peruuntui."], sv: ["Lägret ställdes in."], en: ["The camp was cancelled."] },
  },
  badIf: {
    name: "bad-if",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("leave-undone", "fall-short", "cancel", "postpone")
      .affirmed()
      .at("now", "ahead")
      .with("condition", "only-if"),
    meaning: {
      fi: "Peruuntuu, siirtyy tai jää tekemättä, jos jotain tapahtuu.",
      sv: "Ställs in eller skjuts upp om något inträffar.",
      en: "Will be cancelled or put off if something happens.",
    },
    examples: {
      fi: ["Kilpailu perutaan, mikäli lunta ei ole.", "Avajaiset siirtyvät ensi vuoteen, jos lupaa ei saada."],
      sv: ["Tävlingen ställs in om snön uteblir.", "Invigningen skjuts upp till nästa år, om tillståndet dröjer."],
      en: [
        "The race will be cancelled if there is no snow.",
        "The opening will be postponed to next year if the permit is late.",
      ],
    },
    nearMisses: { fi: ["Kilpailu perutaan."], sv: ["Tävlingen ställs in."], en: ["The race will be cancelled."] },
  },
  putOff: {
    name: "put-off",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("postpone", "delay").affirmed(),
    meaning: {
      fi: "Viivästyy, hidastuu tai siirtyy myöhemmäksi.",
      sv: "Försenas eller skjuts fram.",
      en: "Is delayed or put off.",
    },
    examples: {
      fi: ["Asennustyöt viivästyvät.", "Avajaiset siirtyivät syksylle."],
      sv: ["Arbetet försenas.", "Invigningen sköts upp till hösten."],
      en: ["The work has been delayed.", "The opening was postponed to the autumn."],
    },
    nearMisses: {
      fi: ["Asennustyöt eivät viivästyneet."],
      sv: ["Arbetet försenades inte."],
      en: ["The work was not delayed."],
    },
  },
  behind: {
    name: "behind",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("lag").affirmed(),
    meaning: {
      fi: "On myöhässä, jäljessä tai kesken.",
      sv: "Är sen, ligger efter eller är halvfärdig.",
      en: "Is late, behind or unfinished.",
    },
    examples: {
      fi: ["Suunnittelu on myöhässä.", "Asemakaavan laadinta on kesken."],
      sv: ["Planeringen ligger efter.", "Arbetet släpar efter."],
      en: ["The planning is behind schedule.", "The planning is running late."],
    },
    nearMisses: {
      fi: ["Suunnittelu ei ole myöhässä."],
      sv: ["Planeringen ligger inte efter."],
      en: ["The planning is not behind schedule."],
    },
  },
  inDoubt: {
    name: "in-doubt",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("doubt").affirmed(),
    meaning: {
      fi: "On epävarma, vaarassa tai riippuu jostakin.",
      sv: "Är osäkert, hotat eller beror på något.",
      en: "Is uncertain, threatened or depends on something.",
    },
    examples: {
      fi: ["Tavoitteen toteutuminen on epävarmaa.", "Näyttelyn avaaminen riippuu tilojen valmistumisesta."],
      sv: ["Det är osäkert om målet nås.", "Projektet är hotat."],
      en: ["It is uncertain whether the target will be met.", "The goal is at risk."],
    },
    nearMisses: {
      fi: ["Tavoitteen toteutuminen ei ole vaarassa.", "Kävijät ovat ikänsä puolesta riskiryhmää."],
      sv: ["Målet är inte hotat."],
      en: ["The goal is not at risk."],
    },
  },
  notAsPlanned: {
    name: "not-as-planned",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("advance").denied(),
    meaning: {
      fi: "Ei etene tai ei etene suunnitellusti.",
      sv: "Framskrider inte, eller inte enligt plan.",
      en: "Does not go forward, or not as planned.",
    },
    examples: {
      fi: ["Työ ei etene suunnitellusti.", "Hanke ei ole edennyt keväällä."],
      sv: ["Arbetet framskrider inte enligt plan.", "Projektet framskrider inte."],
      en: ["The work is not progressing as planned.", "The project is not on schedule."],
    },
    nearMisses: {
      fi: ["Työ etenee suunnitellusti."],
      sv: ["Arbetet framskrider enligt plan."],
      en: ["The work is progressing as planned."],
    },
  },
  withReservation: {
    name: "with-reservation",
    status: "at-risk",
    basis: "stated",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("reach", "complete", "carry-out", "advance")
      .affirmed()
      .at("now", "ahead")
      .with("reservation", "later-year"),
    meaning: {
      fi: "Toteutumassa varauksella, tai vasta raportin vuoden jälkeen.",
      sv: "På väg att förverkligas med förbehåll.",
      en: "On its way, with a reservation.",
    },
    examples: {
      fi: ["Tavoite on toteutumassa pienin varauksin.", "Tavoite on periaatteessa saavutettavissa."],
      sv: ["Målet nås med vissa reservationer.", "Målet nås i princip."],
      en: ["The target will be met in theory.", "The goal will be reached with reservations."],
    },
    nearMisses: {
      fi: ["Tavoite on toteutumassa ajanvarauksen osalta."],
      sv: ["Målet nås."],
      en: ["The target will be met."],
    },
  },
  partlyAsPlanned: {
    name: "partly-as-planned",
    status: "at-risk",
    basis: "inferred",
    rank: "doubt",
    rankBeside: "doubt",
    when: says("advance").affirmed().with("partly"),
    meaning: {
      fi: "Etenee suunnitellusti vain osaksi tai lukuun ottamatta jotain.",
      sv: "Framskrider bara delvis enligt plan, eller med undantag.",
      en: "Goes forward as planned only in part, or with an exception.",
    },
    examples: {
      fi: ["Työt etenevät pääosin suunnitellusti.", "Hankkeet etenivät aikataulussa halleja lukuun ottamatta."],
      sv: ["Arbetet framskrider delvis enligt plan.", "Bygget framskrider i huvudsak enligt planerna."],
      en: ["The work is partly progressing as planned.", "The building is mostly progressing as planned."],
    },
    nearMisses: {
      fi: ["Työt etenevät suunnitellusti."],
      sv: ["Arbetet framskrider enligt plan."],
      en: ["The work is progressing as planned."],
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
