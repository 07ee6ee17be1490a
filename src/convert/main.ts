import { parseArgs } from "node:util";
import { ReviewError } from "./applyReview";
import { convertTask } from "./convertTask";
import { idsTask } from "./idsTask";
import { qualityTask } from "./qualityTask";
import { reviewTask } from "./reviewTask";
import { SettingsError } from "./sources";
import { exits } from "./task";
import type { Exit, Task } from "./task";

const tasks = new Map<string, Task>([
  ["convert", convertTask],
  ["ids", idsTask],
  ["review", reviewTask],
  ["quality", qualityTask],
]);

const usage = `usage: ${[...tasks.values()].map((task) => task.usage).join("\n       ")}`;

async function run(): Promise<Exit> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: "string", default: "sources" },
      out: { type: "string" },
      "no-review": { type: "boolean", default: false },
    },
  });
  const [name = "convert", ...more] = positionals;
  const task = tasks.get(name);
  if (more.length > 0) throw new TypeError(`one task at a time, not ${positionals.join(" ")}`);
  if (!task) throw new TypeError(`unknown task ${name}`);
  return task.run({ in: values.in, out: values.out, withReview: !values["no-review"] });
}

try {
  process.exitCode = await run();
} catch (error) {
  const expected = error instanceof ReviewError || error instanceof SettingsError || error instanceof TypeError;
  if (!expected && !(error instanceof Error && "code" in error)) throw error;
  process.stderr.write(`${error.message}\n${error instanceof TypeError ? `${usage}\n` : ""}`);
  process.exitCode = exits.nothing;
}
