/** Letters that Unicode does not decompose, and what replaces them in an address. */
const letters: Record<string, string> = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ð: "d", þ: "th", ł: "l", đ: "d" };

const maxSlugLength = 60;

/** A readable id: lower case, without accents, whole words up to 60 characters; "nimeton" where the text has no letter or digit. */
export function slugify(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øæœßðþłđ]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain === "") return "nimeton";
  if (plain.length <= maxSlugLength) return plain;
  const cut = plain.lastIndexOf("-", maxSlugLength);
  return plain.slice(0, cut > 0 ? cut : maxSlugLength);
}
