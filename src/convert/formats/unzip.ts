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

/**
 * The names of all parts and the content of those `wanted`. All are measured before the first is unpacked, and none unpacks to more than it declares.
 * Throws {@link ZipError}.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): { names: string[]; parts: ZipParts } {
  try {
    const names = measured(bytes, wanted);
    const parts = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
    return { names, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`it is damaged: ${error instanceof Error ? error.message : "it cannot be unpacked"}`);
  }
}

/** The names of all parts, where what is wanted of them is not too much. */
function measured(bytes: Uint8Array, wanted: (name: string) => boolean): string[] {
  const names: string[] = [];
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      if (wanted(name)) size += originalSize;
      if (size > largest) throw new ZipError(`it unpacks to more than ${largest / 1_000_000} MB; that is no report`);
      if (names.length > mostParts) throw new ZipError(`it holds more than ${mostParts} parts; that is no report`);
      return false;
    },
  });
  return names;
}

/** The text of a part; "" where there is none. */
export function partText(parts: ZipParts, name: string): string {
  const bytes = parts.get(name);
  return bytes ? strFromU8(bytes) : "";
}
