import { describe, expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";

const statusesOf = async (...rows: string[]) =>
  (await readReportOf("t.csv", rows.join("\n"))).goals.map(({ statuses }) => statuses);

describe("a cross under headings that are statuses", () => {
  test.each([
    [
      "Finnish, with a comment",
      [
        "Tavoite;Toteutunut;Osittain;Ei toteutunut;Selite",
        "Ladut auki;x;;;Työ tehtiin kesällä",
        "Vuodot puolittuvat;;;X;Vuotoja oli yhtä paljon",
        "Väylä Rantatielle;;x;;Osa on rakennettu",
      ],
    ],
    [
      "Swedish, without any text",
      [
        "Mål 2031;Uppfyllt;Ej uppfyllt;Delvis uppfyllt",
        "Spåren är öppna;●;;",
        "Läckorna halveras;;●;",
        "Vägen byggs;;;●",
      ],
    ],
    [
      "English, with ticks in boxes",
      [
        "Objective 2031;Met;Partly met;Not met;Comments",
        "Open trails;☒;☐;☐;",
        "Halve leaks;☐;☐;☒;",
        "Build the way;☐;☒;☐;",
      ],
    ],
  ])("tells the status: %s", async (_, [head = "", first = "", second = "", third = ""]) => {
    expect(await statusesOf(head, first, second, third)).toEqual([["achieved"], ["not-achieved"], ["not-achieved"]]);
  });

  test("under an upper heading too", async () => {
    expect(
      await statusesOf("Tavoite;Toteutuminen 2031;;", ";Kyllä;Osittain;Ei", "Ladut auki;x;;", "Vuodot puolittuvat;;;x"),
    ).toEqual([["achieved"], ["not-achieved"]]);
  });

  test("is asked where a row has two", async () => {
    expect(await statusesOf("Tavoite;Toteutunut;Ei toteutunut", "Ladut auki;x;", "Vuodot puolittuvat;x;x")).toEqual([
      ["achieved"],
      ["none"],
    ]);
  });

  test("is asked under a heading that is not understood beside those that are, even where it is a tick", async () => {
    expect(
      await statusesOf(
        "Objective 2031;Met;Nearly there;Not met",
        "Open trails;✓;;",
        "Halve leaks;;✓;",
        "Build the way;;;✓",
      ),
    ).toEqual([["achieved"], ["none"], ["not-achieved"]]);
  });

  test("is no status where ticks stand beside crosses, since a cross may be a no, and none in a single column", async () => {
    const [ticks] = await statusesOf("Tavoite;Toteutunut;Ei toteutunut", "Ladut auki;x;", "Vuodot puolittuvat;;✓");
    const [single] = await statusesOf("Tavoite;Toteutunut", "Ladut auki;x", "Vuodot puolittuvat;");
    expect([ticks, single]).toEqual([["none"], ["none"]]);
  });
});
