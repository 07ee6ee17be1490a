import { slugify } from "../../../../domain/text/slugify";
import { nameOf } from "../draft/openedFile";

/** A report's title from a document's name: without its ending, with spaces where the name has signs for them. */
export function titleFrom(fileName: string): string {
  const title = nameOf(fileName)
    .replace(/\.[a-z0-9]{2,5}$/i, "")
    .replace(/[_+]+|(?<=\p{L})-(?=\p{L}|(?:19|20)\d\d(?!\d))/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return title === "" ? nameOf(fileName) : title.charAt(0).toUpperCase() + title.slice(1);
}

/** A folder's name from the report's title, that none of `taken` has. */
export function folderFrom(title: string, year: number | undefined, taken: readonly string[]): string {
  const slug = slugify(title);
  const named = year === undefined || slug.includes(String(year)) ? slug : `${slug}-${year}`;
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? named : `${named}-${number}`;
    if (!taken.includes(folder)) return folder;
  }
}

/** File names as a folder takes them: one name once, none that systems hide or settings have. */
export function safeNames(names: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return names.map((path) => {
    const plain = nameOf(path)
      .replace(/[\p{Cc}\\:*?"<>|]/gu, "_")
      .replace(/^[.~]+/, "_");
    const name = /^(?:report|review)\.json$/i.test(plain) || plain === "" ? `_${plain}` : plain;
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    let free = name;
    for (let number = 2; used.has(free); number += 1) free = `${stem}-${number}${ending}`;
    used.add(free);
    return free;
  });
}
