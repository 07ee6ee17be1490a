import type { Status } from "../../../../domain/status";
import { bySeverity } from "../../../../domain/status";

/** The statuses by the keys 1 to 5, in the order in which they stand everywhere. */
const statusOfKey = (key: string): Status | null => bySeverity[Number(key) - 1] ?? null;

/** What a key does while a question has the focus. Keys that are typed into a field, held down, or held with others, do nothing here. */
export function keyAction(
  { key, ctrlKey, metaKey, altKey, repeat }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat">,
  isInField: boolean,
): { kind: "status"; status: Status } | { kind: "accept" } | { kind: "skip" } | { kind: "undo" } | null {
  // A key that is held down would answer the next questions before they were seen.
  if (repeat || ctrlKey || metaKey || altKey || isInField) return null;
  const status = /^[1-5]$/.test(key) ? statusOfKey(key) : null;
  if (status) return { kind: "status", status };
  if (key === "Enter") return { kind: "accept" };
  if (key === "s" || key === "S") return { kind: "skip" };
  return key === "u" || key === "U" ? { kind: "undo" } : null;
}
