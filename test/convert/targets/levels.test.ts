import { describe, expect, test } from "vitest";
import { levelsOf } from "../../../src/convert/targets/levels";
import { measuresOf } from "../../../src/convert/targets/measures";
import { measureCell } from "../../fixtures/goalCell";

const measuresIn = (...htmls: string[]) =>
  measuresOf(
    htmls.map((html, at) => measureCell(html, at + 2)),
    "fi",
  );

describe("the target levels stand", () => {
  const levelCell = (html: string) => ({ ...measureCell(html), role: { kind: "level" as const } });
  const measures = measuresIn("<p>Laitureita</p><p>Nostureita</p>");

  test("one to one with the measures of their row", () => {
    expect(levelsOf([levelCell("<p>8</p><p>3</p>")], measures)).toEqual([
      { text: "8", measures: [0] },
      { text: "3", measures: [1] },
    ]);
  });

  test("together where their number is another", () => {
    expect(levelsOf([levelCell("<p>11</p>")], measures)).toEqual([{ text: "11", measures: [0, 1] }]);
  });

  test("joined by a line break where they are several", () => {
    expect(levelsOf([levelCell("<p>8</p><p>3</p><p>1</p>")], measures)).toEqual([
      { text: "8\n3\n1", measures: [0, 1] },
    ]);
  });

  test("with the measures of their own row, counted through all rows", () => {
    const rows = measuresIn("<p>Laitureita</p><p>Nostureita</p>", "Junia");
    const second = { ...measureCell("12", 3), role: { kind: "level" as const } };
    expect(levelsOf([second], rows)).toEqual([{ text: "12", measures: [2] }]);
  });

  test("in no other column", () => expect(levelsOf([measureCell("<p>8</p><p>3</p>")], measures)).toEqual([]));
});
