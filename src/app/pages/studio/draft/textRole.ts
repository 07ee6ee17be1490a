import type { MarkedText, MarkedTexts } from "../../../../convert/marked/textRoles";

/** A text of a document by its words, and by its place among those that are equal to it. */
export const textKey = ({ text, nth = 1, of = 1 }: Pick<MarkedText, "text" | "nth" | "of">): string =>
  `${nth}/${of} ${text}`;

/** A text with its new role, or with none. */
export type TextRoleChange = Omit<MarkedText, "role"> & { role: MarkedText["role"] | null };

/**
 * The texts that a person has given roles, with one more, changed, or taken away where `marked` has no role. They stay in the document's order: `above` are the keys of
 * all texts that stand above it. Undefined where none are left.
 */
export function withTextRole(
  texts: MarkedTexts = {},
  document: string,
  marked: TextRoleChange,
  above: readonly string[],
): Record<string, MarkedText[]> | undefined {
  const { role, ...text } = marked;
  const kept = (texts[document] ?? []).filter((one) => textKey(one) !== textKey(text));
  const areAbove = new Set(above);
  const at = kept.findLastIndex((one) => areAbove.has(textKey(one))) + 1;
  const after = role === null ? kept : [...kept.slice(0, at), { ...text, role }, ...kept.slice(at)];
  const all = Object.entries({ ...texts, [document]: after }).filter(([, entries]) => entries.length > 0);
  return all.length === 0 ? undefined : Object.fromEntries(all);
}
