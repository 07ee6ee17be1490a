/** A page that is measured: where it is and what its parts are called there. */
export interface Subject {
  name: string;
  /** The folder that is served. */
  folder: string;
  path: string;
  /** A selector of the rows with data, and how many of them make a table that can be read. */
  rows: string;
  leastRows: number;
  /** Buttons that narrow the rows when pressed, and do so no longer when pressed again. */
  filter: string;
  search: string;
  words: readonly string[];
}

/** What is typed into the search of every page. */
export const words = ["kirjasto", "palvelu"];

/** Our front page as it stands in a folder. */
export const ours = (folder: string): Subject => ({
  name: "Kojelauta",
  folder,
  path: "fi/",
  rows: ".targets .target-row",
  leastRows: 3,
  filter: ".status-line .status-filter:not(.status-filter-both)",
  search: ".search-field input",
  words,
});
