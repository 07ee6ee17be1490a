import { assess } from "./assess";
import { surenessOf, type Sureness } from "./assessOrAsk";
import type { ClauseClaim } from "./claims";
import { readSentence } from "./grammars/readSentence";
import type { Passage, Signal } from "./reading";
import { ruleId } from "./rules/ruleBook";
import { rules } from "./rules/rules";
import { languageOf } from "./text/detectLanguage";
import { sentencesOf } from "./text/sentences";

/** "reach, not, done, about goal, partly": a claim in the words that rules ask in. */
const claimText = ({ act, denied, time, mood, marks, about, year }: ClauseClaim): string =>
  [
    act,
    ...(denied ? ["denied"] : []),
    time,
    ...(mood === "plain" ? [] : [mood]),
    `about ${about}`,
    ...[...marks].toSorted(),
    ...(year === undefined ? [] : [String(year)]),
  ].join(", ");

const signalText = ({ rule, status, basis, rank, evidence }: Signal): string =>
  `${rule}: ${status}, ${basis}, rank ${rank}, “${evidence.quote}”`;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** How likely the verdict is right, what lowers that, and whether it is published or asked. */
function surenessLines(sureness: Sureness | null): string[] {
  if (!sureness) return [];
  const { likelihood, threshold, signs, opinion, contradicted, published } = sureness;
  return [
    `  likely right: ${percent(likelihood)}, where ${percent(threshold)} is asked for`,
    `  its words without grammar: good ${percent(opinion.good)}, bad ${percent(opinion.bad)}, no outcome ${percent(opinion.none)}`,
    ...(signs.length === 0 ? [] : [`  warning signs: ${signs.join(", ")}`]),
    ...(contradicted ? ["  contradicted: another signal about the goal says the opposite"] : []),
    published ? "  published" : "  asked: a person is to confirm it",
  ];
}

/**
 * How a passage is read, line by line, for whoever adds a word or a rule and wants to see what it does: each sentence's clauses, what was heard in
 * each, which rules were asked of each claim, which one fired and what the others of the same act lacked.
 */
export function explain(passage: Passage): string[] {
  const { text, year, language = languageOf(text) } = passage;
  const lines = [`language ${language}`];
  for (const { start, end } of sentencesOf(text, language)) {
    const sentence = text.slice(start, end);
    const { clauses, claims } = readSentence(sentence, language, year);
    lines.push(`sentence “${sentence}”`);
    for (const { role, heard, ...span } of clauses) {
      lines.push(`  ${role} clause “${sentence.slice(span.start, span.end)}”`);
      lines.push(...heard.map((claim) => `    heard ${claimText(claim)}`));
      if (heard.length === 0) lines.push("    heard nothing that the tables know");
    }
    if (claims.length === 0) lines.push("  claims nothing: no rule was asked");
    for (const claim of claims) {
      lines.push(`  claims ${claimText(claim)}${claim.conceded ? ", conceded" : ""}`);
      const fired = rules.findIndex(({ when }) => when.matches(claim));
      const asked = fired < 0 ? rules : rules.slice(0, fired);
      for (const rule of asked) {
        const unmet = rule.when.unmet(claim);
        if (unmet !== null && !unmet.startsWith("says ")) lines.push(`    ${ruleId(language, rule)}: not ${unmet}`);
      }
      const rule = rules[fired];
      lines.push(rule ? `    ${ruleId(language, rule)}: fired, ${rule.status}` : "    no rule fired");
    }
  }
  const reading = assess(passage);
  const { status, rule, evidence, noneReason, unsure, lost } = reading;
  lines.push(
    evidence ? `decided by ${rule ?? ""}: ${status}, “${evidence.quote}”` : `no verdict: ${noneReason ?? ""}`,
    ...lost.map((signal) => `  outweighed ${signalText(signal)}`),
    ...(unsure === null ? [] : [`  unsure: ${unsure}`]),
    ...surenessLines(surenessOf(passage, reading)),
  );
  return lines;
}
