import type { DraftReading } from "../sources/readDraft";

/** Whether a report is not read because no year is known. */
export const lacksYear = ({ conversion: { messages } }: Pick<DraftReading, "conversion">, folder: string): boolean =>
  messages.some(({ topic, file }) => topic === "no-year" && file.startsWith(`${folder}/`));
