import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/*
 * Runs a command of package.json: `node scripts/command.mjs src/cli/main.ts review` a file of this repository, `node scripts/command.mjs eslint .` a
 * program of a package. It imports no package, so that it can say so where none is installed yet.
 */
const [name = "", ...words] = process.argv.slice(2);

if (!existsSync("node_modules/.package-lock.json")) {
  console.error("The packages are not installed yet. Run: npm install");
  process.exit(2);
}

if (name.endsWith(".ts")) {
  const file = new URL(`../${name}`, import.meta.url);
  const { register } = await import("tsx/esm/api");
  register();
  process.argv.splice(1, 2, fileURLToPath(file));
  await import(file.href);
} else {
  const child = spawn(`node_modules/.bin/${name}`, words, { stdio: "inherit" });
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => child.kill(signal));
}
