import { existsSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/**
 * Makes sure that files of Debian packages are there: installs what is missing, where Debian's tools are and the user may. Throws where something
 * is missing in the end, with what to do.
 * @param {Readonly<Record<string, string>>} packages each file, and the package that brings it
 */
export async function haveDebianPackages(packages) {
  const missing = () => [
    ...new Set(Object.entries(packages).flatMap(([file, name]) => (existsSync(file) ? [] : [name]))),
  ];
  if (missing().length === 0) return;
  const output = await installWithApt(missing());
  const [first] = missing();
  if (first !== undefined) throw new Error(`${output}\nmissing: ${missing().join(", ")} (apt-get install ${first})`);
}

/**
 * What the tools said.
 * @param {readonly string[]} packages
 * @returns {Promise<string>}
 */
export async function installWithApt(packages) {
  const may = process.getuid?.() === 0 ? [] : (await succeeds("sudo", ["-n", "true"])) ? ["sudo", "-n"] : null;
  if (may === null || !(await succeeds("apt-get", ["--version"]))) return "";
  console.log(`Installing ${packages.join(", ")}`);
  // Two workers of the tests may ask at once, and apt ends where another holds its lock: the second waits for the first.
  const apt = (/** @type {string[]} */ ...words) => {
    const [program = "", ...rest] = [...may, "flock", join(tmpdir(), "kojelauta-apt.lock"), "apt-get", ...words];
    return run(program, rest, { keep: true, env: { DEBIAN_FRONTEND: "noninteractive" } });
  };
  const steps = [await apt("update"), await apt("install", "-y", "--no-install-recommends", ...packages)];
  return steps.map(({ output }) => output).join("\n");
}

/**
 * @param {string} program
 * @param {string[]} words
 */
const succeeds = (program, words) =>
  run(program, words, { keep: true }).then(
    ({ code }) => code === 0,
    () => false,
  );
