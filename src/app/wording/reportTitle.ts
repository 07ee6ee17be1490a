import type { Language, Report } from "../../domain/dataset/schema";

/** The report's title in the given language if translated, else as the report has it. */
export const reportTitle = (language: Language, { title, translations }: Report): string =>
  translations?.title?.[language] ?? title;

/** The organisation's name in the given language if translated, else as the report has it. */
export const organisationName = (language: Language, { organisation, translations }: Report): string =>
  translations?.organisation?.[language] ?? organisation;
