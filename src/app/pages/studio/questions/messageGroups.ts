import type { LeftOutKind } from "../../../../convert/formats/leftOutKinds";
import type { Message } from "../../../../convert/message";
import type { Note, NoteTopic } from "../../../../convert/note";

/** Messages on one topic, shown together. */
export interface MessageGroup {
  /** The kind of content that was left out, else the topic of the message. */
  key: string;
  /** The kind of content that a person may accept; null if something is lost or wrong. */
  kind: LeftOutKind | null;
  messages: Message[];
}

/** Messages by what they are about, in the order in which it first comes. */
export function groupMessages(messages: readonly Message[]): MessageGroup[] {
  const groups = new Map<string, MessageGroup>();
  for (const message of messages) {
    const key = message.kind ?? message.topic ?? "other";
    const group = groups.get(key) ?? { key, kind: message.kind ?? null, messages: [] };
    group.messages.push(message);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The messages on one report's folder. */
export const messagesOn = (messages: readonly Message[], folder: string): Message[] =>
  messages.filter(({ file }) => file.startsWith(`${folder}/`));

/** A note that the page shows: what was accepted stands with the messages. */
export type ShownNote = Note & { topic: Exclude<NoteTopic, "accepted"> };

/** The notes on one report's folder. */
export const notesOn = (notes: readonly Note[], folder: string): ShownNote[] =>
  notes.filter(isShown).filter(({ file }) => file === folder || file?.startsWith(`${folder}/`) === true);

const isShown = (note: Note): note is ShownNote => note.topic !== "accepted";
