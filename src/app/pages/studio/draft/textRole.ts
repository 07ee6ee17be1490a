import { textKey, wholeKey } from "../../../../convert/marked/textRoles";
import type { MarkedText, MarkedTexts } from "../../../../convert/marked/textRoles";

/** A text, or a part of one, with its new role, or with none. */
export type TextRoleChange = Omit<MarkedText, "role"> & { role: MarkedText["role"] | null };

/**
 * The texts that a person has given roles, with one more, changed, or taken away where `marked` has no role. They stay in the document's order: `above` are the keys of
 * all texts that stand above it. A text has a role, or parts of it have: the later word holds. Undefined where none are left.
 */
export function withTextRole(
  texts: MarkedTexts = {},
  document: string,
  marked: TextRoleChange,
  above: readonly string[],
): Record<string, MarkedText[]> | undefined {
  const { role, ...text } = marked;
  const kept = (texts[document] ?? []).filter((one) => !isReplaced(one, text));
  const areAbove = new Set(above);
  const at = kept.findLastIndex((one) => areAbove.has(textKey(one))) + 1;
  const after = role === null ? kept : [...kept.slice(0, at), { ...text, role }, ...kept.slice(at)];
  const all = Object.entries({ ...texts, [document]: after }).filter(([, entries]) => entries.length > 0);
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Whether an entry speaks of the same words as another, or of some of them. */
function isReplaced(one: Omit<MarkedText, "role">, by: Omit<MarkedText, "role">): boolean {
  if (wholeKey(one) !== wholeKey(by)) return false;
  return !one.part || !by.part || (one.part.start < by.part.end && by.part.start < one.part.end);
}
