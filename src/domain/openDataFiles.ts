/** The tables of the open data, each as CSV and as Parquet. A table comes after those that it refers to. */
export const openDataTableNames = [
  "reports",
  "rounds",
  "themes",
  "programmes",
  "goals",
  "goal-programmes",
  "targets",
  "assessments",
] as const;

/** The two kinds of file that each table is written as. */
export const openDataFormats = ["csv", "parquet"] as const;
