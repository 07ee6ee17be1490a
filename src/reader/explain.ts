import { assess } from "./assess";
import { surenessOf, type Sureness } from "./assessOrAsk";
import { statuses } from "../domain/status";
import type { ClauseClaim } from "./claims";
import { readSentence } from "./grammars/readSentence";
import type { Passage, Signal } from "./reading";
import { ruleId } from "./rules/ruleBook";
import { rules } from "./rules/rules";
import { languageOf } from "./text/detectLanguage";
import type { Addition } from "./sureness/likelihood";
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

/** Smaller changes of the log-odds are not printed. */
const minShown = 0.05;

/** The features that raised or lowered the likelihood, strongest first: "rule put-off −0.25". */
function additionText({ from, name, logOdds }: Addition): string {
  const labels = { sign: `warning sign ${name}`, opinion: `the words alone on ${name}` };
  const what = from === "sign" || from === "opinion" ? labels[from] : `${from} ${name}`;
  return `${what} ${logOdds < 0 ? "−" : "+"}${Math.abs(logOdds).toFixed(2)}`;
}

/** How likely the verdict is right, what raises and lowers that, and whether it is published, or why it is asked. */
function surenessLines(sureness: Sureness | null): string[] {
  if (!sureness) return [];
  const { likelihood, threshold, additions, opinion, bare, contradicted, preparatory, ofPart, assumed, published } =
    sureness;
  const telling = additions
    .filter(({ from, logOdds }) => from !== "side" && Math.abs(logOdds) >= minShown)
    .toSorted((one, other) => Math.abs(other.logOdds) - Math.abs(one.logOdds));
  const raised = telling.filter(({ logOdds }) => logOdds > 0).map(additionText);
  const lowered = telling.filter(({ logOdds }) => logOdds < 0).map(additionText);
  const why = contradicted
    ? "asked because another signal about the goal says the opposite"
    : preparatory
      ? "asked because it tells of a preparatory stage alone"
      : ofPart
        ? "asked because it tells of the goal in one respect"
        : assumed
          ? "asked because no word says that the figure in brackets is the level"
          : `asked because it is not likely enough: ${lowered.join("; ")}`;
  return [
    `  likely right: ${percent(likelihood)}, where ${percent(threshold)} is needed`,
    `  its words alone: ${statuses.map((status) => `${status} ${percent(opinion[status])}`).join(", ")}`,
    ...(raised.length === 0 ? [] : [`  surer by: ${raised.join("; ")}`]),
    ...(lowered.length === 0 ? [] : [`  less sure by: ${lowered.join("; ")}`]),
    published ? `  published${bare && likelihood < threshold ? ": it is all that the passage says" : ""}` : `  ${why}`,
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
    for (const { role, claims: clauseClaims, ...span } of clauses) {
      lines.push(`  ${role} clause “${sentence.slice(span.start, span.end)}”`);
      lines.push(...clauseClaims.map((claim) => `    heard ${claimText(claim)}`));
      if (clauseClaims.length === 0) lines.push("    heard nothing that the tables know");
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
