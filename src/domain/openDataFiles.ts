/** The tables that the data is handed out in, those that others point to first; each as CSV and as Parquet. */
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
