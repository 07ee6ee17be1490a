import { beforeAll, describe, expect, test } from "vitest";
import { applyAction } from "../../../../src/app/pages/studio/draft/applyAction";
import type { ReviewChange } from "../../../../src/app/pages/studio/draft/changeReview";
import { openReport } from "../../../../src/app/pages/studio/draft/draft";
import type { Draft } from "../../../../src/app/pages/studio/draft/draft";
import { listDecisions } from "../../../../src/app/pages/studio/questions/decisions";
import { indicatorsWithoutDirection } from "../../../../src/app/pages/studio/questions/indicators";
import { sentencesInRound, sentencesOfTarget } from "../../../../src/app/pages/studio/questions/sentencesToQuote";
import { createReader } from "../../../../src/app/pages/studio/sources/readDraft";
import type { DraftReading } from "../../../../src/app/pages/studio/sources/readDraft";
import { draftOfDocuments } from "../../../../src/app/pages/studio/sources/startDraft";

const csv = [
  "Teema;Sitova tavoite;Mittari;Ennuste 1/2031",
  'Meri;Satama kasvaa;"Uusi laituri\nUusi nosturi";"Uusi laituri on valmis. Tavoite saavutettu.\nUusi nosturi viivästyy. Tavoite ei toteudu."',
  "Meri;Rannat ovat puhtaita;Vesi on puhdasta;Tavoite toteutuu.",
].join("\n");

const { draft, files } = draftOfDocuments([{ path: "satama-2031.csv", bytes: new TextEncoder().encode(csv) }], null);
const reader = createReader();
const read = (one: Draft) =>
  reader.read(
    one,
    files,
    () => Promise.resolve(),
    () => undefined,
  );

let before: DraftReading;
beforeAll(async () => {
  before = await read(draft);
});

const goalIn = (reading: DraftReading, at = 0) => {
  const goal = reading.conversion.dataset.goals[at];
  const report = reading.conversion.dataset.reports[0];
  if (!goal || !report) throw new RangeError("the report has goals");
  return { goal, report, names: goal.targets.map(({ name }) => name) };
};

/** The reading after a change that a person makes in the studio: it must fit, and undoing it must bring back what was. */
async function after(change: ReviewChange): Promise<DraftReading> {
  const changed = applyAction(draft, { kind: "review", change });
  const reading = await read(changed);
  expect(reading.conversion.messages.map(({ text }) => text)).toEqual([]);
  expect(openReport(applyAction(changed, { kind: "undo" })).review).toEqual({});
  return reading;
}

describe("a person may", () => {
  test("merge two targets of a goal", async () => {
    const { goal } = goalIn(before);
    expect(goal.targets).toHaveLength(2);
    const reading = await after({ kind: "merge", entry: { targets: goal.targets.map(({ id }) => id) } });
    expect(goalIn(reading).goal.targets.map(({ assessments }) => assessments[0]?.status)).toEqual(["not-achieved"]);
  });

  test("leave out what is no target, with a reason", async () => {
    const [first] = goalIn(before).goal.targets;
    const reading = await after({ kind: "drop", entry: { target: first?.id ?? "", reason: "Vain taustaa" } });
    expect(goalIn(reading).names).toHaveLength(1);
  });

  test("part a target by its sentences", async () => {
    const { goal, report } = goalIn(before);
    const [target] = goal.targets;
    if (!target) throw new RangeError("the goal has targets");
    const [first = "", second = ""] = sentencesOfTarget(target, report);
    const parts = [
      { name: { fi: "Laituri" }, passages: [first] },
      { name: { fi: "Tavoite" }, passages: [second] },
    ];
    const reading = await after({ kind: "part", entry: { target: target.id, parts } });
    expect(goalIn(reading).names).toEqual(expect.arrayContaining(["Laituri", "Tavoite"]));
  });

  test("add a target by a sentence of the goal, and leave a round to be asked", async () => {
    const { goal, report } = goalIn(before, 1);
    const [round] = report.rounds;
    if (!round) throw new RangeError("the report has a round");
    const [passage = ""] = sentencesInRound(goal, report, round);
    const says = [{ roundId: round.id, passage }];
    const reading = await after({ kind: "add", entry: { goal: goal.id, name: { fi: "Uimavesi" }, says } });
    expect(goalIn(reading, 1).goal.targets.at(-1)).toMatchObject({
      name: "Uimavesi",
      assessments: [{ status: "on-track" }],
    });
  });

  test("rename a target, translate a title, and take a name back", async () => {
    const { goal } = goalIn(before);
    const target = goal.targets[0]?.id ?? "";
    const reading = await after({ kind: "name", target, language: "fi", name: "Laituri", decided: {} });
    expect(goalIn(reading).goal.targets[0]).toMatchObject({
      id: target,
      name: "Laituri",
    });
    const titled = await after({
      kind: "title",
      passage: goal.title,
      language: "sv",
      name: "Hamnen växer",
      decided: {},
    });
    expect(goalIn(titled).goal.translations).toEqual({ sv: "Hamnen växer" });
    const empty = applyAction(draft, {
      kind: "review",
      change: { kind: "name", target, language: "fi", name: "", decided: {} },
    });
    expect(openReport(empty).review.targets).toEqual([]);
  });
});

test("each decision is listed by the report's own words, and taken back by itself", () => {
  const { goal } = goalIn(before);
  const [first, second] = goal.targets;
  const changes: ReviewChange[] = [
    { kind: "merge", entry: { targets: [first?.id ?? "", second?.id ?? ""] } },
    { kind: "title", passage: goal.title, language: "en", name: "The port grows", decided: {} },
  ];
  const changed = changes.reduce((one, change) => applyAction(one, { kind: "review", change }), draft);
  expect(listDecisions(openReport(changed).review, before.conversion.dataset)).toEqual([
    { key: "merged", entry: openReport(changed).review.merged?.[0], about: `${first?.name} + ${second?.name}` },
    { key: "titles", entry: openReport(changed).review.titles?.[0], about: "Satama kasvaa" },
  ]);
  const taken = applyAction(changed, {
    kind: "review",
    change: { kind: "take-back", key: "merged", entry: openReport(changed).review.merged?.[0] ?? {} },
  });
  expect(openReport(taken).review).toMatchObject({ merged: [], titles: [{ en: "The port grows" }] });
});

test("which way is good is asked once for all figures of a table, and settles them", async () => {
  const figures = "Tavoite;Mittari;Tavoitetaso 2031;Toteuma 2031\nKirjastot;Lainat;100;120\nUimahallit;Tapaturmat;5;9";
  const started = draftOfDocuments([{ path: "luvut-2031.csv", bytes: new TextEncoder().encode(figures) }], null);
  const one = createReader();
  const readFigures = (what: Draft) =>
    one.read(
      what,
      started.files,
      () => Promise.resolve(),
      () => undefined,
    );
  const reading = await readFigures(started.draft);
  const report = reading.unreviewed.reports[0];
  if (!report) throw new RangeError("the report is read");
  const indicators = indicatorsWithoutDirection(reading.unreviewed, report);
  expect(indicators).toEqual(["Lainat", "Tapaturmat"]);
  expect(indicatorsWithoutDirection(reading.unreviewed, report, { Tapaturmat: "lower" })).toEqual(indicators);
  expect(indicatorsWithoutDirection(reading.unreviewed, report, { LAINAT: "higher" })).toEqual([
    "LAINAT",
    "Tapaturmat",
  ]);
  const all = applyAction(started.draft, { kind: "better", indicators: ["TAPATURMAT", "Lainat"], direction: "higher" });
  const settled = await readFigures(
    applyAction(all, { kind: "better", indicators: ["Tapaturmat"], direction: "lower" }),
  );
  const statuses = settled.conversion.dataset.goals.flatMap(({ targets }) =>
    targets.map((t) => t.assessments[0]?.status),
  );
  expect(statuses).toEqual(["achieved", "not-achieved"]);
});

describe("presses that come before the page has drawn the last one", () => {
  const decide = (...changes: ReviewChange[]) =>
    openReport(changes.reduce((one, change) => applyAction(one, { kind: "review", change }), draft)).review;

  test("name in two languages, one after the other", () => {
    const decided = { on: "2031-05-02" };
    const review = decide(
      { kind: "name", target: "laituri", language: "fi", name: "Laituri", decided },
      { kind: "name", target: "laituri", language: "sv", name: "Kajen", decided },
      { kind: "title", passage: "Satama kasvaa", language: "sv", name: "Hamnen växer", decided },
      { kind: "title", passage: "Satama kasvaa", language: "en", name: "The port grows", decided },
    );
    expect(review.targets).toEqual([{ target: "laituri", name: { fi: "Laituri", sv: "Kajen" }, ...decided }]);
    expect(review.titles).toEqual([{ passage: "Satama kasvaa", sv: "Hamnen växer", en: "The port grows", ...decided }]);
  });

  test("decide the same thing once", () => {
    const entry = { target: "laituri", reason: "Vain taustaa" };
    expect(decide({ kind: "drop", entry }, { kind: "drop", entry }).dropped).toEqual([entry]);
  });

  test("take back one decision, never the one that has moved into its place", () => {
    const [first, second] = [
      { target: "laituri", reason: "Vain taustaa" },
      { target: "nosturi", reason: "Vain taustaa" },
    ];
    const back: ReviewChange = { kind: "take-back", key: "dropped", entry: { ...first } };
    const review = decide({ kind: "drop", entry: first }, { kind: "drop", entry: second }, back, back);
    expect(review.dropped).toEqual([second]);
  });
});
