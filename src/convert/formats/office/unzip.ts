import { unzipSync } from "fflate";
import { crc32, zipChecksums } from "./checksums";
import { decodeText } from "../decodeText";
import { declaredEncoding } from "../html/isHtmlDocument";

/** The parts of a zipped document, by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

/** A zip file that is not opened, and why. */
export class ZipError extends Error {
  override readonly name = "ZipError";
}

/** More than any report holds; a bomb unpacks to more. */
const maxBytes = 150_000_000;
/** Parts that are larger, and packed more tightly than any written by an office program, were made to exhaust the machine. */
const suspicious = { size: 20_000_000, ratio: 250 };
const maxParts = 10_000;

/**
 * The names of all parts and the content of those `wanted`. All are measured before the first is unpacked, and none unpacks to more than it declares.
 * Throws {@link ZipError}.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): { names: string[]; parts: ZipParts } {
  try {
    const names = measured(bytes, wanted);
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
    const checksums = zipChecksums(bytes);
    for (const [name, part] of parts) {
      const expected = checksums.get(name);
      if (expected !== undefined && expected !== crc32(part))
        throw new ZipError(`it is damaged: the checksum of ${name} does not fit; send the file again`);
    }
    return { names, parts };
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
    filter: ({ name, size: packed, originalSize }) => {
      names.push(name);
      if (wanted(name) && originalSize > suspicious.size && originalSize > suspicious.ratio * packed)
        throw new ZipError(
          `${name} unpacks to ${Math.round(originalSize / 1_000_000)} MB from ${Math.round(packed / 1000)} kB; delete the rows and columns that hold nothing of the report`,
        );
      if (wanted(name)) size += originalSize;
      if (size > maxBytes) throw new ZipError(`it unpacks to more than ${maxBytes / 1_000_000} MB; that is no report`);
      if (names.length > maxParts) throw new ZipError(`it holds more than ${maxParts} parts; that is no report`);
      return false;
    },
  });
  return names;
}

/** The text of a part, in the encoding that it declares; "" where there is none. `onDamage` is called for a part with damaged characters. */
export function partText(parts: ZipParts, name: string, onDamage: (name: string) => void = () => {}): string {
  const bytes = parts.get(name);
  const decoded = bytes && decodeText(bytes, declaredEncoding);
  if (decoded?.damaged) onDamage(name);
  return decoded?.text ?? "";
}
