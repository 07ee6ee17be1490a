/** A line of a table of contents ("Verksamhetsberättelse ….. 12"): dots lead to a page. It names what stands elsewhere. */
export const isOfContents = (line: string): boolean => /(?:\.{3}|…|(?:\.\s){3}|_{3})[\s.…_]*\d{1,4}\s*$/u.test(line);
