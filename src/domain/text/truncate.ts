/** Shortens a text to at most `maxLength` characters: cut after a whole word, with an ellipsis. */
export function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = text.slice(0, maxLength);
  const lastSpace = room.lastIndexOf(" ");
  const kept = lastSpace > 0 ? room.slice(0, lastSpace) : room.slice(0, maxLength - 1);
  return `${kept.replace(/[\s,;:.–—-]+$/u, "")}…`;
}
