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
    expect.stringMatching(/^  its words without grammar: good .* %, bad .* %, no outcome .* %$/),
    expect.stringMatching(/^  warning signs: /),
    expect.stringMatching(/^  (published|asked)/),
  ]);
});

test("a passage in which no word is known", () => {
  expect(explain({ text: "Kirjasto sijaitsee torilla.", language: "fi" }).slice(2)).toEqual([
    "  main clause “Kirjasto sijaitsee torilla”",
    "    heard nothing that the tables know",
    "  claims nothing: no rule was asked",
    "no verdict: silent",
  ]);
});
