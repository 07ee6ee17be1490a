import type { Language } from "../../domain/dataset/schema";
import { languages } from "../../domain/language";
import type { Rule } from "./rule";
import { rules } from "./rules";

/** A rule as documentation for people, in one of the languages of reports. */
export interface RuleEntry extends Pick<Rule, "status" | "basis" | "rank" | "meaning"> {
  /** "fi.not-reached": the report's language and the rule's name. */
  readonly id: string;
  readonly language: Language;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const ruleId = (language: Language, rule: Rule): string => `${language}.${rule.name}`;

/** Every rule in every language, in the order in which they are asked. */
export const ruleBook: readonly RuleEntry[] = languages.flatMap((language) =>
  rules.map((rule) => ({
    id: ruleId(language, rule),
    language,
    status: rule.status,
    basis: rule.basis,
    rank: rule.rank,
    meaning: rule.meaning,
    examples: rule.examples[language],
    nearMisses: rule.nearMisses[language],
  })),
);
