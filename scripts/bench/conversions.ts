import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { median, rounded } from "./measure";
import { reportOf } from "./reports";

const usageSchema = z.object({ seconds: z.number(), megabytes: z.number() });

/** What the whole command takes of sources of one size. */
export interface ConversionFigures {
  targets: number;
  reports: number;
  sourceMegabytes: number;
  datasetMegabytes: number;
  /** Processor time of all threads. */
  seconds: number;
  /** By the clock. */
  elapsed: number;
  peakMegabytes: number;
}

/** Runs the command as a controller does, in a process of its own each time, on reports that share the targets. */
export function conversionOf(targets: number, reports: number, runs: number): ConversionFigures {
  const folder = mkdtempSync(join(tmpdir(), "kojelauta-bench-"));
  try {
    const paths = Array.from({ length: reports }, (_, at) => {
      const year = 2031 + at;
      mkdirSync(join(folder, `sources/kaupunki-${year}`), { recursive: true });
      const path = join(folder, `sources/kaupunki-${year}/raportti.tsv`);
      writeFileSync(path, reportOf({ targets: targets / reports, year, seed: 7 + at }));
      return path;
    });
    const turns = Array.from({ length: runs }, () => convertIn(folder));
    return {
      targets,
      reports,
      sourceMegabytes: rounded(paths.reduce((sum, path) => sum + megabytesOf(path), 0)),
      datasetMegabytes: rounded(megabytesOf(join(folder, "data/dataset.json"))),
      seconds: rounded(median(turns.map(({ seconds }) => seconds))),
      elapsed: rounded(median(turns.map(({ elapsed }) => elapsed))),
      peakMegabytes: Math.round(median(turns.map(({ megabytes }) => megabytes))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function convertIn(folder: string): z.infer<typeof usageSchema> & { elapsed: number } {
  const data = join(folder, "data");
  rmSync(data, { recursive: true, force: true });
  const usage = join(folder, "usage.json");
  const before = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--import", "./scripts/bench/usage.mjs", "src/cli/main.ts"].concat(
      ["--in", join(folder, "sources")],
      ["--out", data],
    ),
    { encoding: "utf8", env: { ...process.env, USAGE_FILE: usage } },
  );
  if (status !== 0) throw new Error(`converting ended with ${status}: ${stderr}`);
  const elapsed = (performance.now() - before) / 1000;
  return { ...z.parse(usageSchema, JSON.parse(readFileSync(usage, "utf8"))), elapsed };
}

const megabytesOf = (path: string): number => statSync(path).size / 1_000_000;
