import { expect, test } from "vitest";
import { vocabularyOf } from "../../../../src/convert/table/vocabulary/vocabulary";

const { misspeltStatusOf } = vocabularyOf({});

test.each([
  ["Ei toteunut", "not-achieved"],
  ["Totetutui", "achieved"],
  ["Upfyllt", "achieved"],
  ["Ej upfyllt", "not-achieved"],
  ["Partialy achieved", "at-risk"],
])("a status that is misspelt is the status that it comes near to: %s", (words, status) =>
  expect(misspeltStatusOf(words)).toBe(status),
);

test.each(["Ee toteutunut", "Toteutettava", "Tulos", "Ei", "Toteutunut tai ei"])(
  "other words, short words and a misspelt denial are none: %s",
  (words) => expect(misspeltStatusOf(words)).toBeNull(),
);
