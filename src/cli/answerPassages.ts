import { createInterface } from "node:readline";
import * as z from "zod/mini";
import { languages } from "../domain/language";
import { assessOrAsk } from "../reader/assessOrAsk";
import { explain } from "../reader/explain";
import type { Passage } from "../reader/reading";

/** One line of the command's input. */
const request = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.optional(z.enum(languages)),
  text: z.string(),
  year: z.optional(z.int()),
  kind: z.optional(z.enum(["forecast", "outcome"])),
});

/** The answer to one line of input. */
export type PassageAnswer = { readonly said: string } | { readonly fault: string };

/** Reads one line and answers with `tell`, or says what is wrong with the line. */
function answerBy(tell: (id: string | number, passage: Passage) => string, line: string): PassageAnswer {
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
  const { id, lang, text, year, kind } = parsed.data;
  return {
    said: tell(id, {
      text,
      ...(lang === undefined ? {} : { language: lang }),
      ...(year === undefined ? {} : { year }),
      ...(kind === undefined ? {} : { kind }),
    }),
  };
}

/**
 * The answer to one line, as JSON. "Only partly" is at-risk in every kind of round: counting it as not achieved in an outcome is a rule of the
 * dataset, not of the reader.
 */
export const answer = (line: string): PassageAnswer =>
  answerBy((id, passage) => {
    const { status, basis, evidence, rule, partly, candidate } = assessOrAsk(passage);
    return JSON.stringify({
      id,
      status: partly && status !== "none" ? "at-risk" : status,
      basis,
      evidence,
      rule,
      ...(candidate ? { candidate: partly ? { ...candidate, status: "at-risk" } : candidate } : {}),
    });
  }, line);

/** The explanation of how one line was read, as text for people. */
export const explanation = (line: string): PassageAnswer =>
  answerBy((id, passage) => [`${id}`, ...explain(passage).map((line) => `  ${line}`)].join("\n"), line);

/** Answers line by line. A faulty line is reported on stderr with its number, and the rest is answered. */
export async function answerAll(
  input: NodeJS.ReadableStream,
  out: (line: string) => void,
  err: (line: string) => void,
  answerTo: (line: string) => PassageAnswer = answer,
): Promise<number> {
  let number = 0;
  let faults = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const answered = answerTo(line);
    if ("said" in answered) out(answered.said);
    else {
      faults += 1;
      err(`assess: line ${number}: ${answered.fault}`);
    }
  }
  return faults === 0 ? 0 : 1;
}
