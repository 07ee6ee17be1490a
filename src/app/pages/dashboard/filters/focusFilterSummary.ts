/** The id of the list of active filters. */
export const filterSummaryId = "filter-summary";

/** Moves the focus to the list of active filters, from a control that disappears when it is clicked. */
export const focusFilterSummary = (): void => document.getElementById(filterSummaryId)?.focus({ preventScroll: true });
