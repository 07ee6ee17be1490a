import { isOn } from "../office/isOn";
import { readXml } from "../office/readXml";

/** What a style of a Word document says of a paragraph or of a run of text. */
export interface WordStyle {
  /** The level of a heading, from 1; null for running text. */
  heading: number | null;
  bold: boolean;
  hidden: boolean;
  /** Paragraphs of the style are items of a list. */
  item: boolean;
  /** The id of that list, and which of its levels. */
  list: string;
  level: number;
}

export const plainStyle: WordStyle = { heading: null, bold: false, hidden: false, item: false, list: "", level: 0 };

interface OwnStyle extends Partial<WordStyle> {
  basedOn: string | null;
}

/** The styles of a Word document by their ids, each with what it inherits. */
export function readWordStyles(xml: string): Map<string, WordStyle> {
  const ownStyles = new Map<string, OwnStyle>();
  let style: OwnStyle | null = null;
  if (xml !== "")
    readXml(xml, {
      open: (name, attribute) => {
        if (name === "style") {
          style = { basedOn: null };
          ownStyles.set(attribute("styleId") ?? "", style);
        }
        if (!style) return;
        const value = attribute("val");
        if (name === "basedOn") style.basedOn = value;
        else if (name === "name") Object.assign(style, headingOf(value ?? ""));
        else if (name === "outlineLvl") style.heading ??= outlineLevel(value);
        else if (name === "b") style.bold = isOn(value);
        else if (name === "vanish") style.hidden = isOn(value);
        else if (name === "numId") Object.assign(style, { item: value !== "0", list: value ?? "" });
        else if (name === "ilvl") style.level = Number(value) || 0;
      },
      close: (name) => {
        if (name === "style") style = null;
      },
    });
  return new Map([...ownStyles.keys()].map((id) => [id, inherited(id, ownStyles)]));
}

/** Beside headings, Word has titles of the whole document. */
function headingOf(name: string): Partial<WordStyle> {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return { heading: Number(level) };
  const title = { title: 1, subtitle: 2 }[name.toLowerCase()];
  return title === undefined ? {} : { heading: title };
}

/** The level of a heading by Word's outline; level 9 is running text. */
export function outlineLevel(value: string | null): number | null {
  const level = Number(value ?? "9");
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

/** The longest chain of styles that inherit from each other; it also ends a cycle. */
const maxInheritance = 20;

function inherited(id: string, own: ReadonlyMap<string, OwnStyle>): WordStyle {
  const line: OwnStyle[] = [];
  for (let next = own.get(id); next && line.length < maxInheritance; next = own.get(next.basedOn ?? ""))
    line.push(next);
  const first = <T>(of: (style: OwnStyle) => T | undefined, otherwise: T): T => {
    for (const style of line) {
      const value = of(style);
      if (value !== undefined) return value;
    }
    return otherwise;
  };
  return {
    heading: first((style) => style.heading, null),
    bold: first((style) => style.bold, false),
    hidden: first((style) => style.hidden, false),
    item: first((style) => style.item, false),
    list: first((style) => style.list, ""),
    level: first((style) => style.level, 0),
  };
}
