import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { idsChanges } from "../../../src/convert/dataset/idsChanges";
import { idsSchema } from "../../../src/convert/settings/idsFile";
import type { Ids } from "../../../src/convert/settings/idsFile";
import { reportOf } from "../../fixtures/reportOf";
import type { MadeUpGoal } from "../../fixtures/reportOf";

const libraries: MadeUpGoal = [
  "Kirjastot ovat auki iltaisin",
  "Omatoimikirjastot: toteutuu.",
  "Kirjastoauto: tavoite on saavutettu.",
];
const parks: MadeUpGoal = [
  "Puistot ovat siistejä",
  "Roskakorit: tavoite toteutuu.",
  "Nurmikoiden niitto: tavoite on saavutettu.",
];

const read = (rows: readonly MadeUpGoal[], known: Ids = { goals: [] }) =>
  convert([reportOf(rows)], known, { withReview: true });
const idsIn = (rows: readonly MadeUpGoal[], known?: Ids) =>
  read(rows, known).dataset.goals.map(({ id, targets }) => [id, targets.map((target) => target.id)]);

const first = read([libraries, parks]).ids.after;

test("equal titles get the year, then a number", () => {
  const { dataset } = convert(
    [reportOf([libraries]), reportOf([libraries, libraries], "puistot-2031", 2031)],
    { goals: [] },
    { withReview: true },
  );
  expect(dataset.goals.map(({ id }) => id)).toEqual([
    "kirjastot-ovat-auki-iltaisin",
    "kirjastot-ovat-auki-iltaisin-2031",
    "kirjastot-ovat-auki-iltaisin-2031-2",
  ]);
});

test("the older year keeps the shorter id, whatever the folders are called", () => {
  const reports = [reportOf([libraries], "a", 2031), reportOf([libraries], "b", 2030)];
  const { dataset } = convert(reports, { goals: [] }, { withReview: true });
  expect(dataset.goals.map(({ reportId, id }) => [reportId, id])).toEqual([
    ["b", "kirjastot-ovat-auki-iltaisin"],
    ["a", "kirjastot-ovat-auki-iltaisin-2031"],
  ]);
});

describe("an id that was once published", () => {
  test("is used again for the same words, also in another order and another case", () => {
    const shouted: MadeUpGoal = ["KIRJASTOT OVAT AUKI  ILTAISIN", ...libraries.slice(1)];
    expect(idsIn([parks, shouted], first)).toEqual(idsIn([libraries, parks]).toReversed());
  });

  test("is given to nothing else", () => {
    const { goals } = read([libraries], { goals: [] }).ids.after;
    const known = { goals: goals.map((goal) => ({ ...goal, reportId: "toinen-2029", gone: { to: null } })) };
    expect(idsIn([libraries], known)).toEqual([
      ["kirjastot-ovat-auki-iltaisin-2030", ["omatoimikirjastot-2030", "kirjastoauto-2030"]],
    ]);
  });

  test("stays when a goal is renamed and its targets are the same", () => {
    const renamed: MadeUpGoal = ["Lukeminen lisääntyy kaikkialla", ...libraries.slice(1)];
    expect(idsIn([renamed, parks], first)).toEqual(idsIn([libraries, parks]));
    expect(idsChanges(first, read([renamed, parks], first).ids.after)).toEqual([
      'goal kirjastot-ovat-auki-iltaisin: renamed, "Kirjastot ovat auki iltaisin" is now "Lukeminen lisääntyy kaikkialla"',
    ]);
  });

  test("stays when a word of a target is corrected", () => {
    const before: MadeUpGoal = [
      "Puistot ovat siistejä",
      "Uusien roskakorein hankinta: tavoite toteutuu.",
      "Niitto: tavoite toteutuu.",
    ];
    const after: MadeUpGoal = [
      "Puistot ovat siistejä",
      "Uusien roskakorien hankinta: tavoite toteutuu.",
      "Niitto: tavoite toteutuu.",
    ];
    const known = read([before]).ids.after;
    expect(idsIn([after], known)).toEqual(idsIn([before]));
    expect(idsChanges(known, read([after], known).ids.after)).toEqual([
      'goal puistot-ovat-siisteja: "Puistot ovat siistejä"',
      '  target uusien-roskakorein-hankinta: renamed, "Uusien roskakorein hankinta" is now "Uusien roskakorien hankinta"',
    ]);
  });

  test("is not handed on in doubt: of two like goals neither takes it", () => {
    const known = read([["Asemien portaat korjataan", "Työ etenee. Tavoite toteutuu."]]).ids.after;
    const rows: MadeUpGoal[] = [
      ["Asemien portaat korjataan lännessä", "Tavoite toteutuu."],
      ["Asemien portaat korjataan idässä", "Tavoite toteutuu."],
    ];
    expect(idsIn(rows, known).map(([id]) => id)).not.toContain("asemien-portaat-korjataan");
  });
});

describe("a goal that is gone", () => {
  test("is remembered, and is removed when nothing took it up", () => {
    const {
      dataset,
      ids: { after: ids },
    } = read([parks], first);
    expect(dataset.goneGoals).toEqual([
      { id: "kirjastot-ovat-auki-iltaisin", reportId: "puistot-2030", title: "Kirjastot ovat auki iltaisin", to: null },
    ]);
    expect(idsChanges(first, ids)).toEqual([
      'goal kirjastot-ovat-auki-iltaisin: removed, "Kirjastot ovat auki iltaisin"',
    ]);
    expect(idsChanges(ids, read([parks], ids).ids.after)).toEqual([]);
  });

  test("leads to the goal that has its targets now, and they keep their ids", () => {
    const merged: MadeUpGoal = ["Puistot ovat siistejä", ...parks.slice(1), ...libraries.slice(1)];
    const {
      dataset,
      ids: { after: ids },
    } = read([merged], first);
    expect(dataset.goneGoals?.map(({ id, to }) => [id, to])).toEqual([
      ["kirjastot-ovat-auki-iltaisin", "puistot-ovat-siisteja"],
    ]);
    expect(dataset.goals[0]?.targets.map(({ id }) => id)).toContain("omatoimikirjastot");
    expect(idsSchema.safeParse(ids).success).toBe(true);
  });

  test("gets its id back when it comes back", () => {
    const without = read([parks], first).ids.after;
    expect(idsIn([libraries, parks], without)).toEqual(idsIn([libraries, parks]));
    expect(idsChanges(without, read([libraries, parks], without).ids.after)).toEqual([
      'goal kirjastot-ovat-auki-iltaisin: back again, "Kirjastot ovat auki iltaisin"',
    ]);
  });

  test("is remembered when its whole report is gone", () => {
    const other = convert([reportOf([parks], "muu-2030")], first, { withReview: true });
    expect(other.dataset.goneGoals?.map(({ id }) => id)).toEqual(first.goals.map(({ id }) => id));
    expect(other.ids.after.goals.map(({ id, gone }) => [id, gone?.to])).toEqual([
      ["puistot-ovat-siisteja-2030", undefined],
      ["kirjastot-ovat-auki-iltaisin", null],
      ["puistot-ovat-siisteja", null],
    ]);
  });
});

test("a target that is gone is remembered, with what it is part of now", () => {
  const fewer: MadeUpGoal = ["Kirjastot ovat auki iltaisin", "Omatoimikirjastot: toteutuu."];
  expect(read([fewer, parks], first).dataset.goals[0]?.formerTargets).toEqual([{ id: "kirjastoauto", to: null }]);
});

test("one id given to two goals is an error that names both", () => {
  const goal = { reportId: "r", id: "sama", targets: [] };
  const twice = idsSchema.safeParse({
    goals: [
      { ...goal, title: "Yksi" },
      { ...goal, title: "Kaksi" },
    ],
  });
  expect(twice.error?.issues[0]?.message).toBe('the goal id sama is given to two: "Yksi" and "Kaksi"');
});

test("a corrected word changes the dataset of its own goal alone", () => {
  const corrected: MadeUpGoal = ["Puistot ovat siistejä", "Roskakorit: tavoite toteutuu hyvin.", ...parks.slice(2)];
  const [before, after] = [read([libraries, parks], first).dataset, read([libraries, corrected], first).dataset];
  expect({ ...after, goals: [] }).toEqual({ ...before, goals: [] });
  expect(after.goals[0]).toEqual(before.goals[0]);
  expect(after.goals[1]).not.toEqual(before.goals[1]);
  expect(after.goals[1]?.targets[1]).toEqual(before.goals[1]?.targets[1]);
});
