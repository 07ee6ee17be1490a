/** "2. …", "1.3 …", "E1. …", "ADP 4 – …", "(a) …", "iv) …"; a figure in the middle of a sentence is followed by a small letter. */
export const goalNumber =
  /^\s*(?:\(?(?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)\s+(?=[\p{L}\p{N}])|(?:\p{Lu}{1,4}[ -]?)?\d{1,2}(?:(?:\.\d{1,2})+[.):]?(?:\s[–—-])?\s+(?=\p{L})|(?:[.):]|\s[–—-])\s+(?=[\p{L}\p{N}])|\s+(?=\p{Lu})))/u;

/** "1. Brukarna ska vara nöjda med hemtjänsten" speaks of a service, and names no unit. */
export const isNumberedSentence = (text: string): boolean =>
  goalNumber.test(text) && text.trim().split(/\s+/).length > 4;
