import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessed, Quote } from "../../../src/domain/dataset/schema";
import {
  correctionsOfText,
  isAllDeciding,
  decidingQuote,
  correctedParts,
  annotatedRuns,
} from "../../../src/domain/text/annotatedRuns";

const corrections = [
  { received: "toteutussa", corrected: "toteutuksessa" },
  { received: "on toteutussa", corrected: "on toteutuksessa" },
  { received: "ALAS", corrected: "ALLAS" },
];

function quoteIn(text: string, quote: string): Quote {
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`no “${quote}” in the text`);
  return { quote, start, end: start + quote.length };
}

function told(
  text: string,
  evidence: string,
  reason: string | null = null,
  dates: Record<string, string> = {},
): Assessed {
  return {
    roundId: "2031-1",
    text,
    source: [],
    events: Object.entries(dates).map(([written, date]) => {
      const { start, end } = quoteIn(text, written);
      return { date, start, end };
    }),
    status: "not-achieved",
    noneReason: null,
    basis: "stated",
    rule: "made-up",
    evidence: quoteIn(text, evidence),
    reason: reason === null ? null : quoteIn(text, reason),
  };
}

/** Each paragraph as its passages, written as weight and shown text. */
const shown = (assessment: Assessed) =>
  annotatedRuns(assessment, corrections).map((paragraph) =>
    paragraph.map(({ role: weight, parts }) => [
      weight,
      parts.map(({ text, correction }) => correction?.corrected ?? text).join(""),
    ]),
  );

describe("a received text as it is shown", () => {
  test("evidence and reason are marked in place, with other text around them", () => {
    const text = "Allas remontoidaan. Työ siirtyi vuoteen 2032. Se harmittaa. Tavoite ei toteudu.";
    expect(shown(told(text, "Tavoite ei toteudu.", "Työ siirtyi vuoteen 2032."))).toEqual([
      [
        ["plain", "Allas remontoidaan. "],
        ["reason", "Työ siirtyi vuoteen 2032."],
        ["plain", " Se harmittaa. "],
        ["evidence", "Tavoite ei toteudu."],
      ],
    ]);
  });

  test("each line is a paragraph, blank ones are none, and a quote over two lines is marked in both", () => {
    const text = "ALLAS:\n\nTavoite ei\ntoteudu.";
    expect(shown(told(text, "Tavoite ei\ntoteudu."))).toEqual([
      [["plain", "ALLAS:"]],
      [["evidence", "Tavoite ei"]],
      [["evidence", "toteudu."]],
    ]);
  });

  test("text in both evidence and reason is marked as evidence", () => {
    expect(shown(told("Tavoite ei toteudu nyt.", "ei toteudu", "Tavoite ei toteudu nyt."))).toEqual([
      [
        ["reason", "Tavoite "],
        ["evidence", "ei toteudu"],
        ["reason", " nyt."],
      ],
    ]);
  });

  test("a silent round has no paragraphs", () => {
    const silent = { ...told("x", "x"), text: "", evidence: null, reason: null, basis: null, rule: null };
    expect(annotatedRuns({ ...silent, status: "none", noneReason: "silent" }, corrections)).toEqual([]);
  });

  test("dates are marked, also inside the evidence", () => {
    const text = "Tavoite saavutettu 30.4.2031 ajoissa.";
    const [paragraph] = annotatedRuns(
      told(text, "Tavoite saavutettu 30.4.2031", null, { "30.4.2031": "2031-04-30" }),
      [],
    );
    expect(
      paragraph?.map(({ role: weight, parts }) => [weight, parts.map(({ text: run, date }) => [run, date])]),
    ).toEqual([
      [
        "evidence",
        [
          ["Tavoite saavutettu ", null],
          ["30.4.2031", "2031-04-30"],
        ],
      ],
      ["plain", [[" ajoissa.", null]]],
    ]);
  });

  test("a correction is shown in the evidence, the received text is kept", () => {
    const [paragraph] = annotatedRuns(told("Hanke on toteutussa.", "Hanke on toteutussa."), corrections);
    expect(paragraph?.[0]?.parts).toEqual([
      { text: "Hanke ", correction: null, date: null },
      { text: "on toteutussa", correction: corrections[1], date: null },
      { text: ".", correction: null, date: null },
    ]);
  });

  test("evidence that ends inside a corrected word does not show the correction twice", () => {
    const assessment = { ...told("Se on toteutussa.", "Se on"), evidence: { quote: "Se on", start: 0, end: 5 } };
    expect(
      shown(assessment)
        .flat()
        .map(([, text]) => text)
        .join(""),
    ).toBe("Se on toteutuksessa.");
  });

  test("whatever is marked, no character of the text is lost or repeated", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const words = fc.array(fc.constantFrom("on toteutussa", "toteutussa", "ALAS", "ä", " ", "\n", "1.5.2031", "."), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, span, fc.option(span), fc.array(span, { maxLength: 3 }), (runs, evidence, reason, events) => {
        const text = runs.join("");
        const assessment: Assessed = {
          ...told("x", "x"),
          text,
          evidence: { quote: "x", ...evidence },
          reason: reason && { quote: "x", ...reason },
          events: events.map((event) => ({ date: "2031-05-01", ...event })),
        };
        const kept = annotatedRuns(assessment, corrections).flatMap((paragraph) =>
          paragraph.flatMap(({ parts }) => parts),
        );
        const wanted = text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .join("");
        expect(kept.map((part) => part.text).join("")).toBe(wanted);
      }),
    );
  });
});

describe("corrections", () => {
  test.each([
    ["a whole word", "se toteutussa", ["se ", "toteutuksessa"]],
    ["the longest that fits", "se on toteutussa", ["se ", "on toteutuksessa"]],
    ["a word before a colon", "ALAS: kunnossa", ["ALLAS", ": kunnossa"]],
    ["every place", "ALAS, ALAS", ["ALLAS", ", ", "ALLAS"]],
    ["never part of a word", "epätoteutussa ALASTI kALAS", ["epätoteutussa ALASTI kALAS"]],
    ["nothing in an empty text", "", []],
  ])("are made in %s", (_, text, expected) => {
    expect(correctedParts(text, corrections).map((part) => part.correction?.corrected ?? part.text)).toEqual(expected);
  });

  test("are listed once each, in the order of the text", () => {
    expect(correctionsOfText("ALAS toteutussa ALAS", corrections)).toEqual([corrections[2], corrections[0]]);
    expect(correctionsOfText("Kaikki hyvin.", corrections)).toEqual([]);
  });
});

describe("the deciding quotation", () => {
  const quoted = (assessment: Assessed) =>
    decidingQuote(assessment, corrections).map(({ parts, gap }) => [gap, parts.map(({ text }) => text).join("")]);

  test("is the evidence alone, if it is no bare verdict", () => {
    expect(quoted(told("Pois. Tavoite ei toteudu rahan vuoksi.", "Tavoite ei toteudu rahan vuoksi."))).toEqual([
      [false, "Tavoite ei toteudu rahan vuoksi."],
    ]);
  });

  test("has reason and verdict in the order of the text, without a gap between neighbours", () => {
    const text = "Työ siirtyi vuoteen 2032.\nTavoite ei toteudu.";
    expect(quoted(told(text, "Tavoite ei toteudu.", "Työ siirtyi vuoteen 2032."))).toEqual([
      [false, "Työ siirtyi vuoteen 2032."],
      [false, "Tavoite ei toteudu."],
    ]);
  });

  test("has a gap where text is left out", () => {
    const text = "Tavoite ei toteudu. Sataa. Työ siirtyi vuoteen 2032.";
    expect(quoted(told(text, "Tavoite ei toteudu.", "Työ siirtyi vuoteen 2032."))).toEqual([
      [false, "Tavoite ei toteudu."],
      [true, "Työ siirtyi vuoteen 2032."],
    ]);
  });
});

describe("the words that decide a status are the whole text", () => {
  test.each([
    ["a verdict alone", told("Tavoite ei toteudu.", "Tavoite ei toteudu.")],
    [
      "a verdict and the reason behind it",
      told("Työ siirtyi. Tavoite ei toteudu.", "Tavoite ei toteudu.", "Työ siirtyi."),
    ],
    ["a verdict that names a day", told("Tehty 3.4.2031.", "Tehty 3.4.2031.", null, { "3.4.2031": "2031-04-03" })],
  ])("%s", (_, assessment) => {
    expect(isAllDeciding(assessment)).toBe(true);
  });

  test.each([
    ["where one more word stands before them", told("Pois. Tavoite ei toteudu.", "Tavoite ei toteudu.")],
    ["where one more word stands between them", told("Työ siirtyi. No. Ei toteudu.", "Ei toteudu.", "Työ siirtyi.")],
    ["where they stand in paragraphs of their own", told("Työ siirtyi.\nEi toteudu.", "Ei toteudu.", "Työ siirtyi.")],
  ])("not %s", (_, assessment) => {
    expect(isAllDeciding(assessment)).toBe(false);
  });

  test("not where nothing decides", () => {
    const text = "Työ siirtyi.";
    const undecided = { status: "none", noneReason: "unclear", basis: null, rule: null, evidence: null } as const;
    expect(isAllDeciding({ roundId: "2031-1", text, source: [], events: [], reason: null, ...undecided })).toBe(false);
  });
});
