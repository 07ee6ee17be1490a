import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Makes a file of a cache unless it is there. Its name follows its content, so it never goes stale. */
export async function keep(file: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  // Write to a temporary name and rename: an interrupted build leaves no half file, and parallel builds do not collide.
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, await make());
  await rename(part, file);
}
