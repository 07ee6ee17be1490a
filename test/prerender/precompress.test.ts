import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { precompress } from "../../src/prerender/precompress";

const folder = mkdtempSync(join(tmpdir(), "kojelauta-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("text files are packed beside themselves; pictures and small files are left as they are", async () => {
  const page = `<p>${"tavoite toteutuu ".repeat(200)}`;
  mkdirSync(join(folder, "fi"));
  writeFileSync(join(folder, "fi", "index.html"), page);
  writeFileSync(join(folder, "small.txt"), "pieni");
  writeFileSync(join(folder, "picture.png"), Buffer.alloc(5000));
  expect(await precompress(folder)).toBe(1);
  expect(brotliDecompressSync(readFileSync(join(folder, "fi", "index.html.br"))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(folder, "fi", "index.html.gz"))).toString()).toBe(page);
  for (const file of ["small.txt.br", "picture.png.br"]) expect(existsSync(join(folder, file))).toBe(false);
});
