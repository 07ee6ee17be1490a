import { describe, expect, test } from "vitest";
import { assignSegments, matchAcrossRounds } from "../../../src/convert/targets/matchAcrossRounds";
import { segmentsOf } from "../../../src/convert/targets/segments";
import type { Segment } from "../../../src/convert/targets/segments";
import { forecast, roundCell } from "../../fixtures/goalCell";

const segmentsIn = (ordinal: number, html: string): Segment[] => {
  const round = forecast(ordinal);
  return segmentsOf([roundCell(round, html)], { language: "fi", round });
};
const textOf = ({ units }: Segment) => units.map(({ text, start, end }) => text.slice(start, end).trim()).join(" ");

/** For each target, what the rounds say of it. */
const matched = (...rounds: string[]) =>
  matchAcrossRounds(
    rounds.map((html, at) => segmentsIn(at + 1, html)),
    "fi",
  ).map(({ segments }) => segments.map((segment) => `${segment.roundId.at(-1) ?? ""}: ${textOf(segment)}`));

describe("a target is recognised in the next round", () => {
  test("by its words, in whatever order the round reports them", () => {
    expect(
      matched(
        "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>",
        "<p>Ratapiha: Kiskot asennettiin.</p><p>Laituri: Nosturit saapuivat.</p>",
      ),
    ).toEqual([
      ["1: Laituri: Nosturit tilattiin.", "2: Laituri: Nosturit saapuivat."],
      ["1: Ratapiha: Kiskot ostettiin.", "2: Ratapiha: Kiskot asennettiin."],
    ]);
  });

  test("by its label, where there are more than any report has", () => {
    const labels = Array.from({ length: 200 }, (_, at) => `Laituri ${at}`);
    const said = (verb: string) => (label: string) => `<p>${label}: ${verb}.</p>`;
    const found = matched(
      labels.map(said("Nosturi tilattiin")).join(""),
      labels.toReversed().map(said("Nosturi saapui")).join(""),
    );
    expect(found).toEqual(labels.map((label) => [`1: ${label}: Nosturi tilattiin.`, `2: ${label}: Nosturi saapui.`]));
  });

  test("by a label that the other round only takes up in its text", () => {
    expect(
      matched("<p>Uimaranta: Hiekka vaihdetaan.</p><p>Telakka: Allas täytetään.</p>", "<p>Uimaranta avattiin.</p>"),
    ).toEqual([["1: Uimaranta: Hiekka vaihdetaan.", "2: Uimaranta avattiin."], ["1: Telakka: Allas täytetään."]]);
  });

  test("by a date that both name", () => {
    expect(
      matched(
        "<p>Kilpailu: Ratkaistaan 30.4.2031.</p><p>Telakka: Allas täytetään.</p>",
        "<p>Voittaja selvisi 30.4.2031.</p>",
      ),
    ).toEqual([
      ["1: Kilpailu: Ratkaistaan 30.4.2031.", "2: Voittaja selvisi 30.4.2031."],
      ["1: Telakka: Allas täytetään."],
    ]);
  });

  test("by place where it says nothing but a verdict, and one target is left", () => {
    expect(matched("Laituri korjataan. Tavoite toteutuu.", "Tavoite saavutettu.")).toEqual([
      ["1: Laituri korjataan. Tavoite toteutuu.", "2: Tavoite saavutettu."],
    ]);
  });

  test("by the order where as many verdicts as targets stand", () => {
    expect(
      matched(
        "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>",
        "<ul><li>Tavoite toteutuu.</li><li>Tavoite ei toteudu.</li></ul>",
      ),
    ).toEqual([
      ["1: Laituri: Nosturit tilattiin.", "2: Tavoite toteutuu."],
      ["1: Ratapiha: Kiskot ostettiin.", "2: Tavoite ei toteudu."],
    ]);
  });

  test("after a round that does not mention it", () => {
    const rounds = [
      "<p>Laituri: A.</p><p>Ratapiha: B.</p>",
      "<p>Laituri: C.</p>",
      "<p>Laituri: D.</p><p>Ratapiha: E.</p>",
    ];
    expect(matched(...rounds).map((target) => target.map((one) => one[0]))).toEqual([
      ["1", "2", "3"],
      ["1", "3"],
    ]);
  });
});

describe("a target is recognised in a long text", () => {
  const long =
    "Kaupunginhallitus päätti rahoituksesta, urakoitsija kilpailutettiin, naapurit kuultiin, luvat haettiin ja valaistus suunniteltiin";

  test("by a date that both name", () => {
    expect(
      matched(
        "<p>Telakka: Allas täytetään.</p><p>Kilpailu: Ratkaistaan 30.4.2031.</p>",
        `<p>${long} 30.4.2031 asti.</p>`,
      ).map((target) => target.length),
    ).toEqual([1, 2]);
  });

  test("by a date, though its first text was long too", () => {
    const first =
      "Ehdotuksia pyydettiin laajasti, tuomaristo nimettiin, säännöt vahvistettiin, palkinnot sovittiin, näyttely aukeaa";
    expect(
      matched(
        `<p>Telakka: Allas täytetään.</p><p>Kilpailu: ${first} 30.4.2031.</p>`,
        `<p>${long} 30.4.2031 asti.</p>`,
      ).map((target) => target.length),
    ).toEqual([1, 2]);
  });

  test("by its label, which the text takes up", () => {
    expect(
      matched("<p>Telakka: Allas täytetään.</p><p>Uimaranta: Hiekka vaihdetaan.</p>", `<p>${long} uimaranta.</p>`).map(
        (target) => target.length,
      ),
    ).toEqual([1, 2]);
  });

  test("not by one word that they have in common", () => {
    expect(
      matched("<ul><li>Allas täytetään</li><li>Uimaranta avataan</li></ul>", `<p>${long} uimaranta.</p>`),
    ).toHaveLength(3);
  });
});

describe("a target is recognised by its label", () => {
  test("where the next round writes it longer", () => {
    expect(
      matched(
        "<p>Telakka: Allas täytetään.</p><p>Uimaranta: Hiekka vaihdetaan.</p>",
        "<p>Uimaranta ja saunat: Kuntosali avattiin.</p>",
      ).map((target) => target.length),
    ).toEqual([1, 2]);
  });

  test("where only the next round writes it as a label", () => {
    expect(
      matched("<ul><li>Allas täytetään</li><li>Uimaranta avattiin</li></ul>", "<p>Uimaranta: Hiekka vaihdettiin.</p>"),
    ).toEqual([["1: Allas täytetään"], ["1: Uimaranta avattiin", "2: Uimaranta: Hiekka vaihdettiin."]]);
  });
});

describe("a target is recognised by what an earlier round says", () => {
  test("though the round between gives nothing but verdicts", () => {
    expect(
      matched(
        "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>",
        "<ul><li>Tavoite toteutuu.</li><li>Tavoite ei toteudu.</li></ul>",
        "<p>Kiskot asennettiin.</p>",
      ).map((target) => target.length),
    ).toEqual([2, 3]);
  });

  test("in the order of the round before, where verdicts follow a changed order", () => {
    expect(
      matched(
        "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>",
        "<p>Ratapiha: Kiskot asennettiin.</p><p>Laituri: Nosturit saapuivat.</p>",
        "<ul><li>Tavoite toteutuu.</li><li>Tavoite ei toteudu.</li></ul>",
      ).map((target) => target.at(-1)),
    ).toEqual(["3: Tavoite ei toteudu.", "3: Tavoite toteutuu."]);
  });
});

describe("a target is not another one", () => {
  test("where both have a label and these differ", () => {
    expect(matched("<p>Laituri: Nosturit tilattiin.</p>", "<p>Ratapiha: Kiskot tilattiin.</p>")).toHaveLength(2);
  });

  test("where nothing is shared and something else is said", () => {
    expect(
      matched(
        "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>",
        "<p>Uimarannan hiekka vaihdettiin kokonaan ennen kesää urakoitsijan toimesta.</p>",
      ),
    ).toHaveLength(3);
  });

  test("by words alone that all targets of their rounds share", () => {
    expect(
      matched(
        "<ul><li>Sataman kehittäminen, laituri</li><li>Sataman kehittäminen, rata</li></ul>",
        "<ul><li>Sataman kehittäminen, nosturi</li><li>Sataman kehittäminen, väylä</li><li>Sataman kehittäminen, portti</li></ul>",
      ),
    ).toHaveLength(5);
  });

  test("where an earlier round gave it a label and the next one another, though a bare verdict stands between", () => {
    expect(
      matched("<p>Laituri: Nosturit tilattiin.</p>", "Tavoite toteutuu.", "<p>Ratapiha: Kiskot.</p>"),
    ).toHaveLength(2);
  });

  test("though two words are common to all targets of the round", () => {
    expect(
      matched(
        "<p>Kirjastoauto: Kirjaston hanke etenee.</p><p>Lukusali: Kirjaston hanke etenee.</p>",
        "<p>Lukusali: Kirjaston hanke etenee.</p><p>Kirjastoauto: Kirjaston hanke etenee.</p>",
      ).map(([, second]) => second),
    ).toEqual(["2: Kirjastoauto: Kirjaston hanke etenee.", "2: Lukusali: Kirjaston hanke etenee."]);
  });
});

describe("segments of one more round are assigned to known targets", () => {
  const targets = matchAcrossRounds(
    [segmentsIn(1, "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>")],
    "fi",
  );
  const assigned = (html: string) => {
    const segments = segmentsIn(2, html);
    const found = assignSegments(targets, segments, "fi");
    return segments.map((segment) => targets.findIndex((target) => target === found.get(segment)));
  };

  test("by their words", () => expect(assigned("<p>Kiskot asennettiin.</p>")).toEqual([1]));
  test("by their order where there are as many as targets", () =>
    expect(assigned("<ul><li>Kaikki valmistui.</li><li>Työ jäi kesken.</li></ul>")).toEqual([0, 1]));
  test("by words where they tell, and the rest by order", () => {
    expect(assigned("<ul><li>Nosturit saapuivat</li><li>Kaikki valmistui</li></ul>")).toEqual([0, 1]);
    expect(assigned("<ul><li>Kaikki valmistui</li><li>Nosturit saapuivat</li></ul>")).toEqual([1, 0]);
  });
  test("not by order where their labels differ", () =>
    expect(assigned("<p>Laituri: Nosturit saapuivat.</p><p>Uimaranta: Hiekka vaihdettiin.</p>")).toEqual([0, -1]));
  test("to none where they are like none", () =>
    expect(assigned("<p>Uimarannan hiekka vaihdettiin.</p>")).toEqual([-1]));
});

describe("where words tell nothing", () => {
  const inRows = (ordinal: number, ...htmls: string[]) => {
    const round = forecast(ordinal);
    return segmentsOf(
      htmls.map((html, at) => roundCell(round, html, at + 2)),
      { language: "fi", round },
    );
  };
  const places = (...rounds: Segment[][]) =>
    matchAcrossRounds(rounds, "fi").map(({ segments }) =>
      segments.map(({ roundId, row, position }) => `${roundId.at(-1) ?? ""}/${row}/${position}`),
    );

  test("a verdict belongs to the target of its row", () => {
    expect(
      places(
        inRows(1, "Laituri: Nosturit tilattiin.", "Ratapiha: Kiskot ostettiin."),
        inRows(2, "Tavoite toteutuu.", "Tavoite ei toteudu."),
      ),
    ).toEqual([
      ["1/2/0", "2/2/0"],
      ["1/3/1", "2/3/1"],
    ]);
  });

  test("a verdict in a row of several targets belongs to none of them", () => {
    expect(
      places(
        inRows(1, "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>"),
        inRows(2, "Tavoite toteutuu."),
      ),
    ).toEqual([["1/2/0"], ["1/2/1"], ["2/2/0"]]);
  });

  test("a verdict belongs to the one target that the round's words leave over", () => {
    expect(
      places(
        inRows(1, "<p>Laituri: Nosturit tilattiin.</p><p>Ratapiha: Kiskot ostettiin.</p>"),
        inRows(2, "<ul><li>Laituri: Nosturit saapuivat.</li><li>Tavoite ei toteudu.</li></ul>"),
      ),
    ).toEqual([
      ["1/2/0", "2/2/0"],
      ["1/2/1", "2/2/1"],
    ]);
  });

  test("as many texts as targets go on in their order", () => {
    expect(
      places(
        inRows(1, "<ul><li>Nosturit tilattiin syksyllä</li><li>Kiskot ostettiin keväällä</li></ul>"),
        inRows(
          2,
          "<ul><li>Urakoitsija kilpailutettiin, luvat haettiin, naapurit kuultiin</li><li>Valaistus suunniteltiin, rahoitus varmistui, portti avattiin</li></ul>",
        ),
      ),
    ).toEqual([
      ["1/2/0", "2/2/0"],
      ["1/2/1", "2/2/1"],
    ]);
  });

  test("a verdict follows the target of its row, beside a text on a target of another row", () => {
    const first = inRows(1, "Laituri: Nosturit tilattiin.", "Ratapiha: Kiskot ostettiin.");
    const second = (text: string) => inRows(2, `<ul><li>Ratapiha: Kiskot asennettiin</li><li>${text}</li></ul>`);
    expect(places(first, second("Tavoite toteutuu."))).toEqual([
      ["1/2/0", "2/2/1"],
      ["1/3/1", "2/2/0"],
    ]);
    expect(places(first, second("Uimarannan hiekka vaihdettiin kokonaan ennen kesää"))).toEqual([
      ["1/2/0"],
      ["1/3/1", "2/2/0"],
      ["2/2/1"],
    ]);
  });

  test("the place decides between two texts with the same words", () => {
    const twice = "<ul><li>Laituri korjataan</li><li>Laituri korjataan</li></ul>";
    expect(places(inRows(1, twice), inRows(2, twice))).toEqual([
      ["1/2/0", "2/2/0"],
      ["1/2/1", "2/2/1"],
    ]);
  });

  test("a text with a label follows the one target of its row, which has none", () => {
    expect(places(inRows(1, "Nosturit tilattiin."), inRows(2, "Ratapiha: Kiskot ostettiin."))).toEqual([
      ["1/2/0", "2/2/0"],
    ]);
  });

  test("the row decides between targets with the same words", () => {
    const round = forecast(2);
    const backwards = segmentsOf(
      [3, 2].map((row) => roundCell(round, "Laituri korjataan.", row)),
      {
        language: "fi",
        round,
      },
    );
    expect(
      matchAcrossRounds([inRows(1, "Laituri korjataan.", "Laituri korjataan."), backwards], "fi").map(({ segments }) =>
        segments.map(({ row }) => row),
      ),
    ).toEqual([
      [2, 2],
      [3, 3],
    ]);
  });

  test("a round without segments changes nothing", () => {
    expect(places([], inRows(1, "Laituri: A."), [])).toEqual([["1/2/0"]]);
  });
});
