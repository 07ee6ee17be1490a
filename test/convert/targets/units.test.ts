import { describe, expect, test } from "vitest";
import { unitsOf } from "../../../src/convert/targets/units";
import type { Language } from "../../../src/domain/dataset/schema";
import { forecast, roundCell } from "../../fixtures/goalCell";

const round = forecast(1);
const read = (html: string, language: Language = "fi") => unitsOf(roundCell(round, html), { language, round });
const textsOf = (html: string) => read(html).map(({ text, start, end }) => text.slice(start, end).trim());

describe("a cell is parted", () => {
  test("by paragraph", () => {
    const units = read("<p>Laituri korjataan.</p><p>Rata uusitaan.</p>");
    expect(units.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, "Laituri korjataan."],
      [2, "Rata uusitaan."],
    ]);
  });

  test("where two sentences of a paragraph open a goal each", () => {
    expect(textsOf("Tavoite laiturin korjaamisesta saavutetaan. Tavoite ratapihan siirtämisestä ei toteudu.")).toEqual([
      "Tavoite laiturin korjaamisesta saavutetaan.",
      "Tavoite ratapihan siirtämisestä ei toteudu.",
    ]);
  });

  test("where labels stand in one paragraph", () => {
    expect(textsOf("Nuoret: Kahvila avattiin. Ikäihmiset: Kerho alkoi.")).toEqual([
      "Nuoret: Kahvila avattiin.",
      "Ikäihmiset: Kerho alkoi.",
    ]);
  });

  test("not where its parts would be more than any report has, each with all the others in its text", () => {
    const labelled = (count: number) =>
      `Ratapiha: Kiskot uusitaan. ${Array.from({ length: count }, (_, at) => `Laituri ${at}: Korjataan. `).join("")}`;
    expect(textsOf(labelled(300))).toHaveLength(301);
    expect(textsOf(labelled(3000))).toHaveLength(1);
  });

  test("not where both sentences speak of one thing", () => {
    expect(textsOf("Tavoite laiturin korjaamisesta saavutetaan. Tavoite laiturin korjauksesta toteutuu.")).toHaveLength(
      1,
    );
  });
});

describe("a unit", () => {
  test.each([
    ["Tavoite laiturin korjaamisesta saavutetaan.", "named"],
    ["Laituri on korjattu. Tavoite on saavutettu.", "bare"],
    ["Uusi varasto valmistui keväällä.", "beside"],
    ["Laiturilla on kolme nosturia.", null],
  ])("says of a goal: %s", (text, verdict) => expect(read(text)[0]?.verdict).toBe(verdict));

  test("is a heading where it is nothing but a label, and then holds no verdict", () => {
    const [heading, text] = read("<p>Nuoret:</p><p>Kahvila avattiin.</p>");
    expect(heading).toMatchObject({ label: "Nuoret", heading: true, verdict: null });
    expect(text).toMatchObject({ label: null, heading: false });
  });

  test("is a heading where a short paragraph is bold", () => {
    expect(read("<p><b>Satamarata</b></p><p>Rata uusitaan.</p>")[0]).toMatchObject({
      label: "Satamarata",
      heading: true,
    });
  });

  test("is an item of a list by its markup or by its number", () => {
    expect(read("<ul><li>Laituri korjataan</li></ul>")[0]?.item).toBe(true);
    expect(read("1) Laituri korjataan")[0]?.item).toBe(true);
    expect(read("Laituri korjataan")[0]?.item).toBe(false);
  });

  test("knows what it is about, without words that every report holds", () => {
    expect(read("Tavoitteena on, että laituri korjataan vuonna 2031.")[0]?.words).toEqual(
      expect.arrayContaining([expect.stringMatching(/^laitur/) as string]),
    );
    expect(read("Tavoite on saavutettu.")[0]?.words).toEqual([]);
  });

  test("keeps where it stands", () => {
    expect(read("<p>A</p><p>B</p>")[1]).toMatchObject({
      row: 2,
      column: 4,
      paragraph: 2,
      place: { row: 2, column: 4 },
    });
  });
});

describe("a paragraph in bold", () => {
  test("is no heading where more than a label stands in it: its verdict counts", () => {
    expect(read("<p><b>Nuoret: Tavoite ei toteudu.</b></p>")[0]).toMatchObject({
      label: "Nuoret",
      heading: false,
      verdict: "bare",
    });
  });

  test("is no heading where it is a sentence", () => {
    expect(read("<p><b>Laituri on korjattu.</b></p>")[0]).toMatchObject({ label: null, heading: false });
  });
});

describe("a heading", () => {
  test("may have a number, which is no part of its label", () => {
    expect(read("<p>1) Nuoret:</p><p>Kahvila avattiin.</p>")[0]).toMatchObject({ label: "Nuoret", heading: true });
  });

  test("may have blanks around it, which are no part of its label", () => {
    for (const html of ["<p>&nbsp;Nuoret:&nbsp;</p>", "<p>&nbsp;<b>Nuoret</b>&nbsp;</p>"])
      expect(read(`${html}<p>Kahvila avattiin.</p>`)[0]).toMatchObject({ label: "Nuoret", heading: true });
  });

  test("is no label with a text after it", () => {
    expect(read("Nuoret: Kahvila avattiin.")[0]).toMatchObject({ label: "Nuoret", heading: false });
  });
});

describe("the parts of a paragraph", () => {
  test("have each their own label and words", () => {
    const units = read("Nuoret: Kahvila avattiin. Ikäihmiset: Kerho alkoi.");
    expect(units.map(({ label }) => label)).toEqual(["Nuoret", "Ikäihmiset"]);
    expect(units[0]?.words.some((word) => word.startsWith("kerho"))).toBe(false);
  });

  test("have each their own verdict", () => {
    expect(read("Nuoret: Tavoite toteutuu. Ikäihmiset: Kerho alkoi.").map(({ verdict }) => verdict)).toEqual([
      "bare",
      null,
    ]);
    expect(read("Nuoret: Kerho alkoi. Ikäihmiset: Tavoite ei toteudu.").map(({ verdict }) => verdict)).toEqual([
      null,
      "bare",
    ]);
  });

  test("cover it whole: what stands before the first label belongs to the first part", () => {
    expect(textsOf("Satama on vilkas. Nuoret: Kahvila avattiin. Ikäihmiset: Kerho alkoi.")).toEqual([
      "Satama on vilkas. Nuoret: Kahvila avattiin.",
      "Ikäihmiset: Kerho alkoi.",
    ]);
    expect(read("Laituri korjataan.")[0]).toMatchObject({ start: 0, end: 18 });
  });

  test("are split where one of three labels is of another subject", () => {
    expect(textsOf("Nuoret: Kahvila avattiin. Nuoret: Kerho alkoi. Ikäihmiset: Tanssit pidettiin.")).toHaveLength(3);
  });

  test("are not split before a verdict that leaves its goal to the sentence before", () => {
    expect(textsOf("Tavoite laiturin korjaamisesta etenee. Tavoite on saavutettu.")).toHaveLength(1);
  });
});

describe("what a text says of its goal", () => {
  test.each([
    ["named", "opens with the goal's name, whatever it says of it", "Tavoite laiturin korjaamisesta etenee."],
    ["named", "names the goal in a sentence with a status", "Laiturin korjaamisen tavoite toteutuu."],
    ["bare", "has a verdict and no word of a subject", "Ei toteudu."],
    [
      "bare",
      "names its goal only after another sentence",
      "Satama on vilkas. Tavoite laiturin korjaamisesta saavutetaan.",
    ],
    [null, "names a goal in passing, without a status", "Työ tukee laiturin korjaamisen tavoitetta."],
  ])("is %s where it %s", (verdict, _, text) => expect(read(text)[0]?.verdict).toBe(verdict));

  test.each<[Language, string]>([
    ["sv", "Målet för nya kajer nås."],
    ["sv", "Delmålet för nya kajer nås."],
    ["en", "The target of ten piers is met."],
    ["en", "Target of ten piers is met."],
  ])("is named in %s too: %s", (language, text) => expect(read(text, language)[0]?.verdict).toBe("named"));
});
