import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import type { Conversion } from "../../../src/convert/convert";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import { writeReviewList } from "../../../src/convert/review/reviewList";
import type { Ids } from "../../../src/convert/settings/idsFile";
import type { Review } from "../../../src/convert/settings/reviewFile";
import { sha256OfText } from "../../../src/convert/text/sha256";

const rows = (second: string) =>
  [
    ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024", "Ennuste 2/2024"],
    [
      "Palvelut",
      "<b>Kirjastot ovat auki</b>",
      "<p>1) Omatoimiaika kymmenessä kirjastossa</p><p>2) Kirjastoauto hankitaan</p>",
      "<p>Omatoimiaika: Tavoite on saavutettu.</p><p>Kirjastoauto: Kilpailutus on kesken. Tavoite ei toteudu tänä vuonna.</p>",
      second,
    ],
  ]
    .map((cells) => cells.join("\t"))
    .join("\n");

const usual = "<p>Omatoimiaika: Tavoite on saavutettu.</p><p>Kirjastoauto: Tavoite on saavutettu.</p>";

function reviewedBy(review: Review, { second = usual, known = { goals: [] } }: { second?: string; known?: Ids } = {}) {
  const blocks = [{ kind: "table" as const, rows: readDelimited(rows(second), "Kirjastot 2024/t.tsv").table.rows }];
  const documents = [{ file: "Kirjastot 2024/t.tsv", sha256: "0".repeat(64), blocks }];
  return convert([{ id: "r", documents, settings: {}, review }], known, { withReview: true });
}

const targetsOf = ({ dataset }: Conversion) => dataset.goals[0]?.targets ?? [];
const statusesOf = (conversion: Conversion) =>
  targetsOf(conversion).map(({ id, assessments }) => [id, ...assessments.map(({ status }) => status)]);
const problems = ({ messages }: Conversion) => messages.map(({ text }) => text);
const quotesAreExact = (conversion: Conversion) =>
  targetsOf(conversion).every(({ assessments }) =>
    assessments.every(({ text, evidence }) => !evidence || text.slice(evidence.start, evidence.end) === evidence.quote),
  );

test("the report by itself has two targets", () => {
  expect(statusesOf(reviewedBy({}))).toEqual([
    ["omatoimiaika", "achieved", "achieved"],
    ["kirjastoauto", "not-achieved", "achieved"],
  ]);
});

describe("targets that are merged", () => {
  const merged = reviewedBy({ merged: [{ targets: ["omatoimiaika", "kirjastoauto"], by: "N. N.", on: "2024-05-02" }] });

  test("are one, with the first id, and links to the other lead to it", () => {
    expect(targetsOf(merged)).toMatchObject([
      {
        id: "omatoimiaika",
        measures: [0, 1],
        review: { kind: "merged", from: ["Omatoimiaika", "Kirjastoauto"], by: "N. N.", on: "2024-05-02" },
      },
    ]);
    expect(merged.dataset.goals[0]?.formerTargets).toEqual([{ id: "kirjastoauto", to: "omatoimiaika" }]);
  });

  test("have the text of both, and the worse of what it says", () => {
    const [target] = targetsOf(merged);
    expect(target?.assessments.map(({ status }) => status)).toEqual(["not-achieved", "achieved"]);
    expect(target?.assessments[0]?.text).toBe(
      "Omatoimiaika: Tavoite on saavutettu.\nKirjastoauto: Kilpailutus on kesken. Tavoite ei toteudu tänä vuonna.",
    );
    expect(target?.assessments[0]?.source).toHaveLength(2);
    expect(quotesAreExact(merged)).toBe(true);
  });

  test("stay one when a later round speaks of a target that is new, and that one stands beside them", () => {
    const second = `${usual}<p>Kirjastosilta: Tavoite ei toteudu.</p>`;
    const later = reviewedBy({ merged: [{ targets: ["omatoimiaika", "kirjastoauto"] }] }, { second });
    expect(problems(later)).toEqual([]);
    expect(statusesOf(later)).toEqual([
      ["omatoimiaika", "not-achieved", "achieved"],
      ["kirjastosilta", "none", "not-achieved"],
    ]);
  });

  test("are not good news while one of them is open", () => {
    const second = "<p>Omatoimiaika: Tavoite on saavutettu.</p><p>Kirjastoauto: Kilpailutusta valmistellaan.</p>";
    const open = reviewedBy({ merged: [{ targets: ["omatoimiaika", "kirjastoauto"] }] }, { second });
    expect(targetsOf(open)[0]?.assessments[1]).toMatchObject({
      status: "none",
      noneReason: "unclear",
      candidate: { status: "achieved" },
    });
  });

  test("that do not exist, or of two goals, are said and left as they were", () => {
    const wrong = reviewedBy({ merged: [{ targets: ["omatoimiaika", "kirjastovene"] }] });
    expect(problems(wrong)).toEqual([
      'merged[0] "omatoimiaika, kirjastovene" is not applied: the report has no target kirjastovene; did you mean kirjastoauto?',
    ]);
    expect(targetsOf(wrong)).toHaveLength(2);
  });
});

describe("a target that is parted", () => {
  const parted = (known?: Ids) =>
    reviewedBy(
      {
        merged: [{ targets: ["omatoimiaika", "kirjastoauto"] }],
        parted: [
          {
            target: "kirjastoauto",
            parts: [
              { name: { fi: "Kirjastoauto" }, passages: ["Kirjastoauto:"] },
              { name: { fi: "Kilpailutus", sv: "Upphandling" }, passages: ["Kilpailutus on kesken."] },
            ],
          },
        ],
      },
      known && { known },
    );

  test("keeps its id in the first part; the others get one by the rules", () => {
    const { dataset } = reviewedBy({
      parted: [
        {
          target: "kirjastoauto",
          parts: [
            { name: { fi: "Auto" }, passages: ["Kirjastoauto:"] },
            { name: { fi: "Omatoimiaika", sv: "Självbetjäning" }, passages: ["Kilpailutus on kesken."] },
          ],
        },
      ],
    });
    expect(dataset.goals[0]?.targets.map(({ id, name }) => [id, name])).toEqual([
      ["omatoimiaika", "Omatoimiaika"],
      ["kirjastoauto", "Auto"],
      ["omatoimiaika-2024", "Omatoimiaika"],
    ]);
    expect(dataset.goals[0]?.targets[2]).toMatchObject({
      translations: { sv: "Självbetjäning" },
      review: { kind: "parted" },
    });
  });

  test("reads each part by its own paragraphs", () => {
    const conversion = reviewedBy({
      parted: [
        {
          target: "kirjastoauto",
          parts: [
            { name: { fi: "Auto" }, passages: ["Kirjastoauto: Tavoite on saavutettu."] },
            { name: { fi: "Kilpailutus" }, passages: ["Kilpailutus on kesken. Tavoite ei toteudu tänä vuonna."] },
          ],
        },
      ],
    });
    expect(statusesOf(conversion).slice(1)).toEqual([
      ["kirjastoauto", "none", "achieved"],
      ["kilpailutus", "not-achieved", "none"],
    ]);
    expect(quotesAreExact(conversion)).toBe(true);
  });

  test("asks the parts that a round with text names none of", () => {
    const second =
      "<p>Omatoimiaika: Tavoite on saavutettu.</p><p>Kirjastoauto: Kaikki valmistui, tavoite on saavutettu.</p>";
    const conversion = reviewedBy(
      {
        parted: [
          {
            target: "kirjastoauto",
            parts: [
              { name: { fi: "Auto" }, passages: ["Tavoite ei toteudu tänä vuonna."] },
              { name: { fi: "Kilpailutus" }, passages: ["Kilpailutus on kesken."] },
            ],
          },
        ],
      },
      { second },
    );
    for (const { assessments } of targetsOf(conversion).slice(1)) {
      expect(assessments[1]).toMatchObject({ status: "none", noneReason: "unclear" });
      expect(assessments[1]?.text).toContain("Kaikki valmistui");
    }
  });

  test("is remembered by the ids file, and keeps its ids when it is renamed", () => {
    const first = parted();
    const again = parted(first.ids.after);
    expect(targetsOf(again).map(({ id }) => id)).toEqual(targetsOf(first).map(({ id }) => id));
    expect(again.ids.after).toEqual(first.ids.after);
    expect(first.ids.after.goals[0]?.targets.map(({ id }) => id)).toContain("kilpailutus");
  });

  test("is left whole where a passage is not said any more", () => {
    const conversion = reviewedBy({
      parted: [
        {
          target: "kirjastoauto",
          parts: [
            { name: { fi: "Auto" }, passages: ["Auto on tilattu."] },
            { name: { fi: "Kilpailutus" }, passages: ["Kilpailutus on kesken."] },
          ],
        },
      ],
    });
    expect(problems(conversion)).toEqual([
      'parted[0] "kirjastoauto" is not applied: no round says of the target "Auto on tilattu."',
    ]);
    expect(targetsOf(conversion)).toHaveLength(2);
  });
});

describe("a target that is dropped", () => {
  test("is gone from the goal, and readers see its name and the reason", () => {
    const { dataset, messages } = reviewedBy({
      dropped: [{ target: "kirjastoauto", reason: "Kuuluu toiselle toimialalle.", by: "N. N." }],
    });
    expect(messages).toEqual([]);
    expect(dataset.goals[0]).toMatchObject({
      targets: [{ id: "omatoimiaika" }],
      formerTargets: [{ id: "kirjastoauto", to: null }],
      droppedTargets: [
        { id: "kirjastoauto", name: "Kirjastoauto", reason: "Kuuluu toiselle toimialalle.", by: "N. N." },
      ],
    });
  });

  test("is never the only one of its goal", () => {
    const conversion = reviewedBy({
      dropped: [
        { target: "kirjastoauto", reason: "Ei ole tavoite." },
        { target: "omatoimiaika", reason: "Ei ole tavoite." },
      ],
    });
    expect(problems(conversion)).toEqual([
      'dropped[1] "omatoimiaika" is not applied: a goal keeps at least one target, and this is its only one',
    ]);
  });
});

describe("a target that is added", () => {
  const added = (says: { roundId: string; passage: string | null }[]) =>
    reviewedBy({ added: [{ goal: "kirjastot-ovat-auki", name: { fi: "Kilpailutus" }, says }] });

  test("is read by the words that are quoted, is silent where a person says so, and asked where nobody does", () => {
    const passage = "Kilpailutus on kesken. Tavoite ei toteudu tänä vuonna.";
    expect(
      targetsOf(
        added([
          { roundId: "2024-1", passage },
          { roundId: "2024-2", passage: null },
        ]),
      )[2],
    ).toMatchObject({
      id: "kilpailutus",
      review: { kind: "added" },
      assessments: [{ status: "not-achieved" }, { status: "none", noneReason: "silent" }],
    });
    const open = added([{ roundId: "2024-1", passage }]);
    expect(targetsOf(open)[2]?.assessments[1]).toMatchObject({ status: "none", noneReason: "unclear" });
    expect(open.reviewList.map(({ entry }) => entry)).toEqual([
      { target: "kilpailutus", roundId: "2024-2", textSha256: sha256OfText(""), status: "none", reason: "" },
    ]);
    const asked = writeReviewList(open.reviewList);
    expect(asked).toContain("Where:  Kirjastot 2024\n");
    expect(asked).toContain("Why:    No words of the round are given to this target, so none say how it fares.");
  });

  test("needs words that its goal says once", () => {
    expect(problems(added([{ roundId: "2024-1", passage: "Tavoite on saavutettu." }]))).toEqual([
      'added[0] "Kilpailutus" is not applied: the goal says "Tavoite on saavutettu." more than once; quote more of it',
    ]);
    expect(problems(added([{ roundId: "2024-7", passage: null }]))).toEqual([
      'added[0] "Kilpailutus" is not applied: the report has no round 2024-7',
    ]);
  });
});

test("a status is decided on the text of the merged target", () => {
  const text = "Omatoimiaika: Tavoite on saavutettu.\nKirjastoauto: Tavoite on saavutettu.";
  const decision = { target: "omatoimiaika", roundId: "2024-2", status: "on-track" as const, reason: "Auto puuttuu." };
  const decide = (textSha256: string) =>
    reviewedBy({
      merged: [{ targets: ["omatoimiaika", "kirjastoauto"] }],
      statuses: [{ ...decision, textSha256, evidence: "Kirjastoauto: Tavoite on saavutettu." }],
    });
  expect(targetsOf(decide(sha256OfText(text)))[0]?.assessments[1]?.status).toBe("on-track");
  expect(problems(decide("0".repeat(64)))).toHaveLength(1);
});

test("a review changes no id that the reading gives", () => {
  const ids = reviewedBy({}).ids.after.goals[0]?.targets.map(({ id }) => id);
  const reviewed = reviewedBy({
    merged: [{ targets: ["omatoimiaika", "kirjastoauto"] }],
    targets: [{ target: "omatoimiaika", name: { fi: "Aukiolo" } }],
  });
  expect(reviewed.ids.after.goals[0]?.targets.map(({ id }) => id)).toEqual(ids);
});
