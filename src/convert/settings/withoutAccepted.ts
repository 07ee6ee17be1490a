import { writeMessage } from "../message";
import type { Message } from "../message";
import { noteOf } from "../note";
import type { Note } from "../note";

/** Parts messages by what a person has seen and accepted: that becomes a note. `accept` is the one of report.json. */
export function withoutAccepted(
  messages: readonly Message[],
  accept: readonly string[] = [],
): { messages: Message[]; notes: Note[] } {
  const isAccepted = ({ kind }: Message) => kind !== undefined && accept.includes(kind);
  return {
    messages: messages.filter((message) => !isAccepted(message)),
    notes: messages.filter(isAccepted).map((message) => noteOf(null, "accepted", { message: writeMessage(message) })),
  };
}
