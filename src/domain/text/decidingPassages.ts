import type { Quote } from "../dataset/schema";

/**
 * The words that a status rests on: the evidence and, where that is a bare verdict, the reason behind it. A person may pick evidence that holds the
 * reason, or is a part of it: what holds the other then stands alone, so that nothing is said twice.
 */
export function decidingPassages({ evidence, reason }: { evidence: Quote | null; reason: Quote | null }): Quote[] {
  const quotes = [evidence, reason].filter((quote) => quote !== null);
  return quotes.filter((one, at) => !quotes.some((other, place) => place !== at && holds(other, one, place < at)));
}

/** Whether one passage is within another; of two that are the same, the first is kept. */
const holds = (outer: Quote, inner: Quote, isBefore: boolean): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (isBefore || outer.end - outer.start > inner.end - inner.start);
