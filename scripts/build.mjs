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
const pages =
  scripts.code === 0
    ? await node([...typescript, "src/publish/main.ts", "--out", values.out], { env: { NODE_ENV: "production" } })
    : scripts;
process.exitCode = pages.code;
