import { installPackages } from "./install.mjs";

await installPackages();

const { haveChromium } = await import("./chromium.mjs");
const { check, closeWith } = await import("./steps.mjs");
const { browserTests, unitTests } = await import("./runners.mjs");
const { viteBuild } = await import("./run.mjs");

const browser = await haveChromium();

const first = await check([
  [
    { name: "types", words: ["node_modules/typescript/bin/tsc", "-p", "."] },
    { name: "format", words: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."] },
    { name: "nothing unused", words: ["node_modules/knip/bin/knip.js"] },
    { name: "public/data is what the sources give", words: ["scripts/sameData.mjs"] },
    { name: "build", words: viteBuild },
    { name: "licences, pins and notices", words: ["scripts/supply.mjs"] },
    { name: "sizes", words: ["scripts/sizes.mjs"] },
  ],
  [{ name: "lint", words: ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."] }, unitTests],
]);
const last = browser
  ? await check([[browserTests("browser and visual tests", ["--project=browser", "--project=visual"])]])
  : [{ passed: 0, failed: 1 }];
closeWith([...first, ...last]);
