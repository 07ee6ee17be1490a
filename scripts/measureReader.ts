import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { labelledPassages, type LabelledPassage } from "./labelledPassages";
import type { ReaderFigures } from "../src/domain/measurement";
import { isBad, type Status } from "../src/domain/status";
import { assessOrAsk } from "../src/reader/assessOrAsk";

/*
 * Measures what the reader publishes, and writes docs/figures/reader.json, which the page of the method shows:
 *   npm run measure -- --date 2026-11-29 --written-from A.jsonl --check B.jsonl
 * A: passages that rules were written from; B: passages that nobody has looked at. Either may be given several times.
 */
const { values } = parseArgs({
  options: {
    date: { type: "string" },
    "written-from": { type: "string", multiple: true },
    check: { type: "string", multiple: true },
  },
});
const { date, check, "written-from": writtenFrom } = values;
if (!date || !check || !writtenFrom) {
  process.stderr.write("usage: npm run measure -- --date YYYY-MM-DD --written-from FILE --check FILE\n");
  process.exit(2);
}

/** A passage without white space and case, to find texts that are in both files: rules were written from those. */
const plainOf = ({ passage }: LabelledPassage): string => passage.text.toLowerCase().replace(/\s+/gu, " ").trim();

const passagesOf = (files: readonly string[]): LabelledPassage[] =>
  files.flatMap((file) => labelledPassages(readFileSync(file, "utf8")));

const good = (status: Status): boolean => status !== "none" && !isBad(status);
const share = (some: number, all: number): number | null => (all === 0 ? null : Math.round((some / all) * 1000) / 1000);

/** The figures of some passages. */
function figuresOf(passages: readonly LabelledPassage[]): ReaderFigures {
  const read = passages.map(({ passage, label, accepted }) => {
    const reading = assessOrAsk(passage);
    // That an outcome counts "only partly" as missed is the dataset's rule; people label it as at risk.
    const said: Status = reading.partly && reading.status !== "none" ? "at-risk" : reading.status;
    return {
      said,
      label,
      holds: !accepted.includes("none"),
      right: accepted.includes(said),
      asked: "candidate" in reading,
    };
  });
  const published = read.filter(({ said }) => said !== "none");
  const news = published.filter(({ said }) => good(said));
  const holding = read.filter(({ holds }) => holds);
  const right = (some: readonly { right: boolean }[]): number => some.filter((one) => one.right).length;
  return {
    texts: read.length,
    published: published.length,
    asked: read.filter(({ asked }) => asked).length,
    right: share(right(published), published.length),
    goodRight: share(right(news), news.length),
    coverage: share(right(holding), holding.length),
    badReadAsGood: news.filter((one) => !one.right && one.label !== "none" && isBad(one.label)).length,
    verdictWhereNone: published.filter((one) => !one.right && one.label === "none").length,
    strict: share(read.filter(({ said, label }) => said === label).length, read.length),
  };
}

/** From so many words on a cell has room for more than the verdict. */
const longFrom = 25;
const isLong = ({ passage }: LabelledPassage): boolean => passage.text.trim().split(/\s+/u).length >= longFrom;

function setOf(set: "writtenFrom" | "check", passages: readonly LabelledPassage[]) {
  const of = (language: string) => figuresOf(passages.filter(({ passage }) => passage.language === language));
  return {
    set,
    languages: { all: figuresOf(passages), fi: of("fi"), sv: of("sv"), en: of("en") },
    lengths: {
      short: figuresOf(passages.filter((one) => !isLong(one))),
      long: figuresOf(passages.filter(isLong)),
    },
  };
}

const [learned, checked] = [passagesOf(writtenFrom), passagesOf(check)];
const known = new Set(learned.map(plainOf));
const shared = checked.filter((one) => known.has(plainOf(one))).map(({ id }) => id);
if (shared.length > 0) {
  process.stderr.write(`measure: these passages are among those that rules were written from: ${shared.join(", ")}\n`);
  process.exit(1);
}

const measured = { date, sets: [setOf("writtenFrom", learned), setOf("check", checked)] };
writeFileSync("docs/figures/reader.json", await format(JSON.stringify(measured), { parser: "json", printWidth: 120 }));
process.stdout.write(`${JSON.stringify(measured, null, 1)}\n`);
