import { expect, test } from "vitest";
import { acceptable } from "../../src/cli/acceptable";
import { messageOnDocument } from "../../src/convert/message";
import { messageOf } from "../../src/convert/messageOf";

test("what was left out on purpose can be accepted by a line for each report", () => {
  const messages = [
    messageOnDocument("Kymp 2026/a.xlsx", messageOf("hidden-rows", { rows: "5" })),
    messageOnDocument("Kymp 2026/a.xlsx", messageOf("picture")),
    messageOnDocument("Kymp 2026/b.xlsx", messageOf("picture")),
    messageOnDocument("muu/b.xlsx", messageOf("no-round")),
  ];
  expect(acceptable(messages)).toEqual([
    'Kymp 2026: if it is right that this is left out, say so in Kymp 2026/report.json: "accept": ["hidden-rows", "picture"]',
  ]);
});
