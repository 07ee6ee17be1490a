let read = (): URL => new URL(window.location.href);

/** The address of the open page: that of the browser, unless the page keeps its addresses elsewhere. */
export const currentUrl = (): URL => read();

/** Lets a page that is one file alone say where it stands, for its addresses are in the browser's fragment. */
export function setUrlReader(reader: () => URL): void {
  read = reader;
}
