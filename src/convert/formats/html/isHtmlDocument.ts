const opening = /<(?:!doctype\s+html|html|head|meta|body|table)\b/iy;

/** Whether a text is an HTML document, rather than a table in text whose cells hold HTML: it opens as one, after comments and an XML declaration. */
export function isHtmlDocument(text: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const end = text.startsWith("<!--", at)
      ? endAfter(text, "-->", at + 4)
      : text.startsWith("<?", at)
        ? endAfter(text, ">", at)
        : null;
    if (end === null) break;
    at = end;
  }
  opening.lastIndex = at;
  return opening.test(text);
}

function endAfter(text: string, closing: string, from: number): number | null {
  const at = text.indexOf(closing, from);
  return at === -1 ? null : at + closing.length;
}

/** The encoding that an HTML document's `meta` element, or an XML declaration, names. */
export const declaredEncoding = (text: string): string | null =>
  (/<meta[^>]{1,500}charset\s*=\s*["']?\s*([\w-]+)/i.exec(text) ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]+)/i.exec(text))?.[1] ?? null;
