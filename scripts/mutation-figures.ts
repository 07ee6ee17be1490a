/**
 * Writes how many changes to the reader its tests notice, from the last `npm run mutation`:
 *
 *     tsx scripts/mutation-figures.ts --date 2026-11-24
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import * as z from "zod/mini";

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const [flag, date] = process.argv.slice(2);
if (flag !== "--date" || !date || !/^\d{4}-\d{2}-\d{2}$/u.test(date)) {
  console.error("usage: tsx scripts/mutation-figures.ts --date YYYY-MM-DD");
  process.exit(2);
}
const { files } = z.parse(
  report,
  JSON.parse(readFileSync(new URL("../.cache/mutation-report.json", import.meta.url), "utf8")),
);

function figures(statuses: readonly string[]) {
  const count = (status: string): number => statuses.filter((one) => one === status).length;
  const [killed, timedOut, survived, noCoverage] = ["Killed", "Timeout", "Survived", "NoCoverage"].map(count);
  const detected = (killed ?? 0) + (timedOut ?? 0);
  const all = detected + (survived ?? 0) + (noCoverage ?? 0);
  return { score: Math.round((1000 * detected) / all) / 10, killed, timedOut, survived, noCoverage };
}

const byFile = Object.entries(files)
  .map(([file, { mutants }]) => [file, mutants.map(({ status }) => status)] as const)
  .filter(([, statuses]) => statuses.some((status) => status !== "Ignored"))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const told = {
  date,
  ...figures(byFile.flatMap(([, statuses]) => statuses)),
  files: Object.fromEntries(byFile.map(([file, statuses]) => [file, figures(statuses).score])),
};
const target = new URL("../docs/figures/mutation.json", import.meta.url);
mkdirSync(new URL(".", target), { recursive: true });
writeFileSync(target, `${JSON.stringify(told, null, 2)}\n`);
console.log(JSON.stringify(told, null, 2));
