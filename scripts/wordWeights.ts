import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { labelledPassages } from "./labelledPassages";
import { isBad } from "../src/domain/status";
import { languageOf } from "../src/reader/text/detectLanguage";
import { opinionBy, opinions, weighedIn, type WordWeights } from "../src/reader/sureness/secondOpinion";

/*
 * Learns the words of the second opinion from labelled passages, and writes src/reader/sureness/wordWeights.json:
 *   npm run words -- PASSAGES.jsonl…
 * Give it passages that rules were written from, never those that the records are measured on.
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  process.stderr.write("words: which passages? npm run words -- PASSAGES.jsonl\n");
  process.exit(2);
}

const passages = positionals
  .flatMap((file) => labelledPassages(readFileSync(file, "utf8")))
  .map(({ passage, label }) => ({
    words: weighedIn(passage, passage.language ?? languageOf(passage.text)),
    said: label === "none" ? 2 : isBad(label) ? 1 : 0,
  }));

const counted = new Map<string, number>();
for (const { words } of passages) for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
/** A word that one passage alone holds says nothing of others. */
const seen = [...counted].filter(([, times]) => times > 1).map(([word]) => word);

const weights: WordWeights = Object.fromEntries(seen.toSorted().map((word) => [word, [0, 0, 0]]));
const steps: WordWeights = Object.fromEntries(seen.map((word) => [word, [0, 0, 0]]));
const rounds = 150;
const inertia = 0.9;
/** Draws every weight to 0, so that what is rare says little. */
const ridge = 0.002;
const evenness = 3;

// Softmax regression by gradient descent with momentum: the same input gives the same weights.
for (let round = 0; round < rounds; round += 1) {
  const slopes = new Map(seen.map((word): [string, [number, number, number]] => [word, [0, 0, 0]]));
  for (const { words, said } of passages) {
    const known = words.filter((word) => slopes.has(word));
    const opinion = opinionBy(weights, known);
    const scale = evenness / Math.sqrt(known.length + 1) / passages.length;
    for (const word of known) {
      const slope = slopes.get(word);
      if (slope)
        for (const side of [0, 1, 2] as const) slope[side] += (opinion[opinions[side]] - Number(side === said)) * scale;
    }
  }
  for (const word of seen) {
    const [weight, step, slope] = [weights[word], steps[word], slopes.get(word)];
    if (!weight || !step || !slope) continue;
    for (const side of [0, 1, 2] as const) {
      step[side] = inertia * step[side] - (slope[side] + ridge * weight[side]);
      weight[side] += step[side];
    }
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;
/** What weighs less than this for and against is left out. */
const least = 0.03;
const lines = seen
  .filter((word) => (weights[word] ?? []).some((weight) => Math.abs(weight) >= least))
  .toSorted()
  .map((word) => `  ${JSON.stringify(word)}: [${(weights[word] ?? []).map(rounded).join(", ")}]`);
writeFileSync("src/reader/sureness/wordWeights.json", `{\n${lines.join(",\n")}\n}\n`);
process.stdout.write(`${lines.length} words and pairs of words, from ${passages.length} passages\n`);
