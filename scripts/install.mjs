import { statSync } from "node:fs";
import { run } from "./run.mjs";

/** Installs the packages that the lockfile names, unless they are there already. Ends the process where it cannot. */
export async function installPackages() {
  const installed = timeOf("node_modules/.package-lock.json");
  if (installed >= timeOf("package-lock.json") && installed >= timeOf("package.json")) return;
  console.log("Installing packages");
  const npm = process.env["npm_execpath"];
  const words = ["ci", "--loglevel=error"];
  const { code } = npm?.endsWith("js") ? await run(process.execPath, [npm, ...words]) : await run("npm", words);
  if (code !== 0) {
    console.error("The packages could not be installed; what npm said stands above.");
    process.exit(code);
  }
}

/** @param {string} file */
const timeOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
