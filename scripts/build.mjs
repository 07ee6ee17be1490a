import { parseArgs } from "node:util";
import { node, typescript } from "./run.mjs";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

const scripts = await node([
  "node_modules/vite/bin/vite.js",
  "build",
  "--outDir",
  values.out,
  "--emptyOutDir",
  "--logLevel",
  "warn",
]);
const method =
  scripts.code === 0
    ? await node([...typescript, "scripts/method.ts", "--data", `${values.out}/data/method.json`])
    : scripts;
const pages =
  method.code === 0
    ? await node([...typescript, "src/publish/main.ts", "--out", values.out], { env: { NODE_ENV: "production" } })
    : method;
process.exitCode = pages.code;
