import type { Language } from "../../../domain/dataset/schema";
import { sentencesOf } from "../../../reader/text/sentences";
import { contentWords, wordSimilarity } from "../../text/contentWords";
import { unassessed } from "./assessments";
import type { FoundAssessment } from "./assessments";

/**
 * What is finished need not be the target: "Suunnitelmat hyväksyttiin" says nothing of five parks that are to be renovated. Where it is only inferred that
 * a target is achieved, and the sentence shares no word with what the target is about, it is a milestone on the way: the person who is asked is not
 * offered it as a verdict.
 */
export function withoutMilestones(
  found: FoundAssessment,
  topic: readonly string[],
  language: Language,
): FoundAssessment {
  const { assessment } = found;
  const verdict = assessment.status === "none" ? assessment.candidate : assessment;
  if (verdict?.status !== "achieved" || verdict.basis !== "inferred" || topic.length === 0) return found;
  const { roundId, text, source, events } = assessment;
  const { start, end } = verdict.evidence;
  const sentences = sentencesOf(text, language).filter((one) => one.start < end && one.end > start);
  const words = contentWords(sentences.map((one) => text.slice(one.start, one.end)).join(" "), language);
  const [subject = ""] = words;
  const isNamed = !finishes.test(subject) && !anyTask.test(subject);
  // "Projektering klar" beside "Skridskobanan blir klar": that both speak of finishing makes them no one thing.
  const telling = isNamed ? words.filter((word) => !finishes.test(word)) : words;
  if (telling.some((word) => topic.some((other) => wordSimilarity(word, other) > alike))) return found;
  return { ...found, assessment: unassessed(roundId, "unclear", text, source, events) };
}

/** Words for finishing. */
const finishes = /^(?:klar|färdig|slutför|valm|complet|finish|done|ready)/iu;

/** Words that stand for whatever the target is about. */
const anyTask =
  /^(?:työ|hanke|hank|projekt|projektet|project|arbet|work|tavoi|mål|target|goal|toimenp|åtgärd|action)\p{L}{0,4}$/iu;

/** From here on two words are forms of one. */
const alike = 0.5;
