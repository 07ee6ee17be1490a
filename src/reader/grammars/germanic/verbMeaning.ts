import type { Mood, Time } from "../../claims";
import { oneOf } from "../../text/wordMatchers";
import { holds } from "./clauses";
import type { PlainClause } from "./clauses";
import type { PlainSense } from "./lexicon";
import type { PlainMark } from "./vocabulary";

const evenMore = oneOf("redan till already even");
const had = oneOf("hade had");

/** How a verb, in its surroundings, is meant. */
interface Meaning {
  readonly denied: boolean;
  readonly time: Time;
  readonly mood: Mood;
}

/** "possibly already in the autumn": that it will come is not in doubt. */
const isPerhaps = ({ words, marks }: PlainClause): boolean =>
  (marks.get("perhaps") ?? []).some((at) => !evenMore(words[at + 1]));

const stillTo = oneOf("is are was were remains remain yet");

/** "was to be met", "is far from being met": not so yet, and nobody says that it will. */
const isStillToBe = ({ words }: PlainClause, at: number): boolean =>
  (isToBe(words, at) && stillTo(words[at - 3])) || (words[at - 1] === "being" && words[at - 2] === "from");

/** "is likely to be met" */
const isToBe = (words: readonly string[], at: number): boolean => words[at - 1] === "be" && words[at - 2] === "to";

/** The verb's time and mood from the words that go before it: "kommer att", "beräknas", "has been", "may"; null where it claims nothing. */
export function meaningOf(
  clause: PlainClause,
  { forms }: PlainSense,
  at: number,
  conditional: boolean,
): Meaning | null {
  const before = (mark: PlainMark): boolean => clause.marks.get(mark)?.some((place) => place < at) ?? false;
  const denied = (clause.marks.get("negation")?.length ?? 0) > 0;
  const own: Mood = holds(clause, "unlikely")
    ? "unlikely"
    : isPerhaps(clause)
      ? "uncertain"
      : holds(clause, "probable")
        ? "probable"
        : "plain";
  const bendable = forms.has("infinitive") || forms.has("participle");
  if (before("would") && bendable)
    return {
      denied,
      time: before("have") ? "done" : "now",
      mood: "conditional",
    };
  // "hade uppnåtts om …": it would have been.
  if (conditional && forms.has("participle") && had(clause.words[at - 1]))
    return { denied, time: "done", mood: "conditional" };
  if (before("attempt") && bendable) return null;
  if (before("forecast") && bendable) return { denied, time: "ahead", mood: own };
  // "could not be met" was not, "may not be met" is in doubt.
  if (before("may") && bendable)
    return denied && clause.words.includes("could")
      ? { denied, time: "done", mood: own }
      : { denied, time: "ahead", mood: "uncertain" };
  // "kunde ha nåtts": it could have been.
  if (before("could") && forms.has("participle") && clause.words[at - 1] === "ha")
    return { denied, time: "done", mood: "conditional" };
  if (before("could") && bendable) return { denied, time: "done", mood: own };
  if (before("can") && bendable) return { denied, time: denied ? "now" : "ahead", mood: denied ? own : "possible" };
  if (before("will") && bendable) return { denied, time: "ahead", mood: own };
  if (isStillToBe(clause, at)) return null;
  if (isToBe(clause.words, at)) return { denied, time: "ahead", mood: own };
  if (forms.has("past") || forms.has("participle")) return { denied, time: "done", mood: own };
  if (forms.has("present")) return { denied, time: "now", mood: own };
  // Swedish puts the subject between verb and negation; English asks for "did not".
  return denied && clause.words.some((word) => /^(?:did|does|do)$|n't$/u.test(word))
    ? { denied, time: "done", mood: own }
    : null;
}
