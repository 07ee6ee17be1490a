import { figureRules } from "./figureRules";
import type { PassageRule } from "./passageRule";

/** The rules of passages. A new one needs its name here and where its signal is made. */
export const passageRules: readonly PassageRule[] = [
  {
    name: "some-of-several",
    status: "at-risk",
    basis: "stated",
    meaning: {
      fi: "Useasta tavoitteesta tai mittarista vain osa toteutui.",
      sv: "Av flera mål eller mätare nåddes bara en del.",
      en: "Of several goals or measures only some were met.",
    },
    examples: {
      fi: ["Mittareista 60 prosenttia on vihreällä.", "Tavoitteista puolet on vihreällä."],
      sv: ["60 procent av målen är gröna.", "Målen: 3/5."],
      en: ["60 % of the targets are green.", "Targets: 3/5."],
    },
    nearMisses: { fi: ["Tavoitteet: 5/5."], sv: ["Målen: 5/5."], en: ["Targets: 5/5."] },
  },
  {
    name: "all-of-several",
    status: "achieved",
    basis: "stated",
    meaning: {
      fi: "Kaikki tavoitteet tai mittarit toteutuivat.",
      sv: "Alla mål eller mätare nåddes.",
      en: "All of the goals or measures were met.",
    },
    examples: {
      fi: ["Tavoitteet: 5/5.", "12/12"],
      sv: ["Målen: 5/5.", "12/12"],
      en: ["Targets: 5/5.", "12/12"],
    },
    nearMisses: { fi: ["Tavoitteet: 3/5."], sv: ["Målen: 3/5."], en: ["Targets: 3/5."] },
  },
  ...figureRules,
  {
    name: "light-green",
    status: "on-track",
    basis: "own",
    kind: "forecast",
    meaning: {
      fi: "Raportin oma vihreä: kesken vuotta toteutumassa, tilinpäätöksessä saavutettu.",
      sv: "Rapportens eget gröna: under året enligt plan, i bokslutet uppnått.",
      en: "The report's own green: on track during the year, achieved in its result.",
    },
    examples: { fi: ["Vihreä", "Tila: vihreä."], sv: ["Grönt", "Status: grön."], en: ["Green", "Status: green."] },
    nearMisses: {
      fi: ["Vihreä tarkoittaa, että tavoite toteutuu."],
      sv: ["Grön betyder att målet nås."],
      en: ["Green means that the target will be met."],
    },
  },
  {
    name: "light-yellow",
    status: "at-risk",
    basis: "own",
    kind: "forecast",
    meaning: {
      fi: "Raportin oma keltainen; tilinpäätöksessä vain osittain.",
      sv: "Rapportens eget gula; i bokslutet bara delvis.",
      en: "The report's own yellow or amber; in its result only partly.",
    },
    examples: { fi: ["Keltainen", "Tila: keltainen."], sv: ["Gult", "Status: gul."], en: ["Amber", "Status: amber."] },
    nearMisses: {
      fi: ["Keltainen tarkoittaa, että tavoite toteutuu osittain."],
      sv: ["Gul betyder att målet nås delvis."],
      en: ["Amber means that the target will be partly met."],
    },
  },
  {
    name: "light-red",
    status: "not-achieved",
    basis: "own",
    kind: "forecast",
    meaning: { fi: "Raportin oma punainen.", sv: "Rapportens eget röda.", en: "The report's own red." },
    examples: { fi: ["Punainen", "Tila: punainen."], sv: ["Rött", "Status: röd."], en: ["Red", "Status: red."] },
    nearMisses: {
      fi: ["Punainen tarkoittaa, että tavoite ei toteudu."],
      sv: ["Röd betyder att målet inte nås."],
      en: ["Red means that the target will not be met."],
    },
  },
];
