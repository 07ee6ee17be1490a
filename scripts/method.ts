import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { agreementSchema } from "../src/domain/method";
import { methodOf } from "../src/reader/describe/toMethod";

/* Writes the data of the method page from the rules and the measured agreement: method.ts --data FILE. */
const { data } = parseArgs({ options: { data: { type: "string", default: "dist/data/method.json" } } }).values;
const agreement = z.parse(agreementSchema, JSON.parse(readFileSync("docs/figures/agreement.json", "utf8")));
mkdirSync(dirname(data), { recursive: true });
writeFileSync(data, `${JSON.stringify(methodOf(agreement))}\n`);
