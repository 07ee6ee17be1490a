import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import * as z from "zod/mini";
import { agreementSchema, mutationSchema, speedSchema } from "../src/domain/method";
import { methodDocument } from "../src/reader/describe/toMarkdown";
import { methodOf } from "../src/reader/describe/toMethod";

/*
 * Tells the method by the rules and the measured figures: writes docs/method.md, or with --data FILE the same as data for the site's page;
 * with --check it only says whether the document is what the rules give.
 */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false }, data: { type: "string" } } });
const path = "docs/method.md";
const figuresOf = (name: string): unknown => JSON.parse(readFileSync(`docs/figures/${name}.json`, "utf8"));
const readersFigures = z.object({ mutation: z.object({ reader: mutationSchema }) });
const method = methodOf(z.parse(agreementSchema, figuresOf("agreement")));

if (values.data !== undefined) {
  mkdirSync(dirname(values.data), { recursive: true });
  writeFileSync(values.data, `${JSON.stringify(method)}\n`);
} else {
  const measured = {
    mutation: z.parse(readersFigures, figuresOf("mutation")).mutation.reader,
    speed: z.parse(speedSchema, figuresOf("speed")),
  };
  const written = await format(methodDocument(method, measured), { parser: "markdown", printWidth: 120 });
  if (!values.check) writeFileSync(path, written);
  else if (readFileSync(path, "utf8") !== written) {
    process.stderr.write(`${path} is not what the rules give: run npm run method\n`);
    process.exitCode = 1;
  }
}
