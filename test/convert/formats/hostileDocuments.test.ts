import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/convert/formats/readDocument";
import type { Block } from "../../../src/convert/formats/sourceDocument";
import { pdfOf } from "../../fixtures/pdfOf";
import type { PdfMark } from "../../fixtures/pdfOf";
import { paragraphOf, wordDocumentOf } from "../../fixtures/wordDocumentOf";

/** Everything that a reader gave: the texts of its document, and its messages. */
async function textsAndMessages(name: string, bytes: Uint8Array): Promise<{ texts: string; messages: string }> {
  const { document, messages } = await readDocument(`r/${name}`, bytes);
  expect(document !== null || messages.length > 0).toBe(true);
  for (const { text, line, column } of messages) {
    expect(text).not.toMatch(/undefined|NaN|\[object|^\s*$/);
    expect(line >= 1 && column >= 1).toBe(true);
  }
  return {
    texts: (document?.blocks ?? []).map(textOf).join("\n"),
    messages: messages.map(({ text }) => text).join("\n"),
  };
}

const textOf = (block: Block): string =>
  block.kind === "text"
    ? block.paragraph.text
    : block.rows
        .flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)))
        .join("\n");

describe("bytes that no program wrote", () => {
  test.each(["t", "t.csv", "t.tsv", "t.html", "t.xlsx", "t.pdf"])("named %s are read or refused", async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await textsAndMessages(name, bytes);
      }),
      { numRuns: 60 },
    );
  });

  test.each(["%PDF-1.7\n", "PK\u0003\u0004", "<table><tr><td>", "<!doctype html>"])(
    "after %j are read or refused",
    async (opening) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          await textsAndMessages("t", Uint8Array.of(...new TextEncoder().encode(opening), ...bytes));
        }),
        { numRuns: 40 },
      );
    },
  );
});

const committed = ["koivusaari.xlsx", "koivusaari.csv", "bjorkholm.docx", "bjorkholm.html", "rantala-chromium.pdf"];

describe("a document that was damaged on its way", () => {
  test.each(committed)(
    "%s is read or refused",
    async (name) => {
      const whole = new Uint8Array(readFileSync(`test/fixtures/documents/${name}`));
      const damage = fc.record({
        at: fc.array(fc.nat(whole.length - 1), { maxLength: 12 }),
        bytes: fc.uint8Array({ minLength: 12, maxLength: 12 }),
        end: fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
      });
      await fc.assert(
        fc.asyncProperty(damage, async ({ at, bytes, end }) => {
          const damaged = whole.slice(0, end);
          at.forEach((place, number) => {
            if (place < end) damaged[place] = bytes[number] ?? 0;
          });
          await textsAndMessages(name, damaged);
        }),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});

describe("no text is lost in silence", () => {
  const word = fc.stringMatching(/^[a-zäö]{3,8}$/);
  const sum = (texts: readonly string[]) => texts.map((text, at) => `${text}${at}q`);

  test("in HTML, whatever its tags are", async () => {
    const tag = fc.constantFrom(
      ...[
        "table",
        "tr",
        "td",
        "th",
        "p",
        "ul",
        "li",
        "b",
        "div",
        "span",
        "h2",
        "br",
        "tbody",
        "td hidden",
        "p style='display:none'",
        "script",
        "style",
        "tr hidden",
        "template",
      ],
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(" ")[0] ?? name}>`),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.array(piece, { maxLength: 4 }), word), { maxLength: 12 }),
        async (parts) => {
          const words = sum(parts.map(([, text]) => text));
          const html = parts.map(([pieces], at) => `${pieces.join("")} ${words[at] ?? ""} `).join("");
          const { texts, messages } = await textsAndMessages("t.html", new TextEncoder().encode(`<html><body>${html}`));
          const isCode = /<(?:script|style|template)/.test(html);
          for (const one of words) if (!texts.includes(one) && !isCode) expect(messages).toContain("hidden");
          if (!/hidden|none|<(?:script|style|template)/.test(html))
            for (const one of words) expect(texts).toContain(one);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("in Word, whatever stands in what", async () => {
    const wrap: ((inner: string) => string)[] = [
      (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
      (inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`,
      (inner) =>
        `<w:tbl><w:tr><w:tc>${inner}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
      (inner) => `<w:customXml>${inner}</w:customXml>`,
      (inner) =>
        `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      (inner) =>
        `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${inner}</w:txbxContent></mc:Choice><mc:Fallback>${paragraphOf("toinen")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      (inner) => `<w:ins>${inner}</w:ins>`,
    ];
    const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 4 },
        word.map((text) => paragraphOf(`${text}q`)),
        fc
          .tuple(fc.constantFrom(...wrap), fc.array(tie("block"), { minLength: 1, maxLength: 3 }))
          .map(([around, inner]) => around(inner.join(""))),
      ),
    })).block;
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
        const { texts } = await textsAndMessages("t.docx", wordDocumentOf(blocks.join("")));
        const words = Array.from(blocks.join("").matchAll(/<w:t>(\w[^<]*q)</g), ([, text]) => text ?? "");
        for (const one of words) expect(texts).toContain(one);
        expect(texts).not.toContain("toinen");
      }),
      { numRuns: 200 },
    );
  });

  test("in a PDF, wherever its texts and lines stand", async () => {
    const place = fc.integer({ min: 2, max: 45 }).map((one) => one * 10);
    const lettersIn = (text: string) => Array.from(text.replace(/\s/g, "")).toSorted().join("");
    const mark = fc.oneof(
      { weight: 3, arbitrary: fc.record({ x: place, y: place, bold: fc.boolean(), size: fc.constantFrom(8, 10, 16) }) },
      { weight: 2, arbitrary: fc.record({ at: place, from: place, to: place, down: fc.boolean() }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(mark, { minLength: 10, maxLength: 40, size: "max" }), { minLength: 1, maxLength: 3 }),
        async (pages) => {
          const words: string[] = [];
          const marks = pages.map((page) =>
            page.map((one): PdfMark => {
              if ("at" in one) {
                const { at, from, to, down } = one;
                return { line: down ? [at, from, at, to] : [from, at, to, at] };
              }
              const text = `sana${String.fromCharCode(97 + (words.length % 26), 97 + Math.floor(words.length / 26))}q`;
              words.push(text);
              return { ...one, text };
            }),
          );
          if (words.length < 5) return;
          const { texts } = await textsAndMessages("t.pdf", pdfOf(...marks));
          // Texts that stand upon each other are read letter by letter.
          expect(lettersIn(texts)).toBe(lettersIn(words.join("")));
        },
      ),
      { numRuns: 100 },
    );
  });
});
