import { editDistance } from "../text/editDistance";

/** The largest part of an id that may be mistyped for it to be suggested. */
const nearEnough = 0.5;

/**
 * The known ids most similar to a broken one, nearest first. Chats often cut off the end of a link, so an id that starts with the broken one counts
 * as nearest.
 */
export function similarIds(wanted: string, known: readonly string[], limit = 3): string[] {
  const slug = wanted.toLowerCase();
  return known
    .map((id) => ({ id, share: shareOfEdits(slug, id) }))
    .filter(({ share }) => share < nearEnough)
    .toSorted((a, b) => a.share - b.share)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** The longest segment of a broken path, most likely the goal's id. */
export const longestPathSegment = (path: string): string =>
  path
    .split("/")
    .toSorted((a, b) => b.length - a.length)
    .at(0) ?? "";

/** An id of at least three letters may be a link that was cut off; a shorter start would match too many ids. */
const minSharedStart = 3;

function shareOfEdits(wanted: string, id: string): number {
  if (wanted.length >= minSharedStart && id.startsWith(wanted)) return 0;
  const whole = editDistance(wanted, id) / Math.max(wanted.length, id.length, 1);
  // A link that was cut off may also be mistyped: the missing end does not count as edits.
  const start = wanted.length < id.length ? id.slice(0, wanted.length) : id;
  const cut = wanted.length >= 2 * minSharedStart ? editDistance(wanted, start) / wanted.length : 1;
  return Math.min(whole, cut);
}
