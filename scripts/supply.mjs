import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/*
 * What the product stands on: every package under a licence that lets it, none that runs anything of its own at installation but those named
 * here, all pinned exactly. `--write` writes the notices of what readers' browsers are sent; without it they must stand as they would be written.
 */

/** Licences of what is sent to readers: those that ask for no more than their notice. */
const sent = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unlicense", "Zlib"]);
/** Licences of tools besides: none of them reaches what they make. */
const tools = new Set([
  ...sent,
  ...["MIT-0", "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0", "CC0-1.0", "OFL-1.1", "BSD"],
]);
/** Packages that may run a script when they are installed. esbuild checks the program that its package brought. */
const mayRun = new Set(["node_modules/esbuild"]);
const notices = "public/notices.txt";

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.optional(z.string()),
        license: z.optional(z.string()),
        dev: z.optional(z.boolean()),
        devOptional: z.optional(z.boolean()),
        hasInstallScript: z.optional(z.boolean()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
const isTool = (/** @type {{ dev?: boolean | undefined, devOptional?: boolean | undefined }} */ one) =>
  one.dev === true || one.devOptional === true;
const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Whether an expression can be met: every licence of an AND, one of an OR. @param {string} expression @param {Set<string>} allowed */
const meets = (expression, allowed) =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence)));

const faults = packages.flatMap(([path, one]) => [
  ...(meets(one.license ?? "", isTool(one) ? tools : sent) ? [] : [`${path}: licence ${one.license ?? "not named"}`]),
  ...(one.hasInstallScript && !mayRun.has(path) ? [`${path}: runs a script when it is installed`] : []),
]);
for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) faults.push(`${name}: ${version} is no exact version`);

/** The notice of a package: what it is, and its licence as it came. @param {string} path */
function noticeOf(path) {
  const file = existsSync(path) ? readdirSync(path).find((name) => /^(?:licen[cs]e|copying)/i.test(name)) : undefined;
  const { version, license } = lock.packages[path] ?? {};
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(path, file), "utf8").trim();
  return `${nameOf(path)} ${version}\n\n${text.replaceAll("\r\n", "\n")}\n`;
}

const shipped = packages
  .filter(([path, one]) => !isTool(one) && !/^(?:@types\/|undici-types$)/.test(nameOf(path)))
  .map(([path]) => path)
  .toSorted();
const text = `Kojelauta is made with these packages. Each is used under its own licence.\n\n${shipped.map(noticeOf).join(`\n${"-".repeat(80)}\n\n`)}`;
if (process.argv.includes("--write")) writeFileSync(notices, text);
else if (!existsSync(notices) || readFileSync(notices, "utf8") !== text)
  faults.push(`${notices} is not what the packages give: npm run notices`);

console.log(
  faults.length === 0 ? `${packages.length} packages, ${shipped.length} of them sent to readers` : faults.join("\n"),
);
process.exitCode = faults.length === 0 ? 0 : 1;
