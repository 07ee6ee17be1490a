import { buildDataset, reportsToRead } from "../../convert/convert";
import type { Conversion } from "../../convert/convert";
import { writeMessage } from "../../convert/message";
import { pluralize } from "../../convert/pluralize";
import { exits } from "./command";
import type { Exit, Options, Terminal } from "./command";
import { createProgress } from "../progress";
import { readReports } from "../readReports";
import { readSources } from "../readSources";
import type { Note } from "../../convert/note";

/** Reads and converts the sources, and prints what was left out. Also returns the exit code of a command that succeeds otherwise. */
export async function convertSources(
  { in: folder, withReview, naming = false }: Omit<Options, "out"> & { naming?: boolean },
  { stderr }: Terminal,
): Promise<Conversion & { notes: Note[]; exit: Exit }> {
  const progress = createProgress(stderr);
  const sources = await readSources(folder, (documents) => progress.show(`${pluralize(documents, "document")} read`));
  const { folders, site, ids, notes } = sources;
  const options = { withReview, naming, site };
  let goals = 0;
  const read = await readReports(reportsToRead(folders, options), (more) => {
    goals += more;
    progress.show(`${pluralize(goals, "goal")} assessed`);
  }).finally(() => progress.end());
  const conversion = buildDataset(read, folders, ids, options);
  const messages = [...sources.messages, ...conversion.messages.map(sources.located)];
  for (const message of messages) stderr.write(`${writeMessage(message)}\n`);
  return {
    ...conversion,
    messages,
    notes: [...notes, ...conversion.notes],
    exit: messages.length > 0 ? exits.leftOut : exits.read,
  };
}
