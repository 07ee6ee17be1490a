/** A number or letter that opens a numbered goal: "2. …", "1.3 …", "E1. …", "ADP 4 – …", "(a) …", "iv) …". A bare figure counts only before a capital letter: before a small one it opens a sentence ("12 kartläggningar gjordes"). */
export const goalNumber =
  /^\s*(?:\(?(?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)\s+(?=[\p{L}\p{N}])|(?:\p{Lu}{1,4}[ -]?)?\d{1,2}(?:(?:\.\d{1,2})+[.):]?(?:\s[–—-])?\s+(?=\p{L})|(?:[.):]|\s[–—-])\s+(?=[\p{L}\p{N}])|\s+(?=\p{Lu})))/u;

/** Whether a text is a number and at least four words: "1. Brukarna ska vara nöjda med hemtjänsten" is a goal, though it contains a word for a unit. */
export const isNumberedSentence = (text: string): boolean =>
  goalNumber.test(text) && text.trim().split(/\s+/).length > 4;
