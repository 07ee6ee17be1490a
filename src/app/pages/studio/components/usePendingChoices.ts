import { useState } from "react";

/**
 * Choices that are made and not yet read, by name, on top of what was read. A choice shows at once: until the report is read again, a menu would fall back to the choice before it, and the
 * next key press would start from there. `read` is an object that changes when a choice has been read.
 */
export function usePendingChoices<Value>(read: object | undefined): {
  pending: ReadonlyMap<string, Value>;
  choose: (name: string, value: Value) => void;
} {
  const [choices, setChoices] = useState({ read, byName: new Map<string, Value>() });
  const pending = choices.read === read ? choices.byName : new Map<string, Value>();
  return { pending, choose: (name, value) => setChoices({ read, byName: new Map([...pending, [name, value]]) }) };
}
