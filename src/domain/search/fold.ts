/** Text without case, accents or å ä ö, for comparing what people type with what is written. */
export const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
