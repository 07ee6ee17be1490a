import { expect, test } from "vitest";
import { proposedPlace, wordStarts } from "../../../../src/app/pages/studio/questions/splitPlaces";

const proposed = (text: string, selected?: string) => {
  const start = selected === undefined ? -1 : text.indexOf(selected);
  const place = proposedPlace(
    text,
    wordStarts(text),
    selected === undefined ? null : { start, end: start + selected.length },
  );
  return text.slice(place);
};

test("a text is parted after its first sentence or announcing sign, else in its middle", () => {
  expect(proposed("Uusi laituri rakennetaan. Se valmistui.")).toBe("Se valmistui.");
  expect(proposed("Uusi laituri: valmistui")).toBe("valmistui");
  expect(proposed("Uusi laituri valmistui toukokuussa")).toBe("toukokuussa");
});

test("selected words are the second part, or the first where they open the text", () => {
  const text = "Uusi laituri rakennetaan ja se valmistui.";
  expect(proposed(text, "se valmistui")).toBe("se valmistui.");
  expect(proposed(text, "e valmis")).toBe("se valmistui.");
  expect(proposed(text, "Uusi laituri rakennetaan")).toBe("ja se valmistui.");
  expect(proposed(text, "Uusi laituri rak")).toBe("ja se valmistui.");
});
