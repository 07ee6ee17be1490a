import { readMarkup } from "./readMarkup";

type Attribute = (name: string) => string | null;

/** A rule of a style sheet that decides whether elements are shown. */
interface HidingRule {
  /** The name of the element; null for any. */
  name: string | null;
  id: string | null;
  classes: string[];
  /** Declarations, and those that are marked as important. */
  plain: string;
  important: string;
  /** Later rules win over earlier ones, and more specific ones over both. */
  weight: number;
  /** The whole selector, where it depends on the elements around: they are not known here. Else null. */
  doubt: string | null;
  /** The names, classes and ids that it asks of the elements around. */
  around: string[];
}

/** What the style sheets of a document say of whether its elements are shown. */
interface HidingStyles {
  /** An element's attributes, with what the sheets say of it as a part of its own style. */
  withStyle: (element: string, attribute: Attribute) => Attribute;
  /** The selector by which a sheet may hide the element, depending on the elements around it; null where none does, or it was given before. */
  doubtOn: (element: string, attribute: Attribute) => string | null;
}

/** More rules than any report has. */
const maxRules = 1000;
/** A size of letters decides only where it is zero: office programs give one to every class. */
const deciding = /^(?:display|visibility|opacity|font-size|mso-hide)$/;
/** An element, its classes and its id, without the elements around it. */
const selector = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i;

/** Reads the style sheets in a piece of HTML; null where none of them hides anything. */
export function hidingStyles(html: string): HidingStyles | null {
  if (!/<style\b/i.test(html)) return null;
  const rules = hidingRules(styleSheetsOf(html))
    .slice(0, maxRules)
    .filter(({ doubt, plain, important }) => doubt === null || hides.test(plain + important));
  if (!rules.some(({ plain, important }) => hides.test(plain + important))) return null;
  const ordered = rules.filter(({ doubt }) => doubt === null).toSorted((a, b) => a.weight - b.weight);
  return { withStyle: withStyleOf(ordered), doubtOn: doubtOf(rules.filter(({ doubt }) => doubt !== null)) };
}

function matching(rules: readonly HidingRule[], element: string, attribute: Attribute): HidingRule[] {
  const id = attribute("id");
  const classes = new Set(attribute("class")?.split(/\s+/));
  return rules.filter(
    (rule) =>
      (rule.name === null || rule.name === element) &&
      (rule.id === null || rule.id === id) &&
      rule.classes.every((name) => classes.has(name)),
  );
}

function withStyleOf(ordered: readonly HidingRule[]): HidingStyles["withStyle"] {
  return (element, attribute) => {
    const own = matching(ordered, element, attribute);
    if (own.length === 0) return attribute;
    const plain = own.map((rule) => rule.plain).join("");
    const style = lastOfEach(
      `${plain};${attribute("style") ?? ""};${own.map(({ important }) => important).join("")}`.split(";"),
    );
    return (name) => (name === "style" ? style : attribute(name));
  };
}

/** Elements around another open before it, so a rule is in doubt only once all that it names have opened. */
function doubtOf(doubtful: readonly HidingRule[]): HidingStyles["doubtOn"] {
  const open = new Set(doubtful);
  const awaited = new Set(doubtful.flatMap(({ around }) => around));
  const seen = new Set<string>();
  return (element, attribute) => {
    if (open.size === 0) return null;
    const found = matching([...open], element, attribute).find(({ around }) => around.every((mark) => seen.has(mark)));
    const classes =
      attribute("class")
        ?.split(/\s+/)
        .map((name) => `.${name}`) ?? [];
    for (const mark of [element, `#${attribute("id") ?? ""}`, ...classes]) if (awaited.has(mark)) seen.add(mark);
    if (!found) return null;
    open.delete(found);
    return found.doubt;
  };
}

/** Declarations without those that a later one of the same property replaces. */
function lastOfEach(declarations: readonly string[]): string {
  const last = new Map<string, string>();
  for (const one of declarations) {
    const property = one.split(":", 1)[0]?.trim().toLowerCase() ?? "";
    if (property !== "") last.set(property, one);
  }
  return [...last.values()].join(";");
}

const hides = /display:\s*none|visibility:\s*(?:hidden|collapse)|mso-hide:\s*all|(?:font-size|opacity):\s*0/i;

function styleSheetsOf(html: string): string {
  const sheets: string[] = [];
  let isOpen = false;
  readMarkup(html, {
    text: (text) => {
      if (isOpen) sheets.push(text);
    },
    open: (name) => {
      isOpen = name === "style";
    },
    close: () => {
      isOpen = false;
    },
    comment: () => undefined,
  });
  return sheets.join("").replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, " ");
}

function hidingRules(css: string): HidingRule[] {
  const rules: HidingRule[] = [];
  const open: string[] = [];
  let text = "";
  for (const [part] of css.matchAll(/[^{}]+|[{}]/g)) {
    if (part === "{") open.push(text.slice(text.lastIndexOf(";") + 1).trim());
    else if (part === "}") {
      const selectors = open.pop() ?? "";
      if (!selectors.startsWith("@") && open.every(isForScreens)) rules.push(...rulesOf(selectors, text, rules.length));
    }
    text = part === "{" || part === "}" ? "" : part;
  }
  return rules;
}

/** Whether the rules inside a block hold on every screen: those for print or for narrow windows do not. */
const isForScreens = (prelude: string): boolean => /^@media\s+(?:only\s+)?(?:screen|all)$|^@layer\b/i.test(prelude);

/** States that no page is in before somebody acts, and parts that hold no text of the document. */
const atNoRest = /:(?:hover|focus|active|target|visited)|::|:(?:before|after|first-l)/i;

/** A selector without conditions on attributes and places, which are not known here. */
const withoutConditions = (whole: string): string => whole.replace(/\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?/g, "");

function rulesOf(selectors: string, declarations: string, order: number): HidingRule[] {
  const kept = declarations.split(";").flatMap((one) => {
    const [property = "", value = ""] = one.split(":").map((side) => side.trim().toLowerCase());
    const decides = deciding.test(property) && (property !== "font-size" || value.startsWith("0"));
    return decides ? [`${property}:${value};`] : [];
  });
  if (kept.length === 0) return [];
  const isImportant = (one: string) => /!\s*important;$/.test(one);
  const plain = kept.filter((one) => !isImportant(one)).join("");
  const important = kept.filter(isImportant).join("");
  return selectors.split(/,(?![^(]*\))/).flatMap((one, at): HidingRule[] => {
    const whole = one.trim();
    const doubt = selector.test(whole) ? null : whole;
    if (doubt !== null && atNoRest.test(whole)) return [];
    const compounds = (doubt === null ? whole : withoutConditions(whole)).split(/[\s>+~]+/);
    const [found, name = "*", rest = ""] = selector.exec(compounds.pop() ?? "") ?? [];
    // What is left of ":nth-child(2)", or cannot be read, is an element of any kind.
    if (whole === "" || (found === undefined && doubt === null)) return [];
    const around = compounds.flatMap((part) => part.match(/[.#][\w-]+|^[a-z][a-z0-9]*/gi) ?? []);
    const marks = rest.match(/[.#][\w-]+/g) ?? [];
    const classes = marks.filter((mark) => mark.startsWith(".")).map((mark) => mark.slice(1));
    const id = marks.find((mark) => mark.startsWith("#"))?.slice(1) ?? null;
    const specificity = (id === null ? 0 : 100) + classes.length * 10 + (name === "*" ? 0 : 1);
    return [
      {
        name: name === "*" ? null : name.toLowerCase(),
        id,
        classes,
        plain,
        important,
        weight: specificity * 1e6 + order + at / 1e6,
        doubt,
        around,
      },
    ];
  });
}
