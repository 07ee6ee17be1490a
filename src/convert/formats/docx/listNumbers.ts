import { readXml } from "../office/readXml";

/** A level of a Word list, as its numbering defines it. */
interface ListLevel {
  format: string;
  /** What stands before an item: "%1." or "%1.%2)". */
  text: string;
  start: number;
}

/** The lists of a Word document by their ids, each with its levels. */
export type WordLists = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;

/** Reads the part of a Word document that defines its lists. */
export function readWordLists(xml: string): WordLists {
  const abstract = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, Map<number, ListLevel>>();
  let levels: Map<number, ListLevel> | null = null;
  let level: ListLevel | null = null;
  let list = "";
  if (xml !== "")
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute("val") ?? "";
        if (name === "abstractNum") {
          levels = new Map<number, ListLevel>();
          abstract.set(attribute("abstractNumId") ?? "", levels);
        } else if (name === "num") list = attribute("numId") ?? "";
        else if (name === "abstractNumId" && list !== "")
          lists.set(list, abstract.get(value) ?? new Map<number, ListLevel>());
        else if (name === "lvl" && list === "") {
          level = { format: "decimal", text: "", start: 1 };
          levels?.set(Number(attribute("ilvl")), level);
        } else if (level && name === "numFmt") level.format = value;
        else if (level && name === "lvlText") level.text = value;
        else if (level && name === "start") level.start = Math.max(0, Number(value) || 0);
      },
      close: (name) => {
        if (name === "lvl") level = null;
        if (name === "abstractNum") levels = null;
        if (name === "num") list = "";
      },
    });
  return lists;
}

/** Counts the items of lists as Word does: gives what Word writes before the next item of a list; null before a bullet. */
export function listNumbers(lists: WordLists): (list: string, level: number) => string | null {
  const counts = new Map<ReadonlyMap<number, ListLevel>, number[]>();
  return (list, level) => {
    const levels = lists.get(list);
    const definition = levels?.get(level);
    if (!levels || !definition || definition.text === "" || !Object.hasOwn(formats, definition.format)) return null;
    const open = counts.get(levels) ?? [];
    const next = open.slice(0, level + 1);
    next[level] = (next[level] ?? definition.start - 1) + 1;
    counts.set(levels, next);
    return definition.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const written = levels.get(at);
      return formats[written?.format ?? ""]?.(next[at] ?? written?.start ?? 1) ?? "";
    });
  };
}

const letter = (count: number): string => String.fromCodePoint(97 + ((count - 1) % 26));

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: letter,
  upperLetter: (count) => letter(count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: (count) => roman(count),
};

/** Roman numerals up to 39. */
const roman = (count: number): string =>
  "X".repeat(Math.min(3, Math.floor(count / 10))) +
  (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][count % 10] ?? "");
