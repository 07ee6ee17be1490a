/** A vowel of Finnish or Swedish. */
const vowel = /[aeiouyåäö]/i;

/** Words that a compound leaves its last part to: "kulttuuri- ja liikuntapalvelut". */
const sharing = /^(?:ja|sekä|tai|eli|och|samt|eller|and|or)\b/i;

/**
 * The text of two lines of a paragraph as one. A hyphen that parts a word at the end of a line is undone; one that belongs to the word is kept: before
 * a capital or a figure, after one, between two equal vowels, and where the rest of the compound is left to a later word.
 */
export function joinLines(upper: string, lower: string): string {
  if (upper.endsWith("\u00ad")) return upper.slice(0, -1) + lower;
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(upper)) return `${upper} ${lower}`;
  if (sharing.test(lower)) return `${upper} ${lower}`;
  const [last, first] = [upper.at(-2) ?? "", lower.at(0) ?? ""];
  const belongs =
    !/\p{Ll}/u.test(first) || !/\p{Ll}/u.test(last) || (vowel.test(last) && last.toLowerCase() === first.toLowerCase());
  return belongs ? upper + lower : upper.slice(0, -1) + lower;
}
