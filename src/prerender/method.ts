import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { agreementSchema } from "../domain/agreement";
import type { Method } from "../domain/method";
import { methodOf } from "../reader/describe/toMethod";

/** How passages are read, from the rules themselves, and how far the reader agrees with people, as it was last measured. */
export async function readersMethod(): Promise<Method> {
  const figures: unknown = JSON.parse(await readFile("docs/figures/agreement.json", "utf8"));
  return methodOf(z.parse(agreementSchema, figures));
}
