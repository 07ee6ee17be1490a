import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language";
import { assess } from "../../../src/reader/assess";
import { passageRules } from "../../../src/reader/rules/passageRules";

const cases = passageRules.flatMap((rule) =>
  languages.map((language) => [`${language}.${rule.name}`, rule, language] as const),
);

describe.each(cases)("%s", (id, { status, kind, examples, nearMisses }, language) => {
  test.each(examples[language])("decides: %s", (text) => {
    const reading = assess({ text, language, ...(kind && { kind }) });
    expect({ rule: reading.rule, read: reading.status }).toEqual({ rule: id, read: status });
  });

  test.each(nearMisses[language])("leaves alone: %s", (text) => {
    const { rule, lost } = assess({ text, language, ...(kind && { kind }) });
    expect([rule, ...lost.map((signal) => signal.rule)]).not.toContain(id);
  });
});
