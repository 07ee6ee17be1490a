/** What ä, ö and å of DOS and of old Macs become in windows-1252, inside a word, and what they become where UTF-8 is encoded a second time. */
const foreign = /\p{L}*(?:\p{Ll}[„”†™ŠŒŽ\u0081\u008f]\p{Ll}|Ã[¤¶¥„–…\u0084\u0085\u0096])[\p{L}„”†™Š¤¶¥]*/gu;
const usual = /[äöåÄÖÅ]/gu;

/** A word that only another encoding explains; null where the text has more letters as they should be. */
export function foreignWord(text: string): string | null {
  const found = text.match(foreign) ?? [];
  const [word] = found;
  return word !== undefined && found.length > (text.match(usual)?.length ?? 0) ? word : null;
}
