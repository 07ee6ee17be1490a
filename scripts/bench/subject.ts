import * as z from "zod/mini";

/** A page that is measured: where it is and what its parts are called there. */
export const subjectSchema = z.object({
  name: z.string(),
  /** The folder that is served. Our own pages are built when they are measured. */
  folder: z.string(),
  path: z.string(),
  /** A selector of the rows with data, and how many of them make a table that can be read. */
  rows: z.string(),
  leastRows: z.int(),
  /** Buttons that narrow the rows when pressed, and do so no longer when pressed again. */
  filter: z.optional(z.string()),
  search: z.optional(z.string()),
  words: z.array(z.string()),
});
export type Subject = z.infer<typeof subjectSchema>;

/** Our front page as it stands in a folder. */
export const ours = (name: string, folder: string): Subject => ({
  name,
  folder,
  path: "fi/",
  rows: ".targets .target-row",
  leastRows: 3,
  filter: ".status-line .status-filter:not(.status-filter-both)",
  search: ".search-field input",
  words: ["kirjasto", "palvelu"],
});
