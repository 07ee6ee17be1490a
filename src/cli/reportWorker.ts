import { parentPort } from "node:worker_threads";
import { readReport } from "../convert/report/readReport";
import type { ReadReport, ReportToRead } from "../convert/report/readReport";

/** What a thread answers: how many more goals are done, or the report as read. */
export type FromWorker = { kind: "goals"; count: number } | { kind: "read"; read: ReadReport };

/** Telling of every goal by itself would take longer than reading it. */
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
