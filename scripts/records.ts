import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { labelledPassages, type LabelledPassage } from "./labelledPassages";
import { assess } from "../src/reader/assess";
import { isAlwaysAsked, toJudge } from "../src/reader/assessOrAsk";
import { crossFitted, measureRecords, type CrossJudged } from "../src/reader/sureness/measureRecords";
import { measuredRecords, type Records } from "../src/reader/sureness/records";
import { thresholdsOf } from "../src/reader/sureness/thresholds";
import { readerHash } from "./readerHash";

/*
 * Measures every rule of the reader on labelled passages that no rule was written from, and writes src/reader/sureness/records.json, by which the
 * reader decides what it publishes and what it asks:  npm run records -- PASSAGES.jsonl…
 * It prints what would be published at which likelihood, each passage judged by records of the others.
 *
 * Who has no such passages keeps the figures for a changed reader:  npm run records -- --keep
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: "boolean" } } });

const write = async (records: Records): Promise<void> =>
  writeFileSync(
    "src/reader/sureness/records.json",
    await format(JSON.stringify(records), { parser: "json", printWidth: 140 }),
  );

if (values.keep === true) {
  const reader = readerHash();
  await write({ ...measuredRecords, keptFor: reader === measuredRecords.reader ? undefined : reader });
  process.stdout.write("The figures are kept. They are of an older reader until somebody measures this one.\n");
  process.exit(0);
}
if (positionals.length === 0) {
  process.stderr.write("records: which passages? npm run records -- PASSAGES.jsonl, or without passages --keep\n");
  process.exit(2);
}

/** A verdict of the reader, judged by records of other passages. */
interface Judged extends CrossJudged {
  readonly labelled: LabelledPassage;
}

const passages = positionals.flatMap((file) => labelledPassages(readFileSync(file, "utf8")));

const parts = 10;

/** Which part a passage is in: by its id, so that the order of the file does not matter. */
const partOf = ({ id }: LabelledPassage): number => createHash("sha256").update(id).digest().readUInt32BE(0) % parts;

const verdicts = passages.flatMap((labelled) => {
  const { passage, accepted } = labelled;
  const reading = assess(passage);
  if (reading.status === "none") return [];
  // That an outcome counts "only partly" as missed is the dataset's rule; people label it as at risk.
  const said = reading.partly ? "at-risk" : reading.status;
  return [
    {
      labelled,
      verdict: toJudge(passage, reading),
      alwaysAsked: isAlwaysAsked(reading),
      right: accepted.includes(said),
    },
  ];
});

const judgedParts: readonly (readonly Judged[])[] = crossFitted(
  Array.from({ length: parts }, (_, part) => verdicts.filter(({ labelled }) => partOf(labelled) === part)),
);
const judged = judgedParts.flat();
const thresholds = thresholdsOf(judgedParts);
const records = measureRecords(verdicts, { passages: passages.length, reader: readerHash(), thresholds });
await write(records);

const holding = passages.filter(({ accepted }) => !accepted.includes("none"));
const percent = (some: number, all: number): string => (all === 0 ? "–" : `${((100 * some) / all).toFixed(1)} %`);

/** What is published from two likelihoods on, in a line. */
function lineAt(from: { readonly good: number; readonly bad: number }): string {
  const published = judged.filter((one) => !one.alwaysAsked && one.likelihood >= from[one.side]);
  const right = published.filter((one) => one.right);
  const goodNews = published.filter(({ side }) => side === "good");
  const covered = right.filter(({ labelled }) => !labelled.accepted.includes("none"));
  return [
    `from ${from.good.toFixed(2)} (good), ${from.bad.toFixed(2)} (bad): ${published.length} published`,
    `right ${percent(right.length, published.length)}`,
    `good news ${percent(goodNews.filter((one) => one.right).length, goodNews.length)} of ${goodNews.length}`,
    `coverage ${percent(covered.length, holding.length)}`,
  ].join(", ");
}

/** The surprise of the likelihoods at what was right: lower is better, and 0.693 knows nothing. */
const logLoss =
  judged.reduce((sum, { right, likelihood }) => sum - Math.log(right ? likelihood : 1 - likelihood), 0) / judged.length;

process.stdout.write(
  [
    `${judged.length} verdicts on ${passages.length} passages; log loss ${logLoss.toFixed(4)}, cross-fitted`,
    ...[0.5, 0.6, 0.7, 0.8, 0.9].map((from) => lineAt({ good: from, bad: from })),
    `chosen ${lineAt(thresholds)}`,
    "",
  ].join("\n"),
);
