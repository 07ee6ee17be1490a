import { copyFileSync, mkdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Dataset } from "../../domain/dataset/schema";
import { datasetJsonSchema } from "../../domain/dataset/datasetJsonSchema";
import { readDataset } from "../../domain/dataset/readDataset";
import { visible } from "../../convert/message";
import { acceptable } from "../acceptable";
import { writeNote } from "../../convert/note";
import { describePlan } from "../../convert/plan/describePlan";
import { pluralize } from "../../convert/pluralize";
import { diffWithPublished } from "../changelog/diffWithPublished";
import type { Command } from "./command";
import { convertSources } from "./convertSources";
import { writeToCheck } from "../toCheck";
import { writeJson } from "../writeJson";

/** Writes the dataset and its schema, and prints what changes for readers. */
export const convertCommand: Command = {
  usage: "convert [--in sources] [--out public/data] [--no-review] [--watch]   the dataset and its schema",
  async run(options, terminal) {
    const { dataset, notes, plans, messages, exit, ...conversion } = await convertSources(options, terminal);
    const out = options.out ?? usualOutput(options.in);
    mkdirSync(out, { recursive: true });
    const font = dataset.site?.font?.file;
    if (font !== undefined) copyFileSync(join(options.in, font), join(out, font));
    writeJson(join(out, "dataset.schema.json"), datasetJsonSchema());
    const path = join(out, "dataset.json");
    const changes = diffWithPublished(path, dataset);
    check(dataset);
    writeJson(path, dataset);
    const toCheck = writeToCheck(conversion);
    const place = options.out === undefined && out !== committed ? [`Written to ${out}.`] : [];
    const lines = [
      ...[...plans.flatMap(describePlan), ...notes.map(writeNote)].map(visible),
      ...acceptable(messages),
      `${summary(dataset)}${toCheck === null ? "" : `; ${toCheck}`}`,
      ...place,
      ...changes,
    ];
    terminal.stdout.write(`${lines.join("\n")}\n`);
    return exit;
  },
};

/** Where the dataset of the repository's own sources is committed. */
const committed = "public/data";

/** Only the repository's own sources are converted into the committed folder. */
const usualOutput = (sources: string): string =>
  relative(".", resolve(sources)) === "sources" ? committed : "reports/data";

/** Checks the dataset against the schema; throws if it does not fit. Goal by goal, because checking copies the data. */
function check({ goals, ...around }: Dataset): void {
  readDataset({ ...around, goals: [] });
  const { schemaVersion } = around;
  for (const goal of goals) readDataset({ schemaVersion, reports: [], themes: [], programmes: [], goals: [goal] });
}

function summary({ reports, goals }: Dataset): string {
  const targets = goals.flatMap((goal) => goal.targets);
  const assessments = targets.reduce((sum, target) => sum + target.assessments.length, 0);
  return [
    pluralize(reports.length, "report"),
    pluralize(goals.length, "goal"),
    pluralize(targets.length, "target"),
    pluralize(assessments, "assessment"),
  ].join(", ");
}
