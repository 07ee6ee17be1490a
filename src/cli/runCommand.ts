import { parseArgs } from "node:util";
import { IdConflictError } from "../convert/dataset/namedGoals";
import { exits } from "./commands/command";
import type { Command, Exit, Options, Terminal } from "./commands/command";
import { convertCommand } from "./commands/convertCommand";
import { idsCommand } from "./commands/idsCommand";
import { qualityCommand } from "./commands/qualityCommand";
import { SettingsError } from "./readSettings";
import { reviewCommand } from "./commands/reviewCommand";
import { runOnSave } from "./runOnSave";

const commands = new Map<string, Command>([
  ["convert", convertCommand],
  ["ids", idsCommand],
  ["review", reviewCommand],
  ["quality", qualityCommand],
]);

const usage = `usage: ${[...commands.values()].map((command) => command.usage).join("\n       ")}`;

/** The default sources folder. */
const usualSources = "sources";

/** A combination of arguments that is not allowed. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs the command that the arguments name. Returns the exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  try {
    const { command, options, watch } = readArguments(args, terminal.env);
    if (watch) await runWatching(command, options, terminal);
    return watch ? exits.read : await command.run(options, terminal);
  } catch (error) {
    terminal.stderr.write(`${describe(error)}\n${isUsageError(error) ? `${usage}\n` : ""}`);
    return exits.nothing;
  }
}

function readArguments(
  args: readonly string[],
  { KOJELAUTA_SOURCES: sources = usualSources }: Terminal["env"],
): { command: Command; options: Options; watch: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      in: { type: "string", default: sources },
      out: { type: "string" },
      "no-review": { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
    },
  });
  const [name = "convert", ...more] = positionals;
  const command = commands.get(name);
  if (more.length > 0) throw new UsageError(`one command at a time, not ${positionals.join(" ")}`);
  if (!command) throw new UsageError(`unknown command ${name}`);
  if (values.watch && command !== convertCommand) throw new UsageError("only convert can --watch");
  const options = { in: values.in, out: values.out, withReview: !values["no-review"] };
  return { command, options, watch: values.watch };
}

const runWatching = (command: Command, options: Options, terminal: Terminal): Promise<void> =>
  runOnSave(options.in, terminal.onInterrupt, async () => {
    try {
      await command.run(options, terminal);
    } catch (error) {
      terminal.stderr.write(`${describe(error)}\nNothing was written.\n`);
    }
    terminal.stdout.write(`Waiting for something in ${options.in} to be saved; Ctrl-C ends it.\n`);
  });

/** Whether an error is about the arguments, thrown by us or by Node's parser. */
const isUsageError = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

/** The message for an expected error: a file, an argument or the disk. Rethrows anything else. */
function describe(error: unknown): string {
  if (error instanceof IdConflictError || error instanceof SettingsError || error instanceof UsageError)
    return error.message;
  if (!(error instanceof Error && "code" in error)) throw error;
  const path = "path" in error ? String(error.path) : "";
  switch (error.code) {
    case "ENOENT":
      return `${path}: there is no such file or folder`;
    case "ENOTDIR":
      return `${path}: this is no folder`;
    case "EACCES":
    case "EPERM":
      return `${path}: the system does not let this file or folder be opened`;
    default:
      return error.message;
  }
}
