import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/convert";
import { readDocument } from "../../src/convert/formats/readDocument";
import { readDataset } from "../../src/domain/dataset/readDataset";
import { anyTable } from "../fixtures/anyTable";
import { cpuMilliseconds } from "../fixtures/cpuMilliseconds";

/** The same tables each time. */
const always = { seed: 2031, numRuns: 300 };

async function converted(name: string, bytes: Uint8Array) {
  const { document, messages } = await readDocument(`r/${name}`, bytes);
  const folder = { id: "r", documents: document ? [document] : [], settings: {}, review: {} };
  const conversion = convert([folder], { goals: [] }, { withReview: true });
  return { dataset: conversion.dataset, messages: [...messages, ...conversion.messages] };
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, "");

describe("any table", { timeout: 120_000 }, () => {
  test("has each character that is not blank in the dataset, or a message that says where one is left out", () =>
    fc.assert(
      fc.asyncProperty(anyTable, async ({ cells, written: { name, bytes, places } }) => {
        const { dataset, messages } = await converted(name, bytes);
        const kept = dataset.goals.flatMap((goal) => goal.cells);
        // A document without a goal or without a round that says anything is left out whole, and one message says so.
        const isLeftOutWhole = /^no (?:goal|round|year)\b|no row with a goal stands below them; left out/;
        if (kept.length === 0 && messages.some(({ text }) => isLeftOutWhole.test(text))) return;
        cells.slice(1).forEach((row, at) => {
          const { row: number, line } = places[at + 1] ?? { row: 0, line: 0 };
          const said = messages.filter((message) => message.line === line);
          row.forEach((cell, place) => {
            const column = place + 1;
            const found = kept.filter((one) => one.row === number && one.column === column);
            const text = found.flatMap(({ paragraphs }) => paragraphs).join("");
            const expected = withoutBlanks(cell.map((piece) => piece.text).join(""));
            const isLeftOut = said.some((message) => message.column === 1 && message.text.endsWith("left out"));
            if (!(text === "" && isLeftOut)) expect(withoutBlanks(text)).toBe(expected);
            if (cell.some(({ hasMessage }) => hasMessage))
              expect(said.some((message) => message.column === column && /is left out/.test(message.text))).toBe(true);
          });
        });
      }),
      always,
    ));

  test("gives the same bytes twice, and data that fit the schema", () =>
    fc.assert(
      fc.asyncProperty(anyTable, async ({ written: { name, bytes } }) => {
        const [one, other] = [await converted(name, bytes), await converted(name, bytes)];
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        readDataset(one.dataset);
      }),
      { ...always, numRuns: 100 },
    ));
});

const names = fc.constantFrom("t.tsv", "t.csv", "t.html", "t.txt", "t.xlsx", "t");

describe("anything at all", () => {
  const tags = "table tr td th tbody script style title textarea template plaintext svg p b ul li h1".split(" ");
  const unit = fc.constantFrom(
    ...Array.from("<>&\"'/!-=;,\t\n\r\0 ab"),
    ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
    "\u202e",
    "&#",
    "<!--",
    "-->",
    "Sitova tavoite",
    "Ennuste 1/2031",
    "Tavoite toteutuu.",
  );

  test("as text is read or refused, the same twice", () =>
    fc.assert(
      fc.asyncProperty(names, fc.string({ unit, maxLength: 80 }), async (name, text) => {
        const [one, other] = [await converted(name, Buffer.from(text)), await converted(name, Buffer.from(text))];
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        expect(one.dataset.goals.length + one.messages.length).toBeGreaterThan(0);
      }),
      always,
    ));

  test("as bytes is read or refused", () =>
    fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 60 }), async (name, bytes) => {
        const { dataset, messages } = await converted(name, bytes);
        expect(dataset.goals.length + messages.length).toBeGreaterThan(0);
      }),
      always,
    ));
});

describe("the same over and over takes no more than its share of time", () => {
  const size = 200_000;
  test.each([
    "<",
    "<b>",
    "</b>",
    "<p>",
    "<ul><li>",
    "<table><tr><td>",
    "<!--",
    "&",
    "&#",
    '"',
    "\u202e",
    "<a ",
    " ",
    "a ",
    "(",
    "1) ",
  ])("%j", async (unit) => {
    const cell = unit.repeat(size / unit.length);
    const table = `Teema\tSitova tavoite\tEnnuste 1/2031\na\tb\t${cell}`;
    const time = await cpuMilliseconds(async () => {
      await converted("t.tsv", Buffer.from(table));
      await converted("t.html", Buffer.from(`<table><tr><td>${cell}`));
    });
    expect(time).toBeLessThan(4000);
  });
});
