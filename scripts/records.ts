import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { labelledPassages, type LabelledPassage } from "./labelledPassages";
import { assess } from "../src/reader/assess";
import { crossFitted, measureRecords, type JudgedVerdict } from "../src/reader/sureness/measureRecords";
import { secondOpinionOn } from "../src/reader/sureness/secondOpinion";
import { warningSignsOf } from "../src/reader/sureness/warningSigns";
import { readerHash } from "./readerHash";

/*
 * Measures every rule of the reader on labelled passages that no rule was written from, and writes src/reader/sureness/records.json, by which the
 * reader decides what it publishes and what it asks:  npm run records -- PASSAGES.jsonl…
 */
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  process.stderr.write("records: which passages? npm run records -- PASSAGES.jsonl\n");
  process.exit(2);
}

const passages = positionals.flatMap((file) => labelledPassages(readFileSync(file, "utf8")));

const parts = 10;

/** Which part a passage is in: by its id, so that the order of the file does not matter. */
const partOf = ({ id }: LabelledPassage): number => createHash("sha256").update(id).digest().readUInt32BE(0) % parts;

const judged = (some: readonly LabelledPassage[]): JudgedVerdict[] =>
  some.flatMap(({ passage, accepted }) => {
    const reading = assess(passage);
    if (reading.status === "none") return [];
    // That an outcome counts "only partly" as missed is the dataset's rule; people label it as at risk.
    const said = reading.partly ? "at-risk" : reading.status;
    return [
      {
        verdict: { ...reading, opinion: secondOpinionOn(passage, reading.language) },
        signs: warningSignsOf(passage, reading),
        right: accepted.includes(said),
      },
    ];
  });

const parted = Array.from({ length: parts }, (_, part) => judged(passages.filter((one) => partOf(one) === part)));
const records = measureRecords(parted, { passages: passages.length, reader: readerHash() });
writeFileSync(
  "src/reader/sureness/records.json",
  await format(JSON.stringify(records), { parser: "json", printWidth: 140 }),
);

for (const side of ["good", "bad"] as const) {
  const all = crossFitted(parted).filter((one) => one.side === side);
  const published = all.filter(({ likelihood }) => likelihood >= records.thresholds[side]);
  const right = published.filter((one) => one.right).length;
  process.stdout.write(
    `${side}: threshold ${records.thresholds[side]}, ${published.length} of ${all.length} published, ${right} right\n`,
  );
}
