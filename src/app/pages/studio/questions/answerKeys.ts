import type { Status } from "../../../../domain/status";
import { bySeverity } from "../../../../domain/status";

/** The statuses by the keys 1 to 5, in the order in which they stand everywhere. */
const statusOfKey = (key: string): Status | null => bySeverity[Number(key) - 1] ?? null;

/** What a key does while a question has the focus. Keys that are typed into a field or held down do nothing here. */
export function keyAction(
  { key, ctrlKey, metaKey, altKey, repeat }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat">,
  isInField: boolean,
): { kind: "status"; status: Status } | { kind: "accept" } | { kind: "skip" } | null {
  // A key that is held down would answer the next questions before they were seen.
  if (repeat || altKey || ctrlKey || metaKey || isInField) return null;
  const status = /^[1-5]$/.test(key) ? statusOfKey(key) : null;
  if (status) return { kind: "status", status };
  if (key === "Enter") return { kind: "accept" };
  return key === "s" || key === "S" ? { kind: "skip" } : null;
}
