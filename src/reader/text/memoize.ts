/** About the number of words of a language. */
const maxEntries = 50_000;

/** Caches a function's results, at most {@link maxEntries}, so that memory stays bounded. */
export function memoize<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, { readonly value: Answer }>();
  return (question) => {
    const found = known.get(question);
    if (found) return found.value;
    const value = answer(question);
    if (known.size < maxEntries) known.set(question, { value });
    return value;
  };
}

/** About the number of sentences of a long goal. */
const maxRecentEntries = 500;

/** Caches only a function's most recent results, for texts that are read again soon. */
export function memoizeRecent<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let olderEntries = new Map<Question, { readonly value: Answer }>();
  let recentEntries = new Map<Question, { readonly value: Answer }>();
  return (question) => {
    const kept = recentEntries.get(question);
    if (kept) return kept.value;
    const found = olderEntries.get(question) ?? { value: answer(question) };
    if (recentEntries.size >= maxRecentEntries) {
      olderEntries = recentEntries;
      recentEntries = new Map();
    }
    recentEntries.set(question, found);
    return found.value;
  };
}
