import { expect, test } from "vitest";
import { plainParagraph } from "../../../src/convert/formats/paragraph";
import { paragraphsOf, stretchesOf } from "../../../src/convert/marked/partedText";

test("a text falls into its marked parts and what stands between them, without the spaces around", () => {
  const text = "A crane. It came. A beach";
  const words = (parts: readonly { start: number; end: number }[]) =>
    stretchesOf(text, parts).map(({ start, end }) => text.slice(start, end));
  expect(words([{ start: 9, end: 17 }])).toEqual(["A crane.", "It came.", "A beach"]);
  expect(words([{ start: 0, end: 8 }])).toEqual(["A crane.", "It came. A beach"]);
  expect(words([])).toEqual([text]);
});

test("a part has its paragraphs as received: their white space, their bold words and their lists", () => {
  const lead = { text: " A  crane. It\ncame", boldLead: { start: 1, end: 9 }, item: true };
  const paragraphs = [lead, plainParagraph("in May.")];
  // On one line: "A crane. It came in May."
  expect(paragraphsOf(paragraphs, { start: 0, end: 8 })).toEqual([
    { text: "A  crane.", boldLead: { start: 0, end: 8 }, item: true },
  ]);
  expect(paragraphsOf(paragraphs, { start: 9, end: 23 })).toEqual([
    { text: "It\ncame", boldLead: { start: 0, end: 0 }, item: false },
    { text: "in May", boldLead: { start: 0, end: 0 }, item: false },
  ]);
});
