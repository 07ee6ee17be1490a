/** A name by which things are the same whatever their case, spaces and punctuation. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
