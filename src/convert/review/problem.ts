import { fillText } from "../topicText";
import type { MessageValues, ValuesFor } from "../topicText";

/** Why a decision does not fit, in English, by topic. Pages say the same in other languages. */
export const problemTexts = {
  "text-changed": "the text has changed since it was decided; look at it again: npm run review",
  "decided-twice": "an entry before it decides the same text as {{status}}; keep one of them",
  "said-otherwise": "an entry before it says something else of the same; keep one of them, or write both into one",
  "bad-news-beside": "the text has bad news beside this passage; look at all of it: npm run review",
  "reason-missing": 'the report was read as {{status}}; say as "reason" why it is {{decided}}',
  "words-missing": 'a status needs words of the report: quote them as "evidence"',
  "words-not-in-round": 'the round does not say "{{words}}"',
  "words-not-in-target": 'no round says of the target "{{words}}"',
  "words-not-in-goal": 'the goal says "{{words}}" nowhere',
  "words-twice-in-goal": 'the goal says "{{words}}" more than once; quote more of it',
  "not-said": "the report does not say this any more",
  "not-said-nearest": 'the report does not say this any more; the nearest that it says: "{{nearest}}"',
  "said-twice": "the report says this more than once; quote more of it",
  "not-said-in-round": "no target says this in {{round}}",
  "no-target": "the report has no target {{target}}",
  "no-target-nearest": "the report has no target {{target}}; did you mean {{nearest}}?",
  "no-target-named": "it names neither a target nor a passage",
  "passage-without-target": "the passage belongs to no target",
  "target-twice": "it names a target twice",
  "several-goals": "the targets belong to several goals",
  "only-target": "a goal keeps at least one target, and this is its only one",
  "no-goal": "the report has no goal {{goal}}",
  "no-such-goal": "there is no goal {{goal}}",
  "no-round": "the report has no round {{round}}",
  "no-round-but": "the report has no round {{round}}; it has: {{rounds}}",
  "no-title": "no goal, theme or programme has this title",
  "title-not-once": 'not one goal has the title "{{title}}"',
  "passage-gone": "no passage says this any more",
  "passages-alike": "several passages say this; quote more of it",
  "other-id": "its id is {{id}}, not {{given}}; to name it {{given}}, run: npm run ids",
  "never-published": "no goal of this report was ever published as {{id}}",
  "no-earlier-goal": "no goal of an earlier year is {{goal}}",
  "not-gone": "no goal that was once published is gone under this id",
} as const satisfies Record<string, string>;

/** What a problem is about: one of {@link problemTexts}. */
export type ProblemTopic = keyof typeof problemTexts;

/** Why a decision does not fit: in English, and as a topic with values for who says it in another language. */
export interface Problem {
  text: string;
  topic: ProblemTopic;
  values: MessageValues;
}

/** A problem by its topic, with the values that its text names. */
export function problemOf<Topic extends ProblemTopic>(
  topic: Topic,
  ...[values]: ValuesFor<(typeof problemTexts)[Topic]>
): Problem {
  const given: MessageValues = values ?? {};
  return { text: fillText(problemTexts[topic], given), topic, values: given };
}
