import { describe, expect, test } from "vitest";
import { markedText, selectedWords, sentencesIn } from "../../../../src/app/pages/studio/questions/markedText";
import { keyAction } from "../../../../src/app/pages/studio/questions/answerKeys";
import { localDay } from "../../../../src/app/pages/studio/questions/localDay";
import { folderFrom, safeNames, titleFrom } from "../../../../src/app/pages/studio/sources/newReport";
import { pastedDocument } from "../../../../src/app/pages/studio/sources/pastedDocument";
import { savedFolderOf } from "../../../../src/app/pages/studio/sources/savedFolder";
import { SettingsFileError } from "../../../../src/app/pages/studio/sources/settingsIn";
import { readDocument } from "../../../../src/convert/formats/readDocument";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("what is pasted", () => {
  test("from Excel is its table, without the program's own notes", async () => {
    const html = `<html xmlns:x="urn:x"><head><meta name=Generator content="Microsoft Excel 15"><style><!--td {mso-x:1}--></style></head>
<body><table><!--StartFragment--><tr><td>Tavoite</td><td>Toteuma 2031</td></tr><tr><td>Satama kasvaa</td><td>Tavoite toteutui.</td></tr><!--EndFragment--></table></body></html>`;
    const pasted = pastedDocument({ html, text: "" }, "liitetty");
    expect(pasted?.path).toBe("liitetty.html");
    const { document, messages } = await readDocument("r/liitetty.html", pasted?.bytes ?? new Uint8Array());
    expect(messages).toEqual([]);
    expect(document?.blocks).toMatchObject([{ kind: "table", rows: [{}, {}] }]);
  });

  test("from Excel keeps the colours and bold text of its cells, which it gives them by classes", async () => {
    const html = `<html><head><style>
<!--table
	{mso-displayed-decimal-separator:"\\,";}
.xl65
	{font-weight:700;
	text-align:center;}
.xl66
	{mso-style-parent:style0;
	background:#92D050;
	mso-pattern:black none;}
.xl67
	{background:red;}
-->
</style></head>
<body><table border=0 width=300 style='border-collapse:collapse;width:225pt'><!--StartFragment-->
 <tr height=20 style='height:15.0pt'><td height=20 class=xl65 style='height:15.0pt'>Tavoite</td><td class=xl65>Tila</td></tr>
 <tr height=20 style='height:15.0pt'><td height=20 style='height:15.0pt'>Satama kasvaa</td><td class=xl66 style='border-top:none'>&nbsp;</td></tr>
 <tr height=20 style='height:15.0pt'><td height=20 style='height:15.0pt'>Meri puhdistuu</td><td class="xl67">&nbsp;</td></tr>
<!--EndFragment--></table></body></html>`;
    const { document } = await readDocument(
      "r/liitetty.html",
      pastedDocument({ html, text: "" }, "liitetty")?.bytes ?? new Uint8Array(),
    );
    const [table] = document?.blocks ?? [];
    const cells = table?.kind === "table" ? table.rows.map((row) => row.cells) : [];
    expect(cells[0]?.map(({ paragraphs }) => paragraphs.map(({ boldLead }) => boldLead))).toEqual([
      [{ start: 0, end: 7 }],
      [{ start: 0, end: 4 }],
    ]);
    expect(cells.slice(1).map((row) => row.map(({ fill = null }) => fill))).toEqual([
      [null, "#92d050"],
      [null, "#ff0000"],
    ]);
  });

  test("as plain text is a table where tabs part it, and paragraphs where not", () => {
    expect(textOf(pastedDocument({ html: "", text: "a\tb\r\nc\td" }, "x")?.bytes)).toBe("a\tb\nc\td");
    expect(textOf(pastedDocument({ html: "", text: "Tavoite: a < b\nToteuma: c" }, "x")?.bytes)).toContain(
      "<p>Tavoite: a &lt; b</p>\n<p>Toteuma: c</p>",
    );
    expect(pastedDocument({ html: " ", text: " " }, "x")).toBeNull();
  });
});

describe("a folder that was saved", () => {
  test("is found wherever it stands in what was chosen", () => {
    const saved = savedFolderOf([
      file("lataukset/ids.json", '{"goals":[]}'),
      file("lataukset/puistot/t.csv", "a;b"),
      file("lataukset/puistot/review.json", "{}"),
      file("lataukset/fontti.woff2", "x"),
    ]);
    expect(saved?.reports.map(({ folder, documents }) => [folder, documents])).toEqual([["puistot", ["t.csv"]]]);
    expect(saved?.otherFiles).toEqual(["fontti.woff2"]);
  });

  test("is known by a report's settings alone", () => {
    const saved = savedFolderOf([file("puistot/report.json", '{"title":"Puistot"}'), file("puistot/t.csv", "a;b")]);
    expect(saved?.reports[0]?.settings).toEqual({ title: "Puistot" });
  });

  test("is null for documents without settings", () => {
    expect(savedFolderOf([file("puistot/t.csv", "a;b")])).toBeNull();
  });

  test("is not opened where its settings cannot be understood", () => {
    expect(() => savedFolderOf([file("a/ids.json", "{}"), file("a/p/review.json", "{")])).toThrow(SettingsFileError);
  });
});

describe("a new report", () => {
  test.each([
    ["sitovat_tavoitteet_2031.xlsx", "Sitovat tavoitteet 2031"],
    ["kunta-strategia.docx", "Kunta strategia"],
    ["puistot-2031.csv", "Puistot 2031"],
    ["pelastus-112.csv", "Pelastus-112"],
    [".xlsx", ".xlsx"],
  ])("%s is called %s", (name, title) => expect(titleFrom(name)).toBe(title));

  test("has a folder of its own", () => {
    expect(folderFrom("Sitovat tavoitteet", 2031, [])).toBe("sitovat-tavoitteet-2031");
    expect(folderFrom("Tavoitteet 2031", 2031, ["tavoitteet-2031"])).toBe("tavoitteet-2031-2");
  });

  test("has documents with names that a folder takes, each once", () => {
    expect(safeNames(["a/t.csv", "b/t.csv", "~$t.xlsx", "report.json", "a:b.csv"])).toEqual([
      "t.csv",
      "t-2.csv",
      "_$t.xlsx",
      "_report.json",
      "a_b.csv",
    ]);
  });
});

test("words are marked and chosen as they stand in the text", () => {
  const text = "Työ on kesken.\nTavoite toteutuu.";
  expect(markedText(text, { start: 15, end: 32 }).filter((run) => run.isMarked)).toEqual([
    { text: "Tavoite toteutuu.", isMarked: true },
  ]);
  expect(selectedWords(text, " kesken.\n\nTavoite ")).toBe("kesken.\nTavoite");
  expect(selectedWords(text, "muuta")).toBeNull();
  expect(sentencesIn(text, "fi")).toEqual(["Työ on kesken.", "Tavoite toteutuu."]);
});

test("keys answer a question, but not while something is typed or a key is held down", () => {
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    ...more,
  });
  expect(keyAction(key("1"), false)).toEqual({ kind: "status", status: "not-achieved" });
  expect(keyAction(key("5"), false)).toEqual({ kind: "status", status: "achieved" });
  expect(keyAction(key("Enter"), false)).toEqual({ kind: "accept" });
  expect(keyAction(key("1", { ctrlKey: true }), false)).toBeNull();
  expect(keyAction(key("u"), false)).toBeNull();
  expect(keyAction(key("1"), true)).toBeNull();
  expect(keyAction(key("s", { ctrlKey: true }), false)).toBeNull();
  expect(keyAction(key("6"), false)).toBeNull();
  expect(keyAction(key("Enter", { repeat: true }), false)).toBeNull();
});

test("the day is this machine's", () => {
  expect(localDay(new Date(2031, 0, 5, 23, 59))).toBe("2031-01-05");
});
