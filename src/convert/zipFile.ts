import { strFromU8, unzipSync } from "fflate";

/** The parts of a zipped document, by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** A zip file that is not opened, and why. */
export class ZipError extends Error {
  override readonly name = "ZipError";
}

/** More than any report holds; a bomb unpacks to more. */
const largest = 300_000_000;
const mostParts = 10_000;

/** The names of all parts and the content of those `wanted`. No part unpacks to more than it declares. Throws {@link ZipError}. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): { names: string[]; parts: ZipParts } {
  const names: string[] = [];
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > largest || names.length > mostParts)
          throw new ZipError(`it unpacks to more than ${largest / 1_000_000} MB; that is no report`);
        return true;
      },
    });
    return { names, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`it is damaged: ${error instanceof Error ? error.message : "it cannot be unpacked"}`);
  }
}

/** The text of a part; "" where there is none. */
export function partText(parts: ZipParts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? strFromU8(bytes) : "";
}
