import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { methodDocument } from "../src/reader/methodDocument";

/* Writes docs/method.md from the rules; with --check it only says whether the document is what the rules give. */
const path = "docs/method.md";
const written = await format(methodDocument(), { parser: "markdown", printWidth: 120 });
if (!process.argv.includes("--check")) writeFileSync(path, written);
else if (readFileSync(path, "utf8") !== written) {
  process.stderr.write(`${path} is not what the rules give: run npm run method\n`);
  process.exitCode = 1;
}
