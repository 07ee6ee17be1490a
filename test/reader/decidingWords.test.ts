import { describe, expect, test } from "vitest";
import { decidingWords } from "../../src/reader/decidingWords";

describe("the words that decide", () => {
  const deciding = (text: string, language: "fi" | "sv" | "en") =>
    decidingWords({ text, language }).map(({ start, end }) => text.slice(start, end));

  test("are those without which the text is read otherwise", () => {
    expect(deciding("Sillan tavoite ei valitettavasti toteudu keväällä.", "fi")).toEqual(["ei", "toteudu"]);
    expect(deciding("Målet nås endast delvis under året.", "sv")).toContain("delvis");
    expect(deciding("Kävijämäärä on alle tavoitteen.", "fi")).toEqual(["alle tavoitteen"]);
  });

  test("are none where nothing is read", () => {
    expect(deciding("Kurssit järjestettiin keväällä.", "fi")).toEqual([]);
  });
});
