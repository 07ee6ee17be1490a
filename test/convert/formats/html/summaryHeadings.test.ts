import { expect, test } from "vitest";
import { readHtmlDocument } from "../../../../src/convert/formats/html/readHtmlDocument";

const headings = (html: string) =>
  readHtmlDocument(html, "t.html").blocks.flatMap((block) =>
    block.kind === "text" ? [[block.heading, block.paragraph.text]] : [],
  );

test("the summary of a part that folds out is a heading below the one above, and headings inside are below it", () => {
  expect(
    headings(
      "<h1>Vuosi</h1><details><summary>Koulut</summary><h2>Lukutaito</h2><p>Hyvin.</p></details>" +
        "<details open><summary>Kirjastot</summary><details><summary>Aukiolo</summary>Joka päivä.</details></details><h2>Lisää</h2>",
    ),
  ).toEqual([
    [1, "Vuosi"],
    [2, "Koulut"],
    [3, "Lukutaito"],
    [null, "Hyvin."],
    [2, "Kirjastot"],
    [3, "Aukiolo"],
    [null, "Joka päivä."],
    [2, "Lisää"],
  ]);
});

test("what several parts are called alike is a button, and no heading", () => {
  const part = "<details><summary>Läs mer</summary><p>Mer text.</p></details>";
  expect(headings(`<h2>Skolor</h2>${part}<h2>Bad</h2>${part}`).map(([level]) => level)).toEqual([
    2,
    null,
    null,
    2,
    null,
    null,
  ]);
});

test("a summary outside such a part is plain text, and a part that never ends holds the rest", () => {
  expect(headings("<summary>Yksin</summary><details><summary>Auki</summary><h1>Sisällä</h1>")).toEqual([
    [null, "Yksin"],
    [1, "Auki"],
    [2, "Sisällä"],
  ]);
});
