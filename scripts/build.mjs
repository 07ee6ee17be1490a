import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { node, typescript } from "./run.mjs";

const { values } = parseArgs({
  options: { out: { type: "string", default: "dist" }, data: { type: "string", default: "public/data" } },
});

/** Where the parts of the page that is one file wait for it to be written. */
const partsOfAlone = ".alone";
/** Without a file of its own for the configuration: two builds at once would clear away each other's. */
const bundler = [
  "node_modules/vite/bin/vite.js",
  "build",
  "--configLoader",
  "runner",
  "--emptyOutDir",
  "--logLevel",
  "warn",
];
const scripts = await node([...bundler, "--outDir", values.out]);
const alone =
  scripts.code === 0
    ? await node([...bundler, "--config", "vite.alone.config.ts", "--outDir", join(values.out, partsOfAlone)])
    : scripts;
// The bundler brings this repository's data along; the site shows those that were asked for.
if (scripts.code === 0) {
  await rm(join(values.out, "data"), { recursive: true, force: true });
  await cp(values.data, join(values.out, "data"), { recursive: true });
}
const method =
  alone.code === 0
    ? await node([...typescript, "scripts/method.ts", "--data", `${values.out}/data/method.json`])
    : alone;
const pages =
  method.code === 0
    ? await node([...typescript, "src/publish/main.ts", "--out", values.out], { env: { NODE_ENV: "production" } })
    : method;
process.exitCode = pages.code;
