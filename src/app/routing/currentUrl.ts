let read = (): URL => new URL(window.location.href);

/** The address of the open page: that of the browser, unless the page keeps its addresses elsewhere. */
export const currentUrl = (): URL => read();

/** Sets how the current URL is read: the single-file page keeps its addresses in the URL's hash. */
export function setUrlReader(reader: () => URL): void {
  read = reader;
}
