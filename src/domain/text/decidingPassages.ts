import type { Quote } from "../dataset/schema";

/**
 * The passages that decide a status: the evidence and, if that is a bare verdict, the reason behind it. If one contains the other, as a reviewer's
 * choice may, only the outer one is given, so that no text is shown twice.
 */
export function decidingPassages({ evidence, reason }: { evidence: Quote | null; reason: Quote | null }): Quote[] {
  const quotes = [evidence, reason].filter((quote) => quote !== null);
  return quotes.filter((one, at) => !quotes.some((other, place) => place !== at && holds(other, one, place < at)));
}

/** Whether `outer` contains `inner`. Of two equal passages, only the earlier contains the other. */
const holds = (outer: Quote, inner: Quote, isBefore: boolean): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (isBefore || outer.end - outer.start > inner.end - inner.start);
