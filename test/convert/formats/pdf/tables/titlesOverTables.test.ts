import { expect, test } from "vitest";
import { ruledTableOf } from "../../../../fixtures/pdfOf";
import type { PdfMark } from "../../../../fixtures/pdfOf";
import { readPages } from "../../../../fixtures/pdfText";

const table = (left: number, top: number, unit: string, outcome: string): PdfMark[] =>
  ruledTableOf(left, top, [90, 130], 20, [
    [["Unit"], [unit]],
    [["Outcome"], [outcome]],
  ]);
const title = (text: string, x: number, y: number): PdfMark => ({ text, x, y, bold: true });

const textsOf = (blocks: Awaited<ReturnType<typeof readPages>>["blocks"]): string[] =>
  blocks.map((block) =>
    block.kind === "text" ? block.paragraph.text : `[${block.rows[0]?.cells[1]?.paragraphs[0]?.text ?? ""}]`,
  );

const tables = [...table(50, 690, "Harbour", "Not met."), ...table(310, 700, "Ferries", "Met.")];

test("titles over tables beside each other stand each over its own, whatever number of lines they take", async () => {
  const { blocks } = await readPages([
    title("The port gets a crane that", 55, 706),
    title("lifts forty tonnes", 55, 695),
    title("The ferry runs in winter", 315, 706),
    ...tables,
  ]);
  expect(textsOf(blocks)).toEqual([
    "The port gets a crane that lifts forty tonnes",
    "[Harbour]",
    "The ferry runs in winter",
    "[Ferries]",
  ]);
});

test("one title over both tables stays one", async () => {
  const { blocks } = await readPages([
    title("What the harbour board did for the port and for the ferries", 55, 706),
    ...tables,
  ]);
  expect(textsOf(blocks)[0]).toBe("What the harbour board did for the port and for the ferries");
});
