import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { columnarSummarySchema } from "../../domain/dataset/columnarSummarySchema";
import { schemaVersion } from "../../domain/dataset/schemaVersion";
import type { Dataset, Goal } from "../../domain/dataset/schema";
import type { GoalsFile } from "../../domain/dataset/goalsFile";
import { buildWordIndex } from "../../domain/search/buildWordIndex";
import { encodeSummary } from "./encodeSummary";

/** About how much one file of whole goals holds, in characters: a few kilobytes when packed, soon fetched and soon read. */
const fileLength = 60_000;

/** A file that pages fetch, by its name below `data/`. */
export interface PageDataFile {
  name: string;
  content: string;
}

/** Where the pages' data lies, and what it is made of. */
export interface PageData {
  /** The file below the site's folder that holds each goal's words, by the goal's id. */
  words: ReadonlyMap<string, string>;
  files: () => Generator<PageDataFile>;
}

/**
 * What the pages fetch: the overview that every page starts with; the whole goals, many to a file; and the words of each round for searches. All
 * but the overview lies in a folder of its edition, so that an open page never mixes two.
 */
export function pageData(dataset: Dataset): PageData {
  const edition = createHash("sha256").update(JSON.stringify(dataset)).digest("hex").slice(0, 12);
  const parts = inFiles(dataset.goals);
  const nameOf = (part: number) => `${edition}/goals/${part + 1}.json`;
  return {
    words: new Map(parts.flatMap((goals, part) => goals.map(({ id }) => [id, `data/${nameOf(part)}`] as const))),
    *files() {
      const counts = parts.map((goals) => goals.length);
      const summary = encodeSummary(dataset, edition, counts);
      z.parse(columnarSummarySchema, summary);
      yield { name: "overview.json", content: JSON.stringify(summary) };
      for (const [part, goals] of parts.entries())
        yield { name: nameOf(part), content: JSON.stringify({ schemaVersion, goals } satisfies GoalsFile) };
      for (const report of dataset.reports)
        for (const round of report.rounds) {
          const content = JSON.stringify(buildWordIndex(dataset, report, round.id));
          yield { name: `${edition}/words/${report.id}/${round.id}.json`, content };
        }
    },
  };
}

/** The goals in their order, so many together as a file holds. */
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
