/**
 * Wraps a name into lines of at most `letters` characters, because SVG text does not wrap by itself. Breaks at spaces, and inside words that are
 * longer than a line; text that does not fit is cut after a word, with an ellipsis. `room` is kept free at the end of the last line.
 */
export function wrapText(name: string, maxLineLength: number, maxLines: number, room = 0): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((one) => splitWord(one, maxLineLength))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= maxLineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.length > maxLines;
  const kept = lines.slice(0, maxLines);
  const end = kept.at(-1) ?? "";
  if (!cut && end.length + room <= maxLineLength) return kept;
  // Only the suffix does not fit: it gets a line of its own, if one is left.
  if (!cut && kept.length < maxLines) return [...kept, ""];
  return [...kept.slice(0, -1), shortened(end, maxLineLength - room - 1)];
}

function shortened(line: string, letters: number): string {
  if (line.length <= letters) return `${line}…`;
  const space = line.lastIndexOf(" ", letters);
  return `${line.slice(0, space > 0 ? space : letters)}…`;
}

/** Splits a word into pieces that fit a line, with hyphens. */
function splitWord(word: string, letters: number): string[] {
  if (word.length <= letters) return word === "" ? [] : [word];
  return [`${word.slice(0, letters - 1)}-`, ...splitWord(word.slice(letters - 1), letters)];
}
