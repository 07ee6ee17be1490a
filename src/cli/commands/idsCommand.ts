import { join } from "node:path";
import { idsChanges } from "../../convert/dataset/idsChanges";
import { pluralize } from "../../convert/pluralize";
import type { Command } from "./command";
import { convertSources } from "./convertSources";
import { writeJson } from "../writeJson";

/** Writes every id that was ever published to `ids.json`, and prints what changed. Of the reviews, only the ids that they name matter. */
export const idsCommand: Command = {
  usage: "ids [--in sources]                                                   ids.json beside the reports",
  async run(options, terminal) {
    const { ids, exit } = await convertSources({ ...options, withReview: false, naming: true }, terminal);
    writeJson(join(options.in, "ids.json"), ids.after);
    const changes = idsChanges(ids.before, ids.after);
    for (const line of changes) terminal.stdout.write(`${line}\n`);
    const all = pluralize(ids.after.goals.length, "goal");
    terminal.stdout.write(`${all} remembered${changes.length === 0 ? ", nothing changed" : ""}\n`);
    return exit;
  },
};
