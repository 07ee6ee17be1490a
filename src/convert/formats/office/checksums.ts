/** The checksum that the zip format keeps of each part (CRC-32). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The record that ends the file, with its longest comment. */
const maxEndRecordLength = 65_557;

/** What a zip file's directory says of the checksums of its parts, by their names. */
export function zipChecksums(bytes: Uint8Array): Map<string, number> {
  const checksums = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - maxEndRecordLength && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return checksums;
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  while (at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    checksums.set(decoder.decode(bytes.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true));
    at += 46 + name + extra + comment;
  }
  return checksums;
}
