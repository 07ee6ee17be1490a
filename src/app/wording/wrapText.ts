/**
 * A name in lines of at most so many letters, for text in a drawing, which does not wrap by itself. Breaks at spaces, and within a
 * word that is longer than a line; what does not fit the
 * lines ends in an ellipsis, at a word. `room` is what must stay free at the end of the last line.
 */
export function wrapText(name: string, letters: number, mostLines: number, room = 0): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((one) => parted(one, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const cut = lines.length > mostLines;
  const kept = lines.slice(0, mostLines);
  const end = kept.at(-1) ?? "";
  if (!cut && end.length + room <= letters) return kept;
  // Only the suffix has no room: it may take a line of its own, as long as there is one.
  if (!cut && kept.length < mostLines) return [...kept, ""];
  return [...kept.slice(0, -1), shortened(end, letters - room - 1)];
}

function shortened(line: string, letters: number): string {
  if (line.length <= letters) return `${line}…`;
  const space = line.lastIndexOf(" ", letters);
  return `${line.slice(0, space > 0 ? space : letters)}…`;
}

/** A word in pieces that each fit a line, with a hyphen where it goes on. */
function parted(word: string, letters: number): string[] {
  if (word.length <= letters) return word === "" ? [] : [word];
  return [`${word.slice(0, letters - 1)}-`, ...parted(word.slice(letters - 1), letters)];
}
