import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../src/convert/cell";
import { goalRowsOf } from "../../src/convert/goalRows";
import { vocabularyOf } from "../../src/convert/vocabulary";

const header = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024"];
const read = (...rows: string[][]) =>
  goalRowsOf(
    [
      {
        kind: "table",
        rows: rows.map((cells, at) => ({
          place: { file: "r/t.tsv", row: at + 1 },
          cells: cells.map((cell) => ({ paragraphs: paragraphsOf(cell), covered: null })),
        })),
      },
    ],
    { year: null, vocabulary: vocabularyOf({}) },
  );
const goalsOf = (...rows: string[][]) =>
  read(header, ...rows).goals.map(({ theme, title, description }) => [theme, title, description]);

describe("rows become goals", () => {
  test("an empty theme and no title continue the goal above over a page break", () => {
    expect(
      goalsOf(
        ["Palvelut", "<p><b>Kirjastot ovat auki</b></p><p>Aukioloa lisätään, kun</p>"],
        ["", "<p>henkilöstö riittää.</p>", "", "Toteutuu."],
      ),
    ).toEqual([["Palvelut", "Kirjastot ovat auki", ["Aukioloa lisätään, kun", "henkilöstö riittää."]]]);
  });

  test("an empty theme with a title is a new goal of the theme above", () => {
    expect(goalsOf(["Palvelut", "<b>Yksi</b>"], ["", "<b>Kaksi</b>"])).toEqual([
      ["Palvelut", "Yksi", []],
      ["Palvelut", "Kaksi", []],
    ]);
  });

  test("a title without bold is the first paragraph, and text beside a bold title is description", () => {
    expect(goalsOf(["Palvelut", "<p>Yksi</p><p>lisää</p>"], ["Muut", "<b>Kaksi</b> ja loput"])).toEqual([
      ["Palvelut", "Yksi", ["lisää"]],
      ["Muut", "Kaksi", ["ja loput"]],
    ]);
  });

  test("each block may repeat the header", () => {
    const { goals, columns } = read(header, ["A", "<b>Yksi</b>"], [""], header, ["B", "<b>Kaksi</b>"]);
    expect(goals).toHaveLength(2);
    expect(columns).toEqual(header);
  });
});

describe("what cannot be read is said with its place", () => {
  test("text above the header", () => {
    expect(read(["Raportin kansi"], header).messages).toEqual([expect.objectContaining({ line: 1, column: 1 })]);
  });

  test("a row that continues no goal", () => {
    expect(read(header, ["", "jatkoa"]).messages).toEqual([expect.objectContaining({ line: 2 })]);
  });

  test("more cells than headings: the text is kept all the same", () => {
    const { goals, messages } = read(header, ["A", "<b>Yksi</b>", "", "", "ylimääräinen"]);
    expect(messages).toEqual([expect.objectContaining({ line: 2, column: 5 })]);
    expect(goals[0]?.cells.at(-1)).toMatchObject({
      place: { row: 2, column: 5 },
      paragraphs: [{ text: "ylimääräinen" }],
    });
  });
});
