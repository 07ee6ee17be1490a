/** The id of the place where the page's filters are listed. */
export const filterSummaryId = "narrowing";

/** Moves the focus to where filters are listed, from a control that goes away as it is pressed. */
export const focusFilterSummary = (): void => document.getElementById(filterSummaryId)?.focus({ preventScroll: true });
