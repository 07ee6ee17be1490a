import { expect, test } from "vitest";
import { explain } from "../../src/reader/explain";

test("clauses, what was heard in each, the rules asked and what they lacked", () => {
  expect(explain({ text: "Tavoite toteutui osittain, mutta kurssit peruttiin.", language: "fi" })).toEqual([
    "language fi",
    "sentence “Tavoite toteutui osittain, mutta kurssit peruttiin.”",
    "  main clause “Tavoite toteutui osittain”",
    "    heard reach, done, about goal, partly",
    "  main clause “mutta kurssit peruttiin”",
    "    heard cancel, done, about other",
    "  claims reach, done, about goal, partly",
    "    fi.counterfactual: not as conditional",
    "    fi.only-if: not as conditional",
    "    fi.but-for: not as conditional",
    "    fi.hardly: not as unlikely",
    "    fi.wholly-denied: not denied",
    "    fi.partly: fired, at-risk",
    "decided by fi.partly: at-risk, “Tavoite toteutui osittain, mutta kurssit peruttiin.”",
    expect.stringMatching(/^  likely right: /),
    expect.stringMatching(
      /^  its words alone: achieved .* %, on-track .* %, at-risk .* %, not-achieved .* %, none .* %$/,
    ),
    expect.stringMatching(/^  surer by: /),
    expect.stringMatching(/^  less sure by: /),
    expect.stringMatching(/^  (published|asked)/),
  ]);
});

test("why a person is asked: what lowered the likelihood, or what says the opposite", () => {
  const whyOf = (text: string) => explain({ text, language: "fi", kind: "forecast" }).at(-1);
  expect(whyOf("Tavoite A saavutettiin. Tavoite B ei toteudu.")).toBe(
    "  asked because another signal about the goal says the opposite",
  );
  expect(
    whyOf(
      "Kirjaston ja kulttuuritalon yhteinen hanke on käynnistynyt hyvin. Viime vuonna kävijöitä oli 3 400, ensi vuonna ehkä enemmän, mutta muista luvuista ei vielä tiedetä.",
    ),
  ).toMatch(/^ {2}asked because it is not likely enough: .*−\d/u);
});

test("a passage in which no word is known", () => {
  expect(explain({ text: "Kirjasto sijaitsee torilla.", language: "fi" }).slice(2)).toEqual([
    "  main clause “Kirjasto sijaitsee torilla”",
    "    heard nothing that the tables know",
    "  claims nothing: no rule was asked",
    "no verdict: silent",
  ]);
});
