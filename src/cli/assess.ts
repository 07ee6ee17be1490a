import { parseArgs } from "node:util";
import { explain } from "../reader/explain";
import { answer, answerAll, explanation } from "./answerPassages";

/** `npm run --silent assess [-- --explain [PASSAGE…]]`: JSON lines on stdin, or with `--explain` also passages as arguments. */
async function main(): Promise<number> {
  const out = (line: string): boolean => process.stdout.write(`${line}\n`);
  const err = (line: string): boolean => process.stderr.write(`${line}\n`);
  const unknown = process.argv.slice(2).find((word) => word.startsWith("-") && word !== "--explain" && word !== "--");
  if (unknown !== undefined) {
    err(`assess: unknown option ${unknown}; the only one is --explain: npm run --silent assess -- --explain “…”`);
    return 2;
  }
  const { values, positionals } = parseArgs({
    options: { explain: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 0 && !values.explain) {
    err(
      "assess: passages come as JSON lines on stdin; to see how one is read: npm run --silent assess -- --explain “…”",
    );
    return 2;
  }
  if (positionals.length > 0) {
    for (const text of positionals) for (const line of explain({ text })) out(line);
    return 0;
  }
  return await answerAll(process.stdin, out, err, values.explain ? explanation : answer);
}

process.exitCode = await main();
