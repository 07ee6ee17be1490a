const formats: Partial<Record<string, string>> = { safeint: "a whole number" };

/** Examples for error messages: the first one that matches the expected form is shown. */
const examples = [
  ["Hamn Sans", "a name of letters and digits like"],
  ["puistot-kukkivat", "an id of lower case letters, digits and hyphens like"],
  ["2026-12-03", "a date like"],
  ["2031-2", "a round like 2031-result or"],
  ["#00573f", "a colour like"],
  ["https://example.org/", "an address like"],
  ["font-name.woff2", "a file name like"],
  ["0".repeat(64), "64 digits and letters from a to f like"],
] as const;

/** Describes the form that a text should have, with an example. */
export function formatOf({ format, pattern }: { format: string; pattern?: string | undefined }): string {
  const known = formats[format];
  if (known !== undefined) return known;
  const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/.exec(pattern ?? "") ?? [];
  const example = examples.find(([text]) => new RegExp(source, flags).test(text));
  return example && source !== "" ? `${example[1]} ${example[0]}` : `the form ${pattern ?? format}`;
}
