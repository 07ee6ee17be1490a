import { describe, expect, test } from "vitest";
import { segmentsOf } from "../../../src/convert/targets/segments";
import { forecast, roundCell } from "../../fixtures/goalCell";

const round = forecast(1);
const split = (htmls: string[], measured?: Parameters<typeof segmentsOf>[2]) =>
  segmentsOf(
    htmls.map((html, at) => roundCell(round, html, at + 2)),
    { language: "fi", round },
    measured,
  );
const textsOf = (...args: Parameters<typeof split>) =>
  split(...args).map(({ units }) => units.map(({ text, start, end }) => text.slice(start, end)).join(" | "));

describe("what a round says is split into targets", () => {
  test("by sub-heading, each with all that stands under it", () => {
    expect(
      textsOf(["<p>Nuoret:</p><p>Kahvila avattiin.</p><p>Väkeä riitti.</p><p>Ikäihmiset:</p><p>Kerho alkoi.</p>"]),
    ).toEqual(["Nuoret: | Kahvila avattiin. | Väkeä riitti.", "Ikäihmiset: | Kerho alkoi."]);
  });

  test("where another named goal begins", () => {
    expect(
      textsOf(["<p>Tavoite laiturin korjaamisesta saavutetaan.</p><p>Tavoite ratapihan siirtämisestä ei toteudu.</p>"]),
    ).toHaveLength(2);
  });

  test("by list item", () => {
    expect(textsOf(["<ul><li>Laituri korjataan</li><li>Rata uusitaan</li></ul>"])).toEqual([
      "Laituri korjataan",
      "Rata uusitaan",
    ]);
  });

  test("but a bare verdict belongs to the text before it", () => {
    expect(textsOf(["<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p>"])).toEqual([
      "Laituria korjataan. | Tavoite toteutuu.",
    ]);
  });

  test("text before a second bare verdict belongs to that verdict", () => {
    expect(
      textsOf([
        "<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p><p>Ratapihaa siirretään.</p><p>Tavoite ei toteudu.</p>",
      ]),
    ).toEqual(["Laituria korjataan. | Tavoite toteutuu.", "Ratapihaa siirretään. | Tavoite ei toteudu."]);
  });

  test("a paragraph each where the row lists as many measures", () => {
    const texts = "<p>Kahdeksan laituria.</p><p>Kolme nosturia.</p>";
    expect(textsOf([texts])).toHaveLength(1);
    expect(textsOf([texts], () => ({ count: 2, oneEachElsewhere: true }))).toEqual([
      "Kahdeksan laituria.",
      "Kolme nosturia.",
    ]);
  });

  test("a heading over headings names no target", () => {
    const segments = split(["<p>LIIKKUMISOHJELMA:</p><p>Nuoret: Kahvila avattiin.</p><p>Ikäihmiset: Kerho alkoi.</p>"]);
    expect(segments.map(({ label }) => label)).toEqual(["Nuoret", "Ikäihmiset"]);
  });

  test("a sentence that a page break cut goes on in the next row", () => {
    expect(textsOf(["Laituria korjataan siten, että", "liikenne jatkuu."])).toEqual([
      "Laituria korjataan siten, että | liikenne jatkuu.",
    ]);
    expect(textsOf(["Laituria korjataan.", "Rata uusitaan."])).toHaveLength(2);
  });
});

describe("a segment", () => {
  test("stands at its place among those of the round, from 0 to 1", () => {
    expect(split(["<p>Aita: a.</p><p>Boksi: b.</p><p>Cirkus: c.</p>"]).map(({ position }) => position)).toEqual([
      0, 0.5, 1,
    ]);
    expect(split(["Laituri korjataan."])[0]?.position).toBe(0);
  });

  test("without a label or a verdict may be background: of the one after it, where that is named", () => {
    const [first] = split(["<p>Satama on vilkas.</p><p>Tavoite laiturin korjaamisesta saavutetaan.</p>"]);
    expect(first?.background).toBe("of-next");
  });

  test("with a verdict speaks for itself", () => {
    for (const { background } of split(["<p>Nuoret: Tavoite toteutuu.</p><p>Ikäihmiset: Tavoite ei toteudu.</p>"]))
      expect(background).toBeNull();
  });
});

describe("a row that lists several measures", () => {
  const measured = (count: number, oneEachElsewhere: boolean) => () => ({ count, oneEachElsewhere });

  test("has a target in each paragraph of a shorter cell, where another round has one for each measure", () => {
    const texts = ["<p>Kahdeksan laituria.</p><p>Kolme nosturia.</p>"];
    expect(textsOf(texts, measured(3, true))).toEqual(["Kahdeksan laituria.", "Kolme nosturia."]);
    expect(textsOf(texts, measured(3, false))).toHaveLength(1);
    expect(textsOf(texts, measured(1, true))).toHaveLength(1);
  });

  test("has one target in a cell of one paragraph", () => {
    expect(textsOf(["Kahdeksan laituria."], measured(1, true))).toEqual(["Kahdeksan laituria."]);
    expect(
      split(["<p>Kahdeksan laituria.</p><p>Kolme nosturia.</p>"], measured(2, true)).map(
        ({ background }) => background,
      ),
    ).toEqual([null, null]);
  });

  test("leaves out fewer headings than texts: they name no target", () => {
    const html = "<p>Satama:</p><p>Kahdeksan laituria.</p><p>Kolme nosturia.</p>";
    expect(textsOf([html], measured(2, true))).toEqual(["Kahdeksan laituria.", "Kolme nosturia."]);
  });
});

describe("a page break", () => {
  test("cuts no sentence where the row above ends with a full stop, or the next one opens with a capital", () => {
    for (const rows of [
      ["Laituria korjataan.", "liikenne jatkuu."],
      ["Laituria korjataan! ", "liikenne jatkuu."],
      ["Laituria korjataan", "Liikenne jatkuu."],
    ])
      expect(textsOf(rows)).toHaveLength(2);
  });

  test("joins only the first text of the next row", () => {
    const [first, second] = split([
      "Laituria korjataan siten, että",
      "<p>liikenne jatkuu.</p><p>Uimaranta: Avattiin.</p>",
    ]);
    expect(first?.units.map(({ text }) => text)).toEqual(["Laituria korjataan siten, että", "liikenne jatkuu."]);
    expect(second?.label).toBe("Uimaranta");
  });
});

describe("a segment goes on", () => {
  test("with list items under its heading", () => {
    expect(textsOf(["<p>Nuoret:</p><ul><li>Kahvila avattiin</li><li>Kerho alkoi</li></ul>"])).toHaveLength(1);
  });

  test("with a list after its text", () => {
    expect(textsOf(["<p>Satamassa tehtiin paljon:</p><ul><li>Laituri korjattiin</li></ul>"])).toHaveLength(1);
  });

  test("where a second named goal is the same one in other words", () => {
    const html =
      "<p>Tavoite laiturin korjaamisesta saavutetaan.</p><p>Tavoite laiturin korjaamisesta on saavutettu keväällä.</p>";
    expect(textsOf([html])).toHaveLength(1);
  });

  test("through text without a verdict after its verdict", () => {
    expect(
      textsOf(["<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p><p>Ratapihalla on kolme raidetta.</p>"]),
    ).toHaveLength(1);
  });

  test("through text before a named goal or a label, which opens its own", () => {
    const html =
      "<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p><p>Väylää ruopataan.</p><p>Uimaranta: Tavoite toteutuu.</p>";
    expect(textsOf([html])).toEqual([
      "Laituria korjataan. | Tavoite toteutuu. | Väylää ruopataan.",
      "Uimaranta: Tavoite toteutuu.",
    ]);
  });
});

describe("background", () => {
  const backgrounds = (html: string) => split([html]).map(({ background }) => background);

  test("is not the first text of a cell, where no named goal follows", () => {
    expect(backgrounds("Satama on vilkas.")).toEqual([null]);
  });

  test("is not what has a label", () => {
    expect(backgrounds("<p>Laituri: A.</p><p>Ratapiha: B.</p>")).toEqual([null, null]);
  });

  test("is not what a named goal stands in", () => {
    expect(
      backgrounds(
        "<p>Tavoite laiturin korjaamisesta saavutetaan.</p><p>Tavoite ratapihan siirtämisestä ei toteudu.</p>",
      ),
    ).toEqual([null, null]);
  });
});

describe("a row of as many measures as texts", () => {
  const measured = (count: number) => () => ({ count, oneEachElsewhere: false });

  test("keeps the headings where each text has its own", () => {
    const html = "<p>Satama:</p><p>Kahdeksan laituria.</p><p>Asema:</p><p>Kolme nosturia.</p>";
    expect(split([html], measured(2)).map(({ label, units }) => [label, units.length])).toEqual([
      ["Satama", 2],
      ["Asema", 2],
    ]);
  });

  test("goes on with the sentence that a page break cut, then has a target in each further text", () => {
    expect(
      textsOf(["Laituria korjataan siten, että", "<p>liikenne jatkuu.</p><p>Kolme nosturia.</p>"], (row) => ({
        count: row === 3 ? 2 : 0,
        oneEachElsewhere: false,
      })),
    ).toEqual(["Laituria korjataan siten, että | liikenne jatkuu.", "Kolme nosturia."]);
  });

  test("keeps a named goal under its heading, but not where the row has one measure", () => {
    const html = "<p>Satama:</p><p>Tavoite laiturin korjaamisesta saavutetaan.</p>";
    expect(textsOf([html], measured(1))).toEqual(["Satama:", "Tavoite laiturin korjaamisesta saavutetaan."]);
  });
});

describe("a page break cuts a sentence", () => {
  test("where the text before it holds a full stop, but does not end with one", () => {
    expect(textsOf(["Satama on vilkas. Laituria korjataan siten, että", "liikenne jatkuu."])).toHaveLength(1);
  });

  test("not before an empty cell, nor at the start of a round", () => {
    expect(textsOf(["Laituria korjataan siten, että", ""])).toHaveLength(1);
    expect(textsOf(["liikenne jatkuu."])).toHaveLength(1);
  });
});

describe("a list", () => {
  test("under a heading that is an item itself belongs to the heading", () => {
    expect(textsOf(["<ol><li><b>Nuoret</b></li><li>kahvila avattiin</li><li>kerho alkoi</li></ol>"])).toHaveLength(1);
  });

  test("after a text belongs to the text, with all its items", () => {
    expect(
      textsOf(["<p>Satamassa tehtiin paljon.</p><ul><li>Laituri korjattiin</li><li>Rata uusittiin</li></ul>"]),
    ).toHaveLength(1);
  });

  test("has its last item go on through a plain text", () => {
    expect(textsOf(["<ul><li>Laituri korjataan</li><li>Rata uusitaan</li></ul><p>Väkeä riitti.</p>"])).toEqual([
      "Laituri korjataan",
      "Rata uusitaan | Väkeä riitti.",
    ]);
  });

  test("has items that may be background of the one before, until a verdict follows", () => {
    const items = "<ul><li>Laituri korjataan</li><li>Rata uusitaan</li></ul>";
    const backgrounds = (html: string) => split([html]).map(({ background }) => background);
    expect(backgrounds(items)).toEqual([null, "of-previous"]);
    expect(backgrounds(`${items}<p>Väkeä riitti.</p>`)).toEqual([null, "of-previous"]);
    expect(backgrounds(`${items}<p>Tavoite toteutuu.</p>`)).toEqual([null, null]);
  });
});

describe("text after a verdict", () => {
  const verdict = "<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p>";

  test("goes on with it where it shares a word with it, though its own verdict is on something else", () => {
    expect(textsOf([`${verdict}<p>Laiturin uusi varasto valmistui keväällä.</p>`])).toHaveLength(1);
    expect(textsOf([`${verdict}<p>Uusi varasto valmistui keväällä.</p>`])).toHaveLength(2);
  });

  test("opens a target where a bare verdict follows and less than half of its words are known", () => {
    expect(textsOf([`${verdict}<p>Laiturin viereen rakennetaan varasto.</p><p>Tavoite ei toteudu.</p>`])[0]).toBe(
      "Laituria korjataan. | Tavoite toteutuu.",
    );
    expect(textsOf([`${verdict}<p>Laiturin varastoja.</p><p>Tavoite ei toteudu.</p>`])[0]).toBe(
      "Laituria korjataan. | Tavoite toteutuu. | Laiturin varastoja.",
    );
  });

  test("goes on with it where a named goal stands before the next bare verdict", () => {
    expect(
      textsOf([
        `${verdict}<p>Väylää ruopataan.</p><p>Tavoite ratapihan siirtämisestä etenee.</p><p>Tavoite ei toteudu.</p>`,
      ])[0],
    ).toBe("Laituria korjataan. | Tavoite toteutuu. | Väylää ruopataan.");
  });

  test("goes on with it where no verdict follows at all", () => {
    expect(textsOf([`${verdict}<p>Väylää ruopataan.</p><p>Sää oli lämmin.</p>`])).toHaveLength(1);
  });
});

describe("before a named goal", () => {
  const named = "<p>Tavoite ratapihan siirtämisestä ei toteudu.</p>";
  const backgrounds = (html: string) => split([html]).map(({ background }) => background);

  test("a text with a label speaks for itself", () => {
    expect(backgrounds(`<p>Satama: Vilkas kuin ennen.</p>${named}`)).toEqual([null, null]);
  });

  test("a text with its own verdict speaks for itself", () => {
    expect(backgrounds(`<p>Laituria korjataan.</p><p>Tavoite toteutuu.</p>${named}`)).toEqual([null, null]);
  });

  test("a text is no background where the goal has a label of its own", () => {
    expect(backgrounds("<p>Satama on vilkas.</p><p>Ratapiha: Tavoite ratapihan siirtämisestä ei toteudu.</p>")).toEqual(
      [null, null],
    );
  });
});

test("a heading that ends a cell opens a target of its own", () => {
  expect(split(["<p>Laituri korjataan.</p><p>Nuoret:</p>"]).map(({ label }) => label)).toEqual([null, "Nuoret"]);
});
