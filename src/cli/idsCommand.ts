import { join } from "node:path";
import { idsChanges } from "../convert/dataset/idsChanges";
import { counted } from "../convert/plainWords";
import { converted } from "./command";
import type { Task } from "./command";
import { writeJson } from "./writeJson";

/** Remembers every id that was ever published, and says what changed. Of the reviews only the ids count that they name. */
export const idsTask: Task = {
  usage: "ids [--in sources]                                                   ids.json beside the reports",
  async run(wishes) {
    const { ids, exit } = await converted({ ...wishes, withReview: false, naming: true });
    writeJson(join(wishes.in, "ids.json"), ids.after);
    const changes = idsChanges(ids.before, ids.after);
    for (const line of changes) process.stdout.write(`${line}\n`);
    const all = counted(ids.after.goals.length, "goal");
    process.stdout.write(`${all} remembered${changes.length === 0 ? ", nothing changed" : ""}\n`);
    return exit;
  },
};
