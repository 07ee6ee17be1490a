import { expect, test } from "vitest";
import { headlineText } from "../../../src/app/wording/headlineText";
import { createFullI18n } from "../../../src/app/i18n/createFullI18n";
import type { Language } from "../../../src/domain/dataset/schema";
import { unfiltered } from "../../../src/domain/filter/applyFilter";
import { headlineFacts } from "../../../src/domain/stats/headlineFacts";
import { reportWith, round } from "../../fixtures/reportWith";
import type { MadeUpStatus } from "../../fixtures/reportWith";

const rounds = [round(1), round(2), round(3), round("result")];

async function headline(
  language: Language,
  goals: MadeUpStatus[][][],
  roundId = "2031-1",
  compareId: string | null = null,
) {
  const translator = await createFullI18n(language);
  const made = reportWith(rounds, goals);
  const facts = headlineFacts(made.report, unfiltered(made.goals), { roundId, compareId });
  return headlineText(
    translator.getFixedT(language, "summary"),
    translator.getFixedT(language, "common"),
    facts,
    (r) => r.label,
  );
}

const one = (status: MadeUpStatus): MadeUpStatus[][] => [[status, status, status, status]];

test.each<[string, MadeUpStatus[][][], string, string, string]>([
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
    "Båda de bindande målen framskrider enligt plan.",
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
  expect((await headline("fi", goals)).title).toBe(fi);
  expect((await headline("sv", goals)).title).toBe(sv);
  expect((await headline("en", goals)).title).toBe(en);
});

test.each<[string, MadeUpStatus[][][], string, string, string]>([
  [
    "one goal that hangs on a target not assessed",
    [[["achieved"], ["silent"]]],
    "Sitovaa tavoitetta ei ole arvioitu. 2 osatavoitteesta 1 on saavutettu ja 1 on arvioimatta.",
    "Det bindande målet har inte bedömts. 1 av 2 delmål är uppnått och 1 har inte bedömts.",
    "The binding goal has not been assessed. 1 of 2 targets has been achieved and 1 has not been assessed.",
  ],
  [
    "both targets of one goal",
    [[["at-risk"], ["at-risk"]]],
    "Sitovan tavoitteen toteutuminen on epävarmaa. Molempien osatavoitteiden toteutuminen on epävarmaa.",
    "Det är osäkert om det bindande målet nås. Båda delmålen är osäkra.",
    "The binding goal is at risk. Both targets are at risk.",
  ],
  [
    "every status at once",
    [[["achieved"], ["on-track"], ["at-risk"], ["not-achieved"], ["silent"]]],
    "Sitova tavoite ei toteudu. 5 osatavoitteesta 1 on saavutettu, 1 on toteutumassa, 1 on epävarma, 1 ei toteudu ja 1 on arvioimatta.",
    "Det bindande målet nås inte. 1 av 5 delmål är uppnått, 1 framskrider enligt plan, 1 är osäkert, 1 nås inte och 1 har inte bedömts.",
    "The binding goal will not be met. 1 of 5 targets has been achieved, 1 is on track, 1 is at risk, 1 will not be met and 1 has not been assessed.",
  ],
  [
    "many of each",
    [one("achieved"), one("achieved"), ...Array.from({ length: 20 }, () => one("at-risk"))],
    "22 sitovasta tavoitteesta 20 on epävarmoja ja 2 on saavutettu. 22 osatavoitteesta 2 on saavutettu ja 20 on epävarmoja.",
    "20 av 22 bindande mål är osäkra och 2 är uppnådda. 2 av 22 delmål är uppnådda och 20 är osäkra.",
    "20 of 22 binding goals are at risk and 2 have been achieved. 2 of 22 targets have been achieved and 20 are at risk.",
  ],
])("goals and targets: %s", async (_, goals, fi, sv, en) => {
  for (const [language, expected] of [
    ["fi", fi],
    ["sv", sv],
    ["en", en],
  ] as const) {
    const text = await headline(language, goals);
    expect(`${text.title} ${text.detail ?? ""}`).toBe(expected);
  }
});

test.each<[string, MadeUpStatus[][][], string, string, string]>([
  [
    "all were met",
    [one("achieved"), one("achieved")],
    "Molemmat sitovat tavoitteet on saavutettu.",
    "Båda de bindande målen uppnåddes.",
    "Both binding goals were achieved.",
  ],
  [
    "none was met",
    [one("not-achieved"), one("not-achieved"), one("not-achieved")],
    "Yksikään 3 sitovasta tavoitteesta ei toteutunut.",
    "Inget av de 3 bindande målen nåddes.",
    "None of the 3 binding goals was met.",
  ],
  [
    "no result is given of one",
    [one("on-track"), one("achieved"), one("achieved")],
    "3 sitovasta tavoitteesta 1 jäi vailla tulosta ja 2 on saavutettu.",
    "1 av 3 bindande mål saknar utfall och 2 uppnåddes.",
    "1 of 3 binding goals has no result and 2 were achieved.",
  ],
  [
    "of the only one, nothing is said",
    [one("silent")],
    "Sitovaa tavoitetta ei arvioitu.",
    "Det bindande målet bedömdes inte.",
    "The binding goal was not assessed.",
  ],
])("an outcome: %s", async (_, goals, fi, sv, en) => {
  for (const [language, expected] of [
    ["fi", fi],
    ["sv", sv],
    ["en", en],
  ] as const)
    expect((await headline(language, goals, "2031-result")).title).toBe(expected);
});

/** What happened from the first forecast to the second, in the one sentence that tells it. */
test.each<[string, MadeUpStatus[][][], string, string, string]>([
  [
    "one of everything",
    [
      [
        ["on-track", "at-risk"],
        ["on-track", "achieved"],
        ["at-risk", "on-track"],
        ["silent", "on-track"],
        ["on-track", "silent"],
      ],
    ],
    "Edellisen ennusteen jälkeen 1 osatavoite heikkeni, 1 saavutettiin, 1 parani, 1 sai arvion ja 1 jäi arvioimatta.",
    "Sedan föregående prognos har 1 delmål försämrats, 1 uppnåtts, 1 förbättrats, 1 fått en bedömning och 1 lämnats utan bedömning.",
    "Since the previous forecast, 1 target has got worse, 1 has been achieved, 1 has improved, 1 has been newly assessed and 1 has been left unassessed.",
  ],
  [
    "two got worse and nothing else",
    [
      [
        ["on-track", "at-risk"],
        ["on-track", "at-risk"],
      ],
    ],
    "Edellisen ennusteen jälkeen 2 osatavoitetta heikkeni.",
    "Sedan föregående prognos har 2 delmål försämrats.",
    "Since the previous forecast, 2 targets have got worse.",
  ],
  [
    "one improved and none got worse",
    [[["at-risk", "on-track"]]],
    "Edellisen ennusteen jälkeen 1 osatavoite parani, eikä yksikään heikentynyt.",
    "Sedan föregående prognos har 1 delmål förbättrats, och inget har försämrats.",
    "Since the previous forecast, 1 target has improved, and none has got worse.",
  ],
  [
    "nothing",
    [[["at-risk", "at-risk"]]],
    "Edellisen ennusteen jälkeen yhdenkään osatavoitteen tila ei muuttunut.",
    "Sedan föregående prognos har inget delmåls status ändrats.",
    "Since the previous forecast, no target has changed status.",
  ],
])("change: %s", async (_, goals, fi, sv, en) => {
  for (const [language, expected] of [
    ["fi", fi],
    ["sv", sv],
    ["en", en],
  ] as const)
    expect((await headline(language, goals, "2031-2", "2031-1")).changes).toEqual([expected]);
});

test("an outcome is worded in the past tense", async () => {
  const goals: MadeUpStatus[][][] = [one("not-achieved"), one("achieved"), one("achieved")];
  expect((await headline("fi", goals, "2031-result")).title).toBe(
    "3 sitovasta tavoitteesta 1 ei toteutunut ja 2 on saavutettu.",
  );
  expect((await headline("sv", goals, "2031-result")).title).toBe("1 av 3 bindande mål nåddes inte och 2 uppnåddes.");
  expect((await headline("en", goals, "2031-result")).title).toBe(
    "1 of 3 binding goals was not met and 2 were achieved.",
  );
});

test("targets follow, best status first, and a single target is not repeated", async () => {
  const goals: MadeUpStatus[][][] = [[["achieved"], ["achieved"], ["not-achieved"], ["at-risk"]]];
  expect((await headline("fi", goals)).detail).toBe(
    "4 osatavoitteesta 2 on saavutettu, 1 on epävarma ja 1 ei toteudu.",
  );
  expect((await headline("fi", [one("achieved")])).detail).toBeNull();
});

test('reached targets are named as such, and "nothing got worse" is said too', async () => {
  const goals: MadeUpStatus[][][] = [
    [
      ["on-track", "on-track", "achieved"],
      ["on-track", "not-achieved", "not-achieved"],
    ],
  ];
  expect((await headline("fi", goals, "2031-3", "2031-2")).changes).toEqual([
    "Edellisen ennusteen jälkeen 1 osatavoite saavutettiin, eikä yksikään heikentynyt.",
    "Vuoden ensimmäisen ennusteen jälkeen 1 osatavoite heikkeni ja 1 saavutettiin.",
  ]);
  expect((await headline("sv", goals, "2031-3", "2031-2")).changes[0]).toBe(
    "Sedan föregående prognos har 1 delmål uppnåtts, och inget har försämrats.",
  );
  expect((await headline("en", goals, "2031-3", "2031-2")).changes[1]).toBe(
    "Since the first forecast of the year, 1 target has got worse and 1 has been achieved.",
  );
});

test("a year without change says so", async () => {
  expect((await headline("en", [[["on-track", "on-track"]]], "2031-2", "2031-1")).changes).toEqual([
    "Since the previous forecast, no target has changed status.",
  ]);
});

test("a first round has no sentence about changes", async () => {
  expect((await headline("fi", [one("on-track")], "2031-1")).changes).toEqual([]);
});

test("every sentence of every language is written: no key shows, no gap stays", async () => {
  const all = ["achieved", "on-track", "at-risk", "not-achieved", "silent"] as const;
  for (const language of ["fi", "sv", "en"] as const) {
    for (const roundId of ["2031-1", "2031-result"]) {
      for (const status of all) {
        for (const count of [1, 2, 3]) {
          const { title, detail } = await headline(
            language,
            Array.from({ length: count }, () => one(status)),
            roundId,
          );
          for (const sentence of [title, detail ?? title]) expect(sentence).toMatch(/^[A-ZÅÄÖ0-9][^{}]*\.$/u);
        }
      }
    }
  }
});
