import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import type { Rolldown } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import { convertDocument } from "../fixtures/convertDocument";

const entry = `
import { convertDocument } from "/test/fixtures/convertDocument";
globalThis.convertDocument = async (file, bytes) => JSON.stringify(await convertDocument(file, bytes));`;
const entryName = "converter-in-browser";
let code = "";
let imported: string[] = [];

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: entryName,
        resolveId: (id) => (id === entryName ? id : null),
        load: (id) => (id === entryName ? entry : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entryName, output: { format: "iife", codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((part) => part.type === "chunk");
  code = chunks.map((chunk) => chunk.code).join("\n");
  imported = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports, ...chunk.moduleIds]);
}, 60_000);

/** Runs the bundle with what every browser has, and nothing of Node's. */
async function inBrowser(file: string, bytes: Uint8Array): Promise<unknown> {
  const scope = createContext({ TextDecoder, TextEncoder, URL, setTimeout, clearTimeout, queueMicrotask });
  runInContext("globalThis.self = globalThis; globalThis.window = globalThis;", scope);
  runInContext(code, scope);
  Object.assign(scope, { file, bytes });
  return JSON.parse(String(await runInContext("convertDocument(file, new Uint8Array(bytes))", scope))) as unknown;
}

const table = [
  "Teema;Sitova tavoite;Mittari;Ennuste 1/2031",
  "Vihreä;Puistot kukkivat;Uusi ruusutarha;Ruusutarha on kaivettu. Tavoite toteutuu.",
].join("\n");

describe("the converter in a browser", () => {
  test("needs nothing of Node", () => {
    expect(imported.filter((id) => /node:|__vite-browser-external/.test(id))).toEqual([]);
  });

  test("converts a report of text", async () => {
    const bytes = new TextEncoder().encode(table);
    expect(await inBrowser("puistot-2031/t.csv", bytes)).toMatchObject({
      messages: [],
      dataset: { goals: [{ title: "Puistot kukkivat", targets: [{ assessments: [{ status: "on-track" }] }] }] },
    });
  });

  test.each(["koivusaari.xlsx", "koivusaari.tsv", "bjorkholm.docx", "bjorkholm.html", "saarilinna.html"])(
    "reads %s as Node does",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`test/fixtures/documents/${name}`));
      const inNode = await convertDocument(`puistot-2031/${name}`, bytes);
      expect(inNode.dataset.goals.length).toBeGreaterThan(0);
      expect(await inBrowser(`puistot-2031/${name}`, bytes)).toEqual(JSON.parse(JSON.stringify(inNode)));
    },
  );
});
