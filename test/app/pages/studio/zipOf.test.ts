import { expect, test } from "vitest";
import { zipOf } from "../../../../src/app/pages/studio/output/sourceFiles";

/** What a zip's directory says of each file: the system that it is from, whether its name is UTF-8, and its mode there. */
function directoryOf(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const places = Array.from({ length: zip.length - 46 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
  return places.map((at) => ({
    system: view.getUint8(at + 5),
    isUtf8: (view.getUint16(at + 8, true) & 0x800) !== 0,
    mode: (view.getUint32(at + 38, true) >>> 16).toString(8),
  }));
}

test("a zip keeps names with letters of Swedish where unzip takes names of DOS for its own letters", () => {
  const bytes = new TextEncoder().encode("x");
  const zip = zipOf(
    new Map([
      ["ids.json", bytes],
      ["hamnen-2031/Delårsrapport 31.8.docx", bytes],
    ]),
  );
  expect(directoryOf(zip)).toEqual([
    { system: 3, isUtf8: false, mode: "100644" },
    { system: 3, isUtf8: true, mode: "100644" },
  ]);
});
