const formats: Partial<Record<string, string>> = { safeint: "a whole number" };

/** What texts of a form look like: the first of these that has the form is shown. */
const examples = [
  ["Hamn Sans", "a name of letters and digits like"],
  ["puistot-kukkivat", "an id of lower case letters, digits and hyphens like"],
  ["2026-12-03", "a date like"],
  ["#00573f", "a colour like"],
  ["https://example.org/", "an address like"],
  ["font-name.woff2", "a file name like"],
  ["0".repeat(64), "64 digits and letters from a to f like"],
] as const;

/** What form a text is expected to have, by an example. */
export function formatOf({ format, pattern }: { format: string; pattern?: string | undefined }): string {
  const known = formats[format];
  if (known !== undefined) return known;
  const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/.exec(pattern ?? "") ?? [];
  const example = examples.find(([text]) => new RegExp(source, flags).test(text));
  return example && source !== "" ? `${example[1]} ${example[0]}` : `the form ${pattern ?? format}`;
}
