import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { node, typescript } from "./run.mjs";

const { values } = parseArgs({
  options: { out: { type: "string", default: "dist" }, data: { type: "string", default: "public/data" } },
});

const scripts = await node([
  "node_modules/vite/bin/vite.js",
  "build",
  "--outDir",
  values.out,
  "--emptyOutDir",
  "--logLevel",
  "warn",
]);
// The bundler brings this repository's data along; the site shows those that were asked for.
if (scripts.code === 0) {
  await rm(join(values.out, "data"), { recursive: true, force: true });
  await cp(values.data, join(values.out, "data"), { recursive: true });
}
const method =
  scripts.code === 0
    ? await node([...typescript, "scripts/method.ts", "--data", `${values.out}/data/method.json`])
    : scripts;
const pages =
  method.code === 0
    ? await node([...typescript, "src/publish/main.ts", "--out", values.out], { env: { NODE_ENV: "production" } })
    : method;
process.exitCode = pages.code;
