import { precedence } from "./precedence";
import { ruleBook } from "./ruleBook";
import type { RuleEntry } from "./ruleBook";

/** How a passage is read, as a document in Markdown: the precedence, then every rule with its meaning, its examples and what it leaves alone. */
export const methodDocument = (): string =>
  [
    "# How a passage is read",
    "The reader parts a passage into sentences and clauses, asks of each what it claims of the goal, and lets the rules below say what that makes of its target. It looks at words and their forms, never at parts of words. Where nothing is sure it abstains. This document is made from the rules themselves.",
    "## Which words win",
    "Where one text says several things, the strongest decides:",
    precedence.map(({ meaning }, at) => `${at + 1}. ${meaning.en}`).join("\n"),
    "Within one rank the worst wins.",
    "## The rules",
    ...rules().map(ruleText),
  ].join("\n\n");

/** Each rule once, with what it says in every language of the reports. */
function rules(): RuleEntry[][] {
  const byName = new Map<string, RuleEntry[]>();
  for (const entry of ruleBook) {
    const name = entry.id.slice(entry.language.length + 1);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return [...byName.values()];
}

function ruleText(entries: readonly RuleEntry[]): string {
  const [first] = entries;
  if (!first) return "";
  const sentences = (all: readonly string[]) => all.map((sentence) => `*${sentence}*`).join(" · ");
  const inLanguages = entries.flatMap(({ id, examples, nearMisses }) => [
    ...(examples.length > 0 ? [`- \`${id}\`: ${sentences(examples)}`] : []),
    ...(nearMisses.length > 0 ? [`- not \`${id}\`: ${sentences(nearMisses)}`] : []),
  ]);
  return [`### ${first.meaning.en}`, `**${first.status}**, ${first.basis}.`, inLanguages.join("\n")].join("\n\n");
}
