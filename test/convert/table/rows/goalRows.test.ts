import { asItStands } from "../../../../src/convert/layouts/laidTable";
import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../../../src/convert/formats/html/readCell";
import { goalRowsOf } from "../../../../src/convert/table/rows/goalRows";
import { vocabularyOf } from "../../../../src/convert/table/vocabulary/vocabulary";

const header = ["Teema", "Sitova tavoite", "Mittari", "Ennuste 1/2024"];
const readWith = (columns: string[] | undefined, ...rows: string[][]) =>
  goalRowsOf(
    [
      asItStands({
        kind: "table",
        rows: rows.map((cells, at) => ({
          place: { file: "r/t.tsv", row: at + 1 },
          cells: cells.map((cell) => ({ paragraphs: paragraphsOf(cell), covered: null })),
        })),
      }),
    ],
    { year: null, vocabulary: vocabularyOf({}), columns },
  );
const read = (...rows: string[][]) => readWith(undefined, ...rows);
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

  test("goals under a theme in bold letters are goals of their own, though their titles are plain", () => {
    const columns = ["Tavoite", "Mittari", "Ennuste 1/2024"];
    const rows = [
      ["<b>Sujuva arki</b>", "", ""],
      ["Jonot lyhenevät", "Jonotusaika", "Tavoite toteutuu."],
      ["Kirjastot ovat auki", "Aukiolo", "Tavoite ei toteudu."],
    ];
    const { goals } = read(columns, ...rows);
    expect(goals.map(({ theme, title }) => [theme, title])).toEqual([
      ["Sujuva arki", "Jonot lyhenevät"],
      ["Sujuva arki", "Kirjastot ovat auki"],
    ]);
  });

  test("each block may repeat the header", () => {
    const { goals, columns } = read(header, ["A", "<b>Yksi</b>"], [""], header, ["B", "<b>Kaksi</b>"]);
    expect(goals).toHaveLength(2);
    expect(columns).toEqual(header);
  });
});

describe("what cannot be read is said with its place", () => {
  test("a row of data above the header", () => {
    const data = ["Palvelut", "Kirjastot ovat auki", "Aukiolo"];
    expect(read(data, header).messages).toEqual([expect.objectContaining({ line: 1, column: 1 })]);
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

describe("headings over two rows, missing ones, and rows over goals", () => {
  const columnsOf = (...rows: string[][]) => read(...rows).columns;

  test("a word that spans several columns stands over each of them", () => {
    expect(
      columnsOf(
        ["Teema", "Tavoite", "Ennuste", "", "Tilinpäätös 2024"],
        ["", "", "1/2024", "2/2024", ""],
        ["A", "<b>B</b>", "Toteutuu.", "Toteutuu.", "Toteutui."],
      ),
    ).toEqual(["Teema", "Tavoite", "Ennuste 1/2024", "Ennuste 2/2024", "Tilinpäätös 2024"]);
  });

  test("a year stands over its rounds, a round over its text and its status", () => {
    expect(columnsOf(["Tavoite", "2024", ""], ["", "Ennuste 1", "Ennuste 2"], ["<b>A</b>", "x", "y"])).toEqual([
      "Tavoite",
      "2024 Ennuste 1",
      "2024 Ennuste 2",
    ]);
    const { roles } = read(["Tavoite", "Ennuste 1/2024", ""], ["", "Kuvaus", "Tila"], ["<b>A</b>", "x", "vihreä"]);
    expect(roles.map(({ kind }) => kind)).toEqual(["goal", "round", "status"]);
  });

  test("a row of the report below the headings is not a heading", () => {
    expect(columnsOf(header, ["Teema A", "<b>B</b>", "", "Toteutuu."])).toEqual(header);
  });

  test("headings that the table lacks come from the report's settings", () => {
    const rows = [["A", "<b>B</b>", "Mittari B", "Toteutuu."]];
    expect(read(...rows).goals).toEqual([]);
    expect(readWith(header, ...rows).goals.map(({ theme, title }) => [theme, title])).toEqual([["A", "B"]]);
  });

  test("a row with nothing but a theme stands over the goals after it", () => {
    expect(goalsOf(["Palvelut"], ["", "<b>Yksi</b>", "m", "e"], ["Kadut"], ["", "<b>Kaksi</b>", "m", "e"])).toEqual([
      ["Palvelut", "Yksi", []],
      ["Kadut", "Kaksi", []],
    ]);
  });
});

describe("goals without bold titles", () => {
  test("each filled goal cell is a goal of the theme above", () => {
    expect(goalsOf(["Palvelut", "Yksi", "m", "e"], ["", "Kaksi", "m", "e"])).toEqual([
      ["Palvelut", "Yksi", []],
      ["Palvelut", "Kaksi", []],
    ]);
  });

  test("a sentence that a page break cut goes on", () => {
    expect(goalsOf(["Palvelut", "Kirjastot ovat auki myös", "m", "e"], ["", "sunnuntaisin", "", "e"])).toEqual([
      ["Palvelut", "Kirjastot ovat auki myös", ["sunnuntaisin"]],
    ]);
  });
});

test("a goal that is written again beside each of its measures is one goal", () => {
  const rows = [
    ["Palvelut", "Kirjastot ovat auki", "Aukiolotunnit", "Toteutuu."],
    ["Palvelut", "Kirjastot ovat auki", "Kävijät", "Ei toteudu."],
  ];
  expect(goalsOf(...rows)).toEqual([["Palvelut", "Kirjastot ovat auki", []]]);
  expect(read(header, ...rows).goals[0]?.rows.map(({ goalCell }) => goalCell)).toEqual(["title", "again"]);
});
