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
}

/** Gives an element's attributes with what style sheets say of whether it is shown as a part of its own style. */
export type WithHidingStyles = (element: string, attribute: Attribute) => Attribute;

/** More rules than any report has. */
const maxRules = 1000;
/** A size of letters decides only where it is zero: office programs give one to every class. */
const deciding = /^(?:display|visibility|opacity|font-size|mso-hide)$/;
/** An element, its classes and its id, without the elements around it: others depend on the tree, which is not built. */
const selector = /^([a-z][a-z0-9]*|\*)?((?:[.#][\w-]+)*)$/i;

/** Reads the style sheets in a piece of HTML; null where none of them hides anything. */
export function hidingStyles(html: string): WithHidingStyles | null {
  if (!/<style\b/i.test(html)) return null;
  const rules = hidingRules(styleSheetsOf(html)).slice(0, maxRules);
  if (!rules.some(({ plain, important }) => hides.test(plain + important))) return null;
  const ordered = rules.toSorted((a, b) => a.weight - b.weight);
  return (element, attribute) => {
    const id = attribute("id");
    const classes = new Set(attribute("class")?.split(/\s+/));
    const own = ordered.filter(
      (rule) =>
        (rule.name === null || rule.name === element) &&
        (rule.id === null || rule.id === id) &&
        rule.classes.every((name) => classes.has(name)),
    );
    if (own.length === 0) return attribute;
    const plain = own.map((rule) => rule.plain).join("");
    const style = lastOfEach(
      `${plain};${attribute("style") ?? ""};${own.map(({ important }) => important).join("")}`.split(";"),
    );
    return (name) => (name === "style" ? style : attribute(name));
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
  return selectors.split(",").flatMap((one, at): HidingRule[] => {
    const [found, name = "*", rest = ""] = selector.exec(one.trim()) ?? [];
    if (!found) return [];
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
      },
    ];
  });
}
