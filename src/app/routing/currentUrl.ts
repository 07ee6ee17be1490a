let read = (): URL => new URL(window.location.href);

/** The URL of the open page: the browser's, or the one in the hash of a single-file page. */
export const currentUrl = (): URL => read();

/** Sets how the current URL is read: the single-file page keeps its location in the hash. */
export function setUrlReader(reader: () => URL): void {
  read = reader;
}
