import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Dataset } from "../model/dataset";
import { datasetJsonSchema } from "../model/jsonSchema";
import { readDataset } from "../model/readDataset";
import { ReviewError } from "./applyReview";
import { convert, idsOf } from "./convert";
import { writeMessage } from "./message";
import { writeReviewList } from "./reviewList";
import { readSources, SettingsError } from "./sources";

const usage = `usage: convert [--in sources] [--out public/data] [--no-review]   the dataset and its schema
       ids [--in sources]                                         ids.json beside the reports
       review [--in sources]                                      what a person should look at`;

/** All was read; something was left out; nothing was written. */
const exits = { read: 0, leftOut: 1, nothing: 2 } as const;

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: "string", default: "sources" },
      out: { type: "string", default: "public/data" },
      "no-review": { type: "boolean", default: false },
    },
  });
  const [task = "convert", ...more] = positionals;
  if (more.length > 0) throw new TypeError(`one task at a time, not ${positionals.join(" ")}`);
  const { folders, ids, messages: unread } = readSources(values.in);
  const withReview = task !== "ids" && !values["no-review"];
  const { dataset, messages, reviewList } = convert(folders, ids, { withReview });
  const leftOut = [...unread, ...messages];
  for (const message of leftOut) process.stderr.write(`${writeMessage(message)}\n`);
  switch (task) {
    case "convert":
      mkdirSync(values.out, { recursive: true });
      writeJson(join(values.out, "dataset.schema.json"), datasetJsonSchema());
      writeJson(join(values.out, "dataset.json"), checked(dataset));
      process.stdout.write(
        `${summary(dataset)}${reviewList.length > 0 ? `; ${reviewList.length} to check: npm run review` : ""}\n`,
      );
      break;
    case "ids":
      writeJson(join(values.in, "ids.json"), idsOf(dataset));
      break;
    case "review":
      process.stdout.write(reviewList.length > 0 ? `${writeReviewList(reviewList)}\n` : "nothing to check\n");
      break;
    default:
      throw new TypeError(`unknown task ${task}`);
  }
  return leftOut.length > 0 ? exits.leftOut : exits.read;
}

/** The dataset, once the schema has agreed to it. */
function checked<T>(dataset: T): T {
  readDataset(dataset);
  return dataset;
}

const writeJson = (path: string, json: unknown): void => {
  writeFileSync(path, `${JSON.stringify(json, null, 1)}\n`);
};

function summary({ reports, goals }: Dataset): string {
  const targets = goals.flatMap((goal) => goal.targets);
  const assessments = targets.reduce((sum, target) => sum + target.assessments.length, 0);
  return [
    counted(reports.length, "report"),
    counted(goals.length, "goal"),
    counted(targets.length, "target"),
    counted(assessments, "assessment"),
  ].join(", ");
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

try {
  process.exitCode = run();
} catch (error) {
  const expected = error instanceof ReviewError || error instanceof SettingsError || error instanceof TypeError;
  if (!expected && !(error instanceof Error && "code" in error)) throw error;
  process.stderr.write(`${error.message}\n${error instanceof TypeError ? `${usage}\n` : ""}`);
  process.exitCode = exits.nothing;
}
