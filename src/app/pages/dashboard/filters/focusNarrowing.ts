/** The id of the place where the page's filters are listed. */
export const narrowingId = "narrowing";

/** Moves the focus to where filters are listed, from a control that goes away as it is pressed. */
export const focusNarrowing = (): void => document.getElementById(narrowingId)?.focus({ preventScroll: true });
