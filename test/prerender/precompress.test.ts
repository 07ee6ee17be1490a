import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { precompress } from "../../src/prerender/precompress";

const temporary = mkdtempSync(join(tmpdir(), "kojelauta-"));
const [folder, cache] = [join(temporary, "site"), join(temporary, "cache")];
mkdirSync(folder);
afterAll(() => rmSync(temporary, { recursive: true }));

test("text files are packed beside themselves; pictures and small files are left as they are", async () => {
  const page = `<p>${"tavoite toteutuu ".repeat(200)}`;
  mkdirSync(join(folder, "fi"));
  writeFileSync(join(folder, "fi", "index.html"), page);
  writeFileSync(join(folder, "small.txt"), "pieni");
  writeFileSync(join(folder, "picture.png"), Buffer.alloc(5000));
  expect(await precompress(folder, cache)).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(folder, "fi", "index.html.br"))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, "fi", "index.html.gz"))).toString()).toBe(page);
  for (const file of ["small.txt.br", "picture.png.br"]) expect(existsSync(join(folder, file))).toBe(false);
});

test("a script that was packed before is not packed again; another one is", async () => {
  const script = (word: string) => `console.log(${JSON.stringify(word.repeat(500))})`;
  const site = (name: string, word: string) => {
    mkdirSync(join(temporary, name));
    writeFileSync(join(temporary, name, "main.js"), script(word));
    return join(temporary, name);
  };
  const unpacked = (at: string) => brotliDecompressSync(readFileSync(join(at, "main.js.br"))).toString();
  const [first, same, other] = [site("first", "satama "), site("same", "satama "), site("other", "ranta ")];
  await precompress(first, cache);
  const [kept = ""] = readdirSync(cache);
  // What is in the cache now is another packing of the same script, which a new packing would replace.
  writeFileSync(
    join(cache, kept),
    brotliCompressSync(script("satama "), { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }),
  );
  await precompress(same, cache);
  expect(readFileSync(join(same, "main.js.br"))).toEqual(readFileSync(join(cache, kept)));
  expect(unpacked(same)).toBe(script("satama "));
  await precompress(other, cache);
  expect(unpacked(other)).toBe(script("ranta "));
});

test("two builds at once that pack the same script for the first time both get it whole", async () => {
  const script = `console.log(${JSON.stringify("laituri ".repeat(20_000))})`;
  const sites = ["one", "two"].map((name) => join(temporary, name));
  for (const site of sites) {
    mkdirSync(site);
    writeFileSync(join(site, "main.js"), script);
  }
  await Promise.all(sites.map((site) => precompress(site, join(temporary, "new-cache"))));
  for (const site of sites)
    expect(brotliDecompressSync(readFileSync(join(site, "main.js.br"))).toString()).toBe(script);
});
