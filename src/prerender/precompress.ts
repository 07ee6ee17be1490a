import { createHash } from "node:crypto";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { keep } from "./keep.ts";

const compressible = /\.(html|css|js|json|jsonld|svg|txt|xml|csv)$/;
/** Files smaller than a network packet are not worth compressing. */
const minSize = 1000;
/** Scripts and styles, which most builds leave as they were. */
const seldomChanges = /\.(js|css)$/;

/**
 * Brotli's highest level takes three times as long as the one below for two percent, so it is used only for files that every page fetches.
 * Level 9 takes four times as long as level 10 for a page of usual size, and its pages are larger.
 */
const brotliLevelOf = (file: string): number => (file.endsWith(".html") ? 10 : constants.BROTLI_MAX_QUALITY);

/**
 * Writes a brotli and a gzip copy beside every text file of a folder, for hosts that send compressed copies. Those of scripts and styles are taken from the
 * cache if they were made before: they take a third of a build.
 */
export async function precompress(folder: string, cache: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .values();
  let compressed = 0;
  const compressRest = async () => {
    for (const file of files) {
      const content = await readFile(file);
      if (content.length < minSize) continue;
      await writeBrotli(file, content, cache);
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
      compressed += 1;
    }
  };
  // Each takes the next file that none has taken.
  await Promise.all(Array.from({ length: availableParallelism() }, compressRest));
  return compressed;
}

async function writeBrotli(file: string, content: Buffer, cache: string): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliLevelOf(file),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const compress = () => promisify(brotliCompress)(content, { params });
  if (!seldomChanges.test(file)) {
    await writeFile(`${file}.br`, await compress());
    return;
  }
  const kept = join(cache, `${createHash("sha256").update(content).digest("hex")}.${brotliLevelOf(file)}.br`);
  await keep(kept, compress);
  await copyFile(kept, `${file}.br`);
}
