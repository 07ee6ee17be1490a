/** Whether an element is shown and can get the focus. Safari has `checkVisibility` since 17.4; a closed `details` can have boxes all the same. */
export const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 && element.closest("details:not([open]) > :not(summary)") === null;
