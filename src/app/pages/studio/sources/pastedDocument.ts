import type { OpenedFile } from "../draft/openedFile";

/** A document on the clipboard: HTML if it was copied from Word, Excel or a web page, and plain text. */
export interface Pasted {
  html: string;
  text: string;
}

/** A pasted document: tables as they were copied, else the text by its lines. Null where there is nothing to read. */
export function pastedDocument({ html, text }: Pasted, name: string): OpenedFile | null {
  const content = html.trim() === "" ? fromText(text, name) : { path: `${name}.html`, content: page(cleaned(html)) };
  return content && { path: content.path, bytes: new TextEncoder().encode(content.content) };
}

function fromText(text: string, name: string): { path: string; content: string } | null {
  if (text.trim() === "") return null;
  if (text.includes("\t")) return { path: `${name}.tsv`, content: text.replaceAll("\r\n", "\n") };
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return { path: `${name}.html`, content: page(paragraphs.map((line) => `<p>${escaped(line)}</p>`).join("\n")) };
}

const page = (body: string): string =>
  `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>\n`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Excel gives its cells their looks by classes. Colours and bold text tell what a cell is, so they are written into the cells. */
function withStylesOfClasses(html: string): string {
  const styles = new Map(
    [...html.matchAll(/\.([\w-]+)\s*\{([^}]*)/g)].map(([, name = "", rule = ""]) => [
      name,
      (rule.match(/(?<![\w-])(?:background|font-weight):[^;"'<>]+/g) ?? []).join(";"),
    ]),
  );
  return html.replace(/<td\b[^>]*>/g, (tag) => {
    const style = styles.get(/ class=["']?([\w-]+)/.exec(tag)?.[1] ?? "");
    return style ? tag.replace(/ style=["']|>$/, (at) => (at === ">" ? ` style="${style}">` : `${at}${style};`)) : tag;
  });
}

/** Removes the styles, comments and clipboard marks that office programs add around the text. */
const cleaned = (html: string): string =>
  withStylesOfClasses(html)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[[^>]*\]>/g, "")
    .replace(/<(style|script|xml|title)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<\/?(?:html|head|body|meta|link|o:p)\b[^>]*>/gi, "")
    .replace(/<!doctype[^>]*>/gi, "")
    .trim();
