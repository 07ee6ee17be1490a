/**
 * Measures how many passages the reader assesses in a second on one core, and writes the figure:
 *
 *     tsx scripts/measure-speed.ts --date 2026-11-24
 *
 * The passages are paragraphs of the rules' own examples, each with other figures, so that no passage comes twice.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { languages } from "../src/domain/dataset/contract";
import { assess, type Passage } from "../src/reader/assess";
import { ruleBook } from "../src/reader/rules/ruleBook";

const [flag, date] = process.argv.slice(2);
if (flag !== "--date" || !date || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
  console.error("usage: tsx scripts/measure-speed.ts --date YYYY-MM-DD");
  process.exit(2);
}

const count = 10_000;
const runs = 7;
/** Sentences to a passage, as many as the sample report's cells have on average. */
const sentences = 3;

const known = new Map(
  languages.map((language) => [
    language,
    ruleBook.flatMap((rule) => (rule.language === language ? [...rule.examples, ...rule.nearMisses] : [])),
  ]),
);
const passages: Passage[] = Array.from({ length: count }, (_, at) => {
  const language = languages[at % languages.length] ?? "fi";
  const all = known.get(language) ?? [];
  const picked = Array.from({ length: sentences }, (__, nth) => all[(at * 7 + nth * 13) % all.length] ?? "");
  return { language, text: picked.map((sentence, nth) => `${at * sentences + nth} ${sentence}`).join(" ") };
});

/** Processor time, not the clock's: other work on the machine does not count. */
function perSecond(): number {
  const before = process.cpuUsage();
  for (const passage of passages) assess(passage);
  const { user, system } = process.cpuUsage(before);
  return (count / (user + system)) * 1_000_000;
}
perSecond();
const measured = Array.from({ length: runs }, perSecond).sort((one, other) => one - other);
const median = measured[Math.floor(runs / 2)] ?? 0;
const figures = { date, assessmentsPerSecond: Math.round(median / 100) * 100, passages: count, sentences, runs };
const target = new URL("../docs/figures/speed.json", import.meta.url);
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));
