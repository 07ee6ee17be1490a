import { expect, test } from "vitest";
import { messageOf } from "../../src/convert/messageOf";

test("a message says its values, and carries them with its topic for other languages", () => {
  expect(messageOf("too-many-rows", { sheet: "Mål", most: 100_000 })).toEqual({
    text: "the sheet Mål asks for more than 100,000 rows; delete the rows that hold nothing of the report",
    topic: "too-many-rows",
    values: { sheet: "Mål", most: 100_000 },
  });
});

test("what is left out on purpose is of a kind that can be accepted", () => {
  expect(messageOf("hidden-row", { text: "Rannat" }).kind).toBe("hidden-rows");
  expect(messageOf("damaged", { why: "…" })).not.toHaveProperty("kind");
});
