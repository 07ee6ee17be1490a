import { writeMessage } from "../message";
import type { Message } from "../message";

/** Parts messages by what a person has seen and accepted: that becomes a note. `accept` is the one of report.json. */
export function withoutAccepted(
  messages: readonly Message[],
  accept: readonly string[] = [],
): { messages: Message[]; notes: string[] } {
  const isAccepted = ({ kind }: Message) => kind !== undefined && accept.includes(kind);
  return {
    messages: messages.filter((message) => !isAccepted(message)),
    notes: messages.filter(isAccepted).map((message) => `accepted: ${writeMessage(message)}`),
  };
}
