/**
 * Measures how well the reader agrees with people, and writes the figures that the product shows:
 *
 *     tsx scripts/measure-agreement.ts FILE --date 2026-11-24 [--unseen]
 *
 * FILE holds JSON lines { id, lang, text, label, alt } and stands outside the repository. Half of it, by the hash of the id, was held
 * back while the rules were written; `--unseen` notes its figures before its mistakes are looked at.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { languages } from "../src/domain/language";
import { statuses, type Status } from "../src/domain/status";
import { assess } from "../src/reader/assess";

const item = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string(),
  label: z.enum(statuses),
  alt: z.optional(z.array(z.enum(statuses))),
});
type Item = z.infer<typeof item>;

const good = (status: Status): boolean => status === "achieved" || status === "on-track";
const bad = (status: Status): boolean => status === "at-risk" || status === "not-achieved";
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** The figures of one part of the texts. */
function figures(items: readonly Item[]) {
  const read = items.map(({ text, lang, label, alt = [] }) => {
    const { status } = assess({ text, language: lang });
    return { label, status, right: status === label, accepted: status === label || alt.includes(status) };
  });
  const f1 = statuses.map((status) => {
    const told = read.filter(({ label }) => label === status).length;
    const said = read.filter((one) => one.status === status).length;
    const hit = read.filter(({ label, right }) => right && label === status).length;
    return told + said === 0 ? 1 : (2 * hit) / (told + said);
  });
  return {
    n: items.length,
    accuracy: rounded(read.filter(({ right }) => right).length / items.length),
    withOtherRightReadings: rounded(read.filter(({ accepted }) => accepted).length / items.length),
    macroF1: rounded(f1.reduce((sum, value) => sum + value, 0) / f1.length),
    badReadAsGood: read.filter(({ label, status, accepted }) => !accepted && bad(label) && good(status)).length,
    verdictWhereNone: read.filter(({ label, accepted }) => !accepted && label === "none").length,
  };
}

/** Whether the text was seen while the rules were written. */
const isDevelopment = ({ id }: Item): boolean =>
  parseInt(createHash("sha256").update(id).digest("hex").charAt(0), 16) < 8;

const [file, flag, date, unseen] = process.argv.slice(2);
if (!file || flag !== "--date" || !date || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
  console.error("usage: tsx scripts/measure-agreement.ts FILE --date YYYY-MM-DD [--unseen]");
  process.exit(2);
}
const items = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => z.parse(item, JSON.parse(line)));
const target = new URL("../docs/figures/agreement.json", import.meta.url);
const heldOut = figures(items.filter((one) => !isDevelopment(one)));
const earlier = z.object({ heldOutUnseen: z.optional(z.unknown()) });
const kept = existsSync(target) ? z.parse(earlier, JSON.parse(readFileSync(target, "utf8"))).heldOutUnseen : undefined;
const agreement = {
  date,
  all: figures(items),
  development: figures(items.filter(isDevelopment)),
  heldOut,
  // What the held-out half gave before anyone looked at its mistakes: what to expect of a text that nobody has seen.
  heldOutUnseen: unseen === "--unseen" ? { date, ...heldOut } : kept,
};
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, `${JSON.stringify(agreement, null, 2)}\n`);
console.log(JSON.stringify(agreement, null, 2));
