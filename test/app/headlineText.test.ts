import { expect, test } from "vitest";
import { headlineText } from "../../src/app/headlineText";
import { loadTexts, translatorOf } from "../../src/app/texts";
import type { Language } from "../../src/model/dataset";
import { headlineFacts } from "../../src/query/headline";
import { reportWith, round } from "./reportWith";
import type { Told } from "./reportWith";

const rounds = [round(1), round(2), round(3), round("result")];

async function told(language: Language, goals: Told[][][], roundId = "2031-1", compareId: string | null = null) {
  const translator = translatorOf(language, await loadTexts[language]());
  const made = reportWith(rounds, goals);
  const facts = headlineFacts(made.report, made.goals, { roundId, compareId });
  return headlineText(
    translator.getFixedT(language, "front"),
    translator.getFixedT(language, "words"),
    facts,
    (r) => r.label,
  );
}

const one = (status: Told): Told[][] => [[status, status, status, status]];

test.each<[string, Told[][][], string, string, string]>([
  [
    "no goals",
    [],
    "Raportissa ei ole sitovia tavoitteita.",
    "Rapporten innehåller inga bindande mål.",
    "The report has no binding goals.",
  ],
  [
    "one goal",
    [one("not-achieved")],
    "Sitova tavoite ei toteudu.",
    "Det bindande målet nås inte.",
    "The binding goal will not be met.",
  ],
  [
    "both",
    [one("on-track"), one("on-track")],
    "Molemmat sitovat tavoitteet ovat toteutumassa.",
    "Båda bindande målen framskrider enligt plan.",
    "Both binding goals are on track.",
  ],
  [
    "neither",
    [one("not-achieved"), one("not-achieved")],
    "Kumpikaan sitova tavoite ei toteudu.",
    "Inget av de två bindande målen nås.",
    "Neither binding goal will be met.",
  ],
  [
    "all met",
    [one("achieved"), one("achieved"), one("achieved")],
    "Kaikki 3 sitovaa tavoitetta on saavutettu.",
    "Alla 3 bindande mål är uppnådda.",
    "All 3 binding goals have been achieved.",
  ],
  [
    "none assessed",
    [one("silent"), one("silent"), one("silent")],
    "Yhtäkään 3 sitovasta tavoitteesta ei ole arvioitu.",
    "Inget av de 3 bindande målen har bedömts.",
    "None of the 3 binding goals has been assessed.",
  ],
  [
    "the worst first",
    [one("on-track"), one("not-achieved"), one("not-achieved")],
    "3 sitovasta tavoitteesta 2 ei toteudu ja 1 on toteutumassa.",
    "2 av 3 bindande mål nås inte och 1 framskrider enligt plan.",
    "2 of 3 binding goals will not be met and 1 is on track.",
  ],
  [
    "many kinds",
    [one("at-risk"), one("at-risk"), one("achieved"), one("silent")],
    "4 sitovasta tavoitteesta 2 on epävarmoja, 1 on arvioimatta ja 1 on saavutettu.",
    "2 av 4 bindande mål är osäkra, 1 har inte bedömts och 1 är uppnått.",
    "2 of 4 binding goals are at risk, 1 has not been assessed and 1 has been achieved.",
  ],
])("goals: %s", async (_, goals, fi, sv, en) => {
  expect((await told("fi", goals)).goals).toBe(fi);
  expect((await told("sv", goals)).goals).toBe(sv);
  expect((await told("en", goals)).goals).toBe(en);
});

test("an outcome speaks of what happened", async () => {
  const goals: Told[][][] = [one("not-achieved"), one("achieved"), one("achieved")];
  expect((await told("fi", goals, "2031-result")).goals).toBe(
    "3 sitovasta tavoitteesta 1 ei toteutunut ja 2 on saavutettu.",
  );
  expect((await told("sv", goals, "2031-result")).goals).toBe("1 av 3 bindande mål nåddes inte och 2 uppnåddes.");
  expect((await told("en", goals, "2031-result")).goals).toBe("1 of 3 binding goals was not met and 2 were achieved.");
});

test("targets follow in the order of the good news, and a sole target is not told twice", async () => {
  const goals: Told[][][] = [[["achieved"], ["achieved"], ["not-achieved"], ["at-risk"]]];
  expect((await told("fi", goals)).targets).toBe("4 osatavoitteesta 2 on saavutettu, 1 on epävarma ja 1 ei toteudu.");
  expect((await told("fi", [one("achieved")])).targets).toBeNull();
});

test("reaching a target is told as reaching it, and that nothing got worse is told too", async () => {
  const goals: Told[][][] = [
    [
      ["on-track", "on-track", "achieved"],
      ["on-track", "not-achieved", "not-achieved"],
    ],
  ];
  expect((await told("fi", goals, "2031-3", "2031-2")).changes).toEqual([
    "Edellisen ennusteen jälkeen 1 osatavoite toteutui, eikä yksikään heikentynyt.",
    "Vuoden ensimmäisen ennusteen jälkeen 1 osatavoite heikkeni ja 1 toteutui.",
  ]);
  expect((await told("sv", goals, "2031-3", "2031-2")).changes[0]).toBe(
    "Sedan föregående prognos har 1 delmål uppnåtts, och inget har försämrats.",
  );
  expect((await told("en", goals, "2031-3", "2031-2")).changes[1]).toBe(
    "Since the first forecast of the year, 1 target has got worse and 1 has been achieved.",
  );
});

test("a year without change says so", async () => {
  expect((await told("en", [[["on-track", "on-track"]]], "2031-2", "2031-1")).changes).toEqual([
    "Since the previous forecast, no target has changed status.",
  ]);
});

test("a first round tells of no change", async () => {
  expect((await told("fi", [one("on-track")], "2031-1")).changes).toEqual([]);
});

test("every sentence of every language is written: no key shows, no gap stays", async () => {
  const all = ["achieved", "on-track", "at-risk", "not-achieved", "silent"] as const;
  for (const language of ["fi", "sv", "en"] as const) {
    for (const roundId of ["2031-1", "2031-result"]) {
      for (const status of all) {
        for (const count of [1, 2, 3]) {
          const { goals, targets } = await told(
            language,
            Array.from({ length: count }, () => one(status)),
            roundId,
          );
          for (const sentence of [goals, targets ?? goals]) expect(sentence).toMatch(/^[A-ZÅÄÖ0-9][^{}]*\.$/u);
        }
      }
    }
  }
});
