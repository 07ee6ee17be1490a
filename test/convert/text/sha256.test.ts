import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256, sha256OfText } from "../../../src/convert/text/sha256";

const byNode = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("bytes of any length, from any place of a buffer, have the hash that Node gives them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, skipped) => {
      const part = bytes.subarray(Math.min(skipped, bytes.length));
      expect(sha256(part)).toBe(byNode(part));
    }),
  );
});

test.each([55, 56, 63, 64, 119, 120, 1_000_003])("%d bytes fill their last block right", (length) => {
  const bytes = new Uint8Array(length).fill(97);
  expect(sha256(bytes)).toBe(byNode(bytes));
});

test("a text has the hash of its UTF-8", () => {
  expect(sha256OfText("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256OfText("Tavoite toteutuu – ääni 😀")).toBe(
    createHash("sha256").update("Tavoite toteutuu – ääni 😀").digest("hex"),
  );
});
