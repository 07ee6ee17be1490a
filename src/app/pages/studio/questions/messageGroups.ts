import type { LeftOutKind } from "../../../../convert/formats/leftOut";
import type { Message } from "../../../../convert/message";

/** How the converter's messages begin or what they hold, by topic. The first that fits is taken. */
const topics = [
  ["decision", / is not applied: /],
  ["scanned", /holds no text, only pictures of pages/],
  ["password", /^the PDF is behind a password/],
  ["old-format", /old Office file|rich text \(RTF\)|binary workbook|OpenDocument/],
  ["too-large", /\bhas \d+ pages|larger than|unpacks to|it holds more than/],
  ["damaged", /damaged|is not opened/],
  ["empty", /^the file is empty|holds no document/],
  ["not-readable", /^not a format that can be read|^a zip file is not read/],
  ["no-goal", /^no goal found/],
  ["no-year", /\byear\b/],
  ["no-round", /\bround\b.*(?:empty|no text|found)|are empty; left out until one is filled/],
  ["columns", /^expected \d+ columns/],
  ["encoding", /the text is not whole/],
  ["unjoined", /^no goal of the report is surely/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** What a message is about, as the page has a sentence for it. */
export type MessageTopic = (typeof topics)[number][0] | LeftOutKind | "other";

/** The topic of a message. What none fits is shown in the converter's own words. */
export const topicOf = ({ kind, text }: Pick<Message, "kind" | "text">): MessageTopic =>
  kind ?? topics.find(([, words]) => words.test(text))?.[0] ?? "other";

/** Messages on one topic, as they are shown together. */
export interface MessageGroup {
  topic: MessageTopic;
  /** What a person may accept; null where something is lost or wrong. */
  kind: LeftOutKind | null;
  messages: Message[];
}

/** Messages by topic, in the order in which the topics first come. */
export function groupMessages(messages: readonly Message[]): MessageGroup[] {
  const groups = new Map<MessageTopic, MessageGroup>();
  for (const message of messages) {
    const topic = topicOf(message);
    const group = groups.get(topic) ?? { topic, kind: message.kind ?? null, messages: [] };
    group.messages.push(message);
    groups.set(topic, group);
  }
  return [...groups.values()];
}
