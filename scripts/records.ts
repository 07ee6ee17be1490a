import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { labelledPassages, type LabelledPassage } from "./labelledPassages";
import { assess } from "../src/reader/assess";
import { crossFitted, measureRecords, type JudgedVerdict } from "../src/reader/sureness/measureRecords";
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

/** Which half a passage is in: by its id, so that the order of the file does not matter. */
const isFirst = ({ id }: LabelledPassage): boolean => createHash("sha256").update(id).digest().readUInt8(0) % 2 === 0;

const judged = (some: readonly LabelledPassage[]): JudgedVerdict[] =>
  some.flatMap(({ passage, accepted }) => {
    const reading = assess(passage);
    if (reading.status === "none") return [];
    // That an outcome counts "only partly" as missed is the dataset's rule; people label it as at risk.
    const said = reading.partly ? "at-risk" : reading.status;
    return [{ verdict: reading, signs: warningSignsOf(passage, reading), right: accepted.includes(said) }];
  });

const halves = [judged(passages.filter(isFirst)), judged(passages.filter((one) => !isFirst(one)))] as const;
const records = measureRecords(halves, { passages: passages.length, reader: readerHash() });
writeFileSync(
  "src/reader/sureness/records.json",
  await format(JSON.stringify(records), { parser: "json", printWidth: 140 }),
);

for (const side of ["good", "bad"] as const) {
  const all = crossFitted(halves).filter((one) => one.side === side);
  const published = all.filter(({ likelihood }) => likelihood >= records.thresholds[side]);
  const right = published.filter((one) => one.right).length;
  process.stdout.write(
    `${side}: threshold ${records.thresholds[side]}, ${published.length} of ${all.length} published, ${right} right\n`,
  );
}
