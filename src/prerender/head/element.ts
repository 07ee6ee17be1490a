import { escapeHtml } from "../../app/wording/escapeHtml";

/** An HTML element for the head. Attributes keep their order; `true` gives an attribute without a value, `undefined` leaves it out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | true | undefined>>,
  text?: string,
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : value === true ? [key] : [`${key}="${escapeHtml(value)}"`]))
    .map((attribute) => ` ${attribute}`)
    .join("");
  return text === undefined ? `<${name}${written}>` : `<${name}${written}>${escapeHtml(text)}</${name}>`;
}
