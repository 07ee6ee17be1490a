/**
 * The control of an open menu to which a key leads: arrows go to the next and the previous one, and from the last to the first; a letter goes to the
 * next one that starts with it. Null for other keys.
 */
export function menuControlFor(
  key: string,
  controls: readonly HTMLElement[],
  focused: Element | null,
): HTMLElement | null {
  const at = controls.findIndex((control) => control === focused);
  switch (key) {
    case "ArrowDown":
      return controls[at + 1] ?? controls[0] ?? null;
    case "ArrowUp":
      return controls.at(Math.max(at, 0) - 1) ?? null;
    case "Home":
      return controls[0] ?? null;
    case "End":
      return controls.at(-1) ?? null;
    default:
      return key.trim().length === 1 ? nextFrom(at, controls, key.toLocaleLowerCase()) : null;
  }
}

/** Names often open alike, "Programmet för …": where none starts with the letter, the next one that has a word that does. */
function nextFrom(at: number, controls: readonly HTMLElement[], letter: string): HTMLElement | null {
  const onwards = [...controls.slice(at + 1), ...controls.slice(0, at + 1)];
  const wordsOf = (control: HTMLElement) =>
    (control.closest("label") ?? control).textContent.trim().toLocaleLowerCase().split(/\s+/);
  return (
    onwards.find((control) => wordsOf(control)[0]?.startsWith(letter)) ??
    onwards.find((control) => wordsOf(control).some((word) => word.startsWith(letter))) ??
    null
  );
}
