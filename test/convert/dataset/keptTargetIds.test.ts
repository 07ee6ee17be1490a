import { describe, expect, test } from "vitest";
import { convert } from "../../../src/convert/convert";
import type { Ids } from "../../../src/convert/settings/idsFile";
import { readDelimited } from "../../../src/convert/formats/readDelimited";
import type { Language } from "../../../src/domain/dataset/schema";
import type { Review } from "../../../src/convert/settings/reviewFile";

const headings: Record<Language, (withMeasure: boolean) => string[]> = {
  fi: (withMeasure) => [
    "Teema",
    "Sitova tavoite",
    ...(withMeasure ? ["Mittari"] : []),
    "Ennuste 1/2031",
    "Ennuste 2/2031",
  ],
  sv: (withMeasure) => ["Tema", "Bindande mål", ...(withMeasure ? ["Mätare"] : []), "Prognos 1/2031", "Prognos 2/2031"],
  en: (withMeasure) => [
    "Theme",
    "Binding goal",
    ...(withMeasure ? ["Measure"] : []),
    "Forecast 1/2031",
    "Forecast 2/2031",
  ],
};

interface Said {
  language?: Language;
  measure?: string;
  title?: string;
  rounds: [string, string?];
}

function read(
  { language = "fi", measure = "", title = "Harjun silta uusitaan", rounds: [first, second = ""] }: Said,
  known: Ids = { goals: [] },
  review: Review = {},
) {
  const file = "satama-2031/t.tsv";
  const rows = [
    headings[language](measure !== ""),
    ["Satama", `<b>${title}</b>`, ...(measure === "" ? [] : [measure]), first, second],
  ];
  const { table } = readDelimited(rows.map((cells) => cells.join("\t")).join("\n"), file);
  const documents = [{ file, sha256: "0".repeat(64), blocks: [table] }];
  return convert([{ id: "satama-2031", documents, settings: {}, review }], known, { withReview: true });
}

const targetsIn = ({ dataset }: ReturnType<typeof read>) =>
  dataset.goals.flatMap(({ targets }) => targets.map(({ id, name }) => [id, name]));

describe("the id of a goal's only target stays", () => {
  test.each<[Language, string, string]>([
    ["fi", "Urakoitsijan valinta viivästyy.", "Rakentaminen alkoi, ja silta valmistuu syksyllä."],
    ["sv", "Valet av entreprenör försenas.", "Bygget har börjat och bron blir klar i höst."],
    ["en", "The choice of a contractor is delayed.", "Building has begun and the bridge opens in autumn."],
  ])("when a round's text changes (%s)", (language, before, after) => {
    for (const measure of ["", "Silta 2031"]) {
      const first = targetsIn(read({ language, measure, rounds: [before] }));
      expect(first).toHaveLength(1);
      expect(targetsIn(read({ language, measure, rounds: [after, before] }))).toEqual(first);
    }
  });

  test("when a later round labels it", () => {
    const known = read({ rounds: ["Valinta viivästyy."] }).ids.after;
    const labelled = read({ rounds: ["Valinta viivästyy.", "Urakoitsijat: Valittiin kesällä."] }, known);
    expect(targetsIn(labelled)).toEqual([["harjun-silta-uusitaan", "Urakoitsijat"]]);
  });
});

describe("an id that was published under the words of a status", () => {
  const known = (name: string, ...others: string[]): Ids => ({
    goals: [
      {
        reportId: "satama-2031",
        id: "harjun-silta-uusitaan",
        title: "Harjun silta uusitaan",
        targets: [{ id: "urakoitsijan-valinta-viivastyy", name }, ...others.map((one) => ({ id: one, name: one }))],
      },
    ],
  });
  const published = "Urakoitsijan valinta viivästyy";

  test.each(["", "Silta on käytössä"])("goes on with the better name, measured by %j", (measure) => {
    for (const rounds of [["Urakoitsijan valinta viivästyy."], ["Urakoitsija valittiin toukokuussa."]] as [string][]) {
      const found = read({ measure, rounds }, known(published));
      expect(targetsIn(found)).toEqual([["urakoitsijan-valinta-viivastyy", measure || "Harjun silta uusitaan"]]);
      expect(found.dataset.goals[0]?.formerTargets ?? []).toEqual([]);
    }
  });

  test("is not handed on where the goal had several targets and the text names none of them", () => {
    const found = read({ rounds: ["Kaiteet maalattiin."] }, known(published, "valaistus"));
    expect(targetsIn(found).map(([id]) => id)).toEqual(["harjun-silta-uusitaan"]);
  });

  test("goes on where the text still opens so, though the goal had several targets", () => {
    const found = read({ rounds: [`${published}.`] }, known(published, "valaistus"));
    expect(targetsIn(found).map(([id]) => id)).toEqual(["urakoitsijan-valinta-viivastyy"]);
  });

  test("is not handed on between two targets with names of their own", () => {
    const found = read({ rounds: ["Kaiteet: Maalattiin."] }, known("Valaistus"));
    expect(targetsIn(found).map(([id]) => id)).toEqual(["kaiteet"]);
  });
});

describe("a decision on an earlier round whose whole text changed", () => {
  const before = "Suunnitelmat esiteltiin lautakunnalle 4.3.";
  const after = "Urakoitsijan valinta viivästyy.";
  const asked = read({ rounds: [before] }).reviewList.find(({ roundId }) => roundId === "2031-1");

  test("finds its target and is asked again, the old words beside the new", () => {
    const statuses = asked ? [{ ...asked.entry, status: "on-track" as const, reason: "Aikataulussa." }] : [];
    for (const known of [read({ rounds: [before] }).ids.after, { goals: [] }]) {
      const { messages, reviewList, dataset } = read({ rounds: [after, "Tavoite ei toteudu."] }, known, { statuses });
      expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining("the text has changed")]);
      expect(reviewList.find(({ roundId }) => roundId === "2031-1")).toMatchObject({
        why: "text-changed",
        text: after,
        decided: { status: "on-track", passage: before },
      });
      expect(dataset.goals[0]?.targets[0]?.assessments.map(({ status }) => status)).toEqual([
        "at-risk",
        "not-achieved",
      ]);
    }
  });
});
