import { fillText } from "./topicText";
import type { MessageValues, ValuesFor } from "./topicText";

/** What notes say, in English, by topic. Pages say the same in other languages. */
export const noteTexts = {
  encoding: "read as {{encoding}}",
  "parted-by-tabs": "read as {{encoding}}, parted by tabs",
  "parted-by-semicolons": "read as {{encoding}}, parted by semicolons",
  "parted-by-commas": "read as {{encoding}}, parted by commas",
  "rule-colours": "colours and signs that rules give to cells of the sheet {{sheet}} are not read",
  pictures: "pictures are not read",
  "year-from-text": "the year {{year}} is taken from the text of {{document}}",
  "year-from-document-name": "the year {{year}} is taken from the name of {{document}}",
  "year-from-folder": "the year {{year}} is taken from the folder's name",
  "further-columns": "kept as further columns: {{columns}}",
  "not-started": '"{{round}}" has no text yet; it becomes a round when it has',
  "open-directions":
    'which way is good is not known for figures under "{{heading}}": {{count}} are asked; say it in report.json for all of them, "better": { "{{heading}}": "higher" } or "lower", or for each measure by its name',
  accepted: "accepted: {{message}}",
} as const satisfies Record<string, string>;

/** What a note is about: one of {@link noteTexts}. */
export type NoteTopic = keyof typeof noteTexts;

/** What was found out without anything being left out. */
export interface Note {
  /** The document or the folder that it speaks of; null where its text says that. */
  file: string | null;
  topic: NoteTopic;
  values: MessageValues;
}

/** A note by its topic, with the values that its text names. */
export const noteOf = <Topic extends NoteTopic>(
  file: string | null,
  topic: Topic,
  ...[values]: ValuesFor<(typeof noteTexts)[Topic]>
): Note => ({ file, topic, values: values ?? {} });

/** A note as a line for a terminal. */
export const writeNote = ({ file, topic, values }: Note): string => {
  const text = fillText(noteTexts[topic], values);
  return file === null ? text : `${file}: ${text}`;
};
