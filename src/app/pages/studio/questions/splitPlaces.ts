/** Where the words of a text on one line begin, without the first. */
export const wordStarts = (text: string): number[] => [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index);

/** Whether a place follows what ends a sentence or announces what comes. */
export const isAfterSentence = (text: string, place: number): boolean =>
  /[.!?:;…][)”"’']*\s*$/u.test(text.slice(0, place));

/** Where a text is parted unless a person says otherwise: at the words that were selected, else at the first sentence, else in the middle. */
export function proposedPlace(
  text: string,
  places: readonly number[],
  selected: { start: number; end: number } | null,
): number {
  const [first = 0] = places;
  const from = (place: number) => places.find((one) => one >= place);
  if (selected) {
    // What is selected is the second part, or the first where it opens the text.
    const border = selected.start >= first ? selected.start : selected.end;
    const word = places.findLast((one) => one <= border) ?? first;
    return border === selected.end ? (from(border) ?? word) : word;
  }
  return places.find((one) => isAfterSentence(text, one)) ?? from(text.length / 2) ?? first;
}
