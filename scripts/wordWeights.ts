import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { approvedReadings } from "./approvedReadings";
import { labelledPassages, type LabelledPassage } from "./labelledPassages";
import { softmaxRegression } from "./softmaxRegression";
import { statuses, type Status } from "../src/domain/status";
import { languageOf } from "../src/reader/text/detectLanguage";
import { toColumns, type FeatureWeights } from "../src/reader/sureness/weightColumns";
import { always, ownSentences, scaleOf, weighedFeatures } from "../src/reader/sureness/weighedFeatures";

/*
 * Learns the words of the second opinion, and writes src/reader/sureness/wordWeights.json:
 *   npm run words [-- PASSAGES.jsonl…]
 * It learns from labelled passages what they say as a whole; from their sentences, which of them decide and what they say. The passages of scripts/lessons
 * were written for it; more can be given, never those that the records are measured on. The reader's approved readings (test/reader/readings) teach it more
 * sentences.
 */
const { positionals } = parseArgs({ allowPositionals: true });

/** Features with what they say, and how much that counts. */
interface Lesson {
  readonly features: readonly string[];
  readonly status: Status;
  readonly weight: number;
}

/** Of weights in the log-odds, summed over all lessons. */
const passageRidge = 1;
const sentenceRidge = 1;
const readings = "test/reader/readings";
const lessons = "scripts/lessons";
/** Passages written as lessons count less than those of several hands: their wording is more alike. */
const lessonWeight = 0.6;
/** Approved readings are bare sentences; passages are what reports look like. */
const readingWeight = 0.15;

const passagesOf = (files: readonly string[]): LabelledPassage[] =>
  files.flatMap((file) => labelledPassages(readFileSync(file, "utf8")));
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .toSorted()
    .map((file) => join(folder, file));

const given = passagesOf(positionals);
const written = passagesOf(filesIn(lessons));
const approved = filesIn(readings).flatMap((file) => approvedReadings(basename(file), readFileSync(file, "utf8")));

const featuresOf = ({ passage }: LabelledPassage) =>
  weighedFeatures(passage, passage.language ?? languageOf(passage.text));

/** What a passage says as a whole. */
const passageLesson = (labelled: LabelledPassage, weight: number): Lesson => ({
  features: featuresOf(labelled).passage,
  status: labelled.label,
  weight,
});

/** What each sentence says: the label where it holds the deciding words, else nothing of the outcome. */
function sentenceLessons(labelled: LabelledPassage, weight: number): Lesson[] {
  const { passage, label, evidence } = labelled;
  const from = evidence ? passage.text.indexOf(evidence) : -1;
  const decides = ({ start, end }: { start: number; end: number }): boolean =>
    from >= 0 && start < from + (evidence?.length ?? 0) && from < end;
  const spans = ownSentences(passage, passage.language ?? languageOf(passage.text));
  return featuresOf(labelled).sentences.map((features, at) => {
    const span = spans[at];
    return { features, weight, status: span && decides(span) ? label : "none" };
  });
}

/** What is seen once says nothing of others. */
const leastSeen = 2;
const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
/** What weighs less for and against every status is left out: the studio has to fetch it all. */
const least = 0.2;

function learned(lessons: readonly Lesson[], ridge: number): FeatureWeights {
  const counted = new Map<string, number>();
  for (const { features } of lessons) for (const name of features) counted.set(name, (counted.get(name) ?? 0) + 1);
  const names = [...counted]
    .filter(([, times]) => times >= leastSeen)
    .map(([name]) => name)
    .toSorted();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const { features, base } = softmaxRegression(
    lessons.map(({ features: own, status, weight }) => {
      const known = own.flatMap((name) => numbers.get(name) ?? []);
      return { features: known, scale: scaleOf(own.length), label: statuses.indexOf(status), weight };
    }),
    { features: names.length, classes: statuses.length, ridge },
  );
  const weightsAt = (at: number): number[] =>
    statuses.map((_, status) => rounded(features[at * statuses.length + status] ?? 0));
  return Object.fromEntries([
    [always, [...base].map(rounded)],
    ...names
      .map((name, at) => [name, weightsAt(at)] as const)
      .filter(([, own]) => own.some((weight) => Math.abs(weight) >= least)),
  ]);
}

const weighted = [
  { passages: given, weight: 1 },
  { passages: written, weight: lessonWeight },
  { passages: approved, weight: readingWeight },
];
const taught = (lessonsOf: (labelled: LabelledPassage, weight: number) => Lesson[]): Lesson[] =>
  weighted.flatMap(({ passages, weight }) => passages.flatMap((one) => lessonsOf(one, weight)));

const weights = {
  passage: learned(
    taught((one, weight) => [passageLesson(one, weight)]),
    passageRidge,
  ),
  sentence: learned(taught(sentenceLessons), sentenceRidge),
};

const stored = { passage: toColumns(weights.passage), sentence: toColumns(weights.sentence) };
writeFileSync("src/reader/sureness/wordWeights.json", `${JSON.stringify(stored, null, 2)}\n`);
process.stdout.write(
  `${Object.keys(weights.passage).length} features of passages, ${Object.keys(weights.sentence).length} of sentences, from ${given.length + written.length} passages and ${approved.length} readings\n`,
);
