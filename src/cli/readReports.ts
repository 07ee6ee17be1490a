import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { readReport } from "../convert/report/readReport";
import type { ReadReport, ReportToRead } from "../convert/report/readReport";
import type { FromWorker } from "./reportWorker";

/**
 * Reads reports, in their order. Several large ones are read in parallel on worker threads, with the same result. `onGoals` is called with the number
 * of goals done since the last call.
 */
export async function readReports(
  reports: readonly ReportToRead[],
  onGoals: (count: number) => void,
  threads: number = threadsFor(reports.map(sizeOf)),
): Promise<ReadReport[]> {
  if (threads > 1) return await onThreads(reports, threads, onGoals);
  return reports.map((report) => readReport(report, () => onGoals(1)));
}

/** Starting a thread costs about as much as reading a few hundred thousand characters; below this, one thread is as quick. An estimate, not a measurement. */
const worthAThread = 500_000;

/**
 * How many threads are worth starting for reports of these sizes, in characters. More threads than total size / largest size do not help: the largest
 * report takes as long anyway.
 */
export function threadsFor(sizes: readonly number[], cores = availableParallelism()): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const withoutLargest = all - Math.max(0, ...sizes);
  return withoutLargest < worthAThread ? 1 : Math.min(sizes.length, cores);
}

const sizeOf = ({ documents }: ReportToRead): number =>
  documents
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === "text"
        ? [block.paragraph]
        : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
    )
    .reduce((sum, { text }) => sum + text.length, 0);

/** Reads the largest reports first, each on the first free thread. */
async function onThreads(
  reports: readonly ReportToRead[],
  threads: number,
  onGoals: (count: number) => void,
): Promise<ReadReport[]> {
  const waiting = reports
    .map((report, at) => ({ report, at, size: sizeOf(report) }))
    .toSorted((one, other) => other.size - one.size);
  const answers: ReadReport[] = [];
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL("./startReportWorker.mjs", import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = waiting.shift(); next; next = waiting.shift())
          answers[next.at] = await readBy(worker, next.report, onGoals);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

function readBy(worker: Worker, report: ReportToRead, onGoals: (count: number) => void): Promise<ReadReport> {
  return new Promise((done, fail) => {
    worker.removeAllListeners();
    worker.once("error", fail);
    worker.on("message", (message: FromWorker) => {
      switch (message.kind) {
        case "goals": {
          onGoals(message.count);
          return;
        }
        case "read": {
          done(message.read);
          return;
        }
        default:
          return message satisfies never;
      }
    });
    worker.postMessage(report);
  });
}
