import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import type { SourceDocument } from "../../../src/convert/formats/sourceDocument";
import type { Review } from "../../../src/convert/settings/reviewFile";

const text = [
  ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024", "Ennuste 2/2024"],
  [
    "Palvelut",
    "<b>Kirjastot ovat auki</b>",
    "<p>1) Omatoimiaika kymmenessä kirjastossa</p><p>2) että kirjastoauto hankitaan</p>",
    "<p>Omatoimiaika: kahdeksan kirjastoa on mukana. Tavoite toteutuu.</p>",
    "<p>Omatoimiaika: kaikki kymmenen ovat mukana. Tavoite on saavutettu.</p>",
  ],
]
  .map((cells) => cells.join("\t"))
  .join("\n");

const document: SourceDocument = {
  file: "r/t.tsv",
  sha256: "0".repeat(64),
  blocks: [{ kind: "table", rows: readDelimited(text, "r/t.tsv").table.rows }],
};

const reviewedBy = (review: Review) =>
  convert([{ id: "r", documents: [document], settings: {}, review }], { goals: [] }, { withReview: true });
const targetsOf = (review: Review) => reviewedBy(review).dataset.goals[0]?.targets ?? [];

describe("a person", () => {
  test("names a target, and its id stays", () => {
    const [before] = targetsOf({});
    const [after] = targetsOf({
      targets: [{ passage: "kahdeksan kirjastoa", name: { fi: "Omatoimikirjastot", sv: "Meröppet" } }],
    });
    expect(after).toMatchObject({ id: before?.id, name: "Omatoimikirjastot", translations: { sv: "Meröppet" } });
  });

  test("names a target that only a measure lists", () => {
    const [, silent] = targetsOf({ targets: [{ passage: "kirjastoauto hankitaan", name: { fi: "Kirjastoauto" } }] });
    expect(silent?.name).toBe("Kirjastoauto");
  });

  test("translates a title and a theme", () => {
    const { dataset } = reviewedBy({
      titles: [
        { passage: "Kirjastot ovat auki", en: "Libraries are open" },
        { passage: "Palvelut", sv: "Tjänster" },
      ],
    });
    expect(dataset.goals[0]?.translations).toEqual({ en: "Libraries are open" });
    expect(dataset.themes[0]?.translations).toEqual({ sv: "Tjänster" });
  });

  test("overrules a status with a reason, and what was read is kept", () => {
    const [target] = targetsOf({
      statuses: [
        { passage: "kahdeksan kirjastoa on mukana", roundId: "2024-1", status: "at-risk", reason: "Kaksi puuttuu." },
      ],
    });
    expect(target?.assessments[0]).toMatchObject({
      status: "at-risk",
      basis: "reviewed",
      evidence: { quote: "kahdeksan kirjastoa on mukana" },
      review: { reason: "Kaksi puuttuu.", read: "on-track" },
    });
  });
});

describe("an entry that no longer fits is left out and said, and all else is applied", () => {
  test.each<[string, Review]>([
    ["the words are gone", { targets: [{ passage: "yhdeksän kirjastoa", name: { fi: "X" } }] }],
    ["the words stand twice", { targets: [{ passage: "Omatoimiaika:", name: { fi: "X" } }] }],
    ["no such title", { titles: [{ passage: "Kirjastot", sv: "X" }] }],
    [
      "not in that round",
      { statuses: [{ passage: "kahdeksan kirjastoa", roundId: "2024-2", status: "none", reason: "X" }] },
    ],
  ])("%s", (_, review) => {
    const titles = [...(review.titles ?? []), { passage: "Palvelut", sv: "Tjänster" }];
    const { messages, dataset } = reviewedBy({ ...review, titles });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file: "r/review.json", path: [expect.any(String), 0] });
    expect(dataset.themes[0]?.translations).toEqual({ sv: "Tjänster" });
  });
});

test("a title that two entries give otherwise is said, and the first of them holds", () => {
  const { dataset, messages } = reviewedBy({
    titles: [
      { passage: "Kirjastot ovat auki", en: "Libraries are open" },
      { passage: "Kirjastot ovat auki", sv: "Biblioteken är öppna" },
      { passage: "Kirjastot ovat auki", en: "Libraries are open" },
    ],
  });
  expect(dataset.goals[0]?.translations).toEqual({ en: "Libraries are open" });
  expect(messages.map((message) => message.text)).toEqual([
    expect.stringMatching(/^titles\[1\] "Kirjastot ovat auki" is not applied: an entry before it says something else/),
  ]);
});
