import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";

/** Licences of what readers' browsers are sent: those that ask for no more than their notice. */
const shippedLicences = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unlicense", "Zlib"];
/** Licences of tools besides: none of them reaches what the tools make. */
const toolLicences = [
  ...shippedLicences,
  ...["MIT-0", "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0", "CC0-1.0", "OFL-1.1", "BSD"],
];

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
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

/** Whether an expression can be met: every licence of an AND, one of an OR. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean =>
  expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.includes(licence)));

describe("every package", () => {
  test("stands under a licence that allows its use", () => {
    const refused = packages.filter(([, { license = "", dev, devOptional }]) => {
      return !isAllowed(license, dev === true || devOptional === true ? toolLicences : shippedLicences);
    });
    expect(refused.map(([path, { license }]) => `${path}: ${license ?? "no licence"}`)).toEqual([]);
  });

  test("runs nothing when it is installed, esbuild's own check apart", () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(running.filter((path) => path !== "node_modules/esbuild")).toEqual([]);
  });

  test("is asked for by its exact version", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND GPL-3.0", false],
  ["", false],
])("%s is allowed: %s", (expression, allowed) => {
  expect(isAllowed(expression, shippedLicences)).toBe(allowed);
});
