import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { columnarSummarySchema } from "../../domain/dataset/columnarSummarySchema";
import { schemaVersion } from "../../domain/dataset/schemaVersion";
import type { Dataset, Goal } from "../../domain/dataset/schema";
import type { GoalsFile } from "../../domain/dataset/goalsFile";
import { buildWordIndex } from "../../domain/search/buildWordIndex";
import { encodeSummary } from "./encodeSummary";

/** Approximate size of a goal file in characters: a few kilobytes compressed, quick to fetch and parse. */
const fileLength = 60_000;

/** A file that pages fetch; its name is below `data/`. */
export interface PageDataFile {
  name: string;
  content: string;
}

/** The data files of the pages, and where each goal is in them. */
export interface PageData {
  /** For each goal's id, the file below the site's folder with the goal's texts. */
  goalTextFiles: ReadonlyMap<string, string>;
  files: () => Generator<PageDataFile>;
}

/**
 * The files that pages fetch: the summary that every page loads first, files of goals with their texts, and a word index per round. All but the
 * summary are in a folder named by the data's version, so that an open page never mixes two versions.
 */
export function pageData(dataset: Dataset): PageData {
  const dataVersion = createHash("sha256").update(JSON.stringify(dataset)).digest("hex").slice(0, 12);
  const parts = inFiles(dataset.goals);
  const nameOf = (part: number) => `${dataVersion}/goals/${part + 1}.json`;
  return {
    goalTextFiles: new Map(
      parts.flatMap((goals, part) => goals.map(({ id }) => [id, `data/${nameOf(part)}`] as const)),
    ),
    *files() {
      const counts = parts.map((goals) => goals.length);
      const summary = encodeSummary(dataset, dataVersion, counts);
      z.parse(columnarSummarySchema, summary);
      yield { name: "summary.json", content: JSON.stringify(summary) };
      for (const [part, goals] of parts.entries())
        yield { name: nameOf(part), content: JSON.stringify({ schemaVersion, goals } satisfies GoalsFile) };
      for (const report of dataset.reports)
        for (const round of report.rounds) {
          const content = JSON.stringify(buildWordIndex(dataset, report, round.id));
          yield { name: `${dataVersion}/words/${report.id}/${round.id}.json`, content };
        }
    },
  };
}

/** Divides the goals into files, in order. */
function inFiles(goals: readonly Goal[]): Goal[][] {
  const files: Goal[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const goal of goals) {
    if (length > fileLength) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(goal);
    length += JSON.stringify(goal).length;
  }
  return files;
}
