/**
 * The control of an open menu to which a key leads: arrows go to the next and the previous one, and from the last to the first; a letter goes to the
 * next one whose words start with it. Null for other keys.
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

const nextFrom = (at: number, controls: readonly HTMLElement[], letter: string): HTMLElement | null =>
  [...controls.slice(at + 1), ...controls.slice(0, at + 1)].find((control) =>
    (control.closest("label") ?? control).textContent.trim().toLocaleLowerCase().startsWith(letter),
  ) ?? null;
