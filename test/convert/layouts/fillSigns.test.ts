import { expect, test } from "vitest";
import { signOfColour, signOfFill } from "../../../src/convert/layouts/fillSigns";

test.each([
  ["#ff0000", "🟥"],
  ["#ffc7ce", "🟥"],
  ["#c00000", "🟥"],
  ["#ffc000", "🟨"],
  ["#ffff00", "🟨"],
  ["#ffeb9c", "🟨"],
  ["#ed7d31", "🟨"],
  ["#92d050", "🟩"],
  ["#c6efce", "🟩"],
  ["#00b050", "🟩"],
  ["#0070c0", null],
  ["#d9d9d9", null],
  ["#ffffff", null],
  ["#000000", null],
])("the fill %s is %s", (fill, sign) => {
  expect(signOfFill(fill)).toBe(sign);
});

test.each([
  ["Vihreä", "🟩"],
  ["keltaisella", "🟨"],
  ["röd", "🟥"],
  ["blue", null],
])("the name %s is %s", (name, sign) => {
  expect(signOfColour(name)).toBe(sign);
});
