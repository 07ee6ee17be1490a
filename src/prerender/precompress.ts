import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const compressible = /\.(html|css|js|json|jsonld|svg|txt|xml|csv)$/;
/** Files smaller than a network packet are not worth compressing. */
const minSize = 1000;
/** Brotli's highest level takes thirty times as long for three percent, so it is used only for files that every page fetches. */
const brotliLevelOf = (file: string): number => (file.endsWith(".html") ? 9 : 11);

/** Writes a brotli and a gzip copy beside every text file of a folder, for hosts that send compressed copies. */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  let compressed = 0;
  for (const file of files) {
    const content = await readFile(file);
    if (content.length < minSize) continue;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: brotliLevelOf(file),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    await writeFile(`${file}.br`, brotliCompressSync(content, { params }));
    await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
    compressed += 1;
  }
  return compressed;
}
