import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { convert } from "../../../../src/convert/convert";
import { readDocument } from "../../../../src/convert/formats/readDocument";
import type { ReportSettings } from "../../../../src/convert/settings/reportSettings";
import type { Decider } from "../../../../src/domain/status";

const read = async (text: string, settings: ReportSettings = {}) => {
  const { document } = await readDocument("r/r.tsv", Buffer.from(text));
  const documents = document ? [document] : [];
  const { dataset, reviewList, messages } = convert(
    [{ id: "r", documents, settings, review: {} }],
    { goals: [] },
    { withReview: false },
  );
  const goal = dataset.goals[0];
  return { report: dataset.reports[0], goals: dataset.goals, goal, targets: goal?.targets ?? [], reviewList, messages };
};
const rows = (...lines: string[][]) => lines.map((cells) => cells.join("\t")).join("\n");

describe("a report in which each measure has a row", async () => {
  const text = readFileSync("test/fixtures/cases/mantykoski-2024/raportti.tsv", "utf8");
  const { goals, targets, goal, reviewList, report } = await read(text);

  test("names each target as its measure, and keeps the level beside it", () => {
    expect(targets.map(({ name, measures }) => [name, measures])).toEqual([
      ["Luovutetut omakotitontit", [0]],
      ["Yritystontit", [1]],
      ["Rakennuslupien käsittelyaika", [2]],
    ]);
    expect(goal?.levels).toEqual([
      { text: "25 kpl", measures: [0] },
      { text: "10 ha", measures: [1] },
      { text: "enintään 30 vrk", measures: [2] },
    ]);
  });

  test("keeps the unit, and what stands under a heading of the report's own", () => {
    expect(goals.map(({ unit }) => unit)).toEqual(["Kaavoitus", "Elinvoimapalvelut", "Sivistys"]);
    expect(report?.otherColumns?.map((at) => report.columns[at])).toEqual(["Huomiot"]);
    expect(goal?.cells.find(({ heading }) => heading === report?.columns.indexOf("Huomiot"))?.paragraphs).toEqual([
      "Markkinointia lisätään syksyllä.",
    ]);
  });

  test("keeps the report's own status beside what is read, and asks a person where the two differ", () => {
    const own = targets.map(({ assessments }) => assessments.map(({ ownStatus }) => ownStatus?.text));
    expect(own).toEqual([
      ["vihreä", "keltainen"],
      ["vihreä", "punainen"],
      ["vihreä", "keltainen"],
    ]);
    expect(
      reviewList.map(({ why, target, roundId, candidates }) => [
        why,
        target,
        roundId,
        candidates.map(({ status }) => status),
      ]),
    ).toEqual([["own-status", "Rakennuslupien käsittelyaika", "2024-2", ["none", "on-track", "at-risk"]]]);
  });
});

describe("the report's own status", () => {
  test.each([
    ["🔴", "not-achieved"],
    ["Keltainen", "at-risk"],
    ["grön", "on-track"],
    ["Toteutuu osittain", "at-risk"],
    ["alkamassa", null],
  ])("%s", async (sign, status) => {
    const text = rows(["Teema", "Tavoite", "Ennuste 1/2024", "Liikennevalo"], ["A", "<b>B</b>", "Työ etenee.", sign]);
    expect((await read(text)).targets[0]?.assessments[0]?.ownStatus).toEqual({ text: sign, status });
  });

  test("a number is read by the heading's key, and without one it stays a number", async () => {
    const of = async (heading: string) =>
      (await read(rows(["Teema", "Tavoite", "Ennuste 1/2024", heading], ["A", "<b>B</b>", "Työ etenee.", "3"])))
        .targets[0]?.assessments[0]?.ownStatus?.status;
    expect(await of("Tila (1 = vihreä, 2 = keltainen, 3 = punainen)")).toBe("not-achieved");
    expect(await of("Tila")).toBeNull();
  });

  test("where the round says nothing else, it is what the report says, and its own evidence", async () => {
    const { targets } = await read(
      rows(["Teema", "Tavoite", "Ennuste 1/2024", "Ennuste 2/2024"], ["A", "<b>B</b>", "Tavoite toteutuu.", "🔴"]),
    );
    expect(targets.map(({ assessments }) => assessments.map(({ status }) => status))).toEqual([
      ["on-track", "not-achieved"],
    ]);
    expect(targets[0]?.assessments[1]?.evidence).toEqual({ quote: "🔴", start: 0, end: 2 });
    expect(targets[0]?.assessments[1]).toMatchObject({ basis: "own", rule: "own-status" satisfies Decider });
  });

  test("green at the year's end is reached", async () => {
    const { targets } = await read(
      rows(["Teema", "Tavoite", "Tilinpäätös 2024", "Tila"], ["A", "<b>B</b>", "Näin kävi.", "vihreä"]),
    );
    expect(targets[0]?.assessments[0]?.ownStatus?.status).toBe("achieved");
  });

  test("one for several targets is the whole goal's", async () => {
    const { goal, targets } = await read(
      rows(
        ["Teema", "Tavoite", "Ennuste 1/2024", "Tila"],
        ["A", "<b>B</b>", "<p>Sillat: Tavoite toteutuu.</p><p>Kadut: Tavoite ei toteudu.</p>", "keltainen"],
      ),
    );
    expect(targets).toHaveLength(2);
    expect(goal?.ownStatuses).toEqual([{ roundId: "2024-1", text: "keltainen", status: "at-risk" }]);
  });

  test('prose under "Tila" is no status but text that is kept', async () => {
    const prose = "Kohteen suunnittelu on käynnistynyt, ja rakentaminen alkaa syksyllä kahdella työmaalla.";
    const { targets, report } = await read(
      rows(["Teema", "Tavoite", "Ennuste 1/2024", "Tila"], ["A", "<b>B</b>", "Tavoite toteutuu.", prose]),
    );
    expect(targets[0]?.assessments[0]?.ownStatus).toBeUndefined();
    expect(report?.otherColumns).toEqual([3]);
  });
});

test("a single target of which only verdicts are given is called as its goal", async () => {
  const { targets } = await read(
    rows(["Teema", "Tavoite", "Ennuste 1/2024"], ["A", "<b>Sillat kestävät</b>", "Tavoite toteutuu."]),
  );
  expect(targets.map(({ name }) => name)).toEqual(["Sillat kestävät"]);
});

test("words that alone would be asked are published where the report's own status stands on their side", async () => {
  const asked = rows(["Sitova tavoite", "Ennuste 1/2031"], ["Ryhmät", "Ryhmiä on 44. Tavoite on saavutettu."]);
  const confirmed = rows(
    ["Sitova tavoite", "Ennuste 1/2031", "Tila 1/2031"],
    ["Ryhmät", "Ryhmiä on 44. Tavoite on saavutettu.", "vihreä"],
  );
  const statusOf = async (text: string) => (await read(text)).targets[0]?.assessments[0]?.status;
  expect(await statusOf(asked)).not.toBe("on-track");
  expect(await statusOf(confirmed)).toBe("achieved");
});

describe("what a light says where the words beside it say little", () => {
  const statusOf = async (round: string, words: string, light: string) => {
    const text = rows(["Tavoite", "Mittari", round, "Tila"], ["Satama kasvaa", "12 laivaa", words, light]);
    const { targets } = await read(text, { year: 2031 });
    const assessment = targets[0]?.assessments.at(-1);
    return assessment?.status === "none" ? assessment.noneReason : assessment?.status;
  };

  test.each([
    ["Toteuma 2031", "Kolme laivaa tilattiin.", "Ylittyi", "achieved"],
    ["Utfall 2031", "Två parker blev färdiga, två flyttades till 2032.", "Delvis", "not-achieved"],
    ["Q2", "Kerho toimii viidessä koulussa kuudesta.", "Käynnissä", "not-assessable"],
    ["Q2", "Kerho toimii viidessä koulussa kuudesta.", "Sininen", "unclear"],
    ["Q2", "Toteutuminen on epävarmaa.", "Ei aloitettu", "at-risk"],
  ])("%s: %s %s: %s", async (round, words, light, expected) =>
    expect(await statusOf(round, words, light)).toBe(expected),
  );

  test("a figure on the line before does not hide the verdict", async () => {
    const text = rows(
      ["Tavoite", "Mittari", "Tavoitetaso 2031", "Toteuma 1–8", "Ennuste 2031"],
      ["Tilat ovat auki", "Tunnit", "24", "24", "Toteutunut"],
      ["Satama kasvaa", "Laivat", "30", "12", "Ei toteudu, laivoja on liian vähän."],
    );
    const { goals } = await read(text, { year: 2031 });
    expect(goals.map(({ targets }) => targets[0]?.assessments.at(-1)?.status)).toEqual(["achieved", "not-achieved"]);
  });
});
