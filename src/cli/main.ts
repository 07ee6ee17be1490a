import { parseArgs } from "node:util";
import { ReviewError } from "../convert/review/applyReview";
import { convertTask } from "./convertCommand";
import { idsTask } from "./idsCommand";
import { qualityTask } from "./qualityCommand";
import { reviewTask } from "./reviewCommand";
import { SettingsError } from "./readSources";
import { exits } from "./command";
import type { Exit, Task } from "./command";
import { whenSaved } from "./watch";

const tasks = new Map<string, Task>([
  ["convert", convertTask],
  ["ids", idsTask],
  ["review", reviewTask],
  ["quality", qualityTask],
]);

const usage = `usage: ${[...tasks.values()].map((task) => task.usage).join("\n       ")}`;

/** Arguments that do not go together. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Whether the arguments are at fault: by our own rules, or by Node's. */
const isUsage = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

async function run(): Promise<Exit> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: "string", default: "sources" },
      out: { type: "string" },
      "no-review": { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
    },
  });
  const [name = "convert", ...more] = positionals;
  const task = tasks.get(name);
  if (more.length > 0) throw new UsageError(`one task at a time, not ${positionals.join(" ")}`);
  if (!task) throw new UsageError(`unknown task ${name}`);
  if (values.watch && task !== convertTask) throw new UsageError("only convert can --watch");
  const wishes = { in: values.in, out: values.out, withReview: !values["no-review"] };
  if (!values.watch) return await task.run(wishes);
  await whenSaved(values.in, async () => {
    try {
      await task.run(wishes);
    } catch (error) {
      process.stderr.write(`${expected(error).message}\nNothing was written.\n`);
    }
    process.stdout.write(`Waiting for something in ${values.in} to be saved; Ctrl-C ends it.\n`);
  });
  return exits.read;
}

/** What may well go wrong: a file or an argument that does not fit, or the disk. Throws anything else on. */
function expected(error: unknown): Error {
  if (error instanceof ReviewError || error instanceof SettingsError || error instanceof UsageError) return error;
  if (error instanceof Error && "code" in error) return error;
  throw error;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${expected(error).message}\n${isUsage(error) ? `${usage}\n` : ""}`);
  process.exitCode = exits.nothing;
}
