import { describe, expect, test } from "vitest";
import { writeContinuations } from "../../../src/convert/dataset/linkYears";
import { convert } from "../../../src/convert/convert";
import type { Review } from "../../../src/convert/settings/reviewFile";
import { reportOf } from "../../fixtures/reportOf";
import type { MadeUpGoal } from "../../fixtures/reportOf";

const lastYear: MadeUpGoal[] = [
  ["Kirjastot ovat auki iltaisin", "Omatoimikirjastot: toteutuu.", "Kirjastoauto: tavoite on saavutettu."],
  ["Puistot ovat siistejä", "Roskakorit: tavoite toteutuu.", "Nurmikoiden niitto: tavoite on saavutettu."],
];

function read(thisYear: MadeUpGoal[], review: Review = {}, organisation = "Puistotoimi") {
  const settings = (name: string) => ({ organisation: name });
  const older = { ...reportOf(lastYear), settings: settings("Puistotoimi") };
  const newer = { ...reportOf(thisYear, "puistot-2031", 2031), settings: settings(organisation), review };
  return convert([newer, older], { goals: [] }, { withReview: true });
}

const continued = (...of: Parameters<typeof read>) =>
  read(...of)
    .dataset.goals.filter(({ reportId }) => reportId === "puistot-2031")
    .map(({ continues }) => continues);

describe("a goal goes on from the year before", () => {
  test("when its title is the same, and so do its targets by name", () => {
    const { dataset } = read([["PUISTOT ovat siistejä", "Nurmikoiden niitto: toteutuu.", "Penkit: tavoite toteutuu."]]);
    const [, , parks] = dataset.goals;
    expect(parks?.continues).toBe("puistot-ovat-siisteja");
    expect(parks?.targets.map(({ continues }) => continues)).toEqual(["nurmikoiden-niitto", undefined]);
  });

  test("when most of its words are the same and no other goal comes near", () => {
    expect(continued([["Kirjastot ovat auki myös iltaisin", "Omatoimikirjastot: tavoite toteutuu."]])).toEqual([
      "kirjastot-ovat-auki-iltaisin",
    ]);
  });

  test("only within one organisation", () => {
    expect(continued([["Puistot ovat siistejä", "Penkit: toteutuu."]], {}, "Satamatoimi")).toEqual([undefined]);
  });

  test("also where the folders' names stand for the organisation", () => {
    const { dataset } = convert(
      [reportOf(lastYear), reportOf(lastYear, "puistot-2031", 2031)],
      { goals: [] },
      { withReview: true },
    );
    expect(dataset.goals.map(({ continues }) => continues)).toEqual([
      undefined,
      undefined,
      "kirjastot-ovat-auki-iltaisin",
      "puistot-ovat-siisteja",
    ]);
  });
});

describe("in doubt", () => {
  const doubtful: MadeUpGoal[] = [
    ["Puistot ovat siistejä lännessä", "Penkit: tavoite toteutuu."],
    ["Puistot ovat siistejä idässä", "Portit: tavoite toteutuu."],
  ];

  test("nothing is linked, and a person is asked with an entry at hand", () => {
    expect(continued(doubtful)).toEqual([undefined, undefined]);
    expect(writeContinuations(read(doubtful).continuations)).toContain(
      '  entry: {"passage":"Puistot ovat siistejä lännessä","continues":"puistot-ovat-siisteja"}',
    );
  });

  test("a person decides, also that a goal is new", () => {
    const review: Review = {
      goals: [
        { passage: "Puistot ovat siistejä lännessä", continues: "puistot-ovat-siisteja" },
        { passage: "Puistot ovat siistejä idässä", continues: null },
      ],
    };
    expect(continued(doubtful, review)).toEqual(["puistot-ovat-siisteja", null]);
    expect(read(doubtful, review).continuations).toEqual([]);
  });

  test("a decision that does not fit is left out and said", () => {
    const review: Review = { goals: [{ passage: "Puistot ovat siistejä idässä", continues: "ei-ole" }] };
    const { messages, dataset } = read(doubtful, review);
    expect(messages).toMatchObject([
      {
        file: "puistot-2031/review.json",
        path: ["goals", 0],
        text: 'goals[0] "Puistot ovat siistejä idässä" is not applied: no goal of an earlier year is ei-ole',
      },
    ]);
    expect(dataset.goals.map(({ continues }) => continues)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
