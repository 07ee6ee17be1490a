import fc from "fast-check";
import { expect, test } from "vitest";
import { truncate } from "../../../src/domain/text/truncate";

test.each([
  ["Uimahallit kuntoon", 18, "Uimahallit kuntoon"],
  ["Uimahallit kuntoon", 17, "Uimahallit…"],
  ["Oppimisen, kulttuurin ja tekemisen paikka", 23, "Oppimisen, kulttuurin…"],
  ["Oppimisen, kulttuurin ja tekemisen paikka", 12, "Oppimisen…"],
  ["Ensimmäinen – toinen", 15, "Ensimmäinen…"],
  ["Uimahalliverkosto", 8, "Uimahal…"],
  ["", 5, ""],
])("%j in %i characters is %j", (text, most, short) => {
  expect(truncate(text, most)).toBe(short);
});

test("a truncated text is never too long, and always starts like the text", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, most) => {
      const short = truncate(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(short.replace(/…$/, ""))).toBe(true);
    }),
  );
});
