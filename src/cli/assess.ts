import { createInterface } from "node:readline";
import * as z from "zod/mini";
import { languages } from "../domain/dataset/contract";
import { assess } from "../reader/assess";

/** One line of the command's input. */
const request = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.optional(z.enum(languages)),
  text: z.string(),
  year: z.optional(z.int()),
});

/** The answer to one line, or what is wrong with it. */
export function answer(line: string): { json: string } | { fault: string } {
  let received: unknown;
  try {
    received = JSON.parse(line);
  } catch {
    return { fault: "not JSON" };
  }
  const parsed = request.safeParse(received);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the line"}: ${message}`);
    return { fault: issues.join("; ") };
  }
  const { id, lang, text, year } = parsed.data;
  const { status, basis, evidence, rule } = assess({
    text,
    ...(lang === undefined ? {} : { language: lang }),
    ...(year === undefined ? {} : { year }),
  });
  return { json: JSON.stringify({ id, status, basis, evidence, rule }) };
}

/** Answers line by line; a faulty line is told on the error stream with its number, and the rest is answered. */
export async function answerAll(
  input: NodeJS.ReadableStream,
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const said = answer(line);
    if ("json" in said) out(said.json);
    else {
      faults += 1;
      err(`assess: line ${number}: ${said.fault}`);
    }
  }
  return faults === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  process.exitCode = await answerAll(
    process.stdin,
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  );
}
