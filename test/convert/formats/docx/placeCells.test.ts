import { expect, test } from "vitest";
import { readReportOf } from "../../../fixtures/readReportOf";
import { paragraphOf, wordDocumentOf } from "../../../fixtures/wordDocumentOf";

const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphOf(text)}</w:tc>`;
const wide = (text: string, width: number) => cell(text, `<w:tcW w:w="${width}" w:type="dxa"/>`);
const row = (cells: readonly string[], properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="3000"/><w:gridCol w:w="2500"/><w:gridCol w:w="2500"/></w:tblGrid>${rows.join("")}</w:tbl>`;
const headings = row(["Theme", "Goal", "Q1 2031", "Q2 2031"].map((text) => cell(text)));

const readingsOf = async (...rows: string[]) => {
  const { dataset } = await readReportOf("t.docx", wordDocumentOf(table(headings, ...rows)));
  const themes = new Map(dataset.themes.map(({ id, name }) => [id, name]));
  return dataset.goals.map(({ title, themeId, targets }) => [
    themes.get(themeId),
    title,
    ...targets.flatMap(({ assessments }) => assessments.map(({ status }) => status)),
  ]);
};

test("a row that leaves its first column free by its width stands under its own headings", async () => {
  const first = row(["Sea", "The port grows", "On track", "Delayed"].map((text) => cell(text)));
  const next = row(
    [wide("The ferry runs", 3000), wide("Delayed", 2500), wide("On track", 2500)],
    `<w:wBefore w:w="2000" w:type="dxa"/>`,
  );
  expect(await readingsOf(first, next)).toEqual([
    ["Sea", "The port grows", "on-track", "at-risk"],
    ["Sea", "The ferry runs", "at-risk", "on-track"],
  ]);
});

test("a cell that is as wide as two columns does not move the next one under its heading", async () => {
  const first = row(["Sea", "The port grows", "On track", "Delayed"].map((text) => cell(text)));
  const joined = row([wide("Sea", 2000), wide("The ferry runs", 5500), wide("Delayed", 2500)]);
  expect(await readingsOf(first, joined)).toEqual([
    ["Sea", "The port grows", "on-track", "at-risk"],
    ["Sea", "The ferry runs", "none", "at-risk"],
  ]);
});

test("what a row says of columns goes before widths, and a row without either ends early", async () => {
  const spanning = row([
    wide("Sea", 2000),
    cell("The port grows", `<w:tcW w:w="3000" w:type="dxa"/><w:gridSpan w:val="2"/>`),
    wide("Delayed", 2500),
  ]);
  const short = row([cell("Sea"), cell("The ferry runs"), cell("Delayed")]);
  expect(await readingsOf(spanning, short)).toEqual([
    ["Sea", "The port grows", "none", "at-risk"],
    ["Sea", "The ferry runs", "at-risk", "none"],
  ]);
});
