const room = 50_000;

/** Caches a function's results; the size is limited to about the words of a language, so that memory stays bounded. */
export function remembered<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, { readonly said: Answer }>();
  return (question) => {
    const found = known.get(question);
    if (found) return found.said;
    const said = answer(question);
    if (known.size < room) known.set(question, { said });
    return said;
  };
}

/** About the number of sentences of a long goal. */
const lately = 500;

/** Caches only a function's most recent results, for texts that are read again soon. */
export function rememberedLately<Question, Answer>(
  answer: (question: Question) => Answer,
): (question: Question) => Answer {
  let earlier = new Map<Question, { readonly said: Answer }>();
  let now = new Map<Question, { readonly said: Answer }>();
  return (question) => {
    const kept = now.get(question);
    if (kept) return kept.said;
    const found = earlier.get(question) ?? { said: answer(question) };
    if (now.size >= lately) {
      earlier = now;
      now = new Map();
    }
    now.set(question, found);
    return found.said;
  };
}
