/** About how wide a letter of a usual typeface is, in heights of letters: enough to say where a word of a run begins. */
const widthOf = (letter: string): number => {
  if (/[iljft.,:;'|!() \u00a0r\-/[\]]/u.test(letter)) return /[ijl.,:;'|!]/u.test(letter) ? 0.25 : 0.3;
  if (/[mwMW%@]/u.test(letter)) return 0.85;
  return /\p{Lu}/u.test(letter) ? 0.69 : 0.55;
};

/** Where each letter of a run begins, as a share of the run's width. */
export function letterPlaces(text: string): number[] {
  const widths = Array.from({ length: text.length }, (_, at) => widthOf(text.charAt(at)));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let place = 0;
  return widths.map((width) => {
    const begins = place / whole;
    place += width;
    return begins;
  });
}
