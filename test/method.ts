import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { agreementSchema } from "../src/model/method";
import { methodOf } from "../src/reader/methodOf";

/** The method as the build would hand it over. */
export const method = methodOf(
  z.parse(agreementSchema, JSON.parse(readFileSync("docs/figures/agreement.json", "utf8"))),
);
