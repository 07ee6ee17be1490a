import { parentPort } from "node:worker_threads";
import { readReport } from "../convert/report/readReport";
import type { ReadReport, ReportToRead } from "../convert/report/readReport";

/** A message from a worker thread: how many more goals are done, or the finished report. */
export type FromWorker = { kind: "goals"; count: number } | { kind: "read"; read: ReadReport };

/** Progress is sent in batches: a message per goal would take longer than reading the goal. */
const goalsAtATime = 50;

const say = (message: FromWorker): void => parentPort?.postMessage(message);

parentPort?.on("message", (report: ReportToRead) => {
  let goals = 0;
  const read = readReport(report, () => {
    goals += 1;
    if (goals % goalsAtATime === 0) say({ kind: "goals", count: goalsAtATime });
  });
  say({ kind: "goals", count: goals % goalsAtATime });
  say({ kind: "read", read });
});
