import type { PassageRule } from "./passageRule";

/** The rules of figures that stand beside their levels. */
export const figureRules: readonly PassageRule[] = [
  {
    name: "figure-reaches",
    status: "achieved",
    basis: "compared",
    kind: "outcome",
    meaning: {
      fi: "Raportoitu luku on tavoitetasolla tai sitä parempi.",
      sv: "Den rapporterade siffran når målnivån eller är bättre.",
      en: "The reported figure reaches its level or is better.",
    },
    examples: {
      fi: ["Kävijöitä 1 350 (tavoite 1 200).", "Poissaoloja 4,1 % (tavoite enintään 5 %)."],
      sv: ["Besök 1 350 (mål 1 200).", "Frånvaro 4,1 % (mål högst 5 %)."],
      en: ["Visits 1,350 (target 1,200).", "Absence 4.1 % (target at most 5 %)."],
    },
    nearMisses: {
      fi: ["Kävijöitä 1 100 (tavoite 1 200)."],
      sv: ["Besök 1 100 (mål 1 200)."],
      en: ["Visits 1,100 (target 1,200)."],
    },
  },
  {
    name: "figure-falls-short",
    status: "not-achieved",
    basis: "compared",
    kind: "outcome",
    meaning: {
      fi: "Raportoitu luku jää tavoitetasosta.",
      sv: "Den rapporterade siffran når inte målnivån.",
      en: "The reported figure falls short of its level.",
    },
    examples: {
      fi: ["Kävijöitä 1 100 (tavoite 1 200).", "Poissaoloja 5,6 % (tavoite enintään 5 %)."],
      sv: ["Besök 1 100 (mål 1 200).", "Frånvaro 5,6 % (mål högst 5 %)."],
      en: ["Visits 1,100 (target 1,200).", "Absence 5.6 % (target at most 5 %)."],
    },
    nearMisses: {
      fi: ["Kävijöitä 1 350 (tavoite 1 200)."],
      sv: ["Besök 1 350 (mål 1 200)."],
      en: ["Visits 1,350 (target 1,200)."],
    },
  },
  {
    name: "figures-differ",
    status: "at-risk",
    basis: "compared",
    meaning: {
      fi: "Useasta luvusta osa on tavoitetasolla ja osa ei.",
      sv: "Av flera siffror når en del sin nivå och andra inte.",
      en: "Some of several figures reach their level and some do not.",
    },
    examples: {
      fi: ["Lainat 15 (tavoite 14), käynnit 7 (tavoite 8).", "Koulut 95 (tavoite 90), lukiot 88 (tavoite 90)."],
      sv: ["Lån 15 (mål 14), besök 7 (mål 8).", "Skolor 95 (mål 90), gymnasier 88 (mål 90)."],
      en: ["Loans 15 (target 14), visits 7 (target 8).", "Schools 95 (target 90), colleges 88 (target 90)."],
    },
    nearMisses: {
      fi: ["Lainat 15 (tavoite 14), käynnit 9 (tavoite 8)."],
      sv: ["Lån 15 (mål 14), besök 9 (mål 8)."],
      en: ["Loans 15 (target 14), visits 9 (target 8)."],
    },
  },
  {
    name: "figure-will-reach",
    status: "on-track",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Ennustettu luku on tavoitetasolla tai sitä parempi.",
      sv: "Den prognostiserade siffran når målnivån eller är bättre.",
      en: "The forecast figure reaches its level or is better.",
    },
    examples: {
      fi: ["Tavoite 7,5 %, ennuste 7,9 %.", "Ennuste 1 300 kävijää, tavoite 1 200 kävijää."],
      sv: ["Mål 7,5 %, prognos 7,9 %.", "Prognos 1 300 besök, mål 1 200 besök."],
      en: ["Target 7.5 %, forecast 7.9 %.", "Forecast 1,300 visits, target 1,200 visits."],
    },
    nearMisses: {
      fi: ["Tavoite 7,5 %, ennuste 7,1 %."],
      sv: ["Mål 7,5 %, prognos 7,1 %."],
      en: ["Target 7.5 %, forecast 7.1 %."],
    },
  },
  {
    name: "figure-will-fall-short",
    status: "not-achieved",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Ennustettu luku jää tavoitetasosta.",
      sv: "Den prognostiserade siffran når inte målnivån.",
      en: "The forecast figure falls short of its level.",
    },
    examples: {
      fi: ["Tavoite 7,5 %, ennuste 7,1 %.", "Ennuste 1 100 kävijää, tavoite 1 200 kävijää."],
      sv: ["Mål 7,5 %, prognos 7,1 %.", "Prognos 1 100 besök, mål 1 200 besök."],
      en: ["Target 7.5 %, forecast 7.1 %.", "Forecast 1,100 visits, target 1,200 visits."],
    },
    nearMisses: {
      fi: ["Tavoite 7,5 %, ennuste 7,9 %."],
      sv: ["Mål 7,5 %, prognos 7,9 %."],
      en: ["Target 7.5 %, forecast 7.9 %."],
    },
  },
  {
    name: "figure-on-course",
    status: "on-track",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Kesken vuotta osuus on tavoitetasolla, tai se, minkä tulee pysyä pienenä, on rajan alla.",
      sv: "Mitt under året är andelen på målnivån, eller det som ska hållas litet är under gränsen.",
      en: "During the year a share is at its level, or what is to stay small is below its limit.",
    },
    examples: {
      fi: ["Asiakkaista 93 % tyytyväisiä (tavoite 90 %).", "Poissaoloja 4,1 % (tavoite enintään 5 %)."],
      sv: ["Nöjda kunder 93 % (mål 90 %).", "Frånvaro 4,1 % (mål högst 5 %)."],
      en: ["Satisfied customers 93 % (target 90 %).", "Absence 4.1 % (target at most 5 %)."],
    },
    nearMisses: {
      fi: ["Asiakkaista 83 % tyytyväisiä (tavoite 90 %)."],
      sv: ["Nöjda kunder 83 % (mål 90 %)."],
      en: ["Satisfied customers 83 % (target 90 %)."],
    },
  },
  {
    name: "figure-off-course",
    status: "at-risk",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Kesken vuotta osuus on alle tavoitetason, tai se, minkä tulee pysyä pienenä, on yli rajan.",
      sv: "Mitt under året är andelen under målnivån, eller det som ska hållas litet är över gränsen.",
      en: "During the year a share is below its level, or what is to stay small is above its limit.",
    },
    examples: {
      fi: ["Asiakkaista 83 % tyytyväisiä (tavoite 90 %).", "Poissaoloja 5,6 % (tavoite enintään 5 %)."],
      sv: ["Nöjda kunder 83 % (mål 90 %).", "Frånvaro 5,6 % (mål högst 5 %)."],
      en: ["Satisfied customers 83 % (target 90 %).", "Absence 5.6 % (target at most 5 %)."],
    },
    nearMisses: {
      fi: ["Asiakkaista 93 % tyytyväisiä (tavoite 90 %)."],
      sv: ["Nöjda kunder 93 % (mål 90 %)."],
      en: ["Satisfied customers 93 % (target 90 %)."],
    },
  },
  {
    name: "figure-keeps-pace",
    status: "on-track",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Kesken vuotta kertynyt luku on samassa suhteessa koko vuoden tasoon kuin kulunut aika vuoteen, tai parempi.",
      sv: "Det som samlats mitt under året står i samma förhållande till hela årets nivå som tiden till året, eller bättre.",
      en: "What has added up during the year is to the year's level as the time is to the year, or better.",
    },
    examples: {
      fi: [
        "Tarkastuksia oli kesäkuun lopussa tehty 412, vuoden tavoite on 800.",
        "Ylitöitä on tehty elokuun loppuun mennessä 310 tuntia; koko vuoden katto on 700.",
      ],
      sv: [
        "Besök januari–augusti: 84 000. Målet för hela året är 120 000.",
        "Till och med augusti har 310 övertidstimmar gjorts; taket för hela året är 700.",
      ],
      en: [
        "By the end of June 412 inspections had been made; the annual target is 800.",
        "Overtime to the end of August: 310 hours against an annual ceiling of 700.",
      ],
    },
    nearMisses: {
      fi: ["Tarkastuksia on tehty 412, tavoite on 800."],
      sv: ["Besök hittills: 84 000. Målet är 120 000."],
      en: ["412 inspections have been made; the target is 800."],
    },
  },
  {
    name: "figure-lags-pace",
    status: "at-risk",
    basis: "compared",
    kind: "forecast",
    meaning: {
      fi: "Kesken vuotta kertynyt luku on alle kolme neljäsosaa siitä, mitä koko vuoden taso kuluneelta ajalta vaatii, tai rajaan nähden liian suuri.",
      sv: "Det som samlats mitt under året är under tre fjärdedelar av vad hela årets nivå kräver av tiden, eller för mycket för taket.",
      en: "What has added up during the year is under three quarters of what the year's level requires by then, or too much for its ceiling.",
    },
    examples: {
      fi: [
        "Tarkastuksia oli kesäkuun lopussa tehty 112, vuoden tavoite on 800.",
        "Ylitöitä on tehty huhtikuun loppuun mennessä 610 tuntia; koko vuoden katto on 700.",
      ],
      sv: [
        "Besök januari–augusti: 34 000. Målet för hela året är 120 000.",
        "Till och med augusti har 610 övertidstimmar gjorts; taket för hela året är 700.",
      ],
      en: [
        "By the end of June 112 inspections had been made; the annual target is 800.",
        "Overtime to the end of April: 610 hours against an annual ceiling of 700.",
      ],
    },
    nearMisses: {
      fi: ["Tarkastuksia oli kesäkuun lopussa tehty 340, vuoden tavoite on 800."],
      sv: ["Besök januari–augusti: 70 000. Målet för hela året är 120 000."],
      en: ["By the end of June 340 inspections had been made; the annual target is 800."],
    },
  },
];
