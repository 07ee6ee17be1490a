/** What ä, ö and å of DOS and of old Macs become in windows-1252, inside a word. Lengths are bounded, so that a word of a million letters is searched once. */
const foreign = /\p{L}{0,40}\p{Ll}[„”†™ŠŒŽ\u0081\u008f]\p{Ll}[\p{L}„”†™Š]{0,40}/gu;
/** What they become where UTF-8 is read as windows-1252: no word is spelt so. */
const encodedTwice = /\p{L}{0,40}Ã[¤¶¥„–…\u0084\u0085\u0096][\p{L}¤¶¥]{0,40}/u;
const usual = /[äöåÄÖÅ]/gu;

/** A word that only another encoding explains; null where there is none, or where the text has more letters as they should be. */
export function foreignWord(text: string): string | null {
  const twice = encodedTwice.exec(text)?.[0];
  if (twice !== undefined) return twice;
  const found = text.match(foreign) ?? [];
  const [word] = found;
  return word !== undefined && found.length > (text.match(usual)?.length ?? 0) ? word : null;
}
