/** The file formats of a download. */
export const exportFormats = ["csv", "xlsx", "pptx"] as const;

/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];
