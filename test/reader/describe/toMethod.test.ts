import { describe, expect, test } from "vitest";
import { readMethod } from "../../../src/domain/method";
import { assess } from "../../../src/reader/assess";
import { passageRules } from "../../../src/reader/rules/passageRules";
import { rules } from "../../../src/reader/rules/rules";
import { method } from "../../fixtures/method";

describe("the words that decide", () => {
  test("are named in every example, and read alone as the whole example is", () => {
    for (const { name, examples, kind } of method.rules)
      for (const { language, text, deciding: spans } of examples) {
        expect(spans, text).not.toEqual([]);
        const alone = text.replace(/[\p{L}\p{N}]/gu, (sign, at: number) =>
          spans.some(({ start, end }) => at >= start && at < end) ? sign : " ",
        );
        expect(assess({ text: alone, language, ...(kind && { kind }) }).rule, alone).toBe(`${language}.${name}`);
      }
  });
});

describe("the method", () => {
  test("tells every rule in the order in which it is asked, and fits its schema", () => {
    expect(method.rules.map(({ name }) => name)).toEqual([...rules, ...passageRules].map(({ name }) => name));
    expect(readMethod(JSON.parse(JSON.stringify(method)))).toEqual(method);
  });

  test("says what a near miss is read as, which is never by the rule itself", () => {
    const reached = method.rules.find(({ name }) => name === "reached");
    expect(reached?.nearMisses).toContainEqual({
      language: "fi",
      text: "Tavoite on toteutumassa.",
      status: "on-track",
    });
  });
});
