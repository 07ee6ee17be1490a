import { expect, test } from "vitest";
import { atMostPerFile } from "../../src/convert/atMostPerFile";
import { messageOnDocument } from "../../src/convert/message";
import { messageOf } from "../../src/convert/messageOf";

test("of thousands of messages on a document the first are kept, and one says how many more there are", () => {
  const many = Array.from({ length: 1000 }, () => messageOnDocument("r/a.csv", messageOf("picture")));
  const one = messageOnDocument("r/b.csv", messageOf("no-round"));
  const kept = atMostPerFile([...many, one]);
  expect(kept).toHaveLength(202);
  expect(kept[200]).toMatchObject({ file: "r/a.csv", topic: "more-messages", values: { count: 800 } });
  expect(kept[201]).toEqual(one);
});
