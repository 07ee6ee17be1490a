import type { Quote } from "../domain/dataset/schema";
import type { Signal, Span } from "./reading";
import { quoteOf } from "./text/quoteOf";

const causes =
  /(?:^|[\s(])(?:vuoksi|takia|johdosta|johtuen|johtuu|johtui|syynä|syystä|koska|sillä|siksi|seurauksena|ansiosta|på grund av|eftersom|därför|till följd|beror|tack vare|because|due to|owing to|as a result)(?=[\s.,;:]|$)/iu;

/** Whether two spans share any character. */
const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/**
 * The sentence that says what lies behind a bare verdict ("Tavoite ei toteudu."): a lesser signal of the same colour, or a sentence that
 * names a cause, the nearest first; else the sentence before it on the same line, which the verdict sums up.
 */
export function reasonFor(
  text: string,
  verdict: Signal,
  lost: readonly Signal[],
  sentences: readonly Span[],
): Quote | null {
  const at = sentences.findIndex((sentence) => touches(sentence, verdict.evidence));
  if (at < 0) return null;
  const bad = verdict.status === "not-achieved" || verdict.status === "at-risk";
  const alike = lost.filter(({ status }) => bad === (status === "not-achieved" || status === "at-risk"));
  const near = (index: number): number => Math.abs(index - at) * 2 + (index > at ? 1 : 0);
  const order = sentences
    .map((_, index) => index)
    .filter((index) => index !== at && Math.abs(index - at) <= 6)
    .sort((one, other) => near(one) - near(other));
  const at2 = (index: number): Span => sentences[index] as Span;
  const byOtherRule = order.find(
    (index) => bad && alike.some(({ evidence, rule }) => touches(at2(index), evidence) && rule !== verdict.rule),
  );
  const caused = order.find((index) => bad && causes.test(text.slice(at2(index).start, at2(index).end)));
  const before = at > 0 && !/[\n\r]/u.test(text.slice(at2(at - 1).end, at2(at).start)) ? at - 1 : undefined;
  const found = byOtherRule ?? caused ?? before;
  return found === undefined ? null : quoteOf(text, at2(found));
}
