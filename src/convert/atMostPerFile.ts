import type { Message } from "./message";
import { messageOf } from "./messageOf";
import { groupedBy } from "./text/groupedBy";

/** At most this many messages are kept for one document. */
const maxMessages = 200;

/** The first messages on each file, and one that says how many more there are and where they begin. */
export const atMostPerFile = (messages: readonly Message[]): Message[] =>
  messages.length <= maxMessages
    ? [...messages]
    : [...groupedBy(messages, ({ file }) => file).values()].flatMap((own) => atMost(maxMessages, own));

function atMost(limit: number, messages: readonly Message[]): Message[] {
  const next = messages[limit];
  if (!next) return [...messages];
  return [
    ...messages.slice(0, limit),
    // Without a kind, because the messages that are not shown may be of several.
    {
      file: next.file,
      line: next.line,
      column: next.column,
      ...(next.place ? { place: next.place } : {}),
      ...messageOf("more-messages", { count: messages.length - limit, first: next.text }),
    },
  ];
}
