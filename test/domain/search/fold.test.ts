import { expect, test } from "vitest";
import { fold } from "../../../src/domain/search/fold";

test.each([
  ["Äkäslompolo", "akaslompolo"],
  ["RUOTSINPYHTÄÄ", "ruotsinpyhtaa"],
  ["Åbo Öja", "abo oja"],
  ["Šakki à la", "sakki a la"],
  ["a\u0308", "a"],
  ["3/2031 – 40 %", "3/2031 – 40 %"],
])("%s is compared as %s", (written, folded) => {
  expect(fold(written)).toBe(folded);
});
