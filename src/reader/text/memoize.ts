const room = 50_000;

/** The same answers, each worked out once; room for a language's words, and no more, so that memory stays bounded. */
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

/** As many as the sentences of a long goal. */
const lately = 500;

/** The same answers, worked out anew where they were not asked for lately: what is read again soon, and no longer, is kept. */
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
