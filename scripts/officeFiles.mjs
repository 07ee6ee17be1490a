import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { installDebian } from "./debian.mjs";
import { run } from "./run.mjs";

/*
 * Documents as LibreOffice writes them, made anew from their originals and read: into the same tables and messages as the committed ones, which the
 * tests expect. With --write the committed ones are replaced.
 */
const folder = "test/fixtures/documents";
const workbook = join(folder, "originals/koivusaari.fods");
const text = join(folder, "originals/bjorkholm.fodt");

/** What LibreOffice is to write of what. The numbers of a text: its separator, quotation mark and encoding, the first row, Finnish. */
const made = [
  { from: workbook, to: "koivusaari.xlsx", filter: "xlsx:Calc Office Open XML" },
  { from: workbook, to: "koivusaari.csv", filter: "csv:Text - txt - csv (StarCalc):59,34,ANSI,1,,1035,false,true" },
  { from: workbook, to: "koivusaari.tsv", filter: "tsv:Text - txt - csv (StarCalc):9,34,65535,1,,1035,false,true" },
  { from: text, to: "bjorkholm.docx", filter: "docx:MS Word 2007 XML" },
  { from: text, to: "bjorkholm.html", filter: "html:HTML (StarWriter)" },
];
const refused = [
  { from: workbook, to: "koivusaari.ods", says: /^an OpenDocument file is not read; save it as \.xlsx/ },
  { from: workbook, to: "koivusaari.xls", says: /^an old Office file .*\.xlsx$/ },
  { from: workbook, to: "koivusaari.pdf", says: /^a PDF keeps no tables; send / },
  { from: text, to: "bjorkholm.odt", says: /^an OpenDocument file is not read; save it as .* \.docx$/ },
  { from: text, to: "bjorkholm.doc", says: /^an old Office file .*\.docx/ },
  { from: text, to: "bjorkholm.rtf", says: /^rich text \(RTF\) is not read; .*\.docx/ },
];

const soffice = "/usr/bin/soffice";
/** One part of LibreOffice may be there without the other. */
const parts = [soffice, ...["sc", "sw"].map((part) => `/usr/lib/libreoffice/program/lib${part}lo.so`)];
const missing = () => parts.some((file) => !existsSync(file));
if (missing()) await installDebian(["libreoffice-calc", "libreoffice-writer"]);
if (missing()) throw new Error("LibreOffice is missing (Debian: apt-get install libreoffice-calc libreoffice-writer)");

const { readDocument } = await import("../src/convert/formats/readDocument");
const out = mkdtempSync(join(tmpdir(), "kojelauta-office-"));
try {
  speakFinnish();
  for (const { from, to, filter } of made) {
    await write(from, to, filter);
    const committed = join(folder, to);
    if (process.argv.includes("--write")) copyFileSync(join(out, to), committed);
    const [anew, before] = [await read(join(out, to)), await read(committed)];
    assert.deepEqual(anew, before, `${to} is read as the committed one`);
  }
  for (const { from, to, says } of refused) {
    await write(from, to, extname(to).slice(1));
    const { document, messages } = await readDocument(to, readFileSync(join(out, to)));
    assert.equal(document, null, to);
    assert.match(messages[0]?.text ?? "", says, to);
  }
  console.log(`${made.length} documents read, ${refused.length} refused with what to send instead`);
} finally {
  rmSync(out, { recursive: true });
}

/** LibreOffice writes numbers as its user's country does, in a profile of its own that no other run shares. */
function speakFinnish() {
  mkdirSync(join(out, "profile/user"), { recursive: true });
  writeFileSync(
    join(out, "profile/user/registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fi-FI</value></prop></item></oor:items>`,
  );
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} filter
 */
async function write(from, to, filter) {
  const profile = pathToFileURL(join(out, "profile")).href;
  const words = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter, "--outdir", out, from];
  const { output } = await run(soffice, words, { keep: true });
  assert.ok(existsSync(join(out, to)), `LibreOffice writes ${to}: ${output}`);
}

/** @param {string} path */
async function read(path) {
  const { document, messages, notes } = await readDocument(basename(path), readFileSync(path));
  return { blocks: document?.blocks, messages, notes };
}
