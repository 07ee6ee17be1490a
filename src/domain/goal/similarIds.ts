import { editDistance } from "../text/editDistance";

/** The share of edits below which an id is taken for a slip of another. */
const nearEnough = 0.5;

/**
 * The known ids that a mistyped one may have meant, nearest first. Links break most often by losing their end on the way through a chat, so an
 * id that begins as the broken one does is as near as can be.
 */
export function similarIds(wanted: string, known: readonly string[], most = 3): string[] {
  const slug = wanted.toLowerCase();
  return known
    .map((id) => ({ id, share: shareOfEdits(slug, id) }))
    .filter(({ share }) => share < nearEnough)
    .toSorted((a, b) => a.share - b.share)
    .slice(0, most)
    .map(({ id }) => id);
}

/** The part of a broken path that most likely was a goal's id: the longest. */
export const longestPathSegment = (path: string): string =>
  path
    .split("/")
    .toSorted((a, b) => b.length - a.length)
    .at(0) ?? "";

/** A start of three letters is taken for a cut link; a shorter one fits too much. */
const shortestStart = 3;

function shareOfEdits(wanted: string, id: string): number {
  if (wanted.length >= shortestStart && id.startsWith(wanted)) return 0;
  const whole = editDistance(wanted, id) / Math.max(wanted.length, id.length, 1);
  // A cut link may hold a slip as well; its missing end costs nothing.
  const start = wanted.length < id.length ? id.slice(0, wanted.length) : id;
  const cut = wanted.length >= 2 * shortestStart ? editDistance(wanted, start) / wanted.length : 1;
  return Math.min(whole, cut);
}
