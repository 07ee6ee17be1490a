import { describe, expect, test } from "vitest";
import { assess, assessBy } from "../../../src/reader/assess";
import { ruleBook } from "../../../src/reader/rules/ruleBook";
import { rules } from "../../../src/reader/rules/rules";

/** All rules but one, in the order in which they are asked. */
const without = (id: string) => rules.filter(({ name }) => !id.endsWith(`.${name}`));

describe.each(ruleBook.map((rule) => [rule.id, rule] as const))(
  "%s",
  (id, { language, status, examples, nearMisses, meaning }) => {
    test("has two examples and a near miss, and is told in three languages", () => {
      expect(examples.length).toBeGreaterThanOrEqual(2);
      expect(nearMisses.length).toBeGreaterThanOrEqual(1);
      for (const told of Object.values(meaning)) expect(told).not.toBe("");
    });

    test.each(examples)("decides: %s", (text) => {
      const { rule, status: read } = assess({ text, language });
      expect({ rule, read }).toEqual({ rule: id, read: status });
    });

    test.each(examples)("is needed for: %s", (text) => {
      const { rule, status: read } = assessBy(without(id), { text, language });
      expect({ rule, read }).not.toEqual({ rule: id, read: status });
    });

    test.each(nearMisses)("leaves alone: %s", (text) => {
      const { rule, lost } = assess({ text, language });
      expect([rule, ...lost.map((signal) => signal.rule)]).not.toContain(id);
    });
  },
);

test("most rules change the status of their examples, not only the name of what read them", () => {
  const pairs = ruleBook.flatMap(({ id, language, examples }) => examples.map((text) => ({ id, language, text })));
  const same = pairs.filter(
    ({ id, language, text }) => assessBy(without(id), { text, language }).status === assess({ text, language }).status,
  );
  expect(same.length).toBeLessThanOrEqual(8);
});
