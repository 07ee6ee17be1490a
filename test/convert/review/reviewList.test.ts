import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import { writeReviewList } from "../../../src/convert/review/reviewList";
import type { Review } from "../../../src/convert/settings/reviewFile";
import { readSources } from "../../../src/cli/readSources";

const headings = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2030", "Ennuste 2/2030"];

function converted(rounds: string[], review: Review = {}) {
  const file = "puistot-2030/t.tsv";
  const row = ["Puistot", "<b>Puistot kukkivat</b>", "10 puistoa", ...rounds];
  const { table } = readDelimited([headings, row].map((cells) => cells.join("\t")).join("\n"), file);
  return convert(
    [
      {
        id: "puistot-2030",
        documents: [{ file, sha256: "0".repeat(64), blocks: [table] }],
        settings: {},
        review,
      },
    ],
    { goals: [] },
    { withReview: true },
  );
}

const listed = (...rounds: string[]) => converted(rounds).reviewList;

describe("a person is asked", () => {
  test("where a round speaks of a target and none of its words say how it fares", () => {
    const [item] = listed("Kukkia on istutettu puiden alle.", "Kukat kasvavat. Tavoite toteutuu.");
    expect(item).toMatchObject({ why: "no-verdict", candidates: [{ status: "none", quote: null }] });
  });

  test("if the deciding word is misspelt, with both spellings", () => {
    const [item] = listed("Tavoite on toteutumsa.", "");
    expect(item?.why).toBe("misspelt");
    expect(writeReviewList(item ? [item] : [])).toContain('"toteutumsa" was read as "toteutumassa".');
  });

  test("where the text says both, and sees the words for each", () => {
    const [item] = listed("Kukkien tavoite saavutettiin. Kukkien tavoite ei toteutunut.", "");
    expect(item?.why).toBe("two-verdicts");
    const said = item?.candidates.filter(({ quote }) => quote !== null) ?? [];
    expect(said.map(({ status }) => status).toSorted()).toEqual(["achieved", "not-achieved"]);
    for (const { quote } of said) expect(item?.text).toContain(quote);
  });

  test("of nothing that is plain", () => {
    expect(listed("Kukat kasvavat. Tavoite toteutuu.", "Kukat kukkivat. Tavoite on saavutettu.")).toEqual([]);
  });
});

test("where the text has changed, the earlier decision stands beside it, with its words and who made it", () => {
  const [asked] = listed("Kukkia on istutettu.", "");
  const statuses = asked
    ? [{ ...asked.entry, status: "on-track" as const, reason: "Kukat on tilattu.", by: "Mari", on: "2030-04-10" }]
    : [];
  const { reviewList } = converted(["Kukkia ei istuteta. Tavoite ei toteudu.", ""], { statuses });
  expect(reviewList[0]).toMatchObject({ why: "text-changed", entry: { status: "not-achieved", was: "on-track" } });
  const text = writeReviewList(reviewList);
  expect(text).toContain('Then:   on-track, by "Kukkia on istutettu." (Mari, 2030-04-10)');
  expect(text).toContain("put this in the place of the earlier entry in puistot-2030/review.json");
});

test("each item says in whole sentences what, where and why, and ends with the entry that settles it", () => {
  const text = writeReviewList(listed("Kukkia on istutettu puiden alle.", "Kukat kasvavat. Tavoite toteutuu."));
  expect(text).toContain("Where:  puistot-2030/t.tsv:2:4");
  expect(text).toContain("Why:    The round speaks of the target, but none of its words say how the target fares.");
  expect(text).toMatch(/put this among "statuses" in puistot-2030\/review\.json.*\n.*"roundId":"2030-1"/);
});

describe("the ready-made entry settles its item", () => {
  const settle = (rounds: string[]) => {
    const items = converted(rounds).reviewList;
    const statuses = items.map(({ entry }) => ({ ...entry, status: "at-risk" as const, reason: "Katsottu." }));
    return { items, after: converted(rounds, { statuses }) };
  };

  test.each([
    ["a sentence that stands once", ["Tavoite on toteutumsa.", "Kukat kukkivat. Tavoite toteutuu."]],
    ["a text copied forward", ["Kukat kasvavat. Tavoite on toteutumsa.", "Kukat kasvavat. Tavoite on toteutumsa."]],
    [
      "a sentence about two targets of a cell",
      ["<p>Kukat: Kukkia tulee. Tavoite on toteutumsa.</p><p>Penkit: Penkkejä tulee. Tavoite on toteutumsa.</p>", ""],
    ],
    ["words without a verdict", ["Kukkia on istutettu puiden alle. Penkkejä maalataan.", ""]],
  ])("%s", (_, rounds) => {
    const { items, after } = settle(rounds);
    expect(items.length).toBeGreaterThan(0);
    expect(after.reviewList).toEqual([]);
    const reviewed = after.dataset.goals
      .flatMap(({ targets }) => targets.flatMap(({ assessments }) => assessments))
      .filter(({ basis }) => basis === "reviewed");
    expect(reviewed).toHaveLength(items.length);
  });

  test("in the sample too", { timeout: 60_000 }, async () => {
    const { folders, ids, site } = await readSources("sources");
    const sample = folders.filter(({ id }) => id === "kuva-2020");
    const { reviewList } = convert(sample, ids, { withReview: true, site });
    const statuses = reviewList.map(({ entry }) => ({ ...entry, reason: "Katsottu." }));
    const settled = sample.map(({ review, ...folder }) => ({
      ...folder,
      review: { ...review, statuses: [...(review.statuses ?? []), ...statuses] },
    }));
    expect(convert(settled, ids, { withReview: true, site }).reviewList).toEqual([]);
  });
});

test("an entry that names a cell is left out when the words have moved out of it", () => {
  const at = { file: "puistot-2030/t.tsv", row: 2, column: 5 };
  const statuses = [{ passage: "Tavoite on toteutumsa.", at, roundId: "2030-1", status: "none" as const, reason: "X" }];
  expect(converted(["Tavoite on toteutumsa.", ""], { statuses }).messages).toMatchObject([
    { file: "puistot-2030/review.json", path: ["statuses", 0] },
  ]);
});
