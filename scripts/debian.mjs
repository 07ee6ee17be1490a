import { run } from "./run.mjs";

/**
 * Installs packages of Debian where its tools are and the user may. What the tools said, for when the packages are missing all the same.
 * @param {readonly string[]} packages
 * @returns {Promise<string>}
 */
export async function installDebian(packages) {
  const may = process.getuid?.() === 0 ? [] : (await succeeds("sudo", ["-n", "true"])) ? ["sudo", "-n"] : null;
  if (may === null || !(await succeeds("apt-get", ["--version"]))) return "";
  console.log(`Installing ${packages.join(", ")}`);
  const apt = (/** @type {string[]} */ ...words) => {
    const [program = "", ...rest] = [...may, "apt-get", ...words];
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
