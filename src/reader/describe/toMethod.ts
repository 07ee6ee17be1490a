import { languages } from "../../domain/language";
import type { Measurement } from "../../domain/measurement";
import type { Example, Method, MethodRule, NearMiss } from "../../domain/method";
import { assess } from "../assess";
import { decidingWords } from "../decidingWords";
import { precedence } from "../precedence";
import type { PassageRule } from "../rules/passageRule";
import { passageRules } from "../rules/passageRules";
import { rules } from "../rules/rules";
import { measuredRecords } from "../sureness/records";

/** How a passage is read, as plain data: what the page of the method is made from. */
export const methodOf = (measured: Measurement): Method => ({
  precedence: precedence.map(({ meaning }) => ({ ...meaning })),
  rules: [...rules, ...passageRules].map(toMethodRule),
  measured,
});

const toMethodRule = ({ name, status, basis, meaning, examples, nearMisses, kind }: PassageRule): MethodRule => ({
  name,
  ...(kind === undefined ? {} : { kind }),
  status,
  basis,
  meaning: { ...meaning },
  ...recordOf(name),
  examples: languages.flatMap((language) =>
    examples[language].map((text): Example => ({
      language,
      text,
      deciding: decidingWords({ text, language, ...(kind && { kind }) }),
    })),
  ),
  nearMisses: languages.flatMap((language) =>
    nearMisses[language].map((text): NearMiss => ({
      language,
      text,
      status: assess({ text, language, ...(kind && { kind }) }).status,
    })),
  ),
});

function recordOf(name: string): Pick<MethodRule, "record"> {
  const record = measuredRecords.groups.rule[name];
  return record ? { record: { n: record.n, right: record.right } } : {};
}
