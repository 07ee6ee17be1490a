import type { Weighed } from "./precedence";
import type { Signal } from "./reading";
import { isBad, type Status } from "../domain/status";
import type { SentenceOpinion } from "./sureness/secondOpinion";
import { firstOverlapping } from "./text/overlaps";

/** A signal is preferred to the first by precedence if its sentence makes it this many times likelier. */
const timesLikelier = 3;
/** In shorter passages only precedence decides. */
const minWords = 13;
/** The lowest likelihood that is used. */
const minLikelihood = 0.02;

/** The status that the sentence itself gives: "only partly" is at risk. That an outcome counts it as missed is the dataset's rule. */
const saidBy = ({ status, partly }: Signal): Status => (partly ? "at-risk" : status);

const word = /\S+/gu;

/**
 * A long passage contains more than its target's verdict: last year's result, another goal, next year's plans. If its signals give different statuses, the words of their sentences show which of them decides. Precedence holds, unless another signal is far likelier to be the verdict. Bad
 * signals are only replaced by good ones about the goal itself, in another sentence.
 */
export function decidingSignal(
  text: string,
  { best, lost, opposed }: Weighed,
  opinions: () => readonly SentenceOpinion[],
): Weighed {
  const agreed = !best || lost.every((signal) => saidBy(signal) === saidBy(best));
  if (agreed || (text.match(word)?.length ?? 0) < minWords) return { best, lost, opposed };
  const sentences = opinions();
  const sentenceOf = ({ evidence }: Signal): SentenceOpinion | undefined => firstOverlapping(sentences, evidence);
  const likely = (signal: Signal): number =>
    Math.max(minLikelihood, sentenceOf(signal)?.opinion[saidBy(signal)] ?? minLikelihood);
  const mayDecide = (signal: Signal): boolean => {
    if (saidBy(signal) === saidBy(best)) return false;
    const brightens = isBad(best.status) && !isBad(signal.status);
    return !brightens || (signal.ofGoal && sentenceOf(signal) !== sentenceOf(best));
  };
  let [first, most] = [best, timesLikelier * likely(best)];
  for (const signal of lost.filter(mayDecide)) {
    const likelihood = likely(signal);
    if (likelihood > most) [first, most] = [signal, likelihood];
  }
  if (first === best) return { best, lost, opposed };
  return { best: first, lost: [best, ...lost.filter((signal) => signal !== first)], opposed };
}
