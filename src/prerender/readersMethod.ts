import { readFile } from "node:fs/promises";
import * as z from "zod/mini";
import { measuredSchema, unseenSchema } from "../domain/measurement";
import type { Method } from "../domain/method";
import { methodOf } from "../reader/describe/toMethod";

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(`docs/figures/${file}`, "utf8"));

/** The data of the method page: the rules, and how well the reader did when it was last measured. */
export async function readersMethod(): Promise<Method> {
  const { measured: unseen } = z.parse(unseenSchema, await read("unseen.json"));
  return methodOf({ ...z.parse(measuredSchema, await read("reader.json")), unseen });
}
