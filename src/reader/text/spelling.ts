/** Shorter forms are not corrected: one changed letter often makes another word. */
export const minWordLength = 7;
const maxWordLength = 18;

/** The words that are left when some neighbouring letters of a word are left out. */
const leftOut = (word: string, length: 1 | 2): string[] =>
  Array.from({ length: word.length - length + 1 }, (_, at) => word.slice(0, at) + word.slice(at + length));

/** Whether `word` is `form` with one letter more, fewer or changed, or with two neighbours swapped. */
function nearly(word: string, form: string): boolean {
  if (word.length !== form.length) return Math.abs(word.length - form.length) === 1;
  const differing = Array.from(word).flatMap((letter, at) => (letter === form[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && word[first] === form[second] && word[second] === form[first];
}

/**
 * Finds the forms that a word may be a misspelling of; none when it is a real word. One letter may be missing, too many, wrong or swapped
 * with its neighbour, or a syllable of two letters missing ("toteunut"). All misspellings are generated in advance, so that a look-up is cheap.
 */
export function slipsOf(
  forms: ReadonlySet<string>,
  isReal: (word: string) => boolean,
): (word: string) => readonly string[] {
  const byLetter = new Map<string, string[]>();
  const bySyllable = new Map<string, string[]>();
  const note = (slips: Map<string, string[]>, slip: string, form: string): void => {
    const known = slips.get(slip);
    if (known) known.push(form);
    else slips.set(slip, [form]);
  };
  for (const form of forms) {
    note(byLetter, form, form);
    for (const slip of leftOut(form, 1)) note(byLetter, slip, form);
    for (const slip of leftOut(form, 2)) note(bySyllable, slip, form);
  }
  return (word) => {
    if (word.length < minWordLength - 1 || word.length > maxWordLength || !/^[a-zåäö]+$/u.test(word) || isReal(word))
      return [];
    const found = new Set(byLetter.get(word));
    for (const slip of leftOut(word, 1)) {
      for (const form of byLetter.get(slip) ?? []) if (form === slip || nearly(word, form)) found.add(form);
    }
    if (found.size > 0 || word.length < minWordLength) return [...found];
    return [...new Set(bySyllable.get(word))];
  };
}
