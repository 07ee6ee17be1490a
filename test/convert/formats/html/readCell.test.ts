import { describe, expect, test } from "vitest";
import { boldLeadOf, isBold } from "../../../../src/convert/formats/paragraph";
import { paragraphsOf } from "../../../../src/convert/formats/html/readCell";

const textsOf = (html: string) => paragraphsOf(html).map(({ text }) => text);

describe("a cell", () => {
  test.each([
    ["<p>Yksi</p> <p>Kaksi</p>", ["Yksi", "Kaksi"]],
    ["Ilman merkintöjä, 5 < 6 & 7", ["Ilman merkintöjä, 5 < 6 & 7"]],
    ["<p>Elävät kaupunginosat  Harrastustoiminta </p>", ["Elävät kaupunginosat  Harrastustoiminta "]],
    ["<p>Sotkamon&nbsp;tori &amp; halli</p>", ["Sotkamon\u00a0tori & halli"]],
    ["<ul><li>Ensin</li><li>Sitten<br>vielä</li></ul>", ["Ensin", "Sitten\nvielä"]],
    ["irrallaan <p>kappale</p> perässä", ["irrallaan ", "kappale", " perässä"]],
    ["<p>sulkematta <b>lihava<p>uusi", ["sulkematta lihava", "uusi"]],
    ["<script>alert(1)</script><p onclick='x()'>teksti</p>", ["teksti"]],
    ["<p></p> <p> \n </p>", []],
  ])("%s", (html, texts) => expect(textsOf(html)).toEqual(texts));

  test("knows the items of a list", () => {
    expect(paragraphsOf("<p>Kohteet:</p><ul><li>A</li></ul><p>Muuta</p>").map(({ item }) => item)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test("knows the words that open it in bold", () => {
    const leads = (html: string) => paragraphsOf(html).map(boldLeadOf);
    expect(leads("<p><b>Otsikko</b></p><p>leipäteksti</p>")).toEqual(["Otsikko", ""]);
    expect(leads("<strong>Otsikko</strong> ja jatkoa")).toEqual(["Otsikko"]);
    expect(leads("Tässä on <b>korostus</b>")).toEqual([""]);
    expect(leads("<p><b>Kaksi</b> <b>osaa</b> loppu</p>")).toEqual(["Kaksi osaa"]);
  });

  test("is a sub-heading when all of it is bold", () => {
    expect(paragraphsOf("<p><b>Pyörätiet</b></p><p><b>Pyörätiet</b> valmistuvat</p>").map(isBold)).toEqual([
      true,
      false,
    ]);
  });
});
