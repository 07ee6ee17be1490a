import { expect, test } from "vitest";
import { assess } from "../../../src/reader/assess";

const statusOf = (text: string) => assess({ text, language: "en", kind: "forecast", year: 2031 }).status;

test.each(["Dredging starts in late November.", "The survey is done in late spring."])(
  "a late month or season is no delay: %s",
  (text) => expect(statusOf(text)).not.toBe("at-risk"),
);

test("works that run late are delayed", () => expect(statusOf("Dredging is running late.")).toBe("at-risk"));
