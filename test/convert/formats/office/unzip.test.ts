import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { partText, unzip, ZipError } from "../../../../src/convert/formats/office/unzip";

const all = () => true;

test("gives the wanted parts and every name", () => {
  const { names, parts } = unzip(zipSync({ "a.xml": strToU8("<a>ä</a>"), "b.png": strToU8("b") }), (name) =>
    name.endsWith(".xml"),
  );
  expect(names).toEqual(["a.xml", "b.png"]);
  expect([partText(parts, "a.xml"), partText(parts, "b.png"), partText(parts, "c")]).toEqual(["<a>ä</a>", "", ""]);
});

/** A zip file of one part that says of itself how much it unpacks to. */
function saying(size: number, level: 0 | 6): Uint8Array {
  const bytes = zipSync({ "a.xml": new Uint8Array(5_000_000) }, { level });
  const view = new DataView(bytes.buffer);
  const directory = bytes.length - 22 - 46 - "a.xml".length;
  expect(view.getUint32(directory, true)).toBe(0x02014b50);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

test("does not open what unpacks to more than any report holds", () =>
  expect(() => unzip(saying(150_000_001, 0), all)).toThrow(
    new ZipError("it unpacks to more than 150 MB; that is no report"),
  ));

test("opens no more than it says it unpacks to", () => expect(unzipped(saying(10, 6))).toBeLessThanOrEqual(10));

/** How many bytes come out; none where it is not opened. */
function unzipped(bytes: Uint8Array): number {
  try {
    return unzip(bytes, all).parts.get("a.xml")?.length ?? 0;
  } catch (error) {
    expect(error).toBeInstanceOf(ZipError);
    return 0;
  }
}

test("does not open what holds more parts than any report", () => {
  const many = zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, new Uint8Array()])));
  expect(() => unzip(many, all)).toThrow(ZipError);
});

test("does not open what is packed more tightly than any office program packs", () =>
  expect(() => unzip(zipSync({ "a.xml": new Uint8Array(30_000_000) }), all)).toThrow(
    /^a\.xml unpacks to 30 MB from \d+ kB; delete the rows/,
  ));

test("says of a part with a flipped bit that it is damaged", () => {
  const bytes = zipSync({ "a.xml": strToU8("Tavoite toteutuu.") }, { level: 0 });
  const at = 30 + "a.xml".length;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(() => unzip(bytes, all)).toThrow(
    new ZipError("it is damaged: the checksum of a.xml does not fit; send the file again"),
  );
});

test("reads a part in the encoding that it declares, and reports damaged characters", () => {
  const latin = Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e4</a>`, (one) => one.charCodeAt(0));
  const damaged = Uint8Array.of(...strToU8("<a>ääääää"), 0xc3, ...strToU8("</a>"));
  const { parts } = unzip(zipSync({ "a.xml": latin, "b.xml": damaged }), all);
  const heard: string[] = [];
  expect(partText(parts, "a.xml", (name) => heard.push(name))).toContain("<a>ä</a>");
  expect(partText(parts, "b.xml", (name) => heard.push(name))).toBe("<a>ääääää\ufffd</a>");
  expect(heard).toEqual(["b.xml"]);
});

test("says of a damaged file that it is", () => {
  const bytes = zipSync({ "a.xml": strToU8("ä".repeat(1000)) });
  expect(() => unzip(bytes.slice(0, bytes.length / 2), all)).toThrow(/^it is damaged: /);
});
