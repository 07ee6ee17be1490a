/** Shortens a text to at most `most` characters: cut after a whole word, with an ellipsis. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const lastSpace = room.lastIndexOf(" ");
  const kept = lastSpace > 0 ? room.slice(0, lastSpace) : room.slice(0, most - 1);
  return `${kept.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
