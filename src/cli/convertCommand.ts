import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../domain/dataset/schema";
import { datasetJsonSchema } from "../domain/dataset/jsonSchema";
import { readDataset } from "../domain/dataset/readDataset";
import { visible } from "../convert/message";
import { counted } from "../convert/plainWords";
import { changesAt } from "./changelog/publishedChanges";
import { converted } from "./command";
import type { Task } from "./command";
import { writeJson } from "./writeJson";

/** Writes the dataset and its schema, and says what readers will see of it. */
export const convertTask: Task = {
  usage: "convert [--in sources] [--out public/data] [--no-review] [--watch]   the dataset and its schema",
  async run(wishes) {
    const { dataset, reviewList, continuations, unjoined, notes, exit } = await converted(wishes);
    const out = wishes.out ?? "public/data";
    mkdirSync(out, { recursive: true });
    const font = dataset.site?.font?.file;
    if (font !== undefined) copyFileSync(join(wishes.in, font), join(out, font));
    writeJson(join(out, "dataset.schema.json"), datasetJsonSchema());
    const path = join(out, "dataset.json");
    const changes = changesAt(path, dataset);
    check(dataset);
    writeJson(path, dataset);
    const count = reviewList.length + continuations.length + unjoined.length;
    const toCheck = count > 0 ? `; ${count} to check: npm run review` : "";
    const lines = [...notes.map(visible), `${summary(dataset)}${toCheck}`, ...changes];
    process.stdout.write(`${lines.join("\n")}\n`);
    return exit;
  },
};

/** Whether the schema agrees to the dataset; goal by goal, since what has been checked is copied. Throws where it does not. */
function check({ goals, ...around }: Dataset): void {
  readDataset({ ...around, goals: [] });
  const { schemaVersion } = around;
  for (const goal of goals) readDataset({ schemaVersion, reports: [], themes: [], programmes: [], goals: [goal] });
}

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
