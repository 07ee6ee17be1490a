import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDocument } from "../../src/convert/formats/readDocument";
import { convertWithLibreOffice, haveLibreOffice, useFinnishNumbers } from "./libreOffice";

const documents = "test/fixtures/documents";
const workbook = join(documents, "originals/koivusaari.fods");
const text = join(documents, "originals/bjorkholm.fodt");
/** RENEW=1 replaces the committed documents. */
const renew = process.env["RENEW"] === "1";

const out = mkdtempSync(join(tmpdir(), "kojelauta-office-"));
beforeAll(async () => {
  await haveLibreOffice();
  useFinnishNumbers(out);
});
afterAll(() => rmSync(out, { recursive: true }));

async function read(path: string) {
  const { document, messages, notes } = await readDocument(basename(path), readFileSync(path));
  return { blocks: document?.blocks, messages, notes };
}

describe("documents as LibreOffice writes them", () => {
  // The numbers of a text: its separator, quotation mark and encoding, the first row, Finnish.
  test.each([
    [workbook, "koivusaari.xlsx", "xlsx:Calc Office Open XML"],
    [workbook, "koivusaari.csv", "csv:Text - txt - csv (StarCalc):59,34,ANSI,1,,1035,false,true"],
    [workbook, "koivusaari.tsv", "tsv:Text - txt - csv (StarCalc):9,34,65535,1,,1035,false,true"],
    [text, "bjorkholm.docx", "docx:MS Word 2007 XML"],
    [text, "bjorkholm.html", "html:HTML (StarWriter)"],
  ])("%s is read from a new %s as from the committed one", async (from, name, filter) => {
    const written = await convertWithLibreOffice(from, filter, out);
    const committed = join(documents, name);
    if (renew) copyFileSync(written, committed);
    expect(await read(written)).toEqual(await read(committed));
  });

  test.each([
    [workbook, "ods", /^an OpenDocument file is not read; save it as \.xlsx/],
    [workbook, "xls", /^an old Office file .*\.xlsx$/],
    [text, "odt", /^an OpenDocument file is not read; save it as .* \.docx$/],
    [text, "doc", /^an old Office file .*\.docx/],
    [text, "rtf", /^rich text \(RTF\) is not read; .*\.docx/],
  ])("%s is refused as .%s, with what to send instead", async (from, ending, message) => {
    const written = await convertWithLibreOffice(from, ending, out);
    const { document, messages } = await readDocument(basename(written), readFileSync(written));
    expect(document).toBeNull();
    expect(messages[0]?.text).toMatch(message);
  });
});
