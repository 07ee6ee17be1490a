import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/convert/formats/decodeText";

const text = "Määräaika – 5 €";
const utf16 = (order: "le" | "be", mark: boolean) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const latin = (more = "") =>
  Buffer.concat([Buffer.from("M\xe4\xe4r\xe4aika \x96 5 \x80", "latin1"), Buffer.from(more)]);

describe("a text", () => {
  test.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["UTF-16 with a mark", utf16("le", true), "utf-16le"],
    ["UTF-16 the other way round", utf16("be", true), "utf-16be"],
    ["UTF-16 without a mark", Buffer.from("Sitova tavoite\tx", "utf16le"), "utf-16le"],
    ["UTF-16 the other way round, without a mark", Buffer.from("Sitova tavoite\tx", "utf16le").swap16(), "utf-16be"],
    ["what Finnish Excel writes", latin(), "windows-1252"],
  ])("in %s is known by its bytes", (_, bytes, encoding) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding, damaged: null });
    expect([text, "Sitova tavoite\tx"]).toContain(decoded?.text);
  });

  test("is read as it declares where its bytes do not tell, but never as UTF-8 that it is not", () => {
    const says = (declared: string) => decodeText(Buffer.from("\xa4", "latin1"), () => declared);
    expect(says("iso-8859-15")).toMatchObject({ text: "€", encoding: "iso-8859-15" });
    for (const untrue of ["utf-8", "no-such-encoding"])
      expect(says(untrue)).toMatchObject({ text: "¤", encoding: "windows-1252" });
  });

  test("that is damaged in a place or two is still UTF-8, and says where", () => {
    const bytes = Buffer.concat([Buffer.from("ääkköset, öljy\nä"), Buffer.from([0xc3]), Buffer.from(" ja")]);
    expect(decodeText(bytes)).toEqual({
      text: "ääkköset, öljy\nä\ufffd ja",
      encoding: "utf-8",
      damaged: { count: 1, line: 2 },
    });
  });

  test("that holds U+FFFD itself is not damaged", () =>
    expect(decodeText(Buffer.from("a\ufffdb"))?.damaged).toBeNull());

  test("is null for the bytes of a program", () =>
    expect(decodeText(Buffer.from([0x7f, 0x45, 0, 0, 0, 0xff, 0xfe, 0x80, 0, 0x90]))).toBeNull());
});
