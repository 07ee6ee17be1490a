import { describe, expect, test } from "vitest";
import { newspaperColumns } from "../../../../../src/convert/formats/pdf/text/newspaperColumns";
import type { PdfTextRun } from "../../../../../src/convert/formats/pdf/page/pdfPage";

/** Lines of ten points, 12 points apart, from a place on the page; "" leaves a line free. */
const column = (texts: readonly string[], left: number, top: number): PdfTextRun[] =>
  texts.flatMap((text, at) =>
    text === ""
      ? []
      : [{ text, left, right: left + text.length * 5, baseline: top + at * 12, size: 10, bold: text.startsWith("#") }],
  );

const line = "words that fill all of the line";
const textsOf = (runs: PdfTextRun[]) => newspaperColumns(runs).map((part) => part.runs.map(({ text }) => text));

describe("columns of running text on a page of a PDF", () => {
  const left = ["# One", line, line, "", "# Two", line, line, line, "", "# Three", line, line];
  const right = [line, line, line, "end", "", "# Four", line, line, line, line, "end"];

  test("are read one after the other, after what stands above them and before what stands below", () => {
    const above = column(["A title over both of the columns that reaches into the right one"], 50, 76);
    const below = column(["A text below both of the columns that reaches into the right one"], 50, 260);

    expect(textsOf([...column(right, 250, 100), ...below, ...column(left, 50, 100), ...above])).toEqual([
      above.map(({ text }) => text),
      left.filter((text) => text !== ""),
      right.filter((text) => text !== ""),
      below.map(({ text }) => text),
    ]);
  });

  test("all begin at the height of their first line, so that nothing comes between them", () => {
    const parts = newspaperColumns([...column(left, 50, 100), ...column(right, 250, 100)]);

    expect(parts.map(({ top }) => top)).toEqual([100, 100]);
  });

  test("a table whose rows begin at one height stays whole", () => {
    const cells = [line, line, "end", "", "", line, line, line, "end", "", line, line, "end"];

    expect(textsOf([...column(cells, 50, 100), ...column(cells, 250, 100)])).toHaveLength(1);
  });

  test("short texts beside each other are no columns", () => {
    const short = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? line : "12"));

    expect(textsOf([...column(short, 50, 100), ...column(["", ...short], 250, 100)])).toHaveLength(1);
  });
});
