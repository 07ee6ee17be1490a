import { datasetOf, reportsToRead } from "../convert/convert";
import type { Conversion } from "../convert/convert";
import { writeMessage } from "../convert/message";
import { counted } from "../convert/plainWords";
import { progressOn } from "./progress";
import { readReports } from "./readReports";
import { readSources } from "./readSources";

/** All was read; something was left out; nothing was written. */
export const exits = { read: 0, leftOut: 1, nothing: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** What the command line asked for, whatever the task. */
export interface Wishes {
  in: string;
  /** Where what the task writes goes, if not where it usually does. */
  out: string | undefined;
  withReview: boolean;
}

/** One thing that the command does: its line of the usage, and the doing. */
export interface Task {
  usage: string;
  run: (wishes: Wishes) => Exit | Promise<Exit>;
}

/** Reads and converts the sources, says what was left out of them, and with which exit code a task ends that did all else. */
export async function converted({
  in: folder,
  withReview,
  naming = false,
}: Omit<Wishes, "out"> & { naming?: boolean }): Promise<Conversion & { notes: string[]; exit: Exit }> {
  const progress = progressOn(process.stderr);
  const {
    folders,
    site,
    ids,
    messages: unread,
    notes,
  } = await readSources(folder, (documents) => progress.tell(`${counted(documents, "document")} read`));
  const wanted = { withReview, naming, site };
  let goals = 0;
  const read = await readReports(reportsToRead(folders, wanted), (more) => {
    goals += more;
    progress.tell(`${counted(goals, "goal")} assessed`);
  }).finally(() => progress.end());
  const conversion = datasetOf(read, folders, ids, wanted);
  const messages = [...unread, ...conversion.messages];
  for (const message of messages) process.stderr.write(`${writeMessage(message)}\n`);
  return { ...conversion, messages, notes, exit: messages.length > 0 ? exits.leftOut : exits.read };
}
